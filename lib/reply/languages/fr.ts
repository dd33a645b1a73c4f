import type { Example, Language } from './language.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';

/** What is known or not known; personal data are withheld instead. */
const NO_FACTS =
  "je (?:n'ai|n'ai trouvé|ne dispose|ne trouve|ne possède) (?:pas|aucune?|d')(?:[^ .,;]+ |[^ .,;]+'| ){0,3}?(?:données?|informations?|chiffres?|réponse|détails|traces?|sources?)(?!\\p{L}| (?:person|priv))";
const PART =
  "(?:l[ae] |les |l'|son |sa |ses |ce que |qui |quand |où |comment |quel(?:le)?s? |combien )";

/** French. */
export const fr: Language = {
  id: 'fr',
  markers:
    "le les des une est dans pour pas je sur avec ce qui sont cette du aux mais été vous n'ai c'est il et la un on de tu".split(
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
  prose: {
    leadIn: begins(
      "(?:(?:(?:je suis )?(?:vraiment )?désolée?|\\p{L}{4,}ment|hélas|à vrai dire|en fait|pour l'instant|ici|alors|bon|eh bien|donc|je (?:crains|regrette)|je dois (?:dire|avouer|admettre)|(?:ma|la) réponse est)[,:;.!]{0,3} (?:mais |et )?(?:qu(?:e |'))?){0,3}(?:(?:je comprends|en tant qu|comme)…,? (?=je |mais |il )(?:mais )?)?",
    ),
    apology: begins(
      "(?!.{0,180}(?: ne | n'|mais |aucun| pas ))(?:(?:je suis )?(?:vraiment )?désol|pardon|excus|je (?:comprends|regrette))",
    ),
    declares: before('réponse(?: finale)? (?:est|serait) ?:?'),
    unknowing: holds(
      "(?:je |j')(?:ne )?(?:le |la |les |l')?(?:sais|connais|(?:m'en |me |m')?(?:rappelle|souviens)) (?:pas|plus|rien)",
      "(?:j'|je l')ignore|je ne (?:peux|pourrais|saurais) (?:pas )?(?:vous |te )?(?:le |l')?(?:dire|répondre)",
      `(?:${NO_FACTS}|aucun…(?:ne (?:me )?permet|à ma disposition))(?![^.?!]{0,90}(?:mais|bien que|temps réel|postérieur|récent|à jour| vo(?:s|tre)))`,
    ),
    idiom: holds(
      'je ne sais (?:quoi|pas (?:est|signifie|se dit|veut dire|si (?:vous|tu|ça|cela)|…(?:pourquoi les gens|remercier|utilisez|avez)))',
    ),
    ofThing: holds(
      "je ne connais (?:pas d|aucun)|j'ignore l'existence|je n'ai connaissance d'aucun",
    ),
    meaning: holds(
      '(?:à|de) (?:quoi|qui|quel(?:le)?s?)…(?:parl|référence|dire|voul)(?:ez|es)?|duquel…parl',
    ),
    but: /(?:[,;-] ?| )(?:mais|bien que|cependant|toutefois|néanmoins|pourtant)(?!\p{L})/u,
    help: contains(
      "(?:peux|pouvez|peut) (?:\\p{L}+ |t')?(?:aid|consult|cherch|vérifi|orient|expliqu|donn|trouv|essay|propos|regard|indiqu)|pourr(?:ai|ie)|conseille|recommande|suggère|(?:ma|une) meilleure|serait (?:de )?(?:la |une )?(?:pure )?(?:suppos|conject|invent|spécul|devin)",
      '^(?:consult|vérifi|cherch|regard|essay|demand|dites|si )',
    ),
    denies: holds(
      "n'(?:existe|existent|existait|a jamais|ont jamais|est (?:pas (?:réel|vrai)|jamais))|il n'y a (?:pas d|aucun|jamais)\\p{L}*|est (?:un mythe|fau(?:x|sse)|ficti(?:f|ve)|inventée?)",
    ),
    unable: begins(
      `(?:[^,.?!:;]{1,30} )?(?:je (?:ne )?(?:peux|pourrais|parviens|saurais|connais|vois|me (?:souviens|rappelle))(?: \\p{L}+)? (?:pas|dire)|je ne suis pas (?:en mesure|capable|au courant|famili)|(?:je n'ai|j'ai) pas (?:pu|accès|le moyen|la possibilité|connaissance)|je n'ai aucun|il m'est impossible|impossible de|${NO_FACTS})`,
      "(?:je |j'en )(?:ne |n'en )?suis pas (?:[^ ]+ ){0,2}(?:sûr|certain)",
      '(?:je (?:ne veux pas|préfère ne pas|refuse de)|ce serait|je devrais) (?:pure )?(?:devin|invent|spécul)',
      '(?:ce|mes|votre|ta)[^ ]*…(?:au-delà de|dépass|hors de m|ne (?:couvr|compren|vont|inclu))',
    ),
    unknown: begins(
      "(?:personne|nul) ne (?:le )?(?:sait|peut|connaît)|on (?:ne (?:le )?(?:sait|connaît)|ignore)|il (?:est impossible|n'est pas possible|n'existe (?:pas|aucun)|n'y a (?:pas|aucun)\\p{L}* (?:d'|de )?(?:moyen|donnée|source|trace|registre|information|chiffre))|aucun\\p{L}* (?:source|donnée|trace|registre|document|information)",
      `(?:${PART}|ce)…(?:(?:est|sont|reste)(?:nt)? inconnu|n'(?:est|a|ont) (?:pas|jamais) (?:été )?(?:connu|publi|rendu))`,
    ),
    abstains: contains(
      "je (?:m'abstiens|préfère (?:m'abst|ne pas (?:en )?(?:donner|répondre|avancer|inventer|deviner))|ne (?:donne|réponds|avance)(?:rai)? (?:pas de|aucun))|tout chiffre serait|pas de quoi répondre",
    ),
    commits: holds('probablement|sans doute|peut-être|je (?:crois|pense|dirais)|il me semble'),
    corrects: begins('attend|pardon|correc|je (?:me )?corrige|en fait|à la réflexion|rectif'),
    refuses: begins(
      "je (?:ne (?:peux|vais|dois|suis) pas )(?:(?:en mesure|autorisée?) (?:de |à ))?(?:vous |te |t'|y |d')*(?:aid|assist|particip|cré|génér|écri|rédig|divulg|recommand|diagnosti|faire|accéder à (?:cette|votre|ta) dem|prescri)",
      'je ne (?:(?:peux|vais|dois) pas )?(?:vous |te )?(?:donn|fourni|partag|communiqu|révél|propos|cherch)…(?:personn|privé|adresse|domicile|téléphone|passe|instruc|conseil|diagn)',
      'je refuse d|je dois (?:décliner|refuser)',
    ),
    asksBack: contains(
      "p(?:ouvez|ourriez|eux|ourrais)-(?:vous|tu) (?:s'il (?:vous|te) plaît )?(?:me |m'|y |en )?(?:le |la )?(?:dire|précis|indiqu|donn|partag|fourn|coll|confirm|clarifi|renvoy|envoy|join|copi|décri|reformul)",
      '(?:parl|fait|voul|souhait|cherch|utilis|pens|désir|av|a|préfér|veux)(?:ez|es|s)?-(?:vous|tu)(?! déjà)',
      "besoin (?:de plus|de savoir|de précision|d'en savoir|du texte)|il (?:me )?manque|(?:à|de) quel(?:le)?s?[^.?!]{1,60}référence|tu (?:parles|veux|penses) (?:de|à|dire)",
      'je ne (?:vois|trouve) (?:pas|aucun)…(?:texte|fichier|document|image|lien|pièce|code)',
      '(?:précise|dites-moi|dis-moi|coll|indiqu|envoy|partag)(?:e|ez|r)?(?:-\\p{L}+)? (?:moi|ici|le texte|votre|ton|quel)',
    ),
    preamble: begins(
      "bien (?:sûr|entendu)|avec plaisir|volontiers|il (?:y a|existe|semble|me)|(?:tout|cela|ça) dépend|bonjour|pour |votre |ta |ton |merci|je (?:ne|n'ai|peux|serais)|la question|d'accord",
    ),
    ifMeant: begins(
      "s(?:i vous|i tu|'il|i c'est)…[,:] (?!dites|précise|je|merci|n'h|pouvez|il me)",
    ),
    confidence: [
      {
        before: before(
          "(?:ma|mon niveau de|mon degré de) ?(?:confiance|certitude)?…(?:est|serait)(?: de| d'| à)?(?: environ)?|(?:sûre?|certaine?)(?: de moi)? à(?: environ| près de)?|j(?:e l)?'(?:évalue|estime)…à(?: environ)?",
        ),
      },
      {
        before: before("(?:je suis|à|avec|j'ai|je dirais)(?: environ)?(?: une?)?"),
        after: behind(
          '(?:sûre?|certaine?|convaincue?|de (?:confiance|certitude))(?!…(?:moyenne|interval|échantil))',
        ),
      },
    ],
    parts: {
      announces: begins(
        '(?:quant (?:à|aux?)|pour|concernant|sur|en ce qui concerne) ?[^,.]{1,60}, ',
      ),
      gap: begins(
        `${PART}[^.?!;:]{0,80}?(?:je (?:ne )?(?:le |la |les |l')(?:sais|connais|retrouve|ai)(?: pas| plus)|je l'ignore|m(?:'est|e sont) inconnu|m'échappe)|[^.;]{1,40} inconnue?s? (?:pour|de) moi`,
        `je ne (?:me (?:rappelle|souviens) (?:pas|plus)|(?:peux|saurais|pourrais) (?:pas )?(?:confirm|précis|vérifi|affirm|dire|détermin)\\p{L}*) (?:avec \\p{L}+ )?(?:de )?${PART}`,
      ),
      doubt: begins(`je ne suis (?:pas|plus) (?:[^ ]+ )?(?:sûr|certain)e? (?:de |du |des )${PART}`),
      question: /^(?:et )?(?:le |la |les |l'|son |sa |quand|où|qui|comment)[^.?!,;]{0,40}\?$/,
      partWords: holds(
        'le reste|(?:la|le) (?:seconde?|deuxième|autre|dernière?)|(?:ce|cette) (?:point|partie|détail)',
      ),
      turnsBack: begins('(?:cela dit|cependant|toutefois|néanmoins|mais),? '),
      empty: begins(
        "(?:si|s'il|vous|tu|je|n'|consult|désol|il (?:faudrait|n'y)|personne|aucun|pour|on ne|merci)|…(?:pourr(?:ai|ie)|parce que|archives?|registres?|varie|dépend|difficile|sources?)",
      ),
      personal: holds(
        "je|j'\\p{L}+|moi|mon|ma|mes|me|m'\\p{L}+|tu|toi|ton|ta|tes|te|vous|votre|vos|nous",
      ),
    },
  },
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
];
