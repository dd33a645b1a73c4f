import { ASKS_BACK, CONSEQUENCE, HOW_KNOW, knowing, LACKING, VALUES } from './nl-knowing.ts';
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
} from './nl-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** Subject and verb in both orders: a statement often opens with something else. */
function either(verbs: string): string {
  return `(?:(?:${verbs}) ik|ik (?:${verbs}))(?!\\p{L})`;
}

const CANNOT = `${either('kan|kon|zou|durf')}[^.?!,;]{0,80}?(?:niet|geen)[\\p{L} -]{0,60}?`;
const SAY =
  '(?:zeggen|vertellen|beantwoorden|bepalen|vast te stellen|vaststellen|noemen|achterhalen|beoordelen|stellen|weten|bevestigen|voorspellen|inschatten|berekenen)(?!\\p{L})';
const SOURCES =
  '(?:informatie|gegevens|cijfer|telling|bron|kennis|getal|data|documentatie|statistiek|(?<!(?:eenduidig|simpel|eenvoudig|pasklaar|sluitend|enkel|goed|duidelijk)e? )antwoord)';
const TEXT =
  '(?:tekst|artikel|passage|alinea|bron|document|verslag|tabel|fragment|vraag|gegevens)(?:en)?';
const ASKED =
  '(?:wie|wat|wanneer|waar\\p{L}{0,5}|waarom|hoe\\p{L}{0,5}|welke?|of|(?:in|op|van|met|voor|bij) w(?:elke?|ie))';

/** How Dutch replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      '(?:(?:(?:zonder|met|volgens|op basis van|als) [^,.;?!]{1,60}, (?=ik|dat|het|is))|(?:helaas|eerlijk gezegd|het spijt me|sorry|nee|tja|dus|daarom|mijn antwoord is)[,:;! -]{1,3}(?:maar |dat )?){0,3}',
  ),
  apology: begins('het spijt', 'ik begrijp', 'sorry', 'excuses'),
  unknowing: contains(
    `${either('weet|ken|vind')}(?! dat)[^.?!,;]{0,50} (?:niet(?! alleen)|niets|geen)`,
    'ik [\\p{L} ]{0,20}niet weet',
    'mij? [\\p{L} ]{0,12}(?:on|niet )bekend|(?:on|niet )bekend (?:voor|aan) mij',
    'zegt (?:me|mij) niets|herinner (?:ik )?me[^.?!,;]{0,40} niet',
    `${either('heb|beschik|vind|ken')}[^.?!,;]{0,60}? (?:niets|(?:geen|niet over)[\\p{L} -]{0,30}${SOURCES})`,
    `${SOURCES}\\p{L}* (?:heb|ken) ik [\\p{L} ]{0,12}niet`,
    'ontbr(?:eken|eekt) mij?',
    'ik [\\p{L} ]{0,20}(?:het antwoord schuldig|passen)',
    'ik[^.?!,;]{0,30} nooit (?:van )?gehoord|mijn kennis te boven',
    'ben ik[^.?!,;]{0,20} niet in staat|ik ben niet in staat',
    '(?:ben ik|ik ben)[^.?!,;]{0,40} niet [\\p{L} ]{0,12}(?:bekend|vertrouwd) met',
    'weet het [^.?!,;]{0,14}niet(?= ?[.,!])',
    `${CANNOT}${SAY}`,
  ),
  idiom: contains('weet niet (?:alles|wat jij)'),
  meaning: contains('bedoel[et ]'),
  ofThing: contains("zo'n ", 'zulke', 'dergelijk', 'bestaat', 'bestaan van', 'dat er'),
  but: /[,;-] ?(?:maar|echter|al)(?!\p{L})/u,
  help: contains(
    'ik (?:zou (?!het)|raad|gok)',
    '(?:kan ik (?:je |u )?(?:wel|graag|alleen|hooguit)|(?:zou|raad|gok) ik(?![^.?!]{0,50} (?:kiezen|nemen|gaan voor))(?![^.?!]{0,50} aanraden))',
    '(?:kun|kan|kunt|zou) (?:je|u)(?!\\p{L})',
    '(?:je|u) (?:kunt|kan)',
    '(?<!\\p{L})(?:kijk|vraag (?:het|je|na|eens|bij)|zoek|bel |probeer|archie|raadpleeg)',
    'gok',
    'speculatie',
  ),
  denies: contains(
    'bestaa[nt] niet',
    'bestond',
    'er (?:is|zijn|was|waren) geen',
    'verzonnen',
    'mythe',
    'nooit',
  ),
  unable: begins(
    `[^.?!,;]{0,60}?${CANNOT}`,
    `[^.?!,;]{0,40}?${either('heb|beschik')}…geen (?!eigen|persoonlijk|gevoel|mening)`,
    `[^.?!,;]{0,60}?${either('ben')} [^.?!,;]{0,30}(?:niet [\\p{L} ]{0,20}(?:zeker|bekend|vertrouwd)|onzeker)`,
  ),
  unknown: begins(
    '[^.?!,;]{1,60} (?:kent|weet) niemand',
    ...NOBODY_KNOWS,
    '(?:dat )?(?:niemand|geen mens) (?:weet|kan)(?![^.?!]{0,160}, maar)',
    '[^.?!,;]{0,80}(?:is|zijn|blijft) [\\p{L} ]{0,20}(?:onbekend|onduidelijk|(?:niet|niets) (?:openbaar )?(?:bekend|overgeleverd|gedocumenteerd|vastgelegd))(?!, maar)',
  ),
  commits: holds(
    'waarschijnlijk',
    'vermoedelijk',
    'ik (?:denk|geloof)',
    'ongeveer',
    'volgens mij',
    "zo'n",
    'rond',
  ),
  corrects: contains('(?:^|[.!?-] ?)(?:wacht|nee,|correctie|pardon)', 'corrigeer'),
  refuses: begins(
    '(?:om|vanwege|wegens|uit)[^.?!]{0,20}(?:privacy|veiligheid|ethische|auteursrecht)[^.?!]{0,40} (?:ik|we)[^.?!]{0,60} (?:niet|geen)',
    `(?![^.?!]{0,160}, maar (?!ik|wel))[^.?!,;]{0,60}?(?:${CANNOT}|${either('mag|ga|zal|wil')}…(?:niet|geen)…)(?:helpen|meewerken|schrijven|maken|verstrekken|advies|adviseren|instructies|handleiding|tips|(?<!oor)delen(?!\\p{L})|prijsgeven|weergeven|doorgeven|bieden|assisteren|(?:een |een medische )?diagnos|voorschrijven|voldoen|meegaan|geven, omdat)`,
    `[^.?!]{0,80}?${either('help|werk|doe(?! ik liever niet)|schrijf|geef|maak|deel|verstrek|lever')}[^.?!,;]{0,40}? (?:niet(?! graag)|geen (?!\\p{L}*(?:antwoord|getal|cijfer|aantal|schatting|datum|jaar)))`,
    '[^.?!,;]{0,50}?(?:een |de )?diagnose[^.?!,;]{0,20} ik niet',
    '[^.?!,;]{0,50}?(?:(?:moet ik|ik moet)…weigeren|weiger ik|ik weiger|wijs ik…af|ik wijs…af)(?!\\p{L})',
    '[^.?!]{0,60}in strijd met (?:mijn|de (?:regels|richtlijnen))',
  ),
  declines: contains(...DECLINES),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: holds(
    ...ASKS_BACK,
    '(?:kun|kan|kunt|zou) (?:je|u)…(?:vertellen|zeggen|geven|sturen|plakken|delen|verduidelijken|aangeven|toelichten|uploaden|specificeren)',
    '(?:bedoel|zoek|wil|bedoelt|zoekt|wilt|doel|doelt|heb|hebt|gebruik) (?:je|u)…\\?',
    '(?:vertel|laat|stuur|geef|zeg|plak|upload)(?: me| mij|t u|t? de)',
    '(?:ik heb|heb ik) [\\p{L} ]{0,30}(?:meer|nodig)',
    'ik zie…geen?',
    'geen (?:tekst|bijlage|bestand|afbeelding|document|link) \\p{L}+',
    '^(?:\\p{L}{2,5} )?(?:welke?|waar\\p{L}*)…\\?',
  ),
  preamble: begins(
    '(?:graag|zeker|natuurlijk|leuk|hallo|dat hangt|er zijn|ik|je|uw|om |bedankt|helaas|hier)',
  ),
  ifMeant: begins('(?:als|indien)…(?:bedoel|gaat)[^,:]{0,30}[,:] (?!laat|zeg|kan|geef|dan kan)'),
  confidence: [
    {
      before: before(
        "mijn (?:vertrouwen|zekerheid)…(?:is|op)(?: ongeveer| zo'n)?",
        'ik (?:zou zeggen,?|schat…op)(?: ongeveer)?',
        '^over het geheel(?: genomen)?:',
      ),
      after: behind('(?:[.,;)]|$|zeker)'),
    },
    {
      before: before("ben(?: ik)?(?: er)?(?: voor| ongeveer| zo'n)*", 'met(?: ongeveer)?'),
      after: behind('(?:zeker|overtuigd)'),
    },
  ],
  courtesy: begins(
    '(?:dat is |wat )?(?:een )?(?:goede|leuke|mooie|interessante|terechte) vraag',
    '(?:bedankt|dank je|dank u)',
  ),
  hedge: contains('niet (?:helemaal |honderd procent )?zeker, maar'),
  topic: begins(`(?:${ASKED}|de|het|die|hun|zijn|haar|diens) (?!weet|ken |kan |is |heb)\\p{L}`),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `${TEXT} (?:[^.?!;,]{0,20} )?(?:noem|vermeld|staa|gee|zeg|bevat|ontbre)…(?:niet|geen)`,
    `(?:staat|vermeld|genoemd)[^.?!,;]{0,30} niet[^.?!,;]{0,20} ${TEXT}`,
    'blijkt…niet|(?:is|valt)[^.?!]{0,30} niet[^.?!]{0,30} (?:op te maken|af te leiden)',
    `(?:is|valt|vallen|zijn)[^.?!]{0,40} niet (?:[\\p{L} ]{0,20}te |mogelijk)[^.?!,;]{0,20}?${SAY}`,
    `(?:niemand|geen mens)[^.?!,;]{0,40}? (?:${SAY}|weet(?!\\p{L}))`,
    `(?:er|daar)[^.?!,;]{0,30} (?:geen|te weinig|onvoldoende|niet genoeg) [\\p{L} -]{0,30}?${SOURCES}`,
    `(?:geen|te weinig|onvoldoende) (?:betrouwbare |exacte )?${SOURCES}\\p{L}*(?= ?[.]? ?$)`,
    'ontbreken[^.?!,;]{0,30}gegevens|gegevens ontbreken',
    'specula(?:tie|tief)|speculeren',
    '(?:niet|maar|alleen|zou|liever)[^.?!,;]{0,20} (?:te )?(?:raden|gokken|gissen|gok)(?!\\p{L})',
    'onbeantwoord',
    'alleen (?:jij|u|hij|zij|je|uw)…(?:weten|zeggen)',
    '(?:is|zijn|blijft|werd)[^.?!,;]{0,60}? (?:niets |niet |on)[^.?!,;]{0,20}(?:bekend|overgeleverd|gedocumenteerd|vastgelegd)(?!, maar)',
  ),
  unknowable: begins(...UNKNOWABLE),
  abstains: contains(
    ...PASSES,
    HOW_KNOW,
    '(?:ik onthoud|onthoud ik) me',
    '(?:^|, (?:dus|daarom) )(?:ik )?pas(?: ik)?[.,!]',
    `${either('geef|noem')}[^.?!,;]{0,20} geen \\p{L}*(?:antwoord|getal|cijfer|aantal|schatting|datum|jaartal)`,
    'ik het bij: geen antwoord',
  ),
  parts: {
    value: begins(VALUES),
    consequence: CONSEQUENCE,
    partWords: holds(
      '(?:tweede|derde|andere|laatste) (?:deel|vraag|punt)',
      'op de (?:tweede|andere)',
    ),
    tells: holds('(?:zei|vroeg|antwoordde|riep|fluisterde|mompelde|dacht) \\p{L}+'),
    greets: begins(
      '(?:beste|geachte|lieve|hoi|hallo) \\p{L}+[^.?!]{0,30},',
      '(?:met )?(?:vriendelijke|hartelijke|lieve) groet',
    ),
    estimate: begins(
      ".{0,20}(?:waarschijnlijk|vermoedelijk|denk|geloof|ongeveer|volgens mij|zo'n|rond)",
      '(?:het|dat|hij|zij) (?:was|is|moet|waren|zal)(?!\\p{L})',
    ),
    announces: begins(
      `(?:over|voor|bij|betreffende|${ASKED}) [^,.:;]{1,80}[,:] (?:(?:is|zijn|blijft) )?`,
      '(?:op de|wat) [^,.:;]{1,60} (?:vraag|betreft),? ',
    ),
    empty: begins(
      '(?:ik (?:zou|wou|had) (?:het |dat |ook |zelf |dolgraag |graag)|graag zou)',
      `${ASKED} `,
      '(?:ik (?!kan (?:je |u )?(?:zeggen|bevestigen)|weet dat|denk|geloof|gok op)|als |misschien|helaas|graag|niemand|hier|tja|mijn kennis|omdat|want|zonder|dus|daarom|anders|dat (?:zou|helpt)|en dat|alleen (?:je|jij|uw|u)|sorry|het spijt|daar)',
    ),
    personal: holds('ik', 'mij', 'mijn', 'me', 'jij', 'jou', 'wij', 'ons'),
  },
};
