import { DELIVERS, MISSING } from './sv-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Swedish speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'inte|aldrig|ing(?:en|et|a|enting)|inget|ingenting|utan|omöjligt?|utanför|varken|okän[dt]\\p{L}*|oklart|osäker|saknar?|saknas|påhittad\\p{L}*|ljuga|gissa|knappast|noll',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:vet|veta|känn|känt|känd|säg|sett|ser|se(?!\\p{L})|aning|namn|data|tillgång|åtkomst|källa|källor|spår|hört|koll|svar|minn|kommer)',
    'kunskap|avgör|bestäm|fastställ|bekräft|verifier|kontroller|minns|information|uppgift|siffr|bekant|förutsäg|förutse|gissa|hämta|slå upp|säker|träning|ljug|möjlighet|bedöm|dementer|sammanhang|hitta',
  ),
  aside: holds(
    'ingen (?:notarie|revisor|mekaniker|elektriker|psykolog|veterinär|apotekare|arkitekt|expert)',
    'om (?:det |den )?(?:hos dig|(?:din|ditt|er) \\p{L}*) [^.?!]{0,60} (?:kan jag|ser jag|vet jag)[^.?!]{0,20} inte',
    'så vitt jag vet|såvitt jag vet|vad jag vet|inte bara|utan tvekan|ingen tvekan|oroa dig|var inte orolig|du (?:vet|känner)|ingen (?:läkare|jurist|advokat)|inte (?:läkare|jurist)|(?:entydigt|enkelt|självklart|givet) svar|jag tror inte|glöm inte',
  ),
  self: holds('jag|mig|min|mitt|mina'),
  harm: contains(
    'din partner|ditt ex|utge sig|förfalsk|falsk|(?<!\\p{L})hot(?:a|brev|elser|else)?(?!\\p{L})|trakasser|förtal|förolämp|förnedr|hämnd|vapen|bomb|sprängämne|knark|droger|hack|lösenord|bedräg|olaglig|brottslig|brott(?!\\p{L})|personuppgift|hemadress|privatadress|spionera|(?<!\\p{L})gift(?!\\p{L})|självmord|suicid|(?<!\\p{L})hat(?!\\p{L})|diskriminer|minderårig|upphovsrätt|diagnos|recept på|dosering|plagiat|integritet',
  ),
  missing: contains(
    ...MISSING,
    'jag (?:ser|hittar|har|får)[^.?!]{0,20} (?:ingen|inget|inga|inte)[^.?!]{0,40}(?:text|fil|dokument|bild|foto|länk|bilaga|kod|skärmdump|meddelande|tabell|video|fått)',
    '(?:fil|bild|foto|dokument|bilaga|text|länk|kod)\\p{L}*[^.?!]{0,20} (?:verkar|har|är|kom|saknas|blev)[^.?!]{0,40}(?:inte|sakn)',
    '(?:det )?saknas (?:text|en fil|en bild|sammanhang|kod)|jag saknar (?:text|sammanhang|kod|bild)',
    'glöm(?:de|t)[^.?!]{0,30}(?:bifoga|klistra|skicka|lägga)',
    '(?:vet|är)[^.?!]{0,14} inte (?:riktigt |helt )?(?:säker på |klart )?(?:vad|vilken|vilket|vem)[^.?!]{0,40}(?:menar|syftar|gäller|handlar|vill)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:det beror|beror på|det finns (?:flera|många|två|olika)|kan (?:betyda|vara|syfta)|varierar|för att (?:jag|kunna)|gärna|absolut|visst)',
  ),
  yours: holds('du|dig|din|ditt|dina|ni|er|ert|era'),
  disclaims: begins(
    '(?:som [^,]{0,20}(?:ai|språkmodell|assistent) )?(?:jag (?:har|kan|är)|(?:har|kan) jag)[^,]{0,30}(?:inte|ingen|inga|inget)[^,]{0,30}(?:tillgång|realtid|live|aktuell|internet|åsikt|preferens|favorit|känslor|erfarenhet|kropp|se |öppna|läsa|hämta|höra|undersöka|diagnos|testa|läkare|jurist|advokat|psykolog|veterinär|revisor|apotekare|expert)',
  ),
  delivers: contains(
    ...DELIVERS,
    '(?:^|[;:.] |men )(?:jag kan (?:ändå |däremot |dock )*(?:säga att|berätta (?:att|vad)|förklara|beskriva|erbjuda)|här (?:är|kommer|har du|följer)|nedan)',
    '(?:uppskattningar|uppskattningsvis|enligt (?:uppgifter|uppskattningar)|fram till min senaste)[^.?!]{0,60}(?:är|var|låg|hade|uppgår)',
  ),
  seeks: begins(
    '(?:du|ni) (?:kan|bör|skulle)|jag (?:rekommenderar|föreslår|skulle|råder)|kolla|fråga|sök|titta|kontakta|ring|se efter|det bästa är|bäst är|om (?:du|ni)|för (?:aktuella|exakta|säkra)|för att (?:få|ta|veta)|kanske|hör av|berätta|prova|testa',
  ),
};

const TEXT =
  '(?:text|artikel|stycke|utdrag|dokument|rapport|tabell|diagram|käll|fråga|berättels|avsnitt)\\p{L}*';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  'inte i min (?:makt|förmåga)|utanför (?:min|vad jag)',
  'ingen (?:krönika|källa|biografi|handbok|studie|uppteckning|rapport)[^.?!]{0,60}|inget (?:dokument|arkiv|register|vittnesmål)[^.?!]{0,60}',
  '(?:finns|är|blev) inte (?:nedteckna|antecknat|noterat|uppteckna|bevara|registrera)\\p{L}*',
  'bara (?:din|ditt|läraren|läkaren|den)[^.?!]{0,30} (?:vet|känner)|vet bara (?:din|läraren|den)',
  'fallit mig ur minnet|fallit ur minnet|(?:sparar|minns|lagrar) (?:jag )?(?:inga|inte)',
  'saknas (?:en|ett) (?:uppgift|värde|tal)|inte (?:kontrollera|kolla upp|mäta)',
  // It has no hands, and sees nothing from afar.
  '(?:kan|kunde|skulle)(?: jag)?[^.?!,;]{0,50} inte [^.?!,;]{0,24}(?:ringa|skicka|ställa|boka|beställa|påminna|väcka|slå på|betala|köpa|mäta|hämta|öppna|uppskatta|kontrollera|ladda|läsa|lyssna|se(?!\\p{L})|bedöma|avgöra)|på distans|härifrån|utanför vad jag|(?:det )?vet (?:bara|nog bara|endast) (?:du|han|hon|de|ni)|bara (?:du|han|hon|tiden|framtiden)[^.?!]{0,20} (?:vet|säga|visa)|(?:förblir|är) (?:en gåta|ett mysterium)|gått förlorad?t?|låter sig inte|är jag [^.?!]{0,14}osäker på|ligger [^.?!]{0,14}utanför|jag önskar att jag kunde',
  `(?:i|av|ur|enligt|utifrån) [^.?!,]{0,12}${TEXT} [^.?!]{0,20}(?:står|sägs|framgår|nämns|anges|går|finns|kan)[^.?!]{0,40} (?:inte|inget|ingenting|ingen)`,
  `${TEXT} (?:nämner|säger|anger|ger|innehåller|berättar|tiger|avslöjar)[^.?!]{0,40}(?:inte|inget|ingenting|ingen|inga)`,
  'utan [^.?!,]{1,40} (?:går|är|kan)[^.?!]{0,40} (?:inte|omöjligt)',
  '(?:kan|är det) (?:jag )?omöjligt? (?:för mig )?(?:att )?(?:vet|säg|avgör|förut|bedöm)|omöjligen',
  '(?:finns|ingår)[^.?!]{0,20} (?:inte|tyvärr inte)[^.?!]{0,20} (?:i|bland|med) (?:min|mina|mitt)|min (?:kunskap|träning|träningsdata)[^.?!,]{0,10} (?:sträcker|når|slutar|går|omfattar|är)[^.?!]{0,60}(?:till|inte|begränsad)',
  'skulle (?:jag )?(?:ljuga|hitta på)|(?:varje|alla|allt)[^.?!]{0,60} (?:skulle|vore|blir)[^.?!,]{0,20} (?:påhitt|gissa|gissn|lögn)|(?:skulle|vore|blir|är)[^.?!,]{0,40} (?:påhittad|påhittat|lögn|ren gissning|gripen)\\p{L}*',
  '(?:ingen|inte den) (?:som helst |minsta |blekaste )?aning|noll koll|inte (?:har )?(?:tillgång|åtkomst|insyn)|(?:har jag|jag har) (?:tyvärr )?(?:inte|ingen) (?:tillgång|åtkomst|insyn)|blekaste aning',
  'det (?:finns|existerar)[^.?!,]{0,20} ing(?:a|en|et)[^.?!,]{0,40}(?:uppgift|register|arkiv|källor|dokument|statistik|anteckning)',
  '(?:fil|bild|foto|dokument|bilaga|text|länk|video)\\p{L}*[^.?!]{0,20} (?:verkar|har|är|blev|kom)[^.?!]{0,20} inte[^.?!]{0,30}(?:bifogat|bifogad|laddats|kommit|följt|skickats)',
  'varken (?:bekräfta|säga|veta)|kommer inte åt|känner inte till|har (?:jag )?inte tillräckligt|ingenting att gå på|inget att gå på',
  '(?:alltför|för) (?:specifik|detaljerad)|utanför (?:det jag|min)|kan (?:jag )?bara (?:gissa|spekulera)|står (?:nog )?bara i',
  'ingen har (?:räknat|noterat|antecknat|bokfört)',
];

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:så|därför|varför|alltså|följaktligen|vilket gör att)(?!\p{L})[^,;]*$/u;

export const HOW_KNOW = '^hur (?:ska|skulle|kan) jag[^.?!]{0,20} veta';

export const ASKS_BACK: readonly string[] = [
  '(?:kan|kunde|skulle|vill) (?:du|ni)[^.?!]{0,80}(?:ge|lägga|klistra|formulera|meddela|bifoga|beskriva|mer|närmare|fler)[^.?!]{0,30}\\?',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:gäller|handlar|rör) det (?:om )?[^.?!]{0,80}\\?',
  '(?:vad|vilken|vilket|vilka)[^.?!]{0,40} (?:exakt|egentligen|mer precist|närmare bestämt)[^.?!]{0,60}\\?',
  'glömde? (?:att )?(?:bifoga|skicka|klistra|ta med)|glömt',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:skicka|dela|beskriv|ladda upp|klistra in|berätta|ange|ge mig)(?!\\p{L})',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:ok[äa]n[dnt]t?|oklart|(?:uppgift(?:er)?|information|data) saknas|inte (?:känt|känd|tillgänglig\\p{L}*|dokumenterat|angivet)|ing(?:en|a|et) (?:aning|uppgift|data|siffra|information|säker)|vet (?:jag )?(?:ej|inte)|noll koll[^.?!]{0,30}|saknas|n/a)[^.?!]{0,30}[.!)\\s]*$';
