import { ASKS_BACK, CONSEQUENCE, knowing, LACKING, NO_SINGLE, VALUES } from './fr-knowing.ts';
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
} from './fr-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** What an answer would rest on; personal data are withheld instead. */
const FACTS =
  '(?:données?|informations?|chiffres?|réponses?|détails|traces?|sources?|registres?|éléments|accès|connaissances?|souvenirs?|certitude|moyens?|documents?|archives)(?!\\p{L}| (?:person|priv))';
const HAS_NONE = `(?:(?:n'ai|ne (?:dispose|possède|trouve|vois)|n'(?:existe|y a)|n'ont|ne fourni[tr]|ne contien[tn]e?n?t?|ne donne)(?: trouvé)? (?:pas|plus|aucune?|guère|nul)|manque|n'ai trouvé|aucune?)(?:(?: |')[^ .,;']+){0,4}?(?: |')${FACTS}`;
const FIND =
  '(?:savoir|détermin|calcul|confirm|vérifi|précis|assur|affirm|dire|répond|résoudre|trouv|établi|déduire|conna[iî]|préd|prévoir|garanti|donner (?:le|la|un)|indiqu|identif|rappel|renseign|devin|tranch|retrouv|souven|voir)';
const CANNOT =
  "(?:(?:ne |n'|sans (?:que )?)(?:m'|me |vous |te |l'|le |la |les |en |y ){0,2}(?:peu[xt]|peuvent|peut-on|pourrais|saurais|parviens|arrive|puisse|permet(?:tent)?|pu|pouvoir|suis (?:pas )?(?:en mesure|capable)|est (?:pas )?possible|ai (?:pas )?pu)|impossible|difficile|incapable)";
/** An explanation or an answer follows all the same. */
const ALONE =
  "(?![^.?!]{0,120}(?:[,;] (?:mais|bien que)|hypothèse|théorie|suppose|n'existe|et personne))";
const PART =
  "(?:l[ae] |les |l'|son |sa |ses |ce que |qui |quand |où |comment |quel(?:le)?s? |combien )";

/** How French replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      "(?:(?:(?:je suis )?(?:vraiment )?désolée?|\\p{L}{4,}ment|hélas|à vrai dire|en fait|pour l'instant|ici|alors|bon|eh bien|donc|je (?:crains|regrette)|je dois (?:dire|avouer|admettre)|(?:ma|la) réponse est)[,:;.!]{0,3} (?:mais |et )?(?:qu(?:e |'))?){0,3}(?:(?:(?:je comprends|en tant qu|comme)…,?|(?:sans|avec|d'après|selon|vu|faute de|à partir de|étant donné) [^,.;?!]{1,90},) (?=je |mais |il |on |impossible)(?:mais )?)?",
  ),
  apology: begins(
    "(?!.{0,180}(?: ne | n'|mais |aucun| pas ))(?:(?:je suis )?(?:vraiment )?désol|pardon|excus|je (?:comprends|regrette))",
  ),
  declares: before('réponse(?: finale)? (?:est|serait) ?:?'),
  unknowing: holds(
    "(?:je |j')(?:ne )?(?:le |la |les |l')?(?:sais|connais|(?:m'en |me |m')?(?:rappelle|souviens)) (?:pas|plus|rien)",
    "(?:j'|je l')ignore|je ne (?:peux|pourrais|saurais) (?:pas )?(?:vous |te )?(?:le |l')?(?:dire|répondre)",
  ),
  idiom: holds(
    'je ne sais (?:quoi|pas (?:est|signifie|se dit|veut dire|si (?:vous|tu|ça|cela)|…(?:pourquoi les gens|remercier|utilisez|avez)))',
  ),
  ofThing: holds("je ne connais (?:pas d|aucun)|j'ignore l'existence|je n'ai connaissance d'aucun"),
  meaning: holds(
    '(?:à |de )?(?:quoi|qui|ce que|quel(?:le)?s?)…(?:parl|référence|dire|voul|cherch)(?:ez|es)?|duquel…parl',
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
    "(?:[^,.?!:;]{1,30} )?(?:je (?:ne )?(?:peux|pourrais|parviens|saurais|connais|vois|me (?:souviens|rappelle))(?: \\p{L}+)? (?:pas|dire)|(?:je n'ai|j'ai) pas (?:pu|connaissance)|je n'ai aucun|impossible de)",
    "(?:je |j'en )(?:ne |n'en )?suis pas (?:[^ ]+ ){0,2}(?:sûr|certain|au courant|famili)",
    '(?:je (?:ne veux pas|préfère ne pas|refuse de)|ce serait|je devrais) (?:pure )?(?:devin|invent|spécul)',
  ),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `(?!n'(?:existe|y a) pas ${NO_SINGLE})${HAS_NONE}`,
    `${CANNOT}(?: |')(?:[^ .,;:]+ ){0,3}?(?:l'|d'|d')?(?:y |le |en |vous |l')?${FIND}`,
    '(?:donnée|information|chiffre)s? (?:non |in|pas )(?:disponible|connu|publi|communiqu)|: inconnue?s?(?= ?[.;]?$)',
    `(?:n(?:e sont|'(?:y |en )?est) (?:pas|jamais|nulle part|guère) |n'(?:a|ont) (?:pas|jamais|guère) été )(?:rendue?s? )?(?:publi|précis|mention|divulgu|révél|indiqu|connu|spécifi|communiqu|annonc|document|conserv|établi)${ALONE}`,
    `ne (?:figure|se trouve|m'évoque|me (?:dit|revient)|dit)(?:nt)? (?:pas|rien|nulle)|est muet|m'échappe`,
    "(?:text|document|extrait|articl|énoncé|sourc|contrat|passag|question|tableau)\\p{L}*…n(?:e |')(?:l')?(?:indique|mentionne|dit|dise|précise|spécifie|évoque)(?:nt)? (?:pas|rien|jamais)|rien (?:dans|ne permet)…(?:permet|indique|savoir|précise)",
    '(?:^|[;:,] )(?:[^.;:,]{0,40}, )?(?:on ignore|(?:personne|nul) ne (?:le )?(?:sait|peut))' +
      ALONE,
    '(?:mes (?:connaissance|information|donnée)|(?:après|postérieur|au-delà|dépass|hors)[^.?!]{0,12} (?:ma |mes |ce que je (?:sais|connais)))(?![^.?!]{0,90}(?:mais|bien que))',
    "jamais entendu parler|je sèche|la moindre idée|ce que (?:j'ignore|je ne sais pas)|en revanche, (?:j'ignore|je ne)",
    "(?:serait|seraient|relève) (?:[^ ]+ ){0,3}(?:d')?(?:spécul|invent|invention|devin|conject|suppos)",
  ),
  unknown: begins(
    ...NOBODY_KNOWS,
    `(?:(?:personne|nul) ne (?:le )?(?:sait|peut|connaît)|on (?:ne (?:le )?(?:sait|connaît)(?! jamais)|ignore)|il (?:est impossible|n'est pas possible))${ALONE}`,
    `(?:${PART}|ce)…(?:(?:est|sont|reste)(?:nt)? inconnu|n'(?:est|a|ont) (?:pas|jamais) (?:été )?(?:connu|publi|rendu))${ALONE}`,
  ),
  unknowable: begins(
    ...UNKNOWABLE,
    "(?:il n'y a que )?(?:vous|toi|lui|elle|l'avenir|le temps)(?: seule?)?…(?:savoir|dire|dira|sait|savez)",
  ),
  hedge: /^(?:bien que|même si) [^,]{1,90}, (?!je ne|je n'|il )/,
  assumes:
    /^(?:(?:bien que|même si) [^,]{1,120}, (?!je ne|je n')|cher|chère|madame|monsieur|bonjour,)/,
  abstains: contains(
    ...PASSES,
    '^comment (?:voulez-vous|veux-tu) que je (?:le )?sache|comment (?:le )?(?:saurais|pourrais)-je (?:le )?(?:savoir)?',
    "je (?:m'abstiens|préfère (?:m'abst|ne pas (?:en )?(?:donner|répondre|avancer|inventer|deviner))|ne (?:donne|réponds|avance)(?:rai)? (?:pas de|aucun))|tout chiffre serait|pas de quoi répondre|je (?:passe(?=[.!]?$)|ne me prononce|renonce à|laisse (?:la question|en blanc|sans))|mieux vaut (?:se taire|me taire|ne pas)|langue au chat",
  ),
  commits: holds('probablement|sans doute|peut-être|je (?:crois|pense|dirais)|il me semble'),
  corrects: begins('attend|pardon|correc|je (?:me )?corrige|en fait|à la réflexion|rectif'),
  declines: contains(
    ...DECLINES,
    "je ne (?:peux|vais|dois|souhaite|veux|suis)(?: pas)?(?: (?:en mesure|autorisée?|prête?|disposée?))? (?:pas )?(?:de |d'|à )?(?:vous |te |t'|y |l')*(?:aid(?!…(?: données? (?:de|en|récent)|temps réel|savoir))|assist|particip|cré|génér|écri|rédig|divulg|recommand|diagnosti|faire|prescri|révél|reprodui|transcri|accéder à (?:cette|votre|ta) dem)",
    "je (?:ne |n')(?:vous |te |t'|y |l'|le )*(?:aiderai|ferai|écrirai|participerai|donnerai|rédige(?:rai)?|écris|partage|divulgue|communique|révèle|génère|aide|participe|prescris|fais) pas(?! de (?:chiffre|donnée))",
    'je ne (?:(?:peux|vais|dois) pas )?(?:vous |te )?(?:donn|fourni|partag|communiqu|propos|cherch)…(?<!\\p{L})(?:personn|privé|adresse|domicile|particulier|téléphone|passe|instruc|conseil|diagn|dose|arme|drogue|indications|parole|méthode)',
    "(?:il|ce) (?:ne |n')(?:est|serait|me (?:paraît|semble)) pas (?:[^ ]+ )?(?:appropri|éthi|corre|prudent|responsable|convenable|légal|raisonnable|souhaitable|honnête)\\p{L}*…(?:que je|(?:de|d') ?(?:vous|te|t'|ma part|rédiger|écrire|fournir))",
    "je (?:ne|me) (?!sais|connais|trouve|vois|dispose)[^.?!]{0,80}(?<!\\p{L})(?:arme|drogue|bombe|explosi|pirat|fraud|hain|harc|menac|insult|diffam|fauss|mot de passe|espionn|poison|trich|vie privée|suicid|illég|diagnosti|posolog|droits? d'auteur|nuire|discrimin)|(?:m'est impossible|ne saurais|pas (?:question|le droit)) (?:de |d')(?:vous |t')?(?:aider|(?:fournir|rédiger|écrire|créer|faire) ce)|je ne peux (?:donc |pas |malheureusement )*(?:vous |t'|te )?(?:y )?aider(?!…(?:donnée|temps réel))|ne fait pas partie|pas (?:quelque chose|un sujet)|donner suite|je ne suis pas à l'aise|ne m'appartient pas|ce n'est pas à moi|(?:compte|comptez) pas sur moi|(?:me vois|suis) (?:contraint|oblig)|(?:dois|préfère|vais devoir) (?:décliner|refuser)|je (?:décline|refuse(?! d(?:e |')(?:invent|devin|spécul)))|hors de question|certainement pas",
    "préfère ne pas (?:particip|écri|rédig|aid|faire|génér|contribu|diffus|m'engag|entrer)",
    "(?:encontre|contraire|contrevient|enfreint|viole|contre)…(?:mes (?:\\p{L}+ )?(?:princip|règl|valeur|directi|consign)|d'utilisation|de contenu)|mes (?:règl|directi|princip|consign)…(?:permet|interdi|empêch)|(?:m'est|suis) (?:interdit|pas (?:permis|autoris))",
    "pour…(?:confidentialité|vie privée|sécurité|droits? d'auteur|éthique|déontolog)\\p{L}*, je ne",
  ),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: contains(
    ...ASKS_BACK,
    "p(?:ouvez|ourriez|eux|ourrais)-(?:vous|tu) (?:s'il (?:vous|te) plaît )?(?:me |m'|y |en )?(?:le |la |l')?(?:dire|précis|indiqu|donn|partag|fourn|coll|confirm|clarifi|renvoy|envoy|join|copi|décri|reformul)",
    "(?:(?:ez|es|s|as)-(?:vous|tu)|y a-t-il|s'agit-il|est-ce)(?!-| déjà)(?<!savez-vous|saviez-vous)[^.?!]{0,90}\\?",
    '(?:^|[:,] )(?:vous|tu (?:le|la|veux|parles|penses)|laquelle|lequel|lesquel|duquel)[^.?!]{0,90}\\?|(?:votre|ton|ta|vos|tes)(?!\\p{L})[^.?!]{0,60}\\?|(?<!^(?:tu|-)[^?]*) ou (?:[^?]{1,50})\\?',
    "besoin (?:de (?:plus|conn|savoir|précis|quelq|voir|votre)|d'en savoir|du |d'un peu)|il (?:me )?(?:manque|faudrait)|il me faut (?:quelques|plus|des|certain|deux|trois|davantage)|(?:à|de) quel(?:le)?s?[^.?!]{1,60}référence|tu (?:parles|veux|penses) (?:de|à|dire)",
    'je ne (?:vois|trouve|comprends) (?:pas|aucun)…(?:texte|fichier|document|image|lien|pièce|code|ce que|de quoi)|avez (?:oublié|rien)|pas (?:parvenu|reçu|jointe?)',
    '(?:précise|dites-moi|dis-moi|coll|indiqu|envoy|partag)(?:e|ez|r)?(?:-\\p{L}+)? (?:moi|ici|le texte|votre|ton|quel)|^collez|merci de (?:précis|m|coll|join|indiq)',
  ),
  preamble: begins(
    "bien (?:sûr|entendu)|avec plaisir|volontiers|il (?:y a|existe|semble|me)|(?:tout|cela|ça) dépend|bonjour|pour |votre |ta |ton |merci|je (?:ne|n'ai|peux|serais)|la question|d'accord|avant|sans",
    '…(?:plusieurs|différent|ambigu|peut (?:être|désigner|signifier|renvoyer)|divers)',
  ),
  ifMeant: begins("s(?:i vous|i tu|'il|i c'est)…[,:] (?!dites|précise|je|merci|n'h|pouvez|il me)"),
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
    consequence: CONSEQUENCE,
    announces: begins('(?:quant (?:à|aux?)|pour|concernant|sur|en ce qui concerne) ?[^,.]{1,60}, '),
    gap: begins(
      `${PART}[^,.?!;:]{0,80}?(?:, )?(?:je (?:ne )?(?:le |la |les |l')(?:sais|connais|retrouve|ai)(?: pas| plus)|je l'ignore|m(?:'est|e sont) inconnu|m'échappe)|[^.;]{1,40} inconnue?s? (?:pour|de) moi`,
      `je ne (?:me (?:rappelle|souviens) (?:pas|plus)|(?:peux|saurais|pourrais) (?:pas )?(?:confirm|précis|vérifi|affirm|dire|détermin)\\p{L}*) (?:avec \\p{L}+ )?(?:de )?${PART}`,
    ),
    doubt: begins(`je ne suis (?:pas|plus) (?:[^ ]+ )?(?:sûr|certain)e? (?:de |du |des )${PART}`),
    question: /^(?:et )?(?:le |la |les |l'|son |sa |quand|où|qui|comment)[^.?!,;]{0,40}\?$/,
    partWords: holds(
      'le reste|(?:la|le) (?:seconde?|deuxième|autre|dernière?)|(?:ce|cette) (?:point|partie|détail)',
    ),
    turnsBack: begins('(?:cela dit|cependant|toutefois|néanmoins|mais),? '),
    value: begins(
      VALUES,
      "(?:(?:donnée|information|chiffre)s? )?(?:(?:non|in|pas) ?(?:disponible|connu|publi|communiqu|précis)|n/[ad]|je (?:ne |l'|n')|aucune (?:idée|donnée|information)|sans (?:donnée|information))[^.?!]{0,45}[.!)\\s]*$",
    ),
    empty: contains(
      "^(?:j'aimerais|je voudrais|j'adorerais|si seulement)",
      "^(?:si|s'il|vous|tu|je (?!peux (?:vous )?(?:dire|confirm|affirm))|n'|consult|désol|il (?:faudrait|n'y)|personne|aucun|pour|on ne|merci|mes|mon|ma|peut-être|impossible|difficile|bonne|cette (?:info|donn)|ce (?:chiffre|détail)|donc|c'est pourquoi)",
      'pourr(?:ai|ie)|parce que|archives?|registres?|bibliothèque|officiel|varie|(?:tout|cela|ça) dépend|^dépend|peut-être|trop (?:précis|spécifique)|difficile|sources?|connaissance|entraînement|faudrait',
    ),
    tells: holds(
      '(?:dit|demanda|répondit|murmura|pensa|cria|souffla|répliqua|soupira|lança)(?:-\\p{L}+)?(?= (?:\\p{L}+[,. ]|en ))|mon (?:amour|père|cœur)|ma mère',
    ),
    greets: begins("(?:cher|chère|madame|monsieur|cordialement|bien à vous|je t'embrasse)"),
    personal: holds(
      "je|j'\\p{L}+|moi|mon|ma|mes|me|m'\\p{L}+|tu|toi|ton|ta|tes|te|vous|votre|vos|nous",
    ),
  },
};
