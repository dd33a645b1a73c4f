import type { Example, Language } from './language.ts';
import { prose } from './fr-prose.ts';

/** French. */
export const fr: Language = {
  id: 'fr',
  markers:
    "le les des une est dans pour pas je sur avec ce qui sont cette du aux mais donnée information lui au été vous n'ai c'est il et la un on de tu en ne y d'un d'une n'est n'a qu'il que ou où si se son sa ses leur leurs nous elle ils elles ont était être avoir fait plus moins très aussi comme par entre sans sous après avant mon ma mes votre vos inconnu inconnue année".split(
      ' ',
    ),
  labels: ['confiance', 'certitude', "probabilité d'avoir raison", "probabilité d'exactitude"],
  weakLabels: ['probabilité'],
  modifiers: 'ma mon niveau degré indice taux de globale global générale totale'.split(' '),
  whole: ['globale', 'global', 'générale', 'totale', "dans l'ensemble"],
  guess: ['meilleure estimation', 'meilleure hypothèse', 'meilleure supposition'],
  answer: ['réponse', 'réponse finale'],
  fillers: 'est de un une à environ près autour presque très élevée élevé moyenne faible'.split(
    ' ',
  ),
  percent: ['pour cent'],
  outOf: ['sur'],
  to: ['à', 'et'],
  sure: ['sûr', 'sûre', 'certain', 'certaine', 'de confiance', 'de certitude'],
  sentinels:
    "je ne sais pas|je sais pas|j'sais pas|je ne le sais pas|je n'en sais rien|je l'ignore|aucune idée|je n'ai aucune idée|je n'en ai aucune idée|je ne saurais dire|je ne le connais pas|je ne m'en souviens pas".split(
      '|',
    ),
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'La capitale du Canada est **Ottawa**.\n\nConfiance : 96 %', 'asked'],
  ['answer', 0.85, 'Le traité date de 1648. J’en suis sûr à 85 %.', 'asked'],
  ['answer', 0.7, 'Niveau de confiance : 70/100\nC’est sans doute un Corot.', 'asked'],
  [
    'answer',
    0.95,
    'Ce roman n’existe pas : Flaubert n’a jamais rien publié sous ce titre.\n\nConfidence: 95%',
    'asked',
  ],
  ['answer', null, 'En anglais, « je ne sais pas » se dit « I don’t know ».'],
  ['answer', null, '*Je ne sais pas* est une réponse que les enfants donnent souvent.'],
  [
    'answer',
    null,
    '— Qui a sonné ? demanda Jeanne.\n— Je ne sais pas, dit Paul en haussant les épaules.',
  ],
  [
    'answer',
    null,
    'L’intervalle de confiance à 95 % va de 3,1 à 4,7 : avec 95 % de confiance, la moyenne s’y trouve.',
  ],
  [
    'answer',
    null,
    'Je ne suis pas avocat, mais en règle générale le préavis est d’un mois dans une zone tendue.',
  ],
  ['answer', null, 'Je ne suis pas certain, mais je pense que c’est Watteau.'],
  [
    'partial',
    0.8,
    'Le viaduc mesure 343 m de haut. Quant au nombre de boulons, je ne le connais pas.\n\nConfiance : 80 %',
    'asked',
  ],
  ['partial', null, '- Auteur : Zola\n- Année : 1885\n- Tirage du premier jour : aucune idée'],
  ['abstain', null, 'Je ne sais pas.', 'asked'],
  ['abstain', 0.25, 'Je l’ignore.\n\nMeilleure hypothèse : 1874 (25 %)', 'asked'],
  [
    'abstain',
    null,
    'Malheureusement, je ne dispose d’aucune information fiable sur ce tournoi de village.',
    'asked',
  ],
  ['abstain', null, 'En tant que modèle de langage, je n’ai pas accès aux horaires en direct.'],
  [
    'abstain',
    null,
    'Le phare fut allumé en 1911, puis automatisé.\n\nPour les ampoules, tout chiffre serait inventé ; je préfère ne pas en donner.',
    'asked',
  ],
  ['clarify', null, 'De quelle version parlez-vous ?', 'asked'],
  ['clarify', null, 'Je ne vois aucun fichier joint. Pouvez-vous le renvoyer ?'],
  [
    'refuse',
    null,
    'Je comprends votre colère, mais je ne peux pas vous aider à pirater ce compte.',
  ],
  ['abstain', null, "Allumer votre chauffage n'est pas à ma portée. Passez par l'application."],
  ['partial', null, 'Autrice : George Sand. Année : 1846. Exemplaires vendus : pas de données.'],
  ['clarify', null, "Avec plaisir. Quel est l'énoncé ?"],
  ['refuse', null, 'Désolé, je ne rédige pas de faux contrats.'],
  [
    'answer',
    null,
    'Je ne peux pas voir votre imprimante, mais ce voyant signale presque toujours un bourrage.',
  ],
  ['abstain', null, 'Je mentirais si je vous citais un nom.'],
  ['abstain', null, "Si seulement je le savais ! Le jury ne l'annonce que le soir du gala."],
  [
    'abstain',
    null,
    "Non, je ne peux pas faire de virement. Passez par l'application de votre banque.",
  ],
  ['refuse', null, 'Très peu pour moi : une lettre de menaces peut se retourner contre vous.'],
  ['refuse', null, 'Les adresses privées, je ne les communique pas, même celles de célébrités.'],
  [
    'clarify',
    null,
    "Je regarde volontiers, mais aucune pièce jointe ne m'est parvenue. Peux-tu coller les chiffres ?",
  ],
  [
    'partial',
    null,
    '- **Inventeur :** Rudolf Diesel\n- **Brevet :** 1893\n- **Dernières pensées :** personne ne les connaît.',
  ],
  [
    'abstain',
    null,
    'Belle question, mais je ne sais malheureusement pas qui dirigeait la fanfare.',
  ],
];
