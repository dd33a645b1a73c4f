/** Ways of speaking in Italian that come in many words: wishes, idioms of refusal, what did not arrive. */

const ASKED =
  '(?:quant[oaie]|chi|(?:a |di |in |con |da )?(?:che|cosa|quale?|quanto)|quando|dove|come|perché|se)';

/** That an answer is not to be had. */
export const NOT_HAD: readonly string[] = [
  '^non (?:avere|poter|saper|conoscer|disporre)\\p{L}* (?!l\\p{L}* più)',
  '(?:magari|se solo) (?:l[oa] |potessi )?(?:sapessi|saperlo|dirtelo|dirglielo)|(?:mi piacerebbe|vorrei (?:tanto )?) ?(?:saperlo|sapere anch)|lo vorrei sapere|vorrei tanto sapere',
  "(?:queste|questi|quest[oa]|l[oaei])? ?non (?:l[oaei]|li) (?:conosce|ha \\p{L}+) nessuno|nessuno (?:l[oaei] (?:ha|conosce)|li ha|l'ha|ha)[^.?!]{0,12}(?:contat|annotat|registrat|segnat|documentat|pubblicat|conosc)|(?:queste|questi|quest[oa]|l[oaei]) non l[oaei] (?:conosce|sa) nessuno|nessuno (?:è in grado|sarebbe in grado)",
  'non (?:l[oaie] )?(?:saprei|so|posso|riesco a) (?:dir|precis|stabil|conferm)\\p{L}*|non (?:arrivo|mi spingo) (?:a |fin)|non (?:conservo|ho|mi risulta)[^.?!;,]{0,14} (?:dato|traccia|notizi|riscontr|registr)|non mi (?:sovvien|torna|è presente)|non è dato sap',
  '(?:le mie (?:informazioni|conoscenze)|i miei dati|ciò che so) (?:non (?:arriv|copr)|si ferm|sono (?:anterior|precedent))',
];

/** "How many worked on it is not known": a gap beside an answer; alone, and explained, an answer. */
export const NOBODY_KNOWS: readonly string[] = [
  `${ASKED} [^.?!;]{1,70}[, ](?:non (?:si (?:sa|conosce)|l[oaei] (?:so|ricordo|conosco))|(?:lo |la |li )?(?:sa|conosce) nessuno|nessuno (?:lo |la |li )?(?:sa|conosce|può)|si ignora)`,
];

/** It leaves the question open. */
export const PASSES: readonly string[] = [
  '(?:lascio|preferisco lasciare)(?: quindi| perciò)? (?:la (?:risposta|domanda) |il campo )?(?:in bianco|in sospeso|aperta|vuot)|non (?:mi sbilancio|mi pronuncio|me la sento di (?:rispond|azzard|dare un))|non (?:raggiung|bast|arriv|super)\\p{L}*[^.?!]{0,30}(?:soglia|\\d\\d ?%)|(?:sono in dubbio|esito|oscillo) tra [^.?!]{1,80}(?:soglia|asten|non )',
];

/** Nobody can know it: the future, what somebody thinks. */
export const UNKNOWABLE: readonly string[] = [
  '(?:non (?:è possibile|si può)|(?:è )?impossibile|nessuno può) (?:saperlo|sapere|indovinar\\p{L}*|anticipar\\p{L}*|conoscere) ',
];

/** It will not help. */
export const DECLINES: readonly string[] = [
  '(?:questo|ciò|quest[ao]|così)[^.?!,]{0,8} non (?:si può fare|sarà possibile|è possibile(?=[.:,;]|$)|lo faccio)|(?:passo la mano|mi chiamo fuori|non ci sto|non se ne parla|non fa per me)|(?:su|con) (?:di )?me non (?:contare|conti)|non cont(?:are|i) su di me|neanche (?:per sogno|a parlarne)|scordatelo|qui mi fermo',
  'non (?:è|sono) (?:qualcosa|cosa|una cosa|cose|informazioni|dati)[^.?!,]{0,14} che (?:io )?(?:posso|possa|debba|devo|vado|intendo)',
  '(?:anche se|pur se|seppure) (?:l[oaie] |li )?(?:avessi|sapessi|conoscessi|possedessi)[^.?!]{0,40} non (?:te |gliel|ve )?(?:l[oaie] )?(?:dar|dir|condivid|comunic|dovr|fornir)|non (?:verrebbe|sarebbe|verrà)[^.?!]{0,10} (?:comunicat|fornit|divulgat|condivis)',
  '(?:non (?:è|mi è) possibile|non posso|impossibile) (?:forni|comunic|condivid|divulg|rivel|dare)[^.?!]{0,60}(?:indirizzo|abitazione|domicilio|telefono|privat|personal|riservat)',
  'non (?:l[oaie] |li |le )?(?:comunico|comunicherei|condivido|condividerei|fornisco|fornirei|divulgo|divulgherei|rivelo)(?!\\p{L})|(?:indirizzi|dati|domicili)[^.?!,]{0,12} non (?:l[oaie]|li) (?:do|cerco|passo)|non (?:ti|le) (?:do|darò|scrivo|scriverò) (?:quella|questa|quel|la ricetta|una lettera)',
];

const HANDS =
  'sentire|ascoltare|cantare|assaggiare|sveglia|timer|promemoria|chiamat|chiamar|telefonar|sms|whatsapp|e-?mail|bonific|(?:suonare|impostare) |pagament|pagare|denaro|prenot|ordinar|accend|spegn|calendario|agenda|stampar';

/** "I can't set an alarm": what the model has no hands, voice or account for. */
export const POWERLESS: readonly string[] = [
  `non (?:posso|so|riesco a|sono in grado di|ho modo di)[^.?!,;]{0,24} (?:${HANDS})`,
];

/** It sees nothing of today. */
export const UNSEEN: readonly string[] = [
  'non (?:dispongo|ho|conosco|vedo)[^.?!,;]{0,40} (?:di oggi|odiern\\p{L}|attual\\p{L}|aggiornat\\p{L}|del giorno|in tempo reale|del momento)(?!\\p{L})',
];

/** What the user speaks of did not arrive. */
export const MISSING: readonly string[] = [
  'nessun\\p{L}* (?:allegat|file|testo|immagine|documento|versione precedente|messaggio precedente)\\p{L}*[^.?!,]{0,24}(?=[.,;:]| (?:da|per|in|e))',
  "non (?:ho|vedo|trovo|mi (?:è|risulta)|c'è|è)[^.?!]{0,24} (?:nulla|niente|nessun\\p{L}*) ?(?:da |davanti|sotto|allegat|qui|di incollat)|nessun (?:allegato|file|documento|testo|immagine)[^.?!]{0,12}(?:è|mi|risulta)|non ho (?:nulla|niente) (?:sotto gli occhi|davanti)",
  '(?:messaggio|testo|richiesta|domanda)[^.?!]{0,16} (?:è|mi è|risulta)[^.?!]{0,10}(?:arrivat|giunt|pervenut)[^.?!]{0,16}(?:senza|vuot|incomplet|privo|sol[oa])|il tuo messaggio è il primo',
  '(?:sarebbe|è|occorre|bisogna|servirebbe) (?:necessario |utile )?(?:sapere|conoscere) (?:a |di )?(?:che|cosa|quale|chi)',
];

/** It gives what it can all the same. */
export const DELIVERS: readonly string[] = [
  '(?:quindi|perciò|dunque)[^.?!]{0,12} (?:posso|mi baso|valgono|si possono)[^.?!]{0,30}(?:giudicar|valutar|solo|ipotesi)|(?:posso|si può)[^.?!]{0,14} (?:fare|dare|darti|offrire)[^.?!]{0,10} (?:stima|ordine di grandezza|indicazione)|(?:solo|fare) ipotesi',
  '^(?:e )?(?:la )?mi[ao] (?:prima |miglior |personale )?(?:idea|impressione|scommessa|conclusione|lettura|opinione|ipotesi|verdetto|consiglio|parere)(?!\\p{L})',
];

/** Praise of the question, before the turn: "It is a very special question, but". */
export const PRAISE =
  '(?:(?:è|che|bella|bellissima|ottima|una) [^.,;?!]{0,30}(?:domanda|richiesta)[^.,;?!]{0,30}, (?:ma )?)?';

/** For sure: what is not known so is hedged. */
export const CERTAINLY =
  'con (?:\\p{L}+ )?(?:certezza|sicurezza|esattezza|precisione)|al 100|di sicuro|esatt[oaie](?!\\p{L})';

/** A doubt about all of what was just answered. */
export const DOUBTS =
  '(?:^|[,;] (?:ma|però|anche se|e) )(?:non (?:l[oa] |te l[oa] )?(?:posso|potrei) (?:garantir|conferm|assicur|verific)\\p{L}*(?= ?[.,;)]|$)|non ne sono (?:\\p{L}+ )?(?:sicur|cert)[oa]|non sono (?:\\p{L}+ )?(?:sicur|cert)[oa](?= ?[.,;)]|$))';
