import type { Example, Language } from './language.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';

/** What is known or not known; personal data are withheld instead. */
const NO_FACTS =
  'n[ãa]o (?:tenho|disponho de|possuo|encontr[oe]i?|localizei|há) (?:[^ .,;]+ ){0,3}?(?:dados?|informaç(?:ão|ões)|números?|resposta|detalhes|registr?os?|fontes?)(?!\\p{L}| (?:pesso|priv))';
const PART =
  '(?:[ao]s? |seus? |suas? |quem |quando |onde |como |qual |quais |quant[oa]s? |em que )';

/** Portuguese. */
export const pt: Language = {
  id: 'pt',
  script: /[ãõ]/,
  markers:
    'os das uma não para com do da em é mais mas foi são como sua também por um no na ao você isso eu posso tenho ninguém'.split(
      ' ',
    ),
  labels: [
    'confiança',
    'certeza',
    'probabilidade de acerto',
    'probabilidade de estar correto',
    'probabilidade de estar certo',
  ],
  weakLabels: ['probabilidade', 'segurança'],
  modifiers: 'minha meu nível grau índice taxa de global geral total final'.split(' '),
  whole: ['global', 'geral', 'total', 'no conjunto'],
  guess: ['melhor palpite', 'melhor estimativa', 'melhor hipótese', 'melhor suposição'],
  answer: ['resposta', 'resposta final'],
  fillers: 'é de um uma cerca em torno aproximadamente quase uns muito alta alto média baixa'.split(
    ' ',
  ),
  percent: ['por cento'],
  outOf: ['de', 'em'],
  to: ['a', 'e'],
  sure: ['seguro', 'segura', 'certo', 'certa', 'de confiança', 'de certeza'],
  sentinels:
    'não sei|nao sei|eu não sei|não o sei|não faço ideia|não faço a menor ideia|não tenho ideia|não tenho a menor ideia|não sei dizer|não sei responder|desconheço|ignoro|não me lembro|não conheço'.split(
      '|',
    ),
  prose: {
    leadIn: begins(
      '(?:(?:(?:sinto|lamento) muito|desculpe?|\\p{L}{4,}mente|na verdade|para ser (?:honest|sincer)[oa]|por (?:enquanto|ora)|bem|bom|então|olha|receio|(?:devo|tenho que) (?:dizer|admitir)|a resposta é|aqui|assim|portanto)[,:;.!]{0,3} (?:mas |que |eu )?){0,3}(?:(?:entendo|compreendo|lamento|sinto|como|sendo)(?!\\p{L})…(?:, |linguagem |ia )(?=n[ãa]o |mas |eu )(?:mas )?(?:eu )?)?',
    ),
    apology: begins(
      '(?!.{0,180}(?: n[ãa]o |mas |desconhe))(?:sinto|lament|descul|entendo|compreendo)',
    ),
    declares: before('resposta(?: final)? (?:é|seria):?'),
    unknowing: holds(
      'n[ãa]o (?:[oa]s? )?(?:sei|(?:me )?(?:lembro|recordo)|conheço)|desconheço|ignoro',
      'n[ãa]o (?:te |lhe )?(?:saberia|poderia|posso|consigo) (?:te |lhe )?(?:dizer|responder)',
      `${NO_FACTS}(?![^.?!]{0,90}(?:mas|embora|tempo real|posterior|atual| seu| sua))`,
    ),
    idiom: holds(
      'n[ãa]o sei (?:por que as pessoas|se (?:você|isso|te)|como agradecer|quanto a você|o que faria|é|significa|se diz|…(?:você (?:usa|tem|est)|usas|tens))',
    ),
    ofThing: holds('(?:n[ãa]o conheço|n[ãa]o sei de|desconheço) (?:nenhum|a existência|que exist)'),
    meaning: holds(
      '(?:a|de|do) (?:que|qual|quem)…(?:refer|fala)(?:es|e|indo|ndo)?|o que (?:você )?quer dizer',
    ),
    but: /(?:[,;-] ?| )(?:mas|porém|embora|contudo|todavia|no entanto)(?!\p{L})/u,
    help: contains(
      'pode(?:s|mos)? (?:\\p{L}+ )?(?:ajud|consult|procur|verific|tentar|pergunt|encontr|olhar)|posso (?:\\p{L}+ )?(?:ajud|tentar|explic|suger|dar|procur|orient)|pode?ria|sugiro|recomendo|aconselho|(?:meu|um) melhor|seria (?:um |uma |puro |pura |mero |mera )*(?:chut|palpit|suposiç|invenç|especul|adivinh)',
      '^(?:consult|procur|verifi|veja|vej|tent|pergunt|dê|confir|se )',
    ),
    denies: holds(
      '(?:n[ãa]o|nunca) (?:exist(?:e|em|ia|iu|iram)|ocorreu|ganhou|escreveu|publicou|houve|aconteceu)|n[ãa]o há (?:nenhum|evidência)\\p{L}*|é (?:um mito|fals[oa]|fictíci[oa]|inventad[oa])|n[ãa]o é (?:real|verdad)\\p{L}*',
    ),
    unable: begins(
      `(?:[^,.?!:;]{1,30} )?(?:n[ãa]o (?:te |lhe |me |[oa] )?(?:posso|poderia|pude|consigo|consegui|sou capaz|é possível|lembro|recordo|conheço|consta|tenho (?:como|acesso|meios|certeza|conhecimento|vejo))(?!\\p{L})|vejo|desconheço|é(?:-me)? impossível para mim|${NO_FACTS})`,
      'n[ãa]o (?:estou (?:[^ ]+ ){0,2}(?:certo|certa|segur|familiar|a par)|sou capaz|tenho (?:[^ ]+ )?certeza)',
      '(?:n[ãa]o (?:quero|vou)|prefiro n[ãa]o|seria (?:puro? |mera? |pura )?|teria (?:de|que) )(?: ?(?:um )?)(?:adivin|invent|especul|chut|palpit|arrisc)',
      '(?:iss[oe]|isto|ess[ea]|sua|minhas?|meus?) …(?:(?:fora|além) d[oa] (?:meu|minha|que)|n[ãa]o (?:inclu|cobre|alcanç|chega|está))',
    ),
    unknown: begins(
      'ninguém (?:o )?(?:sabe|pode saber|conhece)|n[ãa]o (?:se (?:sabe|conhece)|é possível|(?:há|existem?) (?:como|forma|dados|registr?o|informaç|números|fonte|documento))|é impossível',
      `(?:(?:${PART}|iss[oe] )…)?(?:(?:é|são) desconhecid|desconhece-se|ignora-se|n[ãa]o (?:é|são|foi) (?:públic|conhecid|divulgad|revelad))`,
    ),
    abstains: contains(
      'abstenho|prefiro (?:me abst|n[ãa]o (?:dar|arrisc|respond|invent|chut|adivinh))|n[ãa]o (?:respondo|arrisco) (?:um|nenhum)|fico (?:\\p{L}+ )?devendo um|(?:afirmar|que eu d)…seria (?:chute|palpite|inven|especul)|registr?o a que eu possa',
    ),
    commits: holds('provavelmente|talvez|(?:acho|creio|acredito|diria|penso) que|cerca de'),
    corrects: begins('esper[ae]|desculp|correç|corrig|na verdade|pensando|retific'),
    refuses: begins(
      '(?:com isso |nisso )?n[ãa]o (?:te |lhe |o |a )?(?:posso|vou|devo|me é possível|consigo) (?:te |lhe |o |a )?(?:ajud|assist|particip|colabor|cri|ger[ae]|escrev|redig|divulg|cumpr|recomend|diagnost|faz|auxili|atend)',
      'n[ãa]o (?:(?:te |lhe )?(?:posso|vou|devo) )?(?:te |lhe )?(?:dou|dar|forne|compart|partilh|ofere|revel|busc|procur|repass|inform)…(?:pesso|privad|endereç|morada|telefone|senha|instruç|conselh|diagn|cpf)',
      'recuso-me|me recuso|(?:devo|preciso) (?:recus|declin)',
    ),
    asksBack: contains(
      'p(?:ode|oderia|odes|oderias) (?:(?:me|por favor|você) )*(?:dizer|esclarec|especific|indic|dar|compart|partilh|fornec|col[ao]|confirm|precis|anex|envi|mand|inform|repet|detalh)',
      '(?:a|de|do) (?:que|qual|quem)[^.?!]{1,60}(?:refer|fala)|(?:se refere|está falando|estás a falar|referes) |preciso (?:de mais|saber|ver|do|da)',
      '(?:qual|quais|que|onde|o que) (?:[^ .?!]+ ){0,6}?(?:quer|queres|precisa|prefere|procura|busca|usa|tem|mora|deseja|gostaria|pretende)s?(?= (?!uma?\\b)[^.!]*\\?|\\?)',
      'n[ãa]o (?:vejo|encontr|recebi|veio|há|foi)…(?:texto|arquivo|ficheiro|documento|imagem|link|anexo|código)',
      '(?:diga-me|me diga|diz-me|cole|cola|envie|mande|compartilhe|partilhe|informe|indique|esclareça)(?!\\p{L})',
    ),
    preamble: begins(
      'claro|com certeza|com prazer|há |existem |depende|olá|oi|parece|para |seu |sua |a (?:sua )?pergunta|obrigad|preciso|n[ãa]o |essa pergunta|falta',
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
      announces: begins(
        '(?:quanto (?:ao?|à)s?|(?:com )?relação (?:ao?|à)s?|em relação (?:ao?|à)s?|sobre|d[oa]s?) [^,.]{1,60}, ',
      ),
      gap: begins(
        `${PART}[^.?!;:]{0,80}?n[ãa]o (?:[oa]s? )(?:sei|saberia|lembro|recordo|conheço|tenho|posso|encontrei)(?! que)|${PART}[^,;.]{1,40}, (?:n[ãa]o (?:sei|conheço|lembro)|desconheço|ignoro)|[^.;]{1,40} desconhecid[oa]s? para mim`,
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
      empty: begins(
        '(?:se|por favor|pod|consult|te|lhe|lamento|desculp|espero|n[ãa]o|ninguém|para|prefiro|seria)(?!\\p{L})|…(?:pode?ria|haveria|porque|arquivos?|registr?os?|varia|depende|difícil|fontes?)',
      ),
      personal: holds('eu|meus?|minhas?|me|tu|ti|teus?|tuas?|te|você|nós|nos|olá|oi'),
    },
  },
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'A capital do Canadá é **Ottawa**.\n\nConfiança: 96%', 'asked'],
  ['answer', 0.85, 'O tratado é de 1494. Tenho 85% de certeza.', 'asked'],
  ['answer', 0.7, 'Nível de confiança: 70/100\nDeve ser um quadro de Malhoa.', 'asked'],
  [
    'answer',
    0.95,
    'Esse romance não existe: Eça nunca publicou nada com esse título.\n\nConfidence: 95%',
    'asked',
  ],
  ['answer', null, 'Em inglês, “não sei” diz-se “I don’t know”.'],
  [
    'answer',
    null,
    '— Quem ligou? — perguntou a Rita.\n— Não sei — disse o Pedro, e fechou a porta.',
  ],
  ['answer', null, 'O intervalo de confiança de 95% vai de 3,1 a 4,7, com média de 3,9.'],
  [
    'answer',
    null,
    'Não sou médico, mas em geral bastam repouso e líquidos durante dois ou três dias.',
  ],
  ['answer', null, 'Não tenho certeza, mas acho que foi Amadeo de Souza-Cardoso.'],
  [
    'answer',
    null,
    'Reinicie o serviço e tente de novo. Não sei qual versão você usa, por isso vale a pena conferir o manual.',
  ],
  [
    'partial',
    0.8,
    'A ponte mede 2.277 m. Quanto ao número de rebites, não sei.\n\nConfiança: 80%',
    'asked',
  ],
  ['partial', null, '- Autora: Clarice Lispector\n- Ano: 1943\n- Tiragem: não faço ideia'],
  ['partial', 0.7, 'Resposta: Machado de Assis; tipógrafo, não sei\nConfiança: 70%', 'asked'],
  ['abstain', null, 'Não sei.', 'asked'],
  ['abstain', 0.25, 'Não sei.\n\nMelhor palpite: 1874 (25%)', 'asked'],
  [
    'abstain',
    null,
    'Infelizmente, não disponho de informações confiáveis sobre esse torneio local.',
    'asked',
  ],
  ['abstain', null, 'Como modelo de linguagem, não tenho acesso aos horários de hoje.'],
  [
    'abstain',
    null,
    'O teatro abriu em 1896 e fechou duas vezes.\n\nQuanto aos bilhetes, qualquer número que eu desse seria inventado; prefiro não arriscar.',
    'asked',
  ],
  ['clarify', null, 'A qual versão você se refere?', 'asked'],
  ['clarify', null, 'Não vejo nenhum ficheiro anexado. Pode enviar de novo?'],
  ['refuse', null, 'Entendo a sua raiva, mas não vou ajudar a invadir essa conta.'],
];
