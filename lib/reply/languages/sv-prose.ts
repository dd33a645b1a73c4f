import { ASKS_BACK, CONSEQUENCE, HOW_KNOW, knowing, LACKING, VALUES } from './sv-knowing.ts';
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
} from './sv-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** Subject and verb in both orders: a statement often opens with something else. */
function either(verbs: string): string {
  return `(?:(?:${verbs}) jag|jag (?:${verbs}))(?!\\p{L})`;
}

const CANNOT = `${either('kan|kunde|vågar|skulle')}[^.?!,;]{0,60}?(?:inte|ing(?:en(?:ting)?|et|a))(?!\\p{L})`;
const SAY =
  '(?:säga|svara|besvara|avgöra|bestämma|fastställa|ange|veta|bedöma|bekräfta|förutsäga|förutse|beräkna|räkna ut|uppge|nämna|avläsa)s?(?!\\p{L})';
const SOURCES =
  '(?:information|uppgift|kännedom|siffr|källa|källor|data|kunskap|(?<!(?:entydig|enkel|självklar|given|givet|tydlig|enda|rätt)\\p{L}* )svar|dokumentation|statistik)';
const NO = '(?:inte|ing(?:en|et|a|enting))';
const TEXT = '(?:text|artikel|stycke|käll|dokument|rapport|tabell|utdrag|fråga|uppgift)\\p{L}*';
const ASKED =
  '(?:v(?:em|ad|ar(?:för|ifrån)?|ilke[nt]|ilka|ems)|när|hur(?: \\p{L}+)?|om|(?:i|på|till|från|med) vilk\\p{L}+)';

/** How Swedish replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      '(?:(?:(?:utan|med|enligt|utifrån|som) [^,.;?!]{1,60}, (?=jag|det|går))|(?:tyvärr|ärligt talat|jag är ledsen|jag beklagar|förlåt|nej|nja|hm+|så|därför|mitt svar är)[,:;! -]{1,3}(?:men |att )?){0,3}',
  ),
  apology: begins('jag (?:beklagar|är ledsen|förstår|ber om ursäkt)', 'förlåt', 'tyvärr'),
  unknowing: contains(
    `${either('vet|känner|minns|hittar')}[^.?!,;]{0,40} ${NO}`,
    'jag [\\p{L} ]{0,20}inte (?:vet|känner till|minns)',
    '(?:o|inte )(?:känt|känd|bekant)a? för mig',
    'säger mig (?:inget|ingenting)|hört (?:talas )?om|kommer[^.?!,;]{0,12} inte ihåg',
    `${either('har|saknar|hittar')}[^.?!,;]{0,40}?(?:${NO} [\\p{L} -]{0,20}|saknar [\\p{L} ]{0,20})${SOURCES}`,
    `${SOURCES}\\p{L}* har jag inte`,
    '(?:jag saknar|saknar jag)',
    'saknas i (?:min|det jag)',
    '(?:får|måste) (?:jag )?passa|svaret skyldig|utanför min kunskap',
    '(?:är jag|jag är) inte i stånd',
    `${CANNOT}[\\p{L} ]{0,30}${SAY}(?: på det(?:ta)?)?`,
    'vet [\\p{L} ]{0,14}inte(?= ?[.,!])',
  ),
  idiom: contains('vet inte (?:allt|vad du tycker)'),
  meaning: contains('(?:menar|syftar|avser|tänker) (?:du|ni|på)', 'du (?:menar|syftar|avser)'),
  ofThing: contains(
    'någo[nt] sådan',
    'sådana',
    'att det (?:finns|skulle)',
    'existens',
    '(?:att|om|huruvida) [^.?!,]{0,30}finns inte',
  ),
  but: /[,;-] ?(?:men|fast|dock|däremot)(?!\p{L})/u,
  help: contains(
    'jag (?:gissar|föreslår|skulle (?:råda|rekommendera|kolla))',
    '(?:kan jag (?:gärna|däremot|bara|hjälpa)|jag kan (?:gärna|däremot|bara|hjälpa)|gissar jag)',
    '(?:kan|bör|kunde) (?:du|ni)(?!\\p{L})',
    '(?:du|ni) (?:kan|bör)',
    '(?<!\\p{L})(?:kolla|fråga (?:din|en|på|hos|gärna)|sök |kontakta|titta|arkiv|ring )',
    'gissning',
    'spekul',
  ),
  denies: contains(
    '(?:finns|fanns|existera\\p{L}*) (?:\\p{L}+ )?(?:inte|ing)',
    'det (?:finns|fanns) ing',
    'påhitt',
    'myt(?!\\p{L})',
    'aldrig',
  ),
  unable: begins(
    `[^.?!,;]{0,60}?${CANNOT}`,
    `[^.?!,;]{0,40}?${either('har')} [\\p{L} ]{0,20}(?:inte|ing(?:en|a|et)) (?!egn|personlig|känslor|åsikt)`,
    `[^.?!,;]{0,40}?${either('är')} [\\p{L} ]{0,20}(?:inte [\\p{L} ]{0,20}(?:säker|bekant|insatt)|osäker)`,
  ),
  unknown: begins(
    '[^.?!,;]{1,60} (?:känner|vet) ingen(?: till)?',
    ...NOBODY_KNOWS,
    '(?:det )?(?:vet ingen|ingen (?:vet|kan))(?![^.?!]{0,160}, men)',
    '[^.?!,;]{0,80}(?:är|förblir) [\\p{L} ]{0,20}(?:ok[äa]n[dnt]t?a?|oklart|obekan\\p{L}+|inte (?:offentligt )?(?:känd|känt|dokumenterad|klarlagt))',
  ),
  commits: holds(
    'sannolikt',
    'troligen',
    'antagligen',
    'förmodligen',
    'jag (?:tror|gissar)',
    'ungefär',
    'runt',
    'cirka',
  ),
  corrects: contains('(?:^|[.!?-] ?)(?:vänta|nej,|rättelse|förlåt)', 'rättar mig', 'korrig'),
  refuses: begins(
    `(?![^.?!]{0,160}, men (?!jag|gärna))[^.?!,;]{0,60}?(?:${CANNOT}|${either('får|tänker|vill|kommer')}[^.?!]{0,30}${NO}[^.?!]{0,40})[\\p{L} ]{0,30}(?:hjälp|skriva|skapa|bistå|tillhandahålla|rådgivning|råd om|instruktion|tips|medverka|dela |lämna ut|återge|diagnos|medicin|läkemedel|uppfylla|tillmötesgå)`,
    `[^.?!]{0,80}?${either('hjälper|skriver|gör|medverkar|deltar|skapar|lämnar|ställer|delar|ger|bidrar')}[^.?!,;]{0,20} (?:inte|ing(?:et|en|a) (?!svar|siffr|gissn|uppskatt))`,
    '[^.?!,;]{0,60}?(?:måste jag|jag måste)…(?:avböja|neka|tacka nej)',
    '[^.?!,;]{0,60}?(?:avböjer jag|jag avböjer|vägrar jag|jag vägrar)',
    '[^.?!]{0,60}strider mot (?:mina|de|regl)',
    'jag kan inte avgöra om du (?:ska|bör|kan)',
  ),
  declines: contains(...DECLINES),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: holds(
    ...ASKS_BACK,
    '(?:kan|kunde|skulle|vill) (?:du|ni)…(?:berätta|säga|skicka|klistra|förtydliga|ange|precisera|dela|förklara|ladda|beskriva)',
    '(?:menar|syftar|tänker|avser|söker|vill) (?:du|ni)…\\?',
    '(?:berätta|skicka|klistra|ge|säg)(?: gärna| mig| in| texten)',
    '(?:jag behöver|behöver jag) [\\p{L} ]{0,20}(?:veta|mer|fler|till|några)',
    'jag (?:ser|hittar) ing\\p{L}+',
    'ing(?:en|et) (?:text|bilaga|fil|bild|dokument|länk) \\p{L}+',
    '^(?:\\p{L}{1,4} )?(?:vilke[nt]|vilka|vad syftar)…\\?',
  ),
  preamble: begins(
    '(?:gärna|visst|självklart|absolut|hej|det (?:beror|finns)|jag|din|ditt|för att|tack|tyvärr|här|hm)',
  ),
  ifMeant: begins('om (?:du|det)…(?:menar|gäller|syftar)[^,:]{0,40}[,:] (?!säg|berätta|kan|skriv)'),
  confidence: [
    {
      before: before(
        'min (?:säkerhet|konfidens|tillförsikt)…(?:är|på|till)(?: ungefär| cirka)?',
        'jag (?:skulle säga,?|uppskattar…till|satsar)(?: ungefär| cirka)?',
      ),
      after: behind('(?:[.,;)]|$|säker)'),
    },
    {
      before: before('är(?: jag)?(?: till| ungefär| cirka)*', 'med(?: ungefär| cirka)?'),
      after: behind('säker'),
    },
  ],
  courtesy: begins(
    '(?:det är |vilken )?(?:en )?(?:bra|rolig|intressant|spännande|kul|fin) fråga',
    'tack',
  ),
  topic: begins(
    `(?:${ASKED}|de[nt]?|hans|hennes|deras|\\p{L}{3,}s) (?!vet|känner|kan |är |har |minns)\\p{L}`,
  ),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `(?:nämn|ange|st[åo]|säg|uppge|innehåll|ger|räck)\\p{L}*[^.?!,;]{0,30} ${NO}[^.?!,;]{0,30}${TEXT}`,
    `${TEXT} (?:[^.?!;,]{0,20} )?(?:nämn|ange|st[åo]|säg|uppge|innehåll|ger|räck)\\p{L}* [^.?!;]{0,40}?${NO}(?!\\p{L})`,
    'framgår…inte',
    `går [^.?!]{0,20}inte[^.?!,;]{0,20} ${SAY}`,
    `går att[^.?!,;]{0,20} inte|(?:om|o)möjligt att ${SAY}|inte möjligt att ${SAY}`,
    `(?:ingen|varken jag)[^.?!,;]{0,40}? (?:${SAY}|vet(?!\\p{L}))`,
    `(?:finns|saknas)[^.?!,;]{0,20} (?:inga|inte|för få|tillräckliga|tillförlitliga)? ?[\\p{L} ]{0,20}${SOURCES}`,
    'spekulation|spekulera',
    '(?:inte|bara|skulle|vara|bli)[^.?!,;]{0,20} (?:en )?(?:ren )?gissa?(?:ning)?(?!\\p{L})',
    'obesvarad',
    `bara (?:du|din|ni|er|han|hon)…(?:vet|${SAY})`,
    '(?<!något )(?:är|förblir|finns)[^.?!,;]{0,60}? (?:inte |o)(?:kän[dnt]|bekan|dokumentera|nedteckna|klart|klarlag|bevara)\\p{L}*(?!, men)',
  ),
  unknowable: begins(...UNKNOWABLE),
  abstains: contains(
    ...PASSES,
    HOW_KNOW,
    'avstår jag|jag avstår',
    '(?:^|, så )jag passar',
    `${either('ger|anger')}[^.?!,;]{0,20} ing(?:et|en|a) (?:svar|siffra|gissning|uppskattning)`,
  ),
  parts: {
    value: begins(VALUES),
    consequence: CONSEQUENCE,
    partWords: holds('(?:andra|tredje|sista) (?:delen|frågan|punkten)', 'på den andra'),
    tells: holds('(?:sa|sade|frågade|svarade|ropade|viskade|mumlade|tänkte|undrade) \\p{L}+'),
    greets: begins(
      '(?:hej|bästa?|kära?) \\p{L}+[!,]',
      '(?:med )?(?:vänliga?|bästa|många|varma?) hälsning',
    ),
    estimate: begins(
      '.{0,20}(?:sannolikt|troligen|antagligen|förmodligen|tror|gissar|ungefär|runt|cirka)',
      '(?:det|den|han|hon) (?:var|är|borde|måste)(?!\\p{L})',
    ),
    announces: begins(
      `(?:när det gäller|beträffande|angående|på|${ASKED}) [^,.:;]{1,80}[,:] (?:är )?`,
      'när det gäller \\p{L}+ ',
    ),
    empty: begins(
      '(?:jag (?:skulle|hade) (?:gärna|själv|också|vilja)|gärna skulle|önskar att)',
      `${ASKED} `,
      '(?:jag (?!kan bekräfta|vet att|tror|kan säga)|kanske|tyvärr|gärna|ingen|här|vänd|min kunskap|eftersom|för att|utan|så |därför|annars|det skulle|och det|bara (?:du|din)|beklagar|fråga|ring |prata)',
    ),
    personal: holds('jag', 'mi(?:g|n|tt|na)', 'du', 'di(?:g|n|tt|na)', 'vi', 'oss'),
  },
};
