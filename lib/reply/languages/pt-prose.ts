import { ASKS_BACK, CONSEQUENCE, knowing, LACKING, NO_SINGLE, VALUES } from './pt-knowing.ts';
import {
  CERTAINLY,
  DECLINES,
  DOUBTS,
  POWERLESS,
  UNSEEN,
  NOBODY_KNOWS,
  NOT_HAD,
  PASSES,
  PRAISE,
  UNKNOWABLE,
} from './pt-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** What an answer would rest on; personal data are withheld instead. */
const FACTS =
  '(?:dados?|informaç(?:ão|ões)|números?|respostas?|detalhes|registr?os?|fontes?|acesso|certeza|memória|lembrança|conhecimento|elementos|referências?|document\\p{L}+|estatísticas)(?!\\p{L}| (?:pesso|priv))';
const HAS_NONE = `(?:(?:n[ãa]o|nem|nunca) (?:me )?(?:tenho|tenha|disponho|possuo|encontr[oe]i?|localizei|há|existem?|constam?|vejo|traz|fornece|contém|inclui)|(?:me )?faltam?|careço) (?:[^ .,;]+ ){0,4}?${FACTS}`;
const FIND =
  '(?:saber|determin|calcul|confirm|verific|precis|assegur|afirm|dizer|respond|resolv|descobr|estabelec|deduz|conhec|prever|garant|d(?:ar|izer)-?(?:te|lhe)|dar (?:o|a|um)|indic|identific|lembr|recordar|inform|adivinh|ver\\b|encontr|apurar)';
const CANNOT =
  '(?:(?:n[ãa]o|nem|sem) (?:se |te |lhe |[oa] |me |dá para |há (?:como|forma de|maneira de) )*(?:pode|podem|posso|poderia|pude|poder|consig[oa]|consegui|saberia|sei|é (?:\\p{L}+ )?possível|sou capaz de|estou em condições de|tenho (?:como|meios(?: de| para)?))?|impossível|difícil|incapaz de)';
/** An explanation or an answer follows all the same. */
const ALONE =
  '(?![^.?!]{0,120}(?:[,;] (?:mas|embora|porém)|hipótese|teoria|acredita-se|n[ãa]o exist))';
const PART =
  '(?:[ao]s? |seus? |suas? |quem |quando |onde |como |qual |quais |quant[oa]s? |em que )';

/** How Portuguese replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      '(?:(?:(?:sinto|lamento) muito|desculpe?|\\p{L}{4,}mente|na verdade|para ser (?:honest|sincer)[oa]|por (?:enquanto|ora)|bem|bom|então|olha|receio|(?:devo|tenho que) (?:dizer|admitir)|a resposta é|aqui|assim|portanto)[,:;.!]{0,3} (?:mas |que |eu )?){0,3}(?:(?:(?:entendo|compreendo|lamento|sinto|como|sendo)(?!\\p{L})…(?:, |linguagem |ia )|(?:sem|com|pelo|pela|segundo|dad[oa]s?|a partir|com base) [^,.;?!]{1,90}, )(?=n[ãa]o |mas |eu |é imp)(?:mas )?(?:eu )?)?',
  ),
  apology: begins(
    '(?!.{0,180}(?: n[ãa]o |mas |desconhe))(?:sinto|lament|descul|entendo|compreendo)',
  ),
  declares: before('resposta(?: final)? (?:é|seria):?'),
  unknowing: holds(
    'n[ãa]o (?:[oa]s? )?(?:sei|(?:me )?(?:lembro|recordo)|conheço)|desconheço|ignoro',
    'n[ãa]o (?:te |lhe )?(?:saberia|poderia|posso|consigo) (?:te |lhe )?(?:dizer|responder)',
  ),
  idiom: holds(
    'n[ãa]o sei (?:por que as pessoas|se (?:você|isso|te)|como agradecer|quanto a você|o que faria|é|significa|se diz|…(?:você (?:usa|tem|est)|usas|tens))',
  ),
  ofThing: holds('(?:n[ãa]o conheço|n[ãa]o sei de|desconheço) (?:nenhum|a existência|que exist)'),
  meaning: holds(
    '(?:a|de|do) (?:que|qual|quem)…(?:refer|fala)(?:es|e|indo|ndo)?|o que (?:você )?quer dizer',
  ),
  but: /(?:[,;-] ?| )(?:mas|porém|contudo|todavia|no entanto)(?!\p{L})|[,;-] ?embora(?!\p{L})/u,
  help: contains(
    'pode(?:s|mos)? (?:\\p{L}+ )?(?:ajud|consult|procur|verific|tentar|pergunt|encontr|olhar)|posso (?:\\p{L}+ )?(?:ajud|tentar|explic|suger|dar|procur|orient)|pode?ria|sugiro|recomendo|aconselho|(?:meu|um) melhor|seria (?:um |uma |puro |pura |mero |mera )*(?:chut|palpit|suposiç|invenç|especul|adivinh)',
    '^(?:consult|procur|verifi|veja|vej|tent|pergunt|dê|confir|se )',
  ),
  denies: holds(
    '(?:n[ãa]o|nunca) (?:exist(?:e|em|ia|iu|iram)|ocorreu|ganhou|escreveu|publicou|houve|aconteceu)|n[ãa]o há (?:nenhum|evidência)\\p{L}*|é (?:um mito|fals[oa]|fictíci[oa]|inventad[oa])|n[ãa]o é (?:real|verdad)\\p{L}*',
  ),
  unable: begins(
    '(?:[^,.?!:;]{1,30} )?(?:n[ãa]o (?:te |lhe |me |[oa] )?(?:posso|poderia|pude|consigo|consegui|sou capaz|lembro|recordo|conheço|consta)(?!\\p{L})|desconheço|é(?:-me)? impossível para mim)',
    'n[ãa]o (?:estou (?:[^ ]+ ){0,2}(?:certo|certa|segur|familiar|a par|em condiç)|tenho (?:[^ ]+ )?certeza)',
    '(?:n[ãa]o (?:quero|vou)|prefiro n[ãa]o|seria (?:puro? |mera? |pura )?|teria (?:de|que) )(?: ?(?:um )?)(?:adivin|invent|especul|chut|palpit|arrisc)',
  ),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `(?!n[ãa]o (?:existe|há) ${NO_SINGLE})${HAS_NONE}`,
    `${CANNOT} (?:te |lhe )?(?:\\p{L}+mente )?${FIND}`,
    '(?:dados?|informação|números?) (?:n[ãa]o |in)(?:dispon|públic|conhecid|divulg)|: desconhecid[oa](?= ?[.;]?$)',
    `(?:n[ãa]o|nunca|jamais) (?:(?:se|me|foi|foram|é|são|está|estão|sido|tornad[oa]s?) ){1,4}(?:públic|publicad|precis|mencion|divulgad|revelad|indicad|especific|comunic|anunci|documentad|conhecid|registrad|conserv|inform)${ALONE}`,
    'n[ãa]o (?:me )?(?:consta|figura|aparece|diz nada|soa|vem à)|me escapa|escapa-me|me pegou|deu branco',
    '(?:text|document|trech|artig|enunciad|font|contrat|passag|pergunta|tabel)\\p{L}*…n[ãa]o (?:o |a )?(?:indica|menciona|diz|especifica|informa|esclarece|traz|dá\\b)',
    '(?:^|[;:,] )(?:desconhece-se|n[ãa]o se sabe(?! nunca)|ninguém (?:o )?(?:sabe|pode))' + ALONE,
    '(?:(?:meus?|minhas?) (?:conhecimento|informaç|dados|treinamento|treino)|(?:depois|após|posterior|além|fora)[^.?!]{0,12} (?:meu |minha |que (?:sei|conheço)))(?![^.?!]{0,90}(?:mas|embora))|data de corte',
    'ouvi falar|(?:menor|mínima|mais remota) ideia|o que (?:n[ãa]o sei|ignoro|desconheço)',
    '(?:seria|seriam|é) (?:\\p{L}+ ){0,2}(?:especul|invent|invenç|adivinh|conjet|suposiç|chute|palpite)',
  ),
  unknown: begins(
    ...NOBODY_KNOWS,
    `(?:ninguém (?:o )?(?:sabe|pode saber|conhece)|n[ãa]o (?:se (?:sabe(?! nunca)|conhece)|é possível)|é impossível)${ALONE}`,
    `(?:(?:${PART}|iss[oe] )…)?(?:(?:é|são) desconhecid|desconhece-se|ignora-se|n[ãa]o (?:é|são|foi) (?:públic|conhecid|divulgad|revelad))${ALONE}`,
  ),
  unknowable: begins(
    ...UNKNOWABLE,
    '(?:isso )?(?:só|somente|apenas) (?:você|tu|ele|ela|o (?:futuro|tempo))…(?:sab|diz|dirá|conhec)',
  ),
  hedge: /^(?:embora|apesar de|ainda que|mesmo que) [^,]{1,90}, (?!n[ãa]o |prefiro)/,
  assumes:
    /^(?:(?:embora|apesar de|ainda que) [^,]{1,120}, (?!n[ãa]o |prefiro)|prezad|car[oa] |querid)/,
  abstains: contains(
    ...PASSES,
    '^(?:e )?(?:como|de onde) (?:é que )?(?:eu )?(?:vou|poderia|posso|iria|queres|quer)[^.?!]{0,14} sab|^(?:e )?(?:eu )?sei lá',
    'abstenho|(?:^|, )passo(?=[.!]?$)|n[ãa]o me pronuncio|deixo (?:em branco|sem)|melhor (?:calar|n[ãa]o resp)|prefiro (?:me abst|n[ãa]o (?:dar|arrisc|respond|invent|chut|adivinh))|n[ãa]o (?:respondo|arrisco) (?:um|nenhum)|fico (?:\\p{L}+ )?devendo um|(?:afirmar|que eu d)…seria (?:chute|palpite|inven|especul)|registr?o a que eu possa',
  ),
  commits: holds('provavelmente|talvez|(?:acho|creio|acredito|diria|penso) que|cerca de'),
  corrects: begins('esper[ae]|desculp|correç|corrig|na verdade|pensando|retific'),
  declines: contains(
    ...DECLINES,
    '(?:^|[,;:] |e |isso |disso |nisso |eu )n[ãa]o (?:te |lhe |[oa] )?(?:posso|poderei|vou|devo|quero|pretendo|consigo|me é possível|estou (?:dispost|autorizad)[oa] a) (?:te |lhe |[oa] )?(?:ajud\\p{L}*(?!…(?:dado|tempo real|saber))|assist|particip|colabor|criar|ger[ae]|escrev|redig|ensin|divulg|cumpr|recomend|recei?t|diagnost|fazer|auxili|atend|revel|reproduz|transcrev|elabor|apoi)',
    'n[ãa]o (?:te |lhe |[oa] )*(?:ajudarei|farei|escreverei|participarei|darei|compartilho|partilho|revelo|divulgo|escrevo|redijo|ajudo|participo|colaboro|receito|faço|prescrevo)(?!\\p{L}| …(?:ideia|número|dado))',
    'n[ãa]o (?:(?:te |lhe )?(?:posso|vou|devo) )?(?:te |lhe )?(?:dou|dar|forne|compart|partilh|ofere|revel|busc|procur|repass|inform|passo)\\p{L}* …(?<!\\p{L})(?:pesso|privad|endereç|morada|telefone|senha|instruç|conselh|diagn|cpf|dose|arma|drog|orientaç|particular)',
    'n[ãa]o (?:(?:te|lhe|me) )?(?:posso|quero|vou|devo|pretendo|\\p{L}+rei)(?!\\p{L})…(?<!\\p{L})(?:arma|drog|bomba|explosiv|hack|fraud|ódio|assedi|assédi|ameaç|insult|difam|fals|senha|espi|venen|colar|privacid|suic|ilegal|diagn|dose|autora|nociv|discrimin)',
    'n[ãa]o (?:é|seria|me parece|acho) (?:\\p{L}+ )?(?:apropriad|adequad|étic|corret|prudente|responsável|legal|certo|cabe)\\p{L}*…(?:que eu|(?:te|lhe) |ajud|recei|indi|prescr|fornec|escrev|redig|da minha parte)',
    'n[ãa]o me sinto (?:confort|à vontade)|n[ãa]o (?:me cabe|cabe a mim|me compete|me presto|conte comigo|contes comigo)|me recuso|recuso-me|vejo-me obrigad|me vejo obrigad|(?:devo|tenho (?:de|que)|preciso|vou ter (?:de|que)) (?:recus|declin)|recuso|declino|de jeito nenhum|de (?:forma|maneira) alguma|nem pensar',
    'prefiro n[ãa]o (?:particip|escrev|redig|colabor|ajud|fazer|opin|ger|contribu|entr|difund)',
    '(?:contra|contraria|viola|infringe|fere|contrári)…(?:(?:meus|minhas) (?:\\p{L}+ )?(?:princ|norm|diretri|valor|regr|polít)|de uso|de conteúdo)|(?:minhas|meus) (?:diretri|norm|princ|polít|regr)…(?:permit|impe|proí)|n[ãa]o (?:me é|tenho|estou) (?:permi|autoriz)',
    'por…(?:privacidade|confidencialidade|sigilo|segurança|direitos autorais|étic\\p{L}*)\\p{L}*,? n[ãa]o (?!sei|tenho)',
  ),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: contains(
    ...ASKS_BACK,
    'p(?:ode|oderia|odes|oderias) (?:(?:me|por favor|você) )*(?:dizer|esclarec|especific|indic|dar|compart|partilh|fornec|col[ao]|confirm|precis|anex|envi|mand|inform|repet|detalh|reenv)(?!\\p{L}*-lhe)',
    '(?:a|de|do) (?:que|qual|quem)[^.?!]{1,60}(?:refer|fala)|(?:se refere|está falando|estás a falar|referes) |(?:preciso|precisaria|^faltam?|me faltam?|faltou) (?:de mais|saber|conhecer|ver|d[oa]|[oa] |alguns|algumas|de alg)',
    '(?:quer(?:es|ia)?|precisas?|prefer(?:e|es)|procuras?|buscas?|usas?|deseja|gostaria|pretende|você|vocês|teu|tua|interessa|confirmas?|estás|tens|trata-se|se trata|(?:deve|devem) (?:ser|ter))(?!\\p{L})(?<!sab[^?]*)(?! (?:dizer (?:uma?|que)))[^.!?]{0,90}\\?|(?:seu|sua)s? [^.!?]{0,60}\\?|(?<!sab[^?]*) ou [^?]{1,50}\\?|^(?:claro! )?(?:para |em |de )?(?:qua(?:l|is)|quant[oa]s) [^.?!]{0,70}\\?',
    'n[ãa]o (?!há (?:como|maneira|forma|modo))(?:vejo|encontr|recebi|veio|há|foi|chegou|ficou|entendi)…(?:texto|arquivo|ficheiro|documento|imagem|link|anexo|código|claro|o que)|esque(?:ceu|ceste)|não chegou',
    '^(?:[^.?!]{0,60}[,;:] )?(?:diga-me|me diga|diz-me|cole|cola|envie|mande|compartilhe|partilhe|informe|indique|esclareça)(?!\\p{L})',
  ),
  preamble: begins(
    'claro|com |há |existem |depende|olá|oi|parece|para |seu |sua |a (?:sua )?pergunta|obrigad|preciso|n[ãa]o |essa pergunta|falta|antes|sem ',
    '…(?:vári[oa]s|divers|diferent|ambígu|pode (?:ser|significar|referir|indicar)|mais de um)',
  ),
  ifMeant: begins(
    'se (?:você )?(?:se refer|estiver|está|quer dizer|for|é|fala)…[,:] (?!diga|me |por|posso|pode|envie)',
  ),
  confidence: [
    {
      before: before(
        'minha (?:confiança|certeza)…(?:é|está|seria|fica)(?: de| em)?(?: cerca de| uns)?|meu (?:nível|grau) de…(?:é|está|seria)(?: de| em)?|(?:dou|daria|atribuo|diria)(?: a (?:isso|isto))?(?: uns)?',
      ),
    },
    {
      before: before('(?:estou|tenho|com|diria)(?: \\p{L}+)?(?: uns| de)?'),
      after: behind(
        '(?:segur[oa]|cert[oa]|convencid[oa]|de (?:confiança|certeza|segurança))(?!…(?:média|interval|amostr))',
      ),
    },
  ],
  parts: {
    consequence: CONSEQUENCE,
    announces: begins(
      '(?:quanto (?:ao?|à)s?|(?:com )?relação (?:ao?|à)s?|em relação (?:ao?|à)s?|sobre|d[oa]s?) [^,.]{1,60}, ',
    ),
    gap: begins(
      `${PART}[^,.?!;:]{0,80}?(?:, )?n[ãa]o (?:[oa]s? )(?:sei|saberia|lembro|recordo|conheço|tenho|posso|encontrei)(?! que)|${PART}[^,;.]{1,40}, (?:n[ãa]o (?:sei|conheço|lembro)|desconheço|ignoro)|[^.;]{1,40} desconhecid[oa]s? para mim`,
      `(?:aqui |neste item )?n[ãa]o (?:(?:me )?(?:lembro|recordo)(?: de)?|(?:posso|saberia|consigo|sei) (?:confirm|precis|verific|assegur|dizer|determin|garant)\\p{L}*) (?:com \\p{L}+ )?(?:d)?${PART}`,
    ),
    doubt: begins(
      `n[ãa]o (?:estou|tenho) (?:[^ ]+ ){0,2}(?:cert|segur)\\p{L}* (?:de |sobre |quanto )?d?${PART}`,
    ),
    question: /^(?:e )?(?:o|a|os|as|seu|sua|quando|onde|quem|como) [^.?!,;]{0,40}\?$/,
    partWords: holds(
      'o resto|o restante|[ao] (?:segund|outr|últim)[ao]|(?:ess|est)[ea] (?:parte|dado|item|ponto)',
    ),
    turnsBack: begins('(?:dito isso|ainda assim|mesmo assim|no entanto|porém|mas),? '),
    value: begins(
      VALUES,
      '(?:(?:dado|informação|número)s? )?(?:(?:n[ãa]o |in)(?:dispon|divulg|conhecid|públic|informad|especific|sei|tenho|consta|há (?:dado|inform|registr)|encontr)|sem (?:dado|inform)|desconhecid|n/[ad]|desconheço|ignoro|nem ideia)[^.?!]{0,45}[.!)\\s]*$',
    ),
    empty: contains(
      '^(?:(?:eu )?(?:gostaria|adoraria|queria)|quem me dera|oxalá|tomara)',
      '^(?:se (?:você|quiser|precisar|me|puder|tiver|for|houver|desejar|preferir|isso|o|a)|por favor|pode|podes|poderia|consult|te|lhe|lamento|desculp|espero|n[ãa]o|ninguém|para|prefiro|seria|meus?|minhas?|o meu|a minha|sou um|talvez|obrigad|boa|só|ignoro|desconheço|ess[ea] (?:dado|inform)|por isso|portanto|sugiro|recomendo|vale a pena|procure|verifique)(?!\\p{L})',
      'pode?ria|haveria|porque|arquivos?|registr?os?|bibliotec|oficia|varia|^(?:tudo |isso )?depende(?!n)|(?<!\\p{L})talvez|específico demais|demasiado específico|difícil|fontes?|conhecimento|treinamento',
    ),
    tells: holds(
      '(?:disse|perguntou|respondeu|sussurrou|pensou|gritou|murmurou|exclamou)|(?:meu|minha) (?:pai|mãe|avó|avô|amor)',
    ),
    greets: begins(
      '(?:prezad[oa]|car[oa] |querid[oa]|atenciosamente|um abraço|cordialmente|beijos)',
    ),
    personal: holds('eu|meus?|minhas?|me|tu|ti|teus?|tuas?|te|você|nós|nos|olá|oi'),
  },
};
