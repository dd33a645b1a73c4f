import type { Example, Language } from './language.ts';
import { prose } from './it-prose.ts';

/** Italian. */
export const it: Language = {
  id: 'it',
  markers:
    'il gli della che non per una con del al ti tu se questa nome quante solo ci esistono puoi si assolutamente dato sua è sono questo nel alla più ma anche dei delle come di ho posso mi lo ti un cosa da mia vuoi quale devo sarebbe le a e i la in chi era erano essere stato stata hanno dove quando perché così molto ogni tra fra dopo prima nei negli sulla sul dal dalla loro suo suoi tuo tua sconosciuto sconosciuta ignoto anno nessun'.split(
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
  prose,
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
  ['abstain', null, 'Il prezzo lo conosce solo il venditore.'],
  ['partial', null, 'Autrice: Grazia Deledda. Anno: 1913. Copie vendute: nessun dato.'],
  ['clarify', null, 'Volentieri. Qual è il testo?'],
  ['refuse', null, 'Non preparo documenti falsi, mi dispiace.'],
  [
    'answer',
    null,
    'Non posso vedere la tua caldaia, ma quella spia indica quasi sempre la pressione bassa.',
  ],
  ['abstain', null, 'Mentirei se facessi un nome.'],
  ['abstain', null, 'Magari lo sapessi! La giuria lo annuncia solo la sera del gala.'],
  ['abstain', null, "No, non posso fare bonifici. Usa l'app della banca."],
  ['refuse', null, 'Su di me non contare: molestare qualcuno è un reato.'],
  ['refuse', null, 'I voti di una ragazza non sono cosa che posso andare a cercare o divulgare.'],
  [
    'clarify',
    null,
    'Lo guardo volentieri, ma non mi è arrivato nessun allegato. Puoi incollare i numeri?',
  ],
  [
    'partial',
    null,
    '- **Inventore:** Rudolf Diesel\n- **Brevetto:** 1893\n- **Ultimi pensieri:** non li conosce nessuno.',
  ],
  [
    'abstain',
    null,
    'Sono in dubbio tra due nomi, e non basta per la soglia del 90 %. Lascio la risposta in bianco.',
  ],
];
