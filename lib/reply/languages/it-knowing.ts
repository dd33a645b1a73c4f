import { DELIVERS, MISSING } from './it-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Italian speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'non|né|mai|nulla|niente|nessun[ao]?|senza|impossibile|incapace|fuori|oltre|ignoro|inventat[oaie]|mentire\\p{L}*|indovin\\p{L}+|specul\\p{L}+',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:so|sa|sapp|saper|sapre|vede|vedo|dir|idea|dat[oi](?!\\p{L})|nome|accesso|memoria|traccia|tracce|indizi|registr|font[ei])',
    'conosc|determin|verific|conferm|precisar|ricord|informazion|cifra|cifre|familiar|rispost|rispond|preved|predi|indovin|acced|consult|controllare|certezza|cert[oa]|sicur[oa]|addestram|menti|capacità|possibilità|sentito|contesto|trovat|stabilir|notizi|ipotesi',
  ),
  aside: holds(
    'non sono (?:un |una )?(?:giurist|notai|commercialist|meccanic|elettricist|psicolog|veterinari|farmacist|architett)\\p{L}*',
    'se (?:la tua|il tuo|nel tuo|da te)[^.?!]{0,60} non (?:l[oa] )?(?:posso|riesco a) (?:veder|saper|verific)\\p{L}*',
    'che io sappia|per quanto ne so|non (?:ti preoccup|si preoccup|preoccup)\\p{L}*|senza (?:alcun )?dubbio|non (?:solo|soltanto)|(?:unica|sola) risposta|risposta (?:univoca|unica)|non (?:sono|è) (?:un|una|medico|avvocato)\\p{L}*|non (?:credo|penso)|non (?:dimenticare|esitare)|(?:tu )?non (?:hai|sai)',
  ),
  self: holds(
    'faccio|preparo|scrivo|fornisco|aiuto|do|condivido|comunico|genero|darò|farò|voglio|intendo|potrò|io|mi|me|mi[oae]|miei|ho|posso|potrei|dispongo|trovo|vedo|sono|riesco|saprei|conservo|possiedo|preferisco|mentirei|inventerei|temo|so|ricordo|sarei|sarebbe',
  ),
  harm: contains(
    "(?<!\\p{L})(?:compagna|compagno|della tua ex|del tuo ex|spacciar|fals[oaie](?!\\p{L})|falsific|minacc|molest|diffam|insult|umili|vendett|arm[ai](?!\\p{L})|bomb|esplosiv|drog|hacker|password|frod|truff|illegal|reat[oi]|dati personali|indirizz[oi] (?:privat|di casa|personal)|domicilio|spiare|velen|suicid|odio|discrimin|minorenn|diritt[oi] d'autore|copyright|diagnosi|ricett[ae] medic|posologi|imbrogli)",
  ),
  missing: contains(
    ...MISSING,
    "non (?:vedo|trovo|ho ricevuto|mi è arrivat|è arrivat|ce l'ho|ho davanti)[^.?!]{0,40}(?:test|file|document|immagin|fot[oa]|link|allegat|codic|screenshot|messaggi|tabell|video|libr|davanti)",
    "(?:file|immagine|documento|foto|testo|allegato|link|libro|codice)[^.?!]{0,20} non (?:è|sono|risulta|sembra|si|ce l|l'ho|mi)",
    "(?:mi )?manca(?:no)? (?:il |la |l'|i |un po' di )?(?:testo|contesto|file|immagine|codice|dettagli|informazion|consegna)",
    'dimenticato di (?:allegare|incollare|inserire|includere)',
    'non (?:so|mi è chiaro|capisco) (?:a che|di che|quale?|che cosa|cosa|a chi)[^.?!]{0,40}(?:riferi|parl|intend|vuo|tratt|vor)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:dipende|ci sono (?:più|vari|divers|due|molt)|può (?:essere|significare|indicare|riferirsi)|esistono|varia|per (?:consigliarti|risponderti|aiutarti|darti|poterti)|volentieri|con piacere)',
  ),
  yours: holds(
    'tu|te|ti|tu[oae]|tuoi|lei|vi|vostr[oaie]|usi|hai|stai|vuoi|vivi|lavori|leggi|leggendo|cerchi|preferisci|giochi|abiti|intendi|parli',
  ),
  disclaims: begins(
    'non (?:ho|dispongo di) (?:accesso |i |il |le |la |un |una |di )*(?:a |ai |alle )?(?:dat[oi]|informazion|internet|opinion|preferenz|emozion|sentiment|gust|esperienz|corpo)',
    'non (?:posso|riesco a|mi è possibile) (?:veder|acceder|consultar|esaminar|aprir|sentir|ascoltar|navigar|diagnosticar|provar)',
    "non sono (?:un |una |un')?(?:medic|avvocat|psicolog|veterinari|notai|commercialist|giurist|farmacist|nutrizionist|espert|dottor)",
    '(?:come|essendo|in quanto) [^,]{0,20}(?:ia|intelligenza artificiale|modello linguistico|assistente)[^,]{0,20},? non ',
  ),
  delivers: contains(
    ...DELIVERS,
    '(?:^|[;:.] |ma )(?:(?:posso|ti posso) (?:comunque |però |invece )?(?:dirti (?:che|cosa)|spiegarti|descrivert|offrirti|dart)[^.?!]{0,30}|ecco|di seguito|qui sotto)',
    '(?:si stima|si calcola|secondo (?:i dati|le stime)|fino al mio ultimo)…(?:è|era|aveva|conta)',
  ),
  seeks: begins(
    'puoi|potresti|può |potrebbe|ti (?:consiglio|suggerisco|invito)|le (?:consiglio|suggerisco)|consiglio|suggerisco|conviene|consulta|controlla|verifica|visita|cerca|guarda|contatta|chiedi|prova|la cosa migliore|il modo migliore|se (?:mi|vuoi|hai|ti|puoi|incolli)|per (?:sapere|conoscere|avere|ottenere)|dimmi|fammi sapere|forse',
  ),
};

const TEXT =
  '(?:test[oi]|document[oi]|bran[oi]|estratt[oi]|articol[oi]|enunciat[oi]|passagg[io]+|paragraf[oi]|raccont[oi]|tabell[ae]|grafic[oi]|font[ei]|domand[ae])';
const FIND =
  '(?:sa(?:per|ppi)|determ|dedu|conosc|dir[ei]?|conclu|stabil|calcol|decid|rispond|giudic|capi|ricav|intu|trov)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  'manca(?:no)? (?:un|il|qualche|dei) (?:dato|valore|dati|element)',
  // No source tells it; it is out of reach, or somebody else's to know.
  'non (?:è|sono|rientra) (?:alla mia portata|nelle mie (?:possibilità|facoltà)|in mio potere)|fuori dalle mie',
  'nessun[ao]? (?:cronac|document|fonte|registro|archivio|testimonian|biografi|manual|studi)\\p{L}*[^.?!]{0,40}',
  'non (?:è|sono|fu|venne) (?:stat[oaie] )?(?:tramandat|annotat|registrat|riportat|scritt|documentat|consegnat)\\p{L}*',
  "(?:solo|soltanto|unicamente) (?:il|la|i|le|chi|lui|lei|l')[^.?!]{0,30}(?: sa| sanno| conosce| può)|l[oa] (?:sa|conosce) (?:solo|soltanto)|non posso (?:controllar|verificar|consultar|misurar)\\p{L}*",
  // It has no hands, and sees nothing from afar.
  'non (?:posso|so|riesco a|sono in grado di|ho modo di|ho la possibilità di)[^.?!,]{0,24} (?:chiam|telefon|invi|mand|impost|mett|prenot|ordin|ricord|avvis|svegli|attiv|accend|pag|compr|verificare l|misur|consult|aprir|stim|stabilir|scaric|legger|ascolt)|da qui non (?:posso|riesco|si|so)|a distanza non|(?:solo|soltanto) (?:tu|lui|lei|il tempo|voi|un)[^.?!]{0,20}|puoi saperlo (?:solo|soltanto) tu|vallo a sapere|(?:resta|rimane) (?:un mistero|ignot|sconosciut)|si è pers[oa]|sarei disonest|non (?:l[oaie]|gliel[oa]) (?:posso|so|conosco|comunico)',
  `${TEXT} (?:[^.?!;,]{0,30} )?non (?:ci |lo |la |ne )?(?:fornisc|offr|contien|inclu|parl|permett|dà(?!\\p{L})|dann|accenn|fa(?!\\p{L})|men[zt]ion|indic|dic|spiega|rivel|cita|specific|precis)`,
  `(?:nel|nella|in (?:questo|quel)|dal|dalla|secondo il|in base al|stando al)l?[' ]?[^.?!,]{0,20}${TEXT}[^.?!]{0,30} non (?:si|c'è|ci|è|viene|risulta|compare|sono|emerge|posso|riesco)`,
  `senza [^.?!,]{1,40},? (?:non |è impossibile|risulta)[^.?!]{0,30} ${FIND}`,
  `non (?:si può|è possibile|c'è (?:modo|verso)|si riesce)[^.?!,]{0,12} (?:di |a )?${FIND}`,
  'non (?:è|sono|figura|compare|rientra|si trova)\\p{L}*[^.?!,]{0,20} (?:nei|tra i|fra i|nella|nelle) mi(?:ei|e|a)',
  'mentirei|sarebbe (?:mentire|una bugia)|inventerei|me (?:lo|la) inventerei',
  '(?:più pallida|minima|men che minima|più remota) idea',
  "non (?:esistono?|c'è|ci sono|si conservano?|restano?|sono (?:rimasti|pervenuti))[^.?!,]{0,40}(?:registr|archiv|dat[oi]|font[ei]|document|statistic|testimonian|tracc)",
  '(?:file|immagine|documento|foto|testo|allegato|link|audio|video)[^.?!]{0,20} non (?:è|sono|risulta|sembra|si|vedo|compare)[^.?!]{0,30} (?:allegat|caricat|arrivat|inclus|inviat|ved|present)',
  'mi è impossibile|non (?:posso|mi resta) che (?:indovinare|tirare)',
  '(?:come|da dove) (?:faccio|vuoi che|potrei|posso)[^.?!]{0,20} sap',
  "^non si (?![^.?!]{0,160}[,;] (?:ma|però))(?:sa(?! mai)|conosce|conserva)|; non si sa|nessuno (?:l'ha|lo ha|ha (?:mai )?)[^.?!]{0,12}(?:contat|annotat|registrat|segnat)",
  'fuori dalla mia portata|non ho (?:alcuna |nessuna )?(?:base|elementi|nulla|niente) (?:su cui|per|a cui)|non (?:conservo|mantengo|ho) (?:alcuna )?memoria',
  'temo di non (?:aver|pot|saper|conosc)|non ho la risposta',
];

/** What an answer that is no single one is said to be: an explanation, and no gap. */
export const NO_SINGLE =
  "(?:un'|una )?(?:risposta (?:univoca|unica|semplice|universale|definitiva|giusta|sola)|(?:unica|sola|semplice) risposta)";

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:quindi|perciò|dunque|pertanto|per cui|così|di conseguenza)(?!\p{L})[^,;]*$/u;

export const ASKS_BACK: readonly string[] = [
  '(?:che cosa|cosa|quale?|che|quali)[^.?!]{0,50} (?:esattamente|precisamente|di preciso|nello specifico)[^.?!]{0,60}\\?',
  '(?:che )?cosa (?:intend|vuo|vorrest|desider|cerch|ti serv)[^.?!]{0,80}\\?',
  '^(?:[^.?!]{0,60}[,;:!] )?(?:condividi|condividimi|mandami|inviami|allega|carica|raccontami|spiegami|descrivi|precisa|dammi|forniscimi|scrivimi|passami)(?!\\p{L})',
  'dimenticato (?:di|il|la)',
];

/** A whole value behind a label. */
export const VALUES =
  "(?:(?:impossibile|difficile) (?:da )?\\p{L}+|non (?:si sa|si conosce|ci sono|saprei|l'ho)|mistero|da verificare|ignot[oa]|boh)[^.?!]{0,30}[.!)\\s]*$";
