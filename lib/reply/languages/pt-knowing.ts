import { DELIVERS, MISSING } from './pt-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Portuguese speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'n[ãa]o|nem|nunca|jamais|nada|ninguém|nenhum[ao]?|sem|impossível|incapaz|fora|além|desconheço|ignoro|inventad[oa]s?|ment(?:ir|iria|indo)|adivinhar|especular|chut(?:ar|e)',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:sei|sab(?:er|e|ia)|ver|vejo|ideia|dados?|nome|consta|acesso|memória|contexto|pista|registr|fonte)(?!\\p{L}*ado)',
    'conhe[cç]|dizer|determin|verific|confirm|precisar|lembr|record|informaç|número|familiar|respost|respond|prever|predizer|adivinh|acess|consultar|certeza|cert[oa]|trein|menti|capacidade|possibilidade|ouvi|assegurar|afirmar|apurar|encontr|decidir|vestígi|palpite',
  ),
  aside: holds(
    'n[ãa]o sou (?:jurista|notári|contador|contabilista|mecânic|eletricista|psicólog|veterinári|farmacêutic|arquitet)\\p{L}*',
    'se (?:o seu|a sua|no seu|na sua|o teu|a tua)[^.?!]{0,60} n[ãa]o (?:consigo|posso) (?:ver|saber|verific)\\p{L}*',
    'que eu saiba|até onde (?:eu )?sei|n[ãa]o se preocupe\\p{L}*|n[ãa]o te preocupes|sem (?:sombra de )?dúvida|n[ãa]o (?:só|apenas|somente)|(?:única|só) resposta|resposta única|n[ãa]o (?:sou|é) (?:médic|advogad|um|uma)\\p{L}*|n[ãa]o (?:acho|creio|penso)|n[ãa]o (?:esqueça|hesite)|você n[ãa]o',
  ),
  self: holds(
    'faço|preparo|escrevo|forneço|ajudo|dou|compartilho|crio|vou|darei|farei|quero|pretendo|eu|me|mim|meus?|minhas?|tenho|posso|poderia|disponho|encontrei|encontro|estou|estaria|vejo|saberia|consigo|consegui|guardo|possuo|prefiro|sei|conheço|seria|receio|mentiria',
  ),
  harm: contains(
    '(?<!\\p{L})(?:parceir[oa]|da sua ex|do seu ex|celular d|passar-se por|fals[oa]s?(?!\\p{L})|falsific|ameaç|assedi|assédi|difam|insult|humilh|vingan|arma|bomba|explosiv|drog|hacke|senha|palavra-passe|fraud|golpe|burla|ilegal|crime|dados pessoais|endereço (?:residencial|particular|pessoal)|morada|espiar|espion|venen|suicíd|ódio|discrimin|menor(?:es)? de idade|direitos? autora|diagnóstic|receita médica|dosagem|trapaç|cola(?!\\p{L}))',
  ),
  missing: contains(
    ...MISSING,
    'n[ãa]o (?:vejo|encontrei|recebi|chegou|veio|apareceu|tenho aqui)[^.?!]{0,40}(?:texto|arquivo|ficheiro|documento|imagem|foto|link|anexo|código|captura|mensagem|tabela|vídeo)',
    '(?:arquivo|ficheiro|imagem|documento|foto|texto|anexo|link|código)[^.?!]{0,20} n[ãa]o (?:foi|está|veio|chegou|aparece|parece)',
    '(?:me )?falt(?:a|am|ou) (?:o |a |os |as |mais |um pouco de )?(?:texto|contexto|arquivo|imagem|código|detalhes|informaç|enunciado)',
    'esque(?:ceu|ceste)[^.?!]{0,14}(?:anexar|colar|incluir|enviar|colocar)',
    'n[ãa]o (?:sei|ficou claro|está claro|entendi) (?:a que|de que|qual|o que|a quem|bem)[^.?!]{0,40}(?:refer|fal|quer|trat|diz)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:depende|há (?:vári|mais de|dois|duas|muit)|existem (?:vári|muit|dois|duas)|pode (?:ser|significar|referir)|varia|para (?:recomendar|responder|ajudar|te |lhe |eu )|vamos (?:resolver|lá)|com prazer|com todo o gosto)',
  ),
  yours: holds(
    'você|vocês|tu|ti|te|teus?|tuas?|seus?|suas?|usas|tens|queres|estás|vives|trabalhas|procuras|preferes|precisas',
  ),
  disclaims: begins(
    'n[ãa]o (?:tenho|disponho de|possuo) (?:acesso |os? |as? |um |uma |de )*(?:a |ao |à )?(?:dados|informaç|internet|opini|preferênc|emoç|sentiment|gostos?|experiênc|corpo)',
    'n[ãa]o (?:posso|consigo) (?:ver|acessar|aceder|consultar|examinar|abrir|ouvir|escutar|navegar|diagnosticar|testar)',
    'n[ãa]o sou (?:um |uma )?(?:médic|advogad|psicólog|veterinári|contador|contabilista|jurista|farmacêutic|nutricion|especialist)',
    '(?:como|sendo) [^,]{0,20}(?:ia|inteligência artificial|modelo de linguagem|assistente)[^,]{0,20},? n[ãa]o ',
  ),
  delivers: contains(
    ...DELIVERS,
    '(?:^|[;:.] |mas )(?:posso (?:te |lhe )?(?:dizer (?:que|o)|explicar|descrever|oferecer|dar (?:um|uma|algumas|o))|aqui (?:está|vai|estão)|a seguir|segue|eis)',
    '(?:estima-se|calcula-se|segundo (?:os dados|as estimativas)|até a minha última)…(?:é|era|tinha|foi)',
  ),
  seeks: begins(
    'você (?:pode|poderia|deve)|pode(?:s|ria)? |te (?:recomendo|sugiro|aconselho)|(?:recomendo|sugiro|aconselho)|consulte|consulta|verifique|visite|procure|busque|veja|contate|contacte|pergunte|tente|experimente|o (?:melhor|ideal) é|se (?:você|me|quiser|precisar|puder|tiver|colar)|para (?:saber|conhecer|obter|descobrir)|diga-me|me avise|talvez|vale a pena',
  ),
};

const TEXT =
  '(?:textos?|documentos?|trechos?|artigos?|enunciados?|excertos?|passage(?:m|ns)|parágrafos?|relatos?|tabelas?|gráficos?|fontes?|perguntas?)';
const FIND =
  '(?:sab|determ|deduz|conhec|dizer|conclu|estabelec|calcul|decid|respond|julg|infer|descob|perceb|apur)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  'n[ãa]o (?:está|estão|fica) (?:ao|em) (?:meu alcance|minhas mãos|meu poder)|fora d(?:o meu alcance|as minhas possibilidades)',
  'nenhum(?:a)? (?:crônica|documento|fonte|registro|arquivo|testemunho|biografia|manual|estudo)\\p{L}*[^.?!]{0,40}',
  'n[ãa]o (?:ficou|ficaram|foi|foram|está) (?:registrad|registad|anotad|escrit|documentad|guardad)\\p{L}*',
  '(?:só|somente|apenas) (?:o|a|os|as|seu|sua|quem)[^.?!]{0,30} (?:sabe|sabem|conhece|pode dizer)',
  // It has no hands, and sees nothing from afar.
  'n[ãa]o (?:posso|consigo|sei|tenho como|sou capaz de)[^.?!,]{0,24} (?:ligar|telefon|envi|mand|program|coloc|pôr|ajust|reserv|pedir|compr|lembr|avis|acord|ativ|acend|pag|medir|consultar|abrir|estimar|conferir|verificar|baixar|ler|ouvir|acompanhar)|à distância n|só (?:dá para|você|tu|ele|ela|o tempo|o resultado|quem)[^.?!]{0,30}(?:sab|descob|dir|diz)|(?:continua|permanece|segue) (?:um mistério|desconhecid)|perdeu-se no tempo|se perdeu no tempo|eu n[ãa]o (?:tenho como|sei)|n[ãa]o tenho como',
  `${TEXT} (?:[^.?!;,]{0,30} )?n[ãa]o (?:nos |o |a )?(?:fornec|oferec|cont[ée]m|inclu|fala|permit|d[áã]o?(?!\\p{L})|abord|faz|menci|indic|di[zg]|explic|revel|cita|especific|precis|traz|esclarec)`,
  `(?:no|na|neste|nesse|pelo|pela|segundo o|com base no|de acordo com o|do|dos|com os?) [^.?!,]{0,20}(?:${TEXT}|dados|informações)[^.?!]{0,30} n[ãa]o (?:se|há|dá|é|consta|aparece|está|fica|posso|consigo)`,
  `sem [^.?!,]{1,40},? (?:n[ãa]o |é impossível|fica)[^.?!]{0,30} ${FIND}`,
  `n[ãa]o (?:se pode|é possível|há (?:como|maneira|forma|modo)|dá para|tenho como|tem como)[^.?!,]{0,12} (?:de )?${FIND}`,
  'n[ãa]o (?:está|estão|consta|constam|figura|faz parte|fazem parte|se encontra)\\p{L}*[^.?!,]{0,20} (?:nos|dos|entre os|da|na) (?:meus|minha)',
  'estaria mentindo|estaria a mentir|mentiria|seria (?:mentir|mentira|inventar)|estaria inventando|inventaria',
  '(?:menor|mínima|mais remota|mais pálida|mais vaga) ideia',
  'n[ãa]o (?:existem?|há|restam?|se conservam?|sobraram)[^.?!,]{0,40}(?:registr|arquiv|dados|fontes|document|estatístic|testemunh|indíci)',
  '(?:arquivo|ficheiro|imagem|documento|foto|texto|anexo|link|áudio|vídeo)[^.?!]{0,20} n[ãa]o (?:foi|está|veio|chegou|parece|aparece|vejo)[^.?!]{0,30}(?:anexad|carregad|enviad|incluíd|recebid|vis)?',
  'me é impossível|é-me impossível|só (?:posso|poderia) (?:adivinhar|chutar|especular)',
  '(?:como|de onde) (?:é que )?(?:eu )?(?:vou|poderia|posso|iria)[^.?!]{0,12} saber',
  '^n[ãa]o se (?![^.?!]{0,160}[,;] (?:mas|porém))(?:sabe|conhece|conserva)(?! nunca)|; n[ãa]o se sabe|ninguém (?:contou|registrou|registou|anotou)',
  'fora do meu alcance|n[ãa]o tenho (?:qualquer |nenhuma )?(?:base|elementos|nada) (?:em que|para|que)|n[ãa]o (?:guardo|mantenho|tenho) (?:qualquer )?(?:memória|lembrança)',
  'receio n[ãa]o|melhor n[ãa]o (?:chutar|arriscar|inventar)',
];

/** What an answer that is no single one is said to be: an explanation, and no gap. */
export const NO_SINGLE =
  '(?:uma )?(?:resposta (?:única|simples|universal|definitiva|certa|clara)|(?:única|só|simples) resposta)';

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:por isso|portanto|então|logo|assim|de modo que|por conseguinte|pelo que)(?!\p{L})[^,;]*$/u;

export const ASKS_BACK: readonly string[] = [
  '(?:o que|qual|quais|que|como)[^.?!]{0,50} (?:exatamente|exactamente|precisamente|concretamente|ao certo)[^.?!]{0,60}\\?',
  '(?:entre|para|de|com|em) (?:quais|qual|que|quem|quê)[^.?!]{0,60}\\?$',
  '^(?:[^.?!]{0,60}[,;:!] )?(?:conte-me|me conte|explique|descreva|anexe|partilhe|especifique|precise|forneça|passe-me|indique-me|envie-me|mostre-me|escreva-me)(?!\\p{L})',
  'esque(?:ceu|ceste)(?:-se)? (?:de|o|a)|perceber melhor (?:a|o)',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:(?:impossível|difícil) (?:de )?\\p{L}+|n[ãa]o (?:se sabe|há números?|sei|saberia|encontrei)|mistério|em branco|a confirmar)[^.?!]{0,30}[.!)\\s]*$';
