import { ASKS_BACK, CONSEQUENCE, HOW_KNOW, knowing, LACKING, VALUES } from './de-knowing.ts';
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
} from './de-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** Subject and verb in both orders: a statement often opens with something else. */
function either(verbs: string): string {
  return `(?:(?:${verbs}) ich|ich (?:${verbs}))(?!\\p{L})`;
}

const CANNOT = `${either('k(?:a|o|ö)nn(?:te)?|vermag')}[^.?!,;]{0,80}?(?:nicht|kein)[\\p{L} -]{0,60}?`;
const SAY =
  '(?:sagen|beantworten|bestimmen|feststellen|angeben|nennen|ermitteln|beurteilen|wissen|bestätigen|vorher\\p{L}+|einschätzen|berechnen|klären)';
const SOURCES =
  '(?:information|angabe|kenntni|daten|zahl|quelle|aufzeichnung|beleg(?!\\p{L}* (?:dafür|für))|statistik|unterlage|(?<!(?:eindeutig|einfach|einzig|pauschal|richtig|klar|allgemein)\\p{L}* )antwort)';
const TEXT =
  '(?:text|artikel|abschnitt|quelle|passage|dokument|bericht|aufgabe|tabelle|auszug|angaben|daten)\\p{L}*';
const ASKED =
  '(?:w(?:e[rnm]|essen|ann|o\\p{L}{0,5}|as|ie|arum|elche[rnms]?)|ob|\\p{L}{2,4} we(?:lche[rnms]?|m|n|ssen))';

/** How German replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      '(?:(?:(?:ohne|mit|laut|anhand|aufgrund|als) [^,.;?!]{1,60}, (?=ich|das|es|lässt))|(?:leider|ehrlich gesagt|offen gesagt|(?:es )?tut mir leid|entschuldigung|nein|tja|also|daher|meine antwort(?: lautet| ist)?)[,:;! -]{1,3}(?:aber |dass )?){0,3}',
  ),
  apology: begins('(?:es )?tut mir', 'ich (?:verstehe|bedau)', 'entschuld'),
  unknowing: contains(
    `${either('weiß|weiss|kenne|finde')}(?! nur| dass)[^.?!,;]{0,50} (?:nicht(?! nur)|kein)`,
    'ich [\\p{L} ]{0,30}nicht wei(?:ß|ss)(?!\\p{L})',
    'mir [^.?!,;]{0,40}(?:(?:un|nicht )bekannt|nicht geläufig)',
    '(?:bin ich|ich bin)[^.?!,;]{0,40} nicht vertraut',
    'mir (?:ist|sind) kein[^.?!,;]{0,60}bekannt',
    'mir (?:sagt[^.?!,;]{0,40}|[^.?!,;]{0,20}) ?nichts(?= ?[.,;]|$)',
    '(?:entzieht[^.?!,;]{0,20} )?meiner kenntnis',
    `(?:lieg(?:t|en) mir|mir lieg(?:t|en)|${either('habe|verfüge')}) [^.?!,;]{0,60}?(?:nicht vor|nichts|(?:kein|nicht über)[\\p{L} -]{0,30}${SOURCES})`,
    'fehl(?:t|en) mir',
    'ich [\\p{L} ]{0,20}(?:passen|überfragt)',
    `${either('erinnere')} mich[^.?!,;]{0,40} nicht`,
    'ich[^.?!,;]{0,40} nie(?:mals)? (?:etwas )?gehört',
    'ich mich[^.?!,;]{0,20} nicht in der lage|ich[^.?!,;]{0,20} nicht (?:in der lage|imstande)',
    `(?:das |dazu )?${CANNOT}${SAY}`,
  ),
  idiom: contains('weiß (?:auch )?nicht (?:alles|, was du)'),
  meaning: contains('(?:mein|bezieh)(?:e?st|en)(?!\\p{L})'),
  ofThing: contains('solche', 'dass (?:es|ein)', 'exist', 'dafür, dass'),
  but: /[,;-] ?(?:aber|doch|jedoch|allerdings)(?!\p{L})/u,
  help: contains(
    'ich (?:könnte|empfehl|rate|helfe|würde)',
    '(?:kann ich (?:dir |ihnen )?(?:aber |gern|nur|höchstens|allenfalls)|(?:könnte|rate|tippe|müsste|würde) ich)',
    '(?:kannst|könntest|können|sollten?) (?:du|sie|dir|dein|ihn)',
    '(?<!\\p{L})(?:schau|frag(?:en)?(?!\\p{L})|such|prüf|wende|ruf |archiv)',
    'vermutung',
    'geraten',
    'spekul',
  ),
  denies: contains(
    'g[ia]bt? es [\\p{L} ]{0,12}(?:nicht|nie|kein)',
    'es g[ia]bt? kein',
    'existiert',
    'erfunden',
    'mythos',
    'nie(?:mals)? \\p{L}',
  ),
  unable: begins(
    `[^.?!,;]{0,60}?${CANNOT}`,
    `[^.?!,;]{0,40}?${either('habe|verfüge')}…kein\\p{L}* (?!eigene|persönl|gefühl|meinung)`,
    `[^.?!,;]{0,60}?${either('bin')} [^.?!,;]{0,30}(?:unsicher|nicht [\\p{L} ]{0,20}(?:sicher|vertraut))`,
  ),
  unknown: begins(
    '[^.?!,;]{1,60} (?:kennt|weiß) (?:niemand|keiner)',
    ...NOBODY_KNOWS,
    '(?:das )?(?:niemand|keiner) (?:weiß|kann)(?![^.?!]{0,160}, (?:aber|doch))',
    '[^.?!,;]{0,80}(?:ist|sind|bleibt) [\\p{L} ]{0,20}(?:unbekannt|ungeklärt|(?:nicht|nichts) (?:öffentlich )?(?:bekannt|überliefert|dokumentiert|geklärt))(?!, aber)',
  ),
  commits: holds(
    'wahrscheinlich',
    'vermutlich',
    'ich (?:glaube|denke|meine)',
    'etwa',
    'wohl',
    'rund',
    'ungefähr',
    'schätzungsweise',
  ),
  corrects: contains('(?:^|[.!?-] ?)(?:moment|halt|stopp|nein,|warte)', 'korrig?[ie]'),
  refuses: begins(
    `(?![^.?!]{0,160}, (?:aber|doch) (?!ich|gern))[^.?!,;]{0,60}?(?:${CANNOT}|${either('darf|werde|möchte|will')}…(?:nicht|kein)…)(?:(?<!weiter)helfen|unterstütz|schreib|erstell|bereitstell|mitmachen|nachkomm|(?:weiter|heraus|wieder|preis)geb|beratung|anleitung|anweisung|tipps|verraten|verschreib|diagnose|behilflich|entsprech|herausgeb|nennen, weil)`,
    `[^.?!]{0,80}?${either('mache|helfe|unterstütze|schreibe|beteilige|gebe|erstelle|stelle|leiste|liefere|teile')}[^.?!,;]{0,40}? (?:nicht|keine?[nr]? (?!\\p{L}*(?:antwort|zahl|jahr|schätz|prognose|datum|name)))`,
    '(?:eine )?diagnose[^.?!,;]{0,30} ich[^.?!,;]{0,20} nicht',
    '[^.?!,;]{0,50}?(?:muss|lehne)(?: ich)?…(?:ablehnen|ab[.,])',
    '[^.?!]{0,60}(?:verst(?:ö|o)(?:ß|ss)t|verstieße)[^.?!,;]{0,20} gegen (?:mein|die (?:richt|nutz|regel))',
  ),
  declines: contains(...DECLINES),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: holds(
    ...ASKS_BACK,
    '(?:kannst|könntest|können|könnten) (?:du|sie)…(?:sagen|nennen|schicken|einfügen|erklären|teilen|angeben|beschreiben|hochladen|präzisieren|erläutern|konkretisieren|verraten)',
    '(?:mein|such|brauch|möcht|bezieh)e?(?:st|n) (?:du|sie)…\\?',
    '(?:brauche|bräuchte|benötige) (?:ich )?(?:aber |dafür |dazu |vorher )*(?:noch|mehr|weitere|ein paar)',
    'ich (?:sehe|finde)…keine?n?',
    'keine?n? (?:text|anhang|datei|bild|dokument|link|code) \\p{L}+',
    '(?:sag|schreib|nenn|schick|gib|lade|füge?)(?:en sie)? (?:mir|bitte|die|den)',
    '^(?:\\p{L}{2,4} )?(?:welche[rnms]?|wo(?:rauf|für|mit|rum))…\\?',
  ),
  preamble: begins(
    '(?:gern|klar|natürlich|hallo|das (?:hängt|kommt)|kommt|es gibt|ich|dein|ihr|um |danke|leider|mir|hier)',
  ),
  ifMeant: begins(
    '(?:falls|wenn|sofern)…(?:mein|geht)[^,:]{0,30}[,:] (?!sag|schr|kann|bitte|helf)',
  ),
  confidence: [
    {
      before: before(
        'meine (?:konfidenz|sicherheit|zuversicht)…(?:bei|ist|beträgt|auf)(?: etwa| rund)?',
        '^(?:insgesamt|gesamt):',
        'ich (?:würde sagen,?|schätze…(?:auf|bei))(?: zu| etwa)*',
      ),
      after: behind('(?:[.,;)]|$|sicher)'),
    },
    {
      before: before('bin(?: ich)?(?: mir)?(?: da)?(?: zu| etwa| rund)*', 'mit(?: etwa| rund)?'),
      after: behind('(?:sicher|überzeugt|gewissheit)'),
    },
  ],
  courtesy: begins(
    '(?:das ist |ist )?(?:eine )?(?:gute|schöne|spannende|interessante|tolle|berechtigte) frage',
    '(?:vielen )?dank',
  ),
  topic: begins(
    `(?:${ASKED}|de[rnms]|die|das|ihr\\p{L}*|sein\\p{L}*|deren|dessen) (?!wei|kenn|kann|ist |hab)\\p{L}`,
  ),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `${TEXT} (?:[^.?!;,]{0,20} )?(?:nenn|erwähn|steh|gib|geb|sag|enth|verr|mach|liefer|reich)…(?:nicht|kein)`,
    'geh(?:t|en)…nicht hervor',
    `l(?:ä|a|ie)ss(?:t|en|e) sich[^.?!]{0,80} (?:nicht|kaum|nur schwer) [^.?!,;]{0,30}?${SAY}`,
    `(?:ist|sind|wäre)[^.?!]{0,60} (?:nicht|un)[\\p{L} ]{0,20}(?:vorher(?:seh|sag)|bestimm)bar`,
    `nicht (?:zu|möglich)[^.?!]{0,40} ${SAY.replace('vorher', '(?:vorher)?zu')}`,
    `(?:niemand|keiner)[^.?!,;]{0,40}? (?:${SAY}|wei(?:ß|ss))`,
    `(?:gibt|existier)[^.?!,;]{0,60} kein\\p{L}* [\\p{L} -]{0,40}?${SOURCES}`,
    'spekulation',
    '(?:wäre|nur|rein|bloß|müsste ich|ich müsste|lieber nicht|nicht)[^.?!,;]{0,20} (?:ge)?raten(?!\\p{L})',
    'unbeantwortet',
    'nur (?:du|sie|er|dein\\p{L}*|ihr\\p{L}*)[^.?!,;]{0,40} (?:wissen|sagen|beantworten)',
    '(?:ist|sind|bleib|wurde)[^.?!,;]{0,60}?(?: nichts| nicht| un)[^.?!,;]{0,20}(?:bekannt|überliefert|dokumentiert|belegt|verzeichnet)(?!, aber)',
  ),
  unknowable: begins(...UNKNOWABLE),
  abstains: contains(
    ...PASSES,
    HOW_KNOW,
    'ich (?:enthalte )?mich(?: hier| daher| deshalb)? (?:der|einer)? ?(?:antwort|stimme)|(?:ich enthalte|enthalte ich) mich',
    'ich (?:lieber |daher |deshalb )?(?:passe(?!n)|verzichte)',
    `${either('gebe|nenne')}[^.?!,;]{0,20} kein\\p{L}* \\p{L}*(?:antwort|zahl|jahr|schätzung|prognose|datum|namen)`,
  ),
  parts: {
    value: begins(VALUES),
    consequence: CONSEQUENCE,
    partWords: holds('(?:zweite|dritte|andere|letzte)[nr]? (?:teil|frage|punkt)'),
    tells: holds(
      '(?:sagte|fragte|antwortete|rief|flüsterte|murmelte|dachte|meinte|erwiderte) \\p{L}+',
    ),
    greets: begins(
      '(?:sehr geehrte|liebe[rs]? \\p{L}+|hallo (?:herr|frau|\\p{L}+,)|(?:mit )?(?:freundliche|beste|liebe|herzliche|viele)n? grü)',
    ),
    estimate: begins(
      '.{0,20}(?:wahrscheinlich|vermutlich|glaube|etwa|wohl|rund|ungefähr)',
      '(?:es|das) (?:war|ist|müsste|dürfte|muss|waren)(?!\\p{L})',
    ),
    announces: begins(
      `(?:zu[mr]?|bei[m]?|bezüglich|hinsichtlich|${ASKED}) [^,.:;]{1,80}[,:] (?:(?:ist|sind|bleibt) )?`,
    ),
    empty: begins(
      '(?:ich (?:wüsste|würde|hätte) (?:es |das |auch |selbst |gern)|gern würde|ich wünschte)',
      `${ASKED} `,
      '(?:ich (?!kann (?:dir |ihnen )?(?:sagen|bestätigen)|wei(?:ß|ss),|glaube|denke|tippe auf)|bitte|falls|wenn|leider|am besten|vielleicht|gern|niemand|dazu|hier|mein wissen|weil|da |denn|ohne|daher|deshalb|sonst|das (?:würde|wäre|hilft)|und das|tut mir|nur (?:du|dein|ihr|sie)|auskunft|deshalb)',
    ),
    personal: holds('ich', 'm(?:ir|ich|eine?[nrms]?)', 'd(?:u|ir|ich)', 'wir', 'uns'),
  },
};
