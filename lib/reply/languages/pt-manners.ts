/** Ways of speaking in Portuguese that come in many words: wishes, idioms of refusal, what did not arrive. */

const ASKED =
  '(?:quant[oa]s?|quem|(?:a |de |em |com |o )?que|quando|onde|como|qual|quais|se|por que)';

/** That an answer is not to be had. */
export const NOT_HAD: readonly string[] = [
  'quem (?:me )?dera (?:eu )?(?:soubesse|saber)|(?:eu )?(?:gostaria|adoraria|queria) (?:muito )?(?:de )?(?:saber|poder (?:te |lhe )?dizer)(?= ?[,.!]| isso| também| mas)|oxalá (?:eu )?soubesse|se eu soubesse',
  'ninguém (?:de fora (?:sabe|conhece)|(?:[oa]s? )?(?:contou|registr?ou|anotou|documentou|publicou))(?!\\p{L})|(?:ess[ae]s?|[oa]s) ninguém (?:sabe|conhece)',
  'n[ãa]o (?:me (?:vem|ocorre)|sei (?:te |lhe )?(?:dizer|precisar)|chego a (?:saber|tanto)|faço (?:a menor |nem |)ideia|tenho (?:esse|essa|este|o) (?:dado|número|nome|informação))|me foge|(?:foge|escapa)(?:-me)? (?:ao?|do|o|agora)(?!\\p{L})|fica faltando|fico (?:te )?devendo',
  '(?:minhas informações|meus dados|meu conhecimento|o que sei) (?:n[ãa]o (?:cheg|cobr|alcan|v[ãa]o)|par(?:a|am)|vai? (?:só )?até|s[ãa]o anterior)',
];

/** "How many worked on it is not known": a gap beside an answer; alone, and explained, an answer. */
export const NOBODY_KNOWS: readonly string[] = [
  `${ASKED} [^.?!;]{1,70}[, ](?:n[ãa]o (?:se |[oa]s? )?(?:sabe|conhece|sei|lembro)(?!\\p{L})|ninguém (?:[oa]s? )?(?:sabe|conhece|pode|consegue)|ignora-se|desconhece-se)`,
];

/** It leaves the question open. */
export const PASSES: readonly string[] = [
  '(?:deixo|prefiro deixar)(?: então| portanto)? (?:a (?:resposta|pergunta) )?(?:em branco|em aberto|de lado|sem resposta)|n[ãa]o (?:me arrisco|bato o martelo|cravo|me comprometo com um)|n[ãa]o (?:ating|alcanç|bast|cheg|pass)\\p{L}*[^.?!]{0,30}(?:limiar|patamar|\\d\\d ?%)|(?:hesito|fico|oscilo|estou em dúvida) entre [^.?!]{1,80}(?:limiar|abst|n[ãa]o )',
];

/** Nobody can know it: the future, what somebody thinks. */
export const UNKNOWABLE: readonly string[] = [
  '(?:n[ãa]o (?:é possível|dá para|há como|tem como)|(?:é )?impossível|ninguém (?:pode|consegue)|ninguém de fora (?:pode|consegue)) (?:saber|adivinhar|antecipar|conhecer) ',
  'quem (?:me )?dera (?:eu )?soubesse',
];

/** It will not help. */
export const DECLINES: readonly string[] = [
  '(?:isso|isto|essa|aí|assim)[^.?!,]{0,10} n[ãa]o (?:vai (?:dar|rolar|ser possível)|vou|dá(?=[.:,;]|$)|entro)|(?:essa|nessa) (?:eu )?(?:passo|vou passar|n[ãa]o)|(?:tô|estou) fora|passo a vez|comigo n[ãa]o|n[ãa]o cont[ea]s? comigo|nem pensar|nem vem|fora de questão|aí eu paro',
  'n[ãa]o (?:é|são) (?:algo|coisa|uma coisa|informaç\\p{L}+|dados)[^.?!,]{0,14} que (?:eu )?(?:posso|possa|deva|devo|vou)',
  '(?:mesmo|ainda) (?:que|se) (?:eu )?(?:[oa]s? )?(?:tivesse|soubesse|conhecesse|possuísse)[^.?!]{0,40} n[ãa]o (?:te |lhe |[oa]s? )?(?:dar|dir|dev|pod|compartilh|partilh|pass|fornec)',
  'n[ãa]o (?:é possível|posso|cabe|me cabe) (?:fornec|compartilh|partilh|divulg|comunic|revel|informar|passar|repassar)[^.?!]{0,60}(?:endereço|morada|residência|domicílio|telefone|privad|particular|pessoa|intimid)',
  'n[ãa]o (?:[oa]s )?(?:comunico|compartilho|compartilharia|partilho|partilharia|forneço|forneceria|divulgo|divulgaria|revelo|passo)(?!\\p{L})|(?:endereços?|moradas?|dados)[^.?!,]{0,14} (?:eu )?n[ãa]o (?:dou|passo|procuro|forneço|divulgo)|n[ãa]o vou (?:te )?(?:dar|passar|ensinar|escrever) (?:ess[ea]|est[ea])',
];

const HANDS =
  'ouvir|escutar|cantar|cheirar|alarme|despertador|temporizador|lembrete|ligaç(?:ão|ões) telef|ligar|telefonar|sms|whatsapp|e-?mail|transferência|transferir|pix(?!\\p{L})|pagamento|pagar|dinheiro|reserv|encomend|acender|apagar a|agenda|calendário|imprim';

/** "I can't set an alarm": what the model has no hands, voice or account for. */
export const POWERLESS: readonly string[] = [
  `n[ãa]o (?:posso|consigo|sei|tenho como|sou capaz de)[^.?!,;]{0,24} (?:${HANDS})`,
];

/** It sees nothing of today. */
export const UNSEEN: readonly string[] = [
  'n[ãa]o (?:disponho|tenho|conheço|vejo)[^.?!,;]{0,40} (?:de hoje|atua(?:l|is)|atualizad\\p{L}+|do dia|em tempo real|do momento|deste momento)(?!\\p{L})',
];

/** What the user speaks of did not arrive. */
export const MISSING: readonly string[] = [
  '(?:sem|nenhum\\p{L}*) (?:anex|arquivo|ficheiro|texto|imagem|documento|versão anterior|mensagem anterior)\\p{L}*[^.?!,]{0,24}(?=[.,;:]| (?:para|em|e|nem))',
  'n[ãa]o (?:estou vendo|estou a ver|vejo|tenho|encontr[oei]+|recebi|há|chegou|veio)[^.?!]{0,24} (?:nada|nenhum\\p{L}*) ?(?:para|pra|aqui|anexad|à (?:minha )?frente|texto|arquivo|anexo|ficheiro|imagem)|nenhum (?:anexo|arquivo|ficheiro|texto|documento)[^.?!]{0,12}(?:chegou|veio|foi)',
  '(?:mensagem|texto|pergunta|pedido)[^.?!]{0,16} (?:chegou|veio|está|foi)[^.?!]{0,16}(?:sem |vazi|incomplet|cortad|sozinh)|(?:sua|tua) mensagem é a primeira',
  '(?:seria|é|era) (?:necessário|preciso|importante) (?:saber|conhecer) (?:a que|de que|o que|qual|quem)',
];

/** It gives what it can all the same. */
export const DELIVERS: readonly string[] = [
  '(?:então|portanto|por isso|assim)[^.?!]{0,12} (?:só|apenas|dá)[^.?!]{0,12} (?:posso|consigo|para|pra)[^.?!]{0,14}(?:julgar|avaliar|levantar|me basear|fazer)|levantar hipóteses|(?:posso|consigo|dá para)[^.?!]{0,14} (?:fazer|dar|oferecer)[^.?!]{0,10} (?:estimativa|projeção|ideia|ordem de grandeza)',
  '^(?:e )?(?:a )?minha (?:primeira |melhor |própria )?(?:ideia|impressão|aposta|conclusão|leitura|opinião|hipótese|avaliação)(?!\\p{L})|^(?:o )?meu (?:palpite|conselho|veredito|parecer)(?!\\p{L})',
];

/** Praise of the question, before the turn: "It is a very special question, but". */
export const PRAISE =
  '(?:(?:é|que|bela|boa|ótima|uma) [^.,;?!]{0,30}(?:pergunta|questão|dúvida)[^.,;?!]{0,30}, (?:mas )?)?';

/** For sure: what is not known so is hedged. */
export const CERTAINLY =
  'com (?:\\p{L}+ )?(?:certeza|segurança|exatidão|precisão)|ao certo|a 100|exat[oa]s?(?!\\p{L})';

/** A doubt about all of what was just answered. */
export const DOUBTS =
  '(?:^|[,;] (?:mas|embora|e) )(?:n[ãa]o (?:posso|consigo) (?:garantir|confirmar|assegurar|verificar)(?: isso| isto)?(?= ?[.,;)]|$)|n[ãa]o (?:tenho|estou) (?:\\p{L}+ )?(?:certeza|cert[oa]|segur[oa])(?: disso| absoluta)?(?= ?[.,;)]|$))';
