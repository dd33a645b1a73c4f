import { DELIVERS, MISSING } from './nl-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Dutch speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'niet|niets|nooit|geen|niemand|zonder|onmogelijk|buiten|noch|onbekend|onduidelijk|onzeker|ontbre\\p{L}+|verzonnen|liegen|gokken|raden|gissen|schuldig|nergens',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:weet|weten|ken|kennen|zeg|zien|zie|idee|naam|data|toegang|bron|spoor|gehoord|agenda|inzage)',
    'kennis|bepalen|vaststel|vast te stellen|bevestig|verifi|controler|herinner|onthou|informatie|gegevens|cijfer|bekend|vertrouwd|antwoord|voorspel|gokken|opvragen|raadple|zeker|training|geheugen|liegen|mogelijkheid|beoordel|achterhal|nagaan|context|uitsluit|ontken|gevonden|vinden',
  ),
  aside: holds(
    'geen (?:notaris|accountant|monteur|elektricien|psycholoog|dierenarts|apotheker|architect|fiscalist|loodgieter)',
    'of (?:dat |die |het |de )?(?:bij (?:jou|je|u)|(?:jouw|je|uw) \\p{L}+) [^.?!]{0,60} (?:kan ik|zie ik|weet ik)[^.?!]{0,20} niet',
    'voor zover ik weet|bij mijn weten|niet alleen|zonder twijfel|geen twijfel|geen zorgen|maak je geen|maakt u zich|(?:je|jij|u) (?:weet|kent)|geen (?:arts|dokter|advocaat|jurist)|(?:eenduidig|simpel|pasklaar|enkel) antwoord|niet alles|ik denk niet|ik geloof niet|vergeet niet',
  ),
  self: holds('ik|me|mij|mijn'),
  harm: contains(
    'je partner|uw partner|van je ex|voordoen|vervals|(?<!\\p{L})vals(?:e)?(?!\\p{L})|bedreig|lastig ?val|stalk|laster|beledig|verneder|wraak|wapen|(?<!\\p{L})bom(?!\\p{L})|explosie|drugs|hack|wachtwoord|fraude|oplicht|illegaal|strafbaar|misdrijf|persoonsgegevens|privéadres|woonadres|bespioneer|(?<!\\p{L})gif(?!\\p{L})|zelfmoord|suïcide|(?<!\\p{L})haat|discrimin|minderjarig|auteursrecht|diagnose|recept uitschrij|dosering|netwerk|privacy',
  ),
  missing: contains(
    ...MISSING,
    'ik (?:zie|vind|heb)[^.?!]{0,20} (?:geen|niet)[^.?!]{0,40}(?:tekst|bestand|document|afbeelding|foto|link|bijlage|code|screenshot|bericht|tabel|video|ontvangen|gekregen)',
    '(?:bestand|afbeelding|foto|document|bijlage|tekst|link|code)[^.?!]{0,20} (?:is|lijkt|ontbreekt|kwam)[^.?!]{0,40}(?:niet|ontbre)',
    'ontbreekt? (?:de|het|je|uw|nog) ?(?:tekst|context|bestand|afbeelding|bijlage|code)',
    'vergeten[^.?!]{0,30}(?:plakken|sturen|voegen|uploaden|zetten)|(?:de|je|uw) (?:tekst|bijlage|vraag|link) (?:bent|bent u|ben je)? ?vergeten',
    '(?:weet|is me|is mij)[^.?!]{0,14} niet (?:precies |helemaal )?(?:duidelijk )?(?:wat|welke|waar\\p{L}*|wie|over)[^.?!]{0,40}(?:bedoel|gaat|hebt|moet)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:dat hangt|hangt (?:er)?van af|ligt eraan|er zijn (?:meerdere|veel|twee|verschillende)|kan (?:van alles|meerdere)|varieert|om je|om u|graag|natuurlijk|daarvoor)',
  ),
  yours: holds('je|jij|jou|jouw|jullie|u|uw'),
  disclaims: begins(
    '(?:als [^,]{0,20}(?:ai|taalmodel|assistent) )?(?:ik (?:heb|beschik|kan|ben)|(?:heb|kan|beschik) ik)[^,]{0,40}(?:geen|niet)[^,]{0,30}(?:toegang|realtime|live|actuele|internet|mening|voorkeur|lievelings|gevoel|ervaring|lichaam|zien|inzien|openen|bekijken|opvragen|horen|onderzoeken|diagnos|testen|arts|dokter|advocaat|jurist|psycholoog|dierenarts|notaris|accountant|apotheker|expert)',
  ),
  delivers: contains(
    ...DELIVERS,
    '(?:^|[;:.] |maar )(?:ik kan (?:je |u |wel )*(?:vertellen (?:dat|wat)|uitleggen|beschrijven|aanbieden)|hier (?:is|zijn|komt|heb je|een)|hieronder)',
    '(?:schattingen|naar schatting|volgens (?:de )?(?:gegevens|schattingen)|tot mijn laatste)[^.?!]{0,60}(?:is|was|lag|had|telde|bedraagt)',
  ),
  seeks: begins(
    '(?:je|u) (?:kunt|kan|zou)|ik (?:raad|zou|stel voor|adviseer)|kijk|vraag|controleer|zoek|raadpleeg|neem contact|bel|het beste|als (?:je|u)|voor (?:actuele|exacte|betrouwbare)|om (?:dit|dat|de|het)|misschien|laat (?:me|het)|vertel me|probeer',
  ),
};

const TEXT =
  '(?:tekst|artikel|passage|alinea|document|verslag|tabel|grafiek|fragment|bron|vraag|verhaal)(?:en)?';
const FIND =
  '(?:zeggen|weten|bepalen|vast ?(?:te )?stellen|achterhalen|beantwoorden|berekenen|afleiden|leiden|concluderen|beoordelen|maken|besluiten|voorspellen)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  'niet in mijn (?:macht|mogelijkheden|vermogen)|buiten mijn (?:macht|mogelijkheden)',
  'geen enkele? (?:kroniek|bron|document|archief|register|biografie|handboek|studie|getuigenis|verslag)[^.?!]{0,60}',
  '(?:is|zijn|werd|werden)[^.?!,;]{0,20} niet (?:vastgelegd|opgetekend|genoteerd|opgeschreven|overgeleverd|bijgehouden)',
  '(?:kent|weet|weten|kennen)[^.?!,;]{0,8} alleen (?:je|uw|de|het|wie)',
  '(?:is|zijn) me (?:even |helaas )?(?:ontschoten|ontgaan)|(?:bewaar|onthoud) ik niet|ik (?:bewaar|onthoud) geen',
  'ontbreekt (?:er )?(?:een|het|de) (?:gegeven|waarde|getal)',
  // It has no hands, and sees nothing from afar.
  '(?:kan|kon|zou)(?: ik)?[^.?!,;]{0,50} (?:niet|geen) [^.?!,;]{0,24}(?:bellen|telefoneren|sturen|zetten|instellen|boeken|bestellen|herinneren|wekken|aanzetten|betalen|kopen|meten|opvragen|openen|inschatten|controleren|downloaden|lezen|beluisteren|inzien|zien|beoordelen|nagaan)|(?:lukt|gaat) me[^.?!]{0,24} niet|op afstand|van buitenaf|buiten wat ik|(?:dat )?(?:weet|weten|kan|kunnen) alleen (?:jij|je|u|hij|zij|de)|alleen (?:jij|u|hij|zij|de tijd)[^.?!]{0,20} (?:weet|weten|zeggen)|(?:blijft|is) (?:een raadsel|een mysterie)|weten we (?:eigenlijk )?niet|nergens (?:opgetekend|vastgelegd|genoteerd)|blijft het gissen|verloren gegaan',
  `(?:in|uit|volgens|op basis van) (?:de|het|dit|deze) [^.?!,]{0,12}${TEXT} [^.?!]{0,20}(?:staat|wordt|is|blijkt|valt|kun|kan|vind|lees)[^.?!]{0,40} (?:niet|niets|geen|nergens)`,
  `${TEXT} (?:noemt|zegt|geeft|bevat|vermeldt|vertelt|maakt|laat|zwijgt)[^.?!]{0,40}(?:niet|niets|geen)`,
  `zonder [^.?!,]{1,40} (?:is|valt|kan|kun)[^.?!]{0,40} (?:niet|onmogelijk)`,
  `onmogelijk[^.?!]{0,50} (?:te )?${FIND}|kan (?:ik )?onmogelijk`,
  '(?:zit|staat|zitten|maakt)[^.?!]{0,20} niet[^.?!]{0,20} (?:in|van|deel) [^.?!]{0,10}mijn|mijn (?:kennis|trainingsdata|training)[^.?!,]{0,10} (?:loopt|reikt|gaat|stopt|eindigt|is|bevat)[^.?!]{0,60}(?:tot|niet|beperkt)',
  'zou (?:ik )?(?:liegen|iets verzinnen|het verzinnen)|(?:elk|elke|ieder|alles)[^.?!]{0,60} zou[^.?!,]{0,20} (?:gelogen|verzonnen|gegokt|een gok)|(?:zou|is)[^.?!,]{0,40} (?:gelogen|verzonnen|een leugen|uit de lucht)',
  'geen (?:flauw|vaag|enkel)\\p{L}* (?:idee|benul|vermoeden)|niet het (?:minste|flauwste) (?:idee|benul)|geen (?:benul|toegang|inzage)',
  'er (?:zijn|bestaan|is|bestaat)[^.?!,]{0,20} geen[^.?!,]{0,40}(?:gegevens|registers?|archie|bronnen|document|statistiek|aantekening)',
  '(?:bestand|afbeelding|foto|document|bijlage|tekst|link|video)[^.?!]{0,20} (?:is|lijkt|lijken|werd)[^.?!]{0,20} niet[^.?!]{0,30}(?:meegestuurd|geüpload|bijgevoegd|aangekomen|toegevoegd)',
  'bevestigen noch|niet bevestigen of ontkennen|(?:niet|on)(?:voldoende| genoeg) (?:informatie|gegevens|context)|niet genoeg (?:informatie|gegevens|context)|onvoldoende (?:informatie|gegevens|context)',
  'te specifiek|buiten (?:wat ik|mijn)|kan ik alleen (?:maar )?(?:raden|gokken)|heb ik niets om op af te gaan|niets om op af te gaan',
  '(?:heeft|hebben) niemand[^.?!]{0,20}(?:geteld|genoteerd|bijgehouden)|niemand heeft[^.?!]{0,30}(?:geteld|genoteerd|bijgehouden)',
];

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:dus|daarom|daardoor|waardoor|zodat|vandaar dat|bijgevolg)(?!\p{L})[^,;]*$/u;

export const HOW_KNOW =
  '^(?:hoe|waarvandaan) (?:moet|zou|kan|zal) ik[^.?!]{0,20} weten|^weet ik veel';

export const ASKS_BACK: readonly string[] = [
  '(?:kun|kan|kunt|zou|wil) (?:je|u)[^.?!]{0,80}(?:geven|toevoegen|plakken|kopiëren|formuleren|laten weten|bijvoegen|omschrijven|meer|nader|preciezer)[^.?!]{0,30}\\?',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:gaat|draait) het (?:je |u )?(?:om|over)[^.?!]{0,80}\\?|over welke?[^.?!]{0,60}\\?$',
  '(?:wat|welke?|waar\\p{L}*)[^.?!]{0,40} (?:precies|concreet|exact)[^.?!]{0,60}\\?',
  '(?:moet ik|ik moet|wil ik|heb ik)[^.?!]{0,20} (?:meer|nog) (?:[^.?!]{0,10})?weten|vergeten[^.?!]{0,20}(?:bij|mee|te|toe)|bent vergeten|(?:je|u) (?:tekst|bijlage|bestand|link|vraag) vergeten|ontbreekt (?:de|het|je)',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:geef mij|vertel me|laat me|stuur|deel|beschrijf|upload|plak|noem)(?: me| mij| even| de| het| je| alstublieft| alsjeblieft)',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:on(?:bekend|duidelijk)|niet (?:bekend|overgeleverd|beschikbaar|gedocumenteerd|vermeld|te (?:achterhalen|bepalen|zeggen))|geen (?:idee|gegevens|cijfer|informatie|betrouwbaar)|weet ik niet|moet ik [^.?!]{0,14}schuldig blijven|ontbre(?:ekt|ken)|n\\.?v\\.?t|n/a)[^.?!]{0,30}[.!)\\s]*$';
