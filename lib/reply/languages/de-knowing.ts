import { DELIVERS, MISSING } from './de-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How German speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'nicht|nichts|nie|niemals|kein(?:e[nmrs]?)?|niemand|ohne|unmöglich|außerstande|außerhalb|weder|kaum|un(?:bekannt|klar|sicher|gewiss)|fehl(?:t|en)|erfunden|lügen|raten|spekul\\p{L}+|überfragt|passen',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:wei(?:ß|ss)|wisse|kenn|kannt|sag(?:en|t)|seh|idee|nam|daten|zahl|zugriff|zugang|einblick|quell|spur|beleg|gehört)',
    'kenntnis|ahnung|bestimm|feststell|bestätig|verifizier|überprüf|erinner|information|angab|vertraut|geläufig|antwort|vorher(?:sag|seh)|prognos|erraten|abruf|nachschau|nachseh|sicher|gewiss|training|wissensstand|gedächtnis|lüg|möglichkeit|fähigkeit|beurteil|ausschließ|auskunft|kontext|ermittel|entscheid|bekannt',
  ),
  aside: holds(
    'kein(?:e)? (?:jurist|notar|steuerberater|mechaniker|elektriker|psycholog|tierarzt|tierärzt|apotheker|architekt|statiker|fachmann|handwerker)\\p{L}*',
    'ob (?:das |es |die |der )?(?:bei (?:dir|ihnen)|dein\\p{L}*|ihr\\p{L}*) [^.?!]{0,60} (?:kann ich|sehe ich|weiß ich)[^.?!]{0,20} nicht',
    'soweit ich wei(?:ß|ss)|nach meinem wissen\\p{L}*|meines wissens|nicht nur|ohne zweifel|kein zweifel|keine sorge|mach dir|machen sie sich|(?:du|sie) (?:weißt|wissen|kennst|kennen)|kein(?:e)? (?:arzt|ärztin|anwalt|anwältin)|(?:eindeutige|einzige|einfache|pauschale) antwort|ich glaube nicht|ich denke nicht|vergiss|vergessen sie',
  ),
  self: holds('ich|mir|mich|meine?[nmrs]?'),
  harm: contains(
    'partnerin|partners|deines ex|deiner ex|ausgeben|auszugeben|gefälscht|fälsch|erpress|drohung|drohbrief|bedroh|belästig|stalk|verleumd|beleidig|demütig|(?<!\\p{L})rache(?!\\p{L})|waffe(?!l)|bombe|sprengsatz|drogen|hacken|hack(?!\\p{L}*flei)|passwort|passwörter|betrug|betrüg|illegal|strafbar|straftat|personenbezogen|privatadress|wohnadress|adresse von|ausspionier|(?<!\\p{L})gift|suizid|selbstmord|(?<!\\p{L})hass(?!el)|herabwürdig|diskriminier|minderjährig|urheberrecht|diagnose|rezept ausstell|dosierung|privatsphäre|plagiat',
  ),
  missing: contains(
    ...MISSING,
    'ich (?:sehe|finde|habe)[^.?!]{0,20} (?:kein|nicht|nur leider nicht)[^.?!]{0,40}(?:text|datei|dokument|bild|foto|link|anhang|code|screenshot|nachricht|tabelle|video|bekommen|erhalten|soll|gemeint)',
    '(?:datei|bild|foto|dokument|anhang|text|link|code|screenshot)[^.?!]{0,20} (?:wurde|ist|fehlt|konnte|scheint|kam)[^.?!]{0,40}(?:nicht|fehl)',
    '(?:hier |mir |leider |offenbar )*fehl(?:t|en) (?:mir |noch |offenbar |leider )*(?:der|die|das|dein|ihr|ein)\\p{L}* ?(?:text|kontext|datei|bild|anhang|code|details|angabe|aufgabe)',
    'vergessen[^.?!]{0,40}(?:anzuhängen|einzufügen|mitzuschicken|hochzuladen)',
    '(?:weiß|ist mir|mir ist)[^.?!]{0,20} nicht(?: ganz| genau)?(?: klar)?,? (?:was|welche|worauf|wen|wovon|worum)[^.?!]{0,40}(?:mein|geht|soll|bezieh|sprich)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:das hängt|das kommt|hängt davon|kommt (?:ganz )?darauf|es gibt (?:mehrere|viele|zwei|verschiedene)|kann (?:vieles|mehreres|verschiedenes)|variiert|um (?:dir|ihnen)|damit ich|gern|klar|natürlich|dafür (?:brauche|müsste))',
  ),
  yours: holds(
    'du|dir|dich|deine?[nmrs]?|(?:sie (?:haben|verwenden|nutzen|benutzen|brauchen|meinen|suchen|arbeiten|wohnen|wollen|möchten|spielen|fahren))|(?:haben|verwenden|nutzen|meinen) sie|ihr (?:habt|seid|spielt|nutzt)',
  ),
  disclaims: begins(
    '(?:ich (?:habe|verfüge|kann|bin)|(?:echtzeit|live|aktuelle )[^,]{0,20}(?:habe|kann) ich|deinen bildschirm|ihren bildschirm)(?![^,]{0,60}(?:genau|verlässlich))[^,]{0,40}(?:kein\\p{L}*|nicht)[^,]{0,30}(?:zugriff|zugang|echtzeit|live|internet|meinung|vorlieben|gefühl|erfahrung|körper|sehen|abrufen|einsehen|öffnen|hören|untersuchen|diagnos|testen|arzt|ärztin|anwalt|jurist|psycholog|tierarzt|steuerberat|notar|apothek|expert|rechtsberat)',
    '(?:echtzeit|live|aktuelle )\\p{L}* (?:habe|kenne) ich',
    '(?:als|da) [^,]{0,20}(?:ki|künstliche intelligenz|sprachmodell|assistent)(?:[^,]{0,12},)? (?:habe|kann|besitze) ich',
  ),
  delivers: contains(
    ...DELIVERS,
    '(?:^|[;:.] |aber )(?:ich kann (?:dir |ihnen |aber )*(?:sagen, (?:dass|was)|erklären|beschreiben|anbieten)|hier (?:ist|sind|kommt|hast du|ein)|im folgenden)',
    '(?:schätzungen|schätzungsweise|nach (?:den )?(?:daten|schätzungen)|stand (?:20\\d\\d|\\p{L}+ 20\\d\\d)|bis zu meinem letzten)[^.?!]{0,60}(?:ist|war|lag|liegt|hat|beträgt)',
  ),
  seeks: begins(
    'du (?:kannst|könntest|solltest)|sie (?:können|könnten|sollten)|ich (?:empfehle|rate|würde|schlage)|am besten|schau|frag|prüfe?|such|sieh|wende|ruf|kontaktier|konsultier|falls|wenn (?:du|sie)|für (?:aktuelle|genaue|verlässliche)|um (?:das|die|den)|vielleicht|sag mir|gib mir|lass es mich',
  ),
};

const TEXT =
  '(?:text|artikel|abschnitt|auszug|ausschnitt|passage|dokument|bericht|aufgabe|tabelle|grafik|quelle|absatz|frage|textstelle)\\p{L}*';
const FIND =
  '(?:sagen|wissen|bestimm|feststell|ermittel|beantwort|berechn|ableit|schließ|entscheid|klär|beurteil|erkenn|entnehm|vorher)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  'nicht in (?:meiner|meinen) (?:macht|hand|möglichkeiten)|außerhalb meiner|übersteigt meine',
  'kein(?:e|en)? (?:chronik|quelle|akte|dokument|urkunde|archiv|register|biografie|biographie|handbuch|studie|zeugnis|bericht)\\p{L}*[^.?!]{0,60}',
  '(?:wurde|wurden|ist|sind)[^.?!,;]{0,20} nicht (?:festgehalten|aufgezeichnet|notiert|aufgeschrieben|vermerkt|niedergeschrieben)',
  '(?:kennt|weiß|wissen|kennen)[^.?!,;]{0,8} nur (?:dein|ihr|der|die|das|dein\\p{L}*|wer)',
  '(?:ist|sind) mir (?:leider )?(?:gerade )?entfallen|(?:speichere|behalte|merke) ich (?:mir )?(?:nicht|keine)|ich (?:speichere|behalte) (?:keine|nichts)',
  'fehlt (?:mir )?(?:noch )?(?:eine|ein|die|der|das) (?:angabe|wert|größe|information|zahl)',
  // It has no hands, and sees nothing from afar.
  '(?:kann|könnte|vermag)(?: ich)?[^.?!,;]{0,50} (?:nicht|keine?n?) [^.?!,;]{0,24}(?:anruf|telefonier|senden|schicken|stellen|einstellen|buchen|bestellen|erinnern|wecken|aktivieren|einschalten|bezahlen|kaufen|messen|abrufen|öffnen|schätzen|prüfen|nachprüfen|herunterladen|lesen|anhören|einsehen|sehen|beurteilen|überprüfen)|aus der ferne|(?:das )?(?:weiß|wissen|kann|können) nur (?:du|sie|er|dein|ihr|die|der)|nur (?:du|sie|er|die zeit)[^.?!]{0,20} (?:weiß|wissen|sagen|zeigen)|(?:bleibt|ist) (?:ein|bis heute ein) (?:rätsel|geheimnis)|ich wünschte, ich könnte|(?:musst|müssen) (?:du|sie) selbst (?:nach|heraus)|ist (?:verloren gegangen|nicht mehr zu)',
  `(?:im|in (?:dem|der|diesem|dieser)|laut|aus|nach|dem|der|diesem) [^.?!,]{0,12}${TEXT} [^.?!]{0,20}(?:steht|wird|ist|geht|finde[nt]?|gibt|lässt|kann|heißt)[^.?!]{0,40} (?:nicht|nichts|kein)`,
  `${TEXT} (?:verr[äa]t|nennt|sagt|gibt|enthält|liefert|erwähnt|macht|schweigt|lässt)[^.?!]{0,40}(?:nicht|nichts|kein|offen|sich)`,
  `ohne [^.?!,]{1,40} (?:ist|lässt|kann|lassen|sind)[^.?!]{0,40} (?:nicht|kaum|unmöglich)`,
  `(?:un|nicht )möglich,? [^.?!]{0,40}(?:zu|vorherzu)${FIND.replace('sagen', 'sagen|sag')}`,
  `unmöglich[^.?!]{0,50}(?:vorher|voraus|zu) ?(?:zu)?(?:sagen|wissen|sehen|bestimmen|beantworten)`,
  `(?:ist|sind)[^.?!]{0,30} nicht zu (?:entnehm|${FIND.slice(3)}`,
  '(?:in|teil) meine[nmr] (?:trainings|daten|wissens)\\p{L}*[^.?!]{0,30}(?:nicht|kein)|nicht (?:in|teil) meine[nmr] (?:trainings|daten|wissens)|mein (?:wissen|wissensstand|kenntnisstand|training)\\p{L}* (?:reicht|endet|geht|umfasst|stammt|ist)[^.?!]{0,60}(?:nur|bis|nicht|begrenzt|beschränkt)?',
  '(?:müsste|würde) (?:ich )?(?:lügen|mir etwas ausdenken|etwas erfinden)|(?:jede|jeder|alles)[^.?!]{0,60} (?:würde|wäre)[^.?!,]{0,20} (?:gelogen|erfunden|geraten|spekul|ausgedacht)|(?:würde|wäre)[^.?!,]{0,40} (?:gelogen|erfunden|ausgedacht|frei erfunden)',
  '(?:leise|gering|blass|entfernt)\\p{L}* (?:ahnung|idee|schimmer)|keinen (?:blassen )?schimmer',
  '(?:es )?(?:gibt|existieren|existiert|liegen|sind)[^.?!,]{0,30} kein\\p{L}*[^.?!,]{0,30}(?:aufzeichnung|unterlag|quelle|daten|archiv|register|dokument|statistik|zeugnis|belege(?! dafür, dass))',
  '(?:datei|bild|foto|dokument|anhang|text|link|video)[^.?!]{0,20} (?:wurde|ist|fehlt|konnte|scheint)[^.?!]{0,30}(?:nicht|offenbar)[^.?!]{0,20}(?:hochgeladen|angehängt|übermittelt|mitgeschickt|angekommen|beigefügt)',
  'kein(?:e|en)? (?:direkten |unmittelbaren )?(?:zugriff|zugang|einblick|einsicht)',
  'weder (?:bestätigen|sagen|belegen)|noch (?:ausschließen|widerlegen|dementieren)',
  'zu (?:speziell|spezifisch)[^.?!]{0,30}(?:detail|information|frage)|darauf habe ich keinen zugriff|da (?:muss|müsste) ich (?:passen|raten)|kann ich (?:nur|bloß) (?:raten|spekulieren)',
  '(?:hat|haben) (?:niemand|keiner)[^.?!]{0,20} (?:gezählt|notiert|festgehalten|aufgeschrieben)',
];

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:daher|deshalb|deswegen|also|sodass|so dass|somit|folglich|darum|weshalb|weswegen)(?!\p{L})[^,;]*$/u;

export const HOW_KNOW = '^(?:woher|wie) (?:soll|sollte|könnte|kann)(?:e)? ich[^.?!]{0,20} wissen';

export const ASKS_BACK: readonly string[] = [
  '(?:kannst|könntest|können|könnten|würdest|würden|magst) (?:du|sie)[^.?!]{0,80}(?:geben|hinzufügen|posten|kopieren|formulieren|mitteilen|eingrenzen|ergänzen|reinstellen|hochladen|einfügen|genauer|näher|mehr)[^.?!]{0,30}\\?',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:verrätst|sagst|schickst|nennst|gibst|beschreibst|teilst|zeigst) du (?:mir|uns)',
  '^(?:[^.?!]{0,30}[,;:!] )?(?:geht|handelt) es (?:sich )?(?:dir |ihnen )?(?:um|dabei)[^.?!]{0,80}\\?',
  '^(?:was|welche[nrsm]?|worauf|wofür|wen|wem|womit)[^.?!]{0,40} (?:genau|konkret) (?:mein|suchst|suchen|möcht|brauch|willst|wollen)[^.?!]{0,60}\\?',
  '(?:fehlt|fehlen) (?:mir )?(?:noch |offenbar |leider )?(?:der|die|das|ein|dein|ihr)[^.?!]{0,20} (?:text|bild|datei|anhang|link|code|kontext)|(?:der|die|das|dein|ihr) (?:text|bild|datei|anhang|link|code) fehlt|vergessen,? (?:den|die|das|deinen|ihren)',
  'm(?:ü|u)(?:ss|ß)(?:te)?(?: ich)? [^.?!]{0,20}(?:mehr|etwas|noch|wissen) [^.?!]{0,10}wissen',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:un(?:bekannt|klar|gewiss)|nicht (?:bekannt|überliefert|verfügbar|dokumentiert|ermittelbar|bestimmbar|angegeben)|keine? (?:ahnung|angabe|daten|information|zahl|verlässliche)|weiß ich nicht|liegt mir nicht|kann ich nicht|nicht zu (?:ermitteln|sagen)|ohne (?:angabe|daten)|offen|n/a|k\\. ?a\\.)[^.?!]{0,30}[.!)\\s]*$';
