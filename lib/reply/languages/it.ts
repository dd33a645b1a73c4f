import type { Example, Language } from './language.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';

/** What is known or not known; personal data are withheld instead. */
const NO_FACTS =
  'non (?:ho|ho trovato|dispongo|possiedo|trovo) (?:di )?(?:[^ .,;]+ ){0,3}?(?:dat[oi]|informazion[ei]|cifr[ae]|rispost[ae]|dettagli|font[ei]|notizi[ae]|elementi|document[oi])(?!\\p{L}| (?:person|priv))';
const PART =
  "(?:il |lo |la |i |gli |le |l'|su[oae] |chi |quando |dove |come |quale?(?: |')|quant[oaie] |in che |cosa |che )";

/** Italian. */
export const it: Language = {
  id: 'it',
  markers:
    'il gli della che non per una con del è sono questo nel alla più ma anche dei delle come di ho posso mi lo ti un cosa da mia vuoi quale devo sarebbe le'.split(
      ' ',
    ),
  labels: [
    'confidenza',
    'fiducia',
    'certezza',
    'affidabilità',
    'probabilità di essere corretto',
    'probabilità che sia corretta',
  ],
  weakLabels: ['probabilità', 'sicurezza'],
  modifiers:
    'mia mio livello grado indice di nella globale generale complessiva complessivo totale finale'.split(
      ' ',
    ),
  whole: ['globale', 'generale', 'complessiva', 'complessivo', 'totale', 'nel complesso'],
  guess: [
    'migliore ipotesi',
    'ipotesi migliore',
    'miglior ipotesi',
    'migliore stima',
    'miglior stima',
  ],
  answer: ['risposta', 'risposta finale'],
  fillers: 'è del di un una al circa intorno quasi molto alta alto media medio bassa basso'.split(
    ' ',
  ),
  percent: ['per cento', 'percento'],
  outOf: ['su'],
  to: ['a', 'e'],
  sure: [
    'sicuro',
    'sicura',
    'certo',
    'certa',
    'di sicurezza',
    'di certezza',
    'di fiducia',
    'di confidenza',
  ],
  sentinels:
    'non lo so|non so|io non lo so|non ne ho idea|non ho idea|non ne ho la minima idea|nessuna idea|boh|lo ignoro|non saprei|non lo conosco|non lo ricordo|non so dirlo|non so dirti|non so rispondere|non saprei dire|non saprei dirlo'.split(
      '|',
    ),
  prose: {
    leadIn: begins(
      '(?:(?:mi (?:spiace|dispiace)|(?:purtroppo|spiacente|scusa(?:mi)?|scusi)|\\p{L}{4,}mente|in (?:realtà|tutta onestà)|a dire il vero|per (?:ora|essere onest[oi])|beh|allora|ecco|qui|quindi|temo|(?:devo|debbo) (?:dire|ammettere)|la (?:mia )?risposta è)[,:;.!]{0,3} (?:ma |però |che |di )?){0,3}(?:(?:capisco|comprendo|mi dispiace|come|essendo|in quanto)(?!\\p{L})…(?:, |linguistico |ia )(?=non |ma )(?:ma )?)?',
    ),
    apology: begins(
      '(?!.{0,180}(?: non |ma |nessun))(?:mi (?:di)?spiac|spiacen|scus|capisco|comprendo|purtroppo)',
    ),
    declares: before('risposta(?: finale)? (?:è|sarebbe):?'),
    unknowing: holds(
      'non (?:lo |la |li |le |ne )?(?:so|conosco|(?:mi )?ricordo|saprei)(?! (?:il tuo|la tua))|ignoro',
      'non (?:ti |le |vi )?(?:posso|potrei|riesco a) (?:dir(?:lo|ti|e|telo)|rispondere)',
      `${NO_FACTS}(?![^.?!]{0,90}(?:ma |però|anche se|tempo reale|successiv|aggiornat| tu[oa] ))`,
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
      `(?:[^,.?!:;]{1,30} )?(?:non (?:ti |le |lo |la |mi |ne )?(?:posso|potrei|riesco|sono riuscito|sono in grado|è possibile|(?:mi )?ricordo|conosco|risulta|vedo|ho (?:modo|accesso|potuto|la certezza|conoscenza|certezze))(?!\\p{L})|ignoro|mi è impossibile|${NO_FACTS})`,
      'non (?:sono|ne sono) (?:[^ ]+ ){0,2}(?:sicur|cert|a conoscenza|famili|aggiornat)',
      '(?:non (?:voglio|vorrei)|preferisco non|sarebbe (?:pura )?|dovrei )(?:tirare a )?(?:indovin|invent|specul|azzard)',
      '(?:quest|ciò|la tua|il mio|i miei|le mie)[^ ]* …(?:fuori d|oltre (?:le|ciò|quello|i)|al di là d|non (?:inclu|copr|arriv|compren))',
    ),
    unknown: begins(
      "nessuno (?:lo )?(?:sa|può sapere|conosce)|non (?:si (?:sa|conosce)|è (?:noto|possibile)|(?:c'è|ci sono|esist\\p{L}+) (?:modo|dati|registr|informaz|cifr|font|document|tracc))|è impossibile",
      `(?:(?:${PART}|quest[oa] )…)?(?:(?:è|sono|resta|rimane) (?:ignot|sconosciut)|non (?:è|sono) (?:di dominio )?(?:pubblic|not[aoie]|resi? pubb))`,
    ),
    abstains: contains(
      'mi astengo|preferisco (?:astener|non (?:dar|azzard|rispond|invent|indovin))|non ho di che rispondere|non azzardo (?:un|ness)|qualsiasi (?:cifra|numero|risposta) sarebbe',
    ),
    commits: holds(
      'probabilmente|forse|(?:credo|penso|direi|ritengo|suppongo) (?:che|sia)|mi pare',
    ),
    corrects: begins(
      'aspetta|scus|correz|corregg|mi correggo|anzi|in realtà|ripensandoci|rettific',
    ),
    refuses: begins(
      'non (?:ti |le |vi |la )?(?:posso|intendo|voglio|devo|sono in grado di|sono autorizzat[oa] a|mi è possibile) (?:aiut|assist|partecip|collabor|crea|gener|scriv|redig|divulg|consigliar|raccomand|diagnost|fare|soddisf|prescriv)',
      'non (?:(?:ti |le |vi )?(?:posso|intendo|devo) )?(?:ti )?(?:d[ao]r?|forn|condivid|offr|rivel|cerc|divulg|comunic)\\p{L}*…(?:person|privat|indirizz|domicil|telefon|password|istruz|consigl|diagn|fiscal)',
      'mi rifiuto|devo (?:rifiut|declin)',
    ),
    asksBack: contains(
      'p(?:uoi|uò|otresti|otrebbe) (?:per favore |gentilmente )?(?:dir|chiar|specific|indic|dar|condivid|forn|incoll|conferm|precis|alleg|invi|mand|copi|ricaric|descriv|ripet)',
      "(?:a|di) (?:che|cosa|chi|quale?)[^.?!]{1,60}(?:riferi|parl)|(?:ti riferisci|si riferisce|parli) (?:a|d)|(?:ho bisogno di|mi serv\\p{L}+|mi bast\\p{L}+) (?:più|sapere|vedere|altr|qualche|maggior|due)|manca (?:il|la|l')|da dove (?:parti|vuoi)|me l[oa] (?:incoll|mand|pass)",
      '(?:quale?|che|dove|cosa) (?:[^ .?!]+ ){0,6}?(?:vuoi|vorresti|vuole|desider[ia]|preferisci|preferisce|cerchi|cerca|usi|hai|abiti|intendi|intende|stai)(?=[ ?])(?=[^.!]*\\?)',
      "non (?:vedo|trovo|c'è|hai|ha|ho ricevuto)…(?:testo|file|documento|immagine|link|allegat|codice)",
      '(?:dimmi|mi dica|incolla(?:lo)?|condivid[ia]|manda(?:mi)?|invia(?:mi)?|indica(?:mi)?|chiarisci|specifica)(?!\\p{L})',
    ),
    preamble: begins(
      'certo|certamente|volentieri|con piacere|ci sono |esistono |dipende|ciao|sembra|pare|per |la (?:tua )?domanda|il tuo|la tua|grazie|ho bisogno|mi serv|non |manca|questa domanda',
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
      announces: begins(
        "(?:(?:in )?quanto a|per quanto riguarda|riguardo a|su|di|de)(?:l|ll[aeo'])?l?[ ']?[^,.]{1,60}, ",
      ),
      gap: begins(
        `${PART}[^.?!;:]{0,80}?non (?:l[oaei] |l'|me l[oa] )(?:so|saprei|ricordo|conosco|ho|trovo)(?! che)|${PART}[^,;.]{1,40}, (?:non (?:so|saprei|ricordo)|ignoro)|[^.;]{1,40} (?:ignot|sconosciut)[oaie] (?:a me|per me)|[^.;]{1,40} m(?:i è|i sono) (?:ignot|sconosciut)`,
        `(?:qui )?non (?:(?:mi )?ricordo|(?:posso|saprei|potrei|riesco a|so) (?:conferm|precis|verific|assicur|dir|determin|garant)\\p{L}*) (?:con \\p{L}+ )?${PART}`,
      ),
      doubt: begins(`non (?:ne )?sono (?:[^ ]+ )?(?:sicur|cert)[oa] (?:di |su|del)(?!aver|cap)…`),
      question:
        /^(?:e )?(?:il |lo |la |i |gli |le |l'|su[oa] |quando|dove|chi|come)[^.?!,;]{0,40}\?$/,
      partWords: holds(
        "il resto|(?:la|il|l')(?: second[ao]| ?altr[ao]| ?ultim[ao])|quest[ao] (?:parte|dato|punto)",
      ),
      turnsBack: begins('(?:detto questo|detto ciò|comunque|tuttavia|però|ma),? '),
      empty: begins(
        '(?:se|per favore|puoi|può|consult|ti|le consigl|mi (?:di)?spiace|non|nessuno|per |preferisco|sarebbe)(?!\\p{L})|…(?:potre(?:sti|bbe)|perché|archivi|registri|varia|dipende|difficile|fonti)',
      ),
      personal: holds('io|mi[oae]|miei|me|mi|tu|ti|tu[oae]|tuoi|lei|noi|ci|ciao'),
    },
  },
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'La capitale del Canada è **Ottawa**.\n\nConfidenza: 96%', 'asked'],
  ['answer', 0.85, 'La pace è del 1648. Ne sono sicuro all’85%.', 'asked'],
  ['answer', 0.7, 'Livello di fiducia: 70/100\nDovrebbe essere un Fattori.', 'asked'],
  [
    'answer',
    0.95,
    'Quel romanzo non esiste: Pavese non ha mai pubblicato nulla con questo titolo.\n\nConfidence: 95%',
    'asked',
  ],
  ['answer', null, 'In inglese «non lo so» si dice «I don’t know».'],
  [
    'answer',
    null,
    '– Chi ha suonato? – chiese Anna.\n– Non lo so – disse Luca, e chiuse la porta.',
  ],
  ['answer', null, 'L’intervallo di confidenza al 95% va da 3,1 a 4,7, con media 3,9.'],
  [
    'answer',
    null,
    'Non sono un medico, ma di solito bastano riposo e liquidi per due o tre giorni.',
  ],
  ['answer', null, 'Non sono sicuro, ma penso che sia di Boccioni.'],
  [
    'partial',
    0.8,
    'Il ponte è lungo 343 m. Per quanto riguarda i bulloni, non lo so.\n\nConfidenza: 80%',
    'asked',
  ],
  ['partial', null, '- Autore: Verga\n- Anno: 1881\n- Tiratura: non ne ho idea'],
  ['partial', 0.7, 'Risposta: Italo Svevo; il tipografo non lo conosco\nConfidenza: 70%', 'asked'],
  ['abstain', null, 'Non lo so.', 'asked'],
  ['abstain', 0.25, 'Non lo so.\n\nMigliore ipotesi: 1874 (25%)', 'asked'],
  [
    'abstain',
    null,
    'Purtroppo non dispongo di informazioni affidabili su quel torneo di paese.',
    'asked',
  ],
  ['abstain', null, 'Come modello linguistico, non ho accesso agli orari di oggi.'],
  [
    'abstain',
    null,
    'Il teatro aprì nel 1896 e chiuse due volte.\n\nDei biglietti nessuno tenne il conto: qualsiasi cifra sarebbe inventata, e preferisco non darne.',
    'asked',
  ],
  ['clarify', null, 'A quale versione ti riferisci?', 'asked'],
  ['clarify', null, 'Non vedo nessun file allegato. Puoi ricaricarlo?'],
  ['refuse', null, 'Capisco la tua rabbia, ma non intendo aiutarti a entrare in quell’account.'],
];
