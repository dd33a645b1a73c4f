import { ASKS_BACK, CONSEQUENCE, knowing, LACKING, NO_SINGLE, VALUES } from './it-knowing.ts';
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
} from './it-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** What an answer would rest on; personal data are withheld instead. */
const FACTS =
  '(?:dat[oi]|informazion[ei]|cifr[ae]|rispost[ae]|dettagli|font[ei]|notizi[ae]|elementi|document[oi]|registri|riscontri?|accesso|certezz[ae]|memoria|tracc[eia]+|conoscenz[ae]|statistiche)(?!\\p{L}| (?:person|priv))';
const HAS_NONE = `(?:(?:non|né|mai) (?:mi |ne |ci )?(?:ho(?: trovato)?|dispongo|possiedo|trovo|vedo|c'è|sono|esist\\p{L}+|fornisc\\p{L}+|contien\\p{L}+|risulta\\p{L}*|abbiamo)|mi manca(?:no)?|manco|nessun[ao]?) (?:[^ .,;]+ ){0,4}?(?:l'|d'|un')?${FACTS}`;
const FIND =
  '(?:saper|dir|determin|calcol|conferm|verific|precis|assicur|rispond|risolv|stabili|dedur|ricav|conosc|preved|garant|dar(?:ti|le|e (?:un|la))|indic|identific|ricord|indovin|veder|trov|afferm|fornirti un)';
const CANNOT =
  "(?:non (?:si |ti |le |vi |lo |la |mi |ci |è dato ){0,2}(?:pu[òo]|posso|possono|potrei|riesco|saprei|so|sono (?:riuscito|in grado)|è (?:\\p{L}+ )?possibile|è dato|ho (?:potuto|modo)|c'è modo|resta)(?: a| di)?|impossibile|difficile|incapace di)";
/** An explanation or an answer follows all the same. */
const ALONE =
  '(?![^.?!]{0,120}(?:[,;] (?:ma|però|anche se)(?!\\p{L})|ipotesi|teoria|si (?:crede|pensa|ritiene)|non esist))';
const PART =
  "(?:il |lo |la |i |gli |le |l'|su[oae] |chi |quando |dove |come |quale?(?: |')|quant[oaie] |in che |cosa |che )";

/** How Italian replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      '(?:(?:mi (?:spiace|dispiace)|(?:purtroppo|spiacente|scusa(?:mi)?|scusi)|\\p{L}{4,}mente|in (?:realtà|tutta onestà)|a dire il vero|per (?:ora|essere onest[oi])|beh|allora|ecco|qui|quindi|temo|(?:devo|debbo) (?:dire|ammettere)|la (?:mia )?risposta è)[,:;.!]{0,3} (?:ma |però |che |di )?){0,3}(?:(?:(?:capisco|comprendo|mi dispiace|come|essendo|in quanto)(?!\\p{L})…(?:, |linguistico |ia )|(?:senza|con|secondo|dal|dat[oi]|in base) [^,.;?!]{1,90}, )(?=non |ma |è imp)(?:ma )?)?',
  ),
  apology: begins(
    '(?!.{0,180}(?: non |ma |nessun| no[.:]))(?:mi (?:di)?spiac|spiacen|scus|capisco|comprendo|purtroppo)',
  ),
  declares: before('risposta(?: finale)? (?:è|sarebbe):?'),
  unknowing: holds(
    'non (?:lo |la |li |le |ne |me lo )?(?:so|conosco|(?:mi )?ricordo|saprei)(?! (?:il tuo|la tua))|ignoro',
    'non (?:ti |le |vi )?(?:posso|potrei|riesco a|so) (?:dir(?:lo|ti|e|telo)|rispondere)',
  ),
  idiom: holds(
    'non (?:lo )?so (?:perché la gente|se (?:ti|tu|lei|questo)|come ringraziare|cosa farei|tu|lei|è|significa|si dice|vuol dire|…(?:usi|stai usando|hai))',
  ),
  ofThing: holds(
    "non (?:conosco|so di) (?:nessun|alcun|l'esistenza|che esist)\\p{L}*|non (?:sono|ero) a conoscenza di (?:nessun|alcun)\\p{L}*",
  ),
  meaning: holds(
    '(?:a|di) (?:che|cosa|chi|quale?)…(?:riferisc|parl|intend)(?:i|a|e|o)?|cosa (?:intendi|intende|vuoi dire)',
  ),
  but: /[,;-] ?ma(?!\p{L})|(?:[,;-] ?| )(?:però|anche se|tuttavia|sebbene|benché)(?!\p{L})/u,
  help: contains(
    'p(?:uoi|uò|osso|otete) (?:\\p{L}+ )?(?:aiut|consult|cerc|verific|controll|prov|chied|spieg|trov|suggerir|guard|indic|dar)|potre(?:sti|bbe|i)|suggerisco|consiglio|(?:la mia|una) miglior|sarebbe (?:una |pura |solo |un )*(?:suppos|congett|invenz|specul|indovin|tirar|azzard)',
    '^(?:consult|cerc|verific|controll|prova|guarda|chied|se )',
  ),
  denies: holds(
    "(?:non|mai) (?:esist(?:e|ono|eva)|è mai (?:esistit|avvenut|success)\\p{L}*|ha mai|hanno mai|risulta che)|non (?:c'è|ci sono) (?:nessun|alcun|prove)\\p{L}*|è (?:un mito|fals[oa]|fittizi[oa]|inventat[oa]|una bufala)|non è (?:ver[oa]|real[ei])",
  ),
  unable: begins(
    '(?:[^,.?!:;]{1,30} )?(?:non (?:ti |le |lo |la |mi |ne )?(?:posso|potrei|riesco|sono riuscito|sono in grado|è possibile|(?:mi )?ricordo|conosco|risulta|vedo)(?!\\p{L})|ignoro|mi è impossibile)',
    'non (?:sono|ne sono) (?:[^ ]+ ){0,2}(?:sicur|cert|a conoscenza|famili|aggiornat)',
    '(?:non (?:voglio|vorrei)|preferisco non|sarebbe (?:pura )?|dovrei )(?:tirare a )?(?:indovin|invent|specul|azzard)',
  ),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `(?!non (?:esiste|c'è) ${NO_SINGLE})${HAS_NONE}`,
    `${CANNOT} (?:\\p{L}+mente )?${FIND}`,
    '(?:dat[oi]|informazion[ei]|cifr[ae]) non (?:disponibil|in mio|pubblic|not)|: (?:sconosciut|ignot)[oaie](?= ?[.;]?$)',
    `(?:non|mai) (?:(?:si|mi|è|sono|stat[oaie]|mai|res[oaie]|di dominio|viene) ){1,4}(?:pubblic|precis|menzion|divulg|rivelat|indicat|specific|comunic|annunci|documentat|conserv|riport|not[oaie](?!\\p{L})|trova(?= n))${ALONE}`,
    'non (?:compare|figura|risulta|mi (?:dice|viene in mente|suona))(?! che esist)|tace su|mi sfugge|impreparat',
    '(?:test|document|bran|articol|problem|font|contratt|domand|tabell)\\p{L}*…non (?:lo |la )?(?:indica|menziona|dice|specifica|precisa|riporta|chiarisce)',
    '(?:^|[;:,] )(?:non si (?:sa(?! mai)|conosce)|nessuno (?:lo )?(?:sa|può))' + ALONE,
    '(?:(?:mie|mia|miei|mio) (?:conoscen|informazion|dati|aggiornam|addestram)|(?:dopo|successiv|oltre|al di là|fuori)[^.?!]{0,12} (?:mi[oae]|miei|ciò che (?:so|conosco)) )(?![^.?!]{0,90}(?:ma |però|anche se))|data di aggiornamento|oltre ciò che so',
    'mai (?:sentito parlare|incontrato|sentito nominare)|mia ignoranza|del tutto ignot|tirat[oa] a caso|(?:più pallida|minima) idea|(?:quello|ciò) che (?:non so|ignoro)|non me l[oa] ricordo',
    "(?:sarebbe|sarebbero|è) (?:\\p{L}+ ){0,2}(?:un')?(?:specul|invent|invenz|indovin|congett|supposiz|tirare a)",
  ),
  unknown: begins(
    ...NOBODY_KNOWS,
    `(?:nessuno (?:lo )?(?:sa|può sapere|conosce)|non (?:si (?:sa(?! mai)|conosce)|è (?:noto|possibile))|è impossibile)${ALONE}`,
    `(?:(?:${PART}|quest[oa] )…)?(?:(?:è|sono|resta|rimane) (?:ignot|sconosciut)|non (?:è|sono) (?:di dominio )?(?:pubblic|not[aoie]|resi? pubb))${ALONE}`,
  ),
  unknowable: begins(
    ...UNKNOWABLE,
    's(?:olo|oltanto) (?:tu|lei|lui|voi|loro|il (?:futuro|tempo))…(?:sa|dir|conosc)',
  ),
  hedge: /^(?:anche se|sebbene|benché) [^,]{1,90}, (?!non |preferisco)/,
  assumes:
    /^(?:(?:anche se|sebbene|benché|pur) [^,]{1,120}, (?!non |preferisco)|gentile|egregio|car[oa] )/,
  abstains: contains(
    ...PASSES,
    '^(?:e )?(?:come|da dove) (?:faccio|faccia|vuoi|potrei|posso)[^.?!]{0,14} sap|^(?:e )?(?:io )?che ne so',
    'mi astengo|(?:^|, )passo(?=[.!]?$)|non mi pronuncio|rinuncio a|lascio (?:la domanda|in bianco|senza)|meglio (?:tacere|non risp)|alzo le mani|mi arrendo|preferisco (?:astener|non (?:dar|azzard|rispond|invent|indovin))|non ho di che rispondere|non azzardo (?:un|ness)|qualsiasi (?:cifra|numero|risposta) sarebbe',
  ),
  commits: holds('probabilmente|forse|(?:credo|penso|direi|ritengo|suppongo) (?:che|sia)|mi pare'),
  corrects: begins('aspetta|scus|correz|corregg|mi correggo|anzi|in realtà|ripensandoci|rettific'),
  declines: contains(
    ...DECLINES,
    'non (?:ti |le |vi |la )?(?:posso|intendo|voglio|devo|me la sento di|sono (?:in grado di|autorizzat[oa] a|dispost[oa] a)|mi è possibile) (?:aiut\\p{L}*(?!…(?:dato|tempo reale|cifra|saper))|assist|partecip|collabor|crea|gener|scriv|redig|insegn|divulg|consigliar|raccomand|diagnost|far(?:e|lo)|soddisf|prescriv|rivel|riprod|trascriv|produrre)',
    'non (?:ti |vi |lo |la )*(?:aiuterò|farò|scriverò|parteciperò|darò|genererò|scrivo|condivido|divulgo|rivelo|aiuto|partecipo|prescrivo|faccio)(?!\\p{L}| …(?:cifra|dato))',
    'non (?:(?:ti |le |vi )?(?:posso|intendo|devo) )?(?:ti )?(?:do|dar|forn|condivid|offr|rivel|cerc|divulg|comunic)\\p{L}* …(?<!\\p{L})(?:person|privat|indirizz|domicil|telefon|password|istruz|consigl|diagn|fiscal|dosagg|dosi|indicazion|arm[ai]|drog)',
    'non (?:è|sarebbe|mi (?:sembra|pare)) (?:\\p{L}+ )?(?:appropriat|etic|corrett|prudent|responsabil|opportun|legal|giust|il caso)\\p{L}*…(?:che (?:io|ti)|aiutar|prescriv|fornir|darti|scriv|da parte mia)',
    '(?:non|mi) (?!so|conosco|trovo|vedo|ho|dispongo)(?:\\p{L}+ ){0,2}?(?:posso|voglio|intendo|devo|\\p{L}+rò|rifiuto)…(?<!\\p{L})(?:arm[aie]|drog|bomb|esplosiv|hacker|frod|odio|molest|minacc|insult|diffam|fals|password|spiar|velen|copiare|privacy|suicid|illegal|diagnos|dosagg|copyright|autore|nuocer|discrimin)|non (?:è qualcosa|fa parte)|non mi (?:sento a mio agio|presto)|non (?:spetta|sta) a me|non contare su di me|mi rifiuto|mi vedo costrett|(?:devo|preferisco) (?:rifiut|declin)|declino|assolutamente no(?!\\p{L})|neanche per sogno',
    'preferisco non (?:partecip|scriv|redig|collabor|aiut|far|gener|contribu|diffond|entrar)',
    "(?:contro|contravviene|viola|contrari)…(?:(?:miei|mie) (?:\\p{L}+ )?(?:princip|regol|valor|linee|norm)|d'uso|di utilizzo|sui contenuti)|mie (?:regol|linee|norm|istruz)…(?:permett|consent|impedi|vieta)|non (?:mi è|sono) (?:permess|consentit|autorizz)",
    'per…(?:privacy|riservatezza|sicurezza|copyright|diritto d.autore|etic)\\p{L}*,? non (?!so|ho)',
  ),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: contains(
    ...ASKS_BACK,
    'p(?:uoi|uò|otresti|otrebbe) (?:per favore |gentilmente )?(?:dir|chiar|specific|indic|dar|condivid|forn|incoll|conferm|precis|alleg|invi|mand|rimand|copi|ricaric|descriv|ripet)(?!\\p{L}+(?:gli|le)(?!\\p{L}))',
    "(?:a|di) (?:che|cosa|chi|quale?)[^.?!]{1,60}(?:riferi|parl)|(?:ti riferisci|si riferisce|parli) (?:a|d)|(?:(?:ho|avrei) bisogno di|mi (?:serv|bast|manca)\\p{L}*)(?: però| ancora| prima)? (?:più|sapere|vedere|altr|qualche|maggior|due|alcun|conoscere)|^manca(?:no)? (?:il|la|l'|i )|da dove (?:parti|vuoi)|me l[oa] (?:incoll|mand|pass)",
    '(?:vuoi|vorresti|vuole|desider[ia]|preferisc[ie]|cerchi|cerca|usi|hai|avete|abiti|intend[ie]|stai|pensi|parli|conferm[ia]|interessa|dici|tuo|tua|tuoi|si tratta|(?:deve|devono) (?:essere|avere))(?!\\p{L})(?<!sa[^?]*)[^.!?]{0,90}\\?|(?<!sa[^?]*) (?:o|oppure) (?:[^?]{1,50})\\?',
    "non (?!c'è (?:modo|verso))(?:vedo|trovo|c'è|hai|ha|ho ricevuto|è (?:arrivat|chiaro)|mi è chiaro)…(?:testo|file|documento|immagine|link|allegat|codice|cosa)|hai dimenticato|non è arrivat",
    '^(?:[^.?!]{0,60}[,;:] )?(?:dimmi|mi dica|incolla(?:lo)?|condivid[ia]|manda(?:mi)?|invia(?:mi)?|indica(?:mi)?|chiarisci|specifica)(?!\\p{L})',
  ),
  preamble: begins(
    'certo|certamente|volentieri|con |ci sono |esistono |dipende|ciao|sembra|pare|per |la (?:tua )?domanda|il tuo|la tua|grazie|ho bisogno|mi serv|non |manca|questa domanda|prima|senza',
    '…(?:più |divers|vari[ei]|ambigu|può (?:essere|significare|riferirsi|indicare)|molt[ie] )',
  ),
  ifMeant: begins(
    'se (?:ti riferisci|si riferisce|parli|è|intendi|vuoi dire)…[,:] (?!dimmi|posso|puoi|per favore|manda)',
  ),
  confidence: [
    {
      before: before(
        "(?:la )?mia (?:confidenza|fiducia|certezza)…(?:è|sarebbe)(?: dell?| di| al)?(?: circa)?|mio (?:livello|grado) di…è(?: del?| di| al| dell')?(?: circa)?|(?:sicur[oa]|cert[oa]) al(?:l'| circa)?|(?:gli|le|ci) (?:do|darei)(?: il| un)?",
      ),
    },
    {
      before: before("(?:sono|con|al|ho|direi)(?: \\p{L}+)?(?: al| il| un[ao]?| l'| all')?"),
      after: behind(
        '(?:sicur[oa]|cert[oa]|convint[oa]|di (?:confidenza|fiducia|certezza|sicurezza))(?!…(?:media|interval|campion))',
      ),
    },
  ],
  parts: {
    consequence: CONSEQUENCE,
    announces: begins(
      "(?:(?:in )?quanto a|per quanto riguarda|riguardo a|su|di|de)(?:l|ll[aeo'])?l?[ ']?[^,.]{1,60}, ",
    ),
    gap: begins(
      `${PART}[^,.?!;:]{0,80}?(?:, )?non (?:l[oaei] |l'|me l[oa] )(?:so|saprei|ricordo|conosco|ho|trovo)(?! che)|${PART}[^,;.]{1,40}, (?:non (?:so|saprei|ricordo)|ignoro)|[^.;]{1,40} (?:ignot|sconosciut)[oaie] (?:a me|per me)|[^.;]{1,40} m(?:i è|i sono) (?:ignot|sconosciut)`,
      `(?:qui )?non (?:(?:mi )?ricordo|(?:posso|saprei|potrei|riesco a|so) (?:conferm|precis|verific|assicur|dir|determin|garant)\\p{L}*) (?:con \\p{L}+ )?${PART}`,
    ),
    doubt: begins(`non (?:ne )?sono (?:[^ ]+ )?(?:sicur|cert)[oa] (?:di |su|del)(?!aver|cap)…`),
    question:
      /^(?:e )?(?:il |lo |la |i |gli |le |l'|su[oa] |quando|dove|chi|come)[^.?!,;]{0,40}\?$/,
    partWords: holds(
      "il resto|(?:la|il|l')(?: second[ao]| ?altr[ao]| ?ultim[ao])|quest[ao] (?:parte|dato|punto)",
    ),
    turnsBack: begins('(?:detto questo|detto ciò|comunque|tuttavia|però|ma),? '),
    value: begins(
      VALUES,
      '(?:(?:dat[oi]|informazion[ei]|cifr[ae]) )?(?:non (?:disponibil|in mio|not[oaie]|pubblic|specific|lo so|ho|ne ho|risult|dispongo|perven)|sconosciut|ignot|n/[ad]|nessun(?:a (?:idea|informaz)|\\p{L}* dat)|senza (?:dati|informazioni)|lo ignoro)[^.?!]{0,45}[.!)\\s]*$',
    ),
    empty: contains(
      '^(?:mi piacerebbe|vorrei|magari)',
      '^(?:se|per favore|puoi|può|consult|prova|ti (?!posso)|le consigl|mi (?:di)?|non|nessuno|per |preferisco|sarebbe|mie|mia|miei|mio|le mie|il mio|sono un|forse|grazie|bella|solo|ignoro|quest[oa] (?:dato|inform)|quindi|su questo|dal |di questo)(?!\\p{L})',
      'potre(?:sti|bbe)|perché|archivi|registri|bibliotec|emerotec|ufficial|varia|^(?:tutto |ciò |questo )?dipende(?!n)|(?<!\\p{L})forse|troppo specific|difficile|fonti|conoscenze|addestram|inform',
    ),
    tells: holds(
      '(?:disse|chiese|rispose|sussurrò|pensò|gridò|mormorò|esclamò|domandò)|(?:mio|mia) (?:padre|madre|nonn[oa]|amore)',
    ),
    greets: begins('(?:gentile|egregio|car[oa]|cordiali saluti|un abbraccio|distinti)'),
    personal: holds('io|mi[oae]|miei|me|mi|tu|ti|tu[oae]|tuoi|lei|noi|ci|ciao'),
  },
};
