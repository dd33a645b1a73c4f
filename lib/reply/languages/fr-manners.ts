/** Ways of speaking in French that come in many words: wishes, idioms of refusal, what did not arrive. */

const ASKED =
  "(?:combien|qui|quand|où|comment|pourquoi|ce qu[ei'’]|(?:à |de |en |avec |depuis |pour )?(?:quel(?:le)?s?|combien|quoi)|s'il|si)";

/** That an answer is not to be had. */
export const NOT_HAD: readonly string[] = [
  "si (?:seulement )?je (?:le |pouvais )?(?:savais|le savoir|vous le dire|te le dire)|j'(?:aimerais|adorerais) (?:bien )?(?:le savoir|vous le dire|te le dire)|je voudrais bien le savoir",
  "(?:personne|nul) (?:ne|n') ?(?:les? |l'|la )?(?:a |ont )?(?:compté|noté|consigné|relevé|enregistré|publié|connaît|connaisse)",
  'une colle(?!\\p{L})|ne (?:me )?(?:revien|dit rien|disent rien|vient)|ne permet(?:tent)? (?:pas |de |d)|(?:mes informations|ma connaissance|ce que je sais)[^.?!]{0,30} (?:ne (?:va|vont)|sont antérieur|est antérieur|remonte|ne couvr)',
  "je ne (?:saurais|sais|peux) (?:pas )?(?:vous |te |trop )?(?:le |la |les |l')?(?:dire|préciser|confirmer)|je n'(?:en )?ai (?:pas|plus|aucune?) (?:de |d'|la )?(?:trace|souvenir|noms?|chiffre)|je n'en trouve (?:pas|aucune?)",
];

/** "How many worked on it is not known": a gap beside an answer; alone, and explained, an answer. */
export const NOBODY_KNOWS: readonly string[] = [
  `${ASKED} [^.?!;]{1,70}[, ](?:on (?:ne (?:le |l')?(?:sait|connaît|a)|l'?ignore)|(?:personne|nul) ne (?:le |la |les |l')?(?:sait|connaît|peut)|je ne (?:le )?(?:sais|saurais)|je l'ignore)`,
];

/** It leaves the question open. */
export const PASSES: readonly string[] = [
  "je (?:laisse|préfère laisser)(?: donc)? (?:la (?:réponse|question) |cela |ça )?(?:en blanc|en suspens|de côté|ouverte|sans réponse)|(?:n'|ne )(?:attein|suffi|franchi)\\p{L}*[^.?!]{0,30}(?:seuil|barre|\\d\\d ?%)|j'hésite entre [^.?!]{1,80}(?:seuil|m'abst|ne (?:tranche|me prononce))|je ne (?:tranche|me prononce|me risque)|je n'irai pas jusqu",
];

/** Nobody can know it: the future, what somebody thinks. */
export const UNKNOWABLE: readonly string[] = [
  "(?:il (?:n'est pas possible|est impossible)|impossible|(?:personne|nul) ne peut|on ne peut pas) (?:de |d')?(?:(?:le )?savoir|devin\\p{L}*|anticip\\p{L}*|connaître) ",
];

/** It will not help. */
export const DECLINES: readonly string[] = [
  "(?:ça|cela|ce)[^.?!]{0,6} ne (?:sera|va)[^.?!]{0,10} (?:pas )?(?:être )?possible|je passe mon tour|très peu pour moi|sans moi(?!\\p{L})|je ne mange pas de ce pain|(?:compte|comptez) pas sur moi|(?:n'y )?comptez? pas(?=[.,;:!]|$)|m'aventurer (?:là|sur ce)",
  "(?:n'est|ne sont|ce n'est) pas (?:quelque chose|une chose|des choses|une information|des données)[^.?!,]{0,14} que je (?:peux|puisse|doi[st]|vais)",
  "(?:même|quand bien même)[^.?!]{0,6} (?:si )?je (?:les? |la |l')?(?:avais|savais|connaissais|possédais|détenais)[^.?!]{0,40} ne (?:vous |te )?(?:les? |la |l')?(?:donn|di|partag|communiqu|dev|fourni)",
  "(?:n'est pas possible|ne m'est pas possible|pas possible) (?:de |d')(?:vous |te )?(?:fourni|communiqu|partag|divulgu|transm|donn)[^.?!]{0,60}(?:adresse|domicile|particulier|privé|personn|coordonn|intim)",
  "je ne (?:vous |te )?(?:les? |la |l')(?:communique|partage|divulgue|donne|transmets|communiquerai[ts]?|donnerai[ts]?|révèle)(?!\\p{L})|(?:ne |n')(?:vous |te )?(?:donnerai|écrirai|fournirai|dirai) pas (?:cette|ce|la recette|de lettre)",
];

const HANDS =
  'entendre|écouter|chanter|goûter|alarme|réveil|minuteur|rappel(?:er)?(?!\\p{L})|appeler|passer des appels|téléphoner|sms|texto|whatsapp|e-?mail|courriel|virement|virer|paiement|payer|argent|réserv|commande|allum|éteindre|calendrier|agenda|imprim';

/** "I can't set an alarm": what the model has no hands, voice or account for. */
export const POWERLESS: readonly string[] = [
  `je ne (?:peux|sais|saurais|suis)(?: pas)?(?: capable de| en mesure de)?[^.?!,;]{0,24} (?:${HANDS})`,
];

/** It sees nothing of today. */
export const UNSEEN: readonly string[] = [
  "(?:je ne (?:dispose|connais|vois)|je n'ai)[^.?!,;]{0,40} (?:du jour|d'aujourd'hui|actuel(?:le)?s?|en (?:temps réel|direct)|de ce moment|plus récents?)(?!\\p{L})",
];

/** What the user speaks of did not arrive. */
export const MISSING: readonly string[] = [
  "je n'ai (?:rien|pas (?:le |la |votre |ton |de )|sous les yeux auc|aucune?)[^.?!]{0,14}(?:une|sous les yeux|devant|texte|fichier|document|message)|je ne (?:vois|trouve|reçois) (?:rien|pas)[^.?!]{0,20}(?:à |ici|joint|de quoi)|aucun[^.?!]{0,12} (?:pièce|fichier|document|texte|image|photo|lien)[^.?!]{0,12} (?:ne |n')",
  "(?:message|texte|question|demande)[^.?!]{0,16} (?:est|m'est)[^.?!]{0,10}(?:arrivée?|parvenue?)[^.?!]{0,16}(?:sans|vide|incompl|coupé|seule?)|(?:ton|votre) message est le premier",
  "(?:il (?:serait|est|faudrait)) (?:nécessaire (?:de |d'))?(?:savoir|connaître) (?:à quoi|de quoi|quel|ce que|si)",
  'je ne (?:vois|sais|comprends) pas (?:bien |trop |très bien )?(?:duquel|de laquelle|lequel|laquelle|de qui|de quoi|à quoi)',
];

/** It gives what it can all the same. */
export const DELIVERS: readonly string[] = [
  '(?:donc|alors|du coup|par conséquent)[^.?!]{0,8} (?:que )?(?:juger|me fier|faire des hypothèses|me fonder)|je ne peux (?:donc )?(?:que )?(?:juger|me fier)|(?:que|faire) des hypothèses|je peux[^.?!]{0,12} (?:faire|donner|proposer)[^.?!]{0,10} (?:estimation|ordre de grandeur|approximation)|une estimation (?:est|reste) possible',
  '^(?:et )?(?:mon|ma) (?:première |meilleure |propre )?(?:idée|impression|pari|conclusion|lecture|avis|hypothèse|verdict|conseil)(?!\\p{L})|la (?:moins dramatique|plus probable)',
];

/** Praise of the question, before the turn: "It is a very special question, but". */
export const PRAISE =
  "(?:(?:c'est|quelle|belle|bonne|voilà|jolie|excellente) [^.;?!]{0,30}(?:question|demande)[^.;?!]{0,30}, (?:mais )?)?";

/** For sure: what is not known so is hedged. */
export const CERTAINLY =
  'avec (?:\\p{L}+ )?(?:certitude|exactitude|précision)|à coup sûr|à 100|exacte?s?(?!\\p{L})|être précis';

/** A doubt about all of what was just answered. */
export const DOUBTS =
  "(?:^|[,;] (?:mais|même si|et) )(?:je ne (?:peux|saurais) (?:pas )?(?:vous )?(?:le |l')(?:garantir|assurer|confirmer|certifier)|je n'en suis pas (?:\\p{L}+ |à 100 ?% )?(?:sûre?|certaine?)|je ne suis pas (?:\\p{L}+ )?(?:sûre?|certaine?)(?= ?[.,;)]|$))";
