import { DELIVERS, MISSING } from './fr-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How French speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    "ne|n'\\p{L}+|pas|ni|jamais|rien|personne|aucune?|nul(?:le)?|sans|impossible|incapable|hors|au-delà|ignore|inventée?s?|mentirais|mentir|deviner|spéculer|à l'aveugle",
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:sai[st]|sache|su|voir|vois|idée|nom|accès|mémoire|trace|base|piste|indice|archive)',
    'savoir|saurais|connai|conna[iî]tre|connu|dire|dit|détermin|vérifi|confirm|préciser|rappel|souven|souvien|informa|donnée|chiffre|source|familier|réponse|répond|prédi|prévoir|devin|accéder|consulter|certitude|certain|sûre?|entraînement|menti|capacité|possibilité|entendu parler|évoque|contexte|trouvé|tranch|assurer|hypothèse',
  ),
  aside: holds(
    '(?:ne suis|suis) (?:pas|ni) (?:juriste|notaire|comptable|mécanicien|électricien|psychologue|vétérinaire|pharmacien|fiscaliste|architecte|plombier)\\p{L}*',
    "si (?:c'est (?:votre|ton)|(?:la |le )?(?:vôtre|tienne?)|(?:votre|ton|ta) \\p{L}+)[^.?!]{0,60} je ne (?:peux|saurais) pas (?:le )?(?:voir|savoir|vérifier)",
    "(?:à|autant) (?:ma connaissance|que je sache)|n'ayez (?:crainte|pas peur)|ne (?:vous|t') ?inquiét\\p{L}+|sans (?:aucun )?doute|non seulement|(?:vous|tu) (?:ne|n'avez|n'as)|(?:unique|seule) réponse|réponse (?:unique|universelle)|(?:ne suis|suis) pas (?:médecin|avocat|un|une)\\p{L}*|ne (?:crois|pense) pas|(?:est une|signifie|se dit|veut dire)|n'oublie\\p{L}*|n'hésite\\p{L}*",
  ),
  self: holds("je|j'\\p{L}+|moi|m'\\p{L}+|me|mon|ma|mes"),
  harm: contains(
    "(?<!\\p{L})(?:conjoint|compagne|compagnon|votre ex|ton ex|se faire passer|faux(?!\\p{L})|fausse|falsifi|contrefai|menac|harc[eè]l|diffam|insult|humili|vengean|faire peur|arme|bombe|explosif|drogue|pirat|mot de passe|fraud|escroqu|illégal|délit|données personnelles|adresse (?:personnelle|privée)|domicile|espionn|poison|suicid|haine|haineux|discrimin|mineur|droits? d'auteur|diagnosti|ordonnance|posologie|traitement|tricher)",
  ),
  missing: contains(
    ...MISSING,
    'je ne (?:vois|trouve|reçois) (?:pas|aucune?)[^.?!]{0,40}(?:texte|fichier|document|image|photo|lien|pièce|code|capture|message|conversation|tableau|vidéo)',
    "(?:fichier|image|document|photo|texte|pièce jointe|lien)[^.?!]{0,20} n(?:e |')(?:a|est|semble|s'est|m'est)",
    'il (?:me )?manque (?:le |la |les |du |de |un peu de )?(?:texte|contexte|fichier|image|code|détail|information|énoncé)',
    "oublié (?:de |d')(?:joindre|coller|inclure|ajouter|mettre)",
    'je ne (?:sais|vois|comprends) pas (?:de quoi|à quoi|quel|ce que|de qui|bien)[^.?!]{0,40}(?:parle|fai|voul|référence|agit|souhait)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:(?:tout|cela|ça) dépend|il (?:y a|existe) (?:plusieurs|deux|beaucoup)|peut (?:désigner|signifier|être)|varie|pour (?:vous|te) (?:conseiller|répondre|aider|donner)|avec plaisir|volontiers)',
  ),
  yours: holds("tu|toi|t'\\p{L}+|te|ton|ta|tes|vous|votre|vos"),
  disclaims: begins(
    "je (?:ne dispose|n'ai) (?:pas|d'aucun|aucun)[^,]{0,25}(?:données?|informations?|accès|internet|opinion|préférence|émotion|sentiment|goût|expérience|corps|temps réel)",
    "je ne (?:peux|saurais) pas (?:vous |te |y |l')?(?:voir|accéder|consulter|examiner|ouvrir|entendre|écouter|naviguer|diagnostiquer|tester)",
    'je ne suis (?:pas|ni) (?:médecin|avocat|psychologue|vétérinaire|notaire|comptable|juriste|pharmacien|nutritionniste|expert|une? )',
    'en tant qu[^,]{0,40}, je n',
  ),
  delivers: contains(
    ...DELIVERS,
    "(?:^|[;:.] |mais )(?:je peux (?:vous |te |t'|néanmoins |toutefois |en revanche )*(?:dire (?:que|ce)|expliquer|décrire|proposer (?:un|quelques)|donner (?:un|une|quelques|les))|voici|voilà|ci-dessous)",
    "(?:on estime|selon les (?:données|estimations)|à la date de|en date de|jusqu'à ma dernière)…(?:est|était|avait|compt)",
  ),
  seeks: begins(
    "vous (?:pouvez|pourriez|devriez)|tu (?:peux|pourrais|devrais)|je (?:vous |te )?(?:recommande|suggère|conseille|invite)|consulte|vérifie|visite|cherche|regarde|contacte|demande|essaye?|le mieux est|si (?:vous|tu)|pour (?:connaître|savoir|obtenir|trouver)|dites-moi|dis-moi|n'hésite|peut-être",
  ),
};

const TEXT =
  '(?:textes?|documents?|extraits?|articles?|énoncés?|passages?|paragraphes?|récits?|tableaux?|graphiques?|sources?|questions?)';
const FIND =
  '(?:savoir|déterm|dédui|connaî|dire|conclu|établir|calcul|tranch|décid|répond|juger|infér|trouver)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  "(?:n'est|ne sont) pas (?:à|en) (?:ma portée|mon pouvoir|mesure)|hors de (?:ma portée|mes possibilités)",
  'aucune? (?:chronique|document|source|registre|archive|témoignage|biographie|manuel|étude|texte)[^.?!]{0,40}',
  "n'(?:a|ont) (?:pas|jamais) été (?:consigné|noté|enregistré|rapporté|écrit|documenté|conservé)\\p{L}*|n'est (?:consigné|noté)\\p{L}* nulle part",
  'seul(?:e|s|es)? (?:votre|ton|le|la|les|celui|celle)[^.?!]{0,30} (?:sait|savent|connaît|connaissent|peut|peuvent)',
  // It has no hands, and sees nothing from afar.
  "je ne (?:peux|sais|saurais|suis pas (?:capable|en mesure))[^.?!,]{0,24} (?:passer d|appeler|envoyer|programmer|mettre|régler|réserver|commander|rappeler|réveiller|activer|allumer|payer|acheter|vérifier l|mesurer|consulter|ouvrir|estimer|contrôler|télécharger|lire|écouter)|dépasse (?:ce que|mes)|à distance|serais bien en peine|je ne saurais le dire|seul(?:e|s)? (?:vous|toi|lui|elle|le temps|un) |(?:reste|demeure) (?:un mystère|inconnu|une énigme)|s'est perdue? (?:dans|avec)|difficile à dire|j'aimerais pouvoir",
  `${TEXT} (?:[^.?!;,]{0,30} )?n(?:e |')(?:nous |le |la |l'|y )?(?:donne|fourni|propos|offre|contien|inclu|parle|permet|apport|aborde|fait|mentionn|indiqu|di[ts]|spécifi|précis|révèl|explique|cite)\\p{L}* (?:pas|aucun|rien|jamais|nulle)`,
  `(?:dans|selon|d'après|à partir de|par) (?:cet?t?e?|l[ea]s?|l'|ces) ?${TEXT}[^.?!]{0,30} (?:ne |n'|aucun|rien)`,
  `(?:sans|faute d[e'])[^.?!,]{1,40}, (?:je ne|il (?:est|m'est)|on ne|impossible)[^.?!]{0,30} ${FIND}`,
  `on ne (?:peut|saurait|pourra)(?: pas)? ${FIND}`,
  'ne (?:figure|se trouve|fait|font) (?:pas|nullement) (?:partie )?(?:dans|de|parmi) (?:mes|ma)',
  "(?:je )?mentirais|ce serait (?:mentir|inventer)|j'inventerais",
  "(?:aucune?|nul(?:le)?) (?:archive|registre|source|document|donnée|statistique|trace|texte|témoignage)s?[^.?!,]{0,40} n(?:e |')",
  "il n'(?:existe|y a|subsiste)[^.?!,]{0,30}(?:archive|registre|source|document|donnée|statistique|témoignage|trace|chiffre|élément)",
  "(?:fichier|image|document|photo|texte|pièce jointe|lien|audio|vidéo)[^.?!]{0,20} n(?:e |')(?:a|est|semble|s'est)[^.?!]{0,30} (?:join|charg|reçu|inclu|envoy|téléch|affich)",
  "il m'est impossible de",
  "(?:comment|d'où) (?:voulez-vous que|veux-tu que|pourrais-je|je) [^.?!]{0,20}sa(?:ch|v)",
  "^on (?![^.?!]{0,160}[,;] mais)(?:ne (?:le )?(?:sait|connaît)|ignore)|; on ignore|personne n(?:e l'|'a) (?:noté|compté|consigné|enregistré|relevé)",
  "je n'ai (?:rien|aucun élément|aucune base) (?:sur quoi|pour|qui)|hors de ma portée|je (?:ne )?garde (?:pas|aucun)[^.?!]{0,20} (?:mémoire|souvenir|trace)|je ne peux que (?:deviner|spéculer)",
];

/** What an answer that is no single one is said to be: an explanation, and no gap. */
export const NO_SINGLE =
  '(?:de |une? )?(?:réponse (?:unique|simple|universelle|définitive|claire)|(?:unique|seule|bonne|simple|vraie) réponse)';

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:donc|par conséquent|si bien que|c'est pourquoi|du coup|alors|ce qui fait que)(?!\p{L})[^,;]*$/u;

export const ASKS_BACK: readonly string[] = [
  "(?:qu'|que |quoi|quel\\p{L}*)[^.?!]{0,50} (?:exactement|précisément|au juste)[^.?!]{0,40}\\?",
  "(?:qu'entend|que vou(?:l|d)|que veu|que cherch|que souhait|qu'est-ce qu)[^.?!]{0,60}-(?:vous|tu)[^.?!]{0,60}\\?",
  '^(?:[^.?!]{0,60}[,;:!] )?(?:partage|envoie|envoye|joigne|joins|colle|décri|expliqu|précise|indique|donne|raconte|montre)(?:z|s|ez)?-(?:moi|le|la|les)',
  "oublié (?:de|d')",
];

/** A whole value behind a label. */
export const VALUES =
  '(?:(?:impossible|difficile) (?:à|de) \\p{L}+|pas de (?:chiffre|donnée|source)[^.?!]{0,40}|on ne sait|mystère|non renseigné|je ne sais|inconnue?s?)[^.?!]{0,30}[.!)\\s]*$';
