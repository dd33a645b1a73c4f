/** Ways of speaking in Spanish that come in many words: wishes, idioms of refusal, what did not arrive. */

const ASKED =
  '(?:cuánt[oa]s?|qui[eé]n(?:es)?|(?:de |en |a |con )?qué|cuándo|dónde|cómo|cuál(?:es)?|si)';

/** That an answer is not to be had. */
export const NOT_HAD: readonly string[] = [
  '(?:nunca|jamás|no) (?:se |l[oa]s? )?(?:public|difund|divulg|hicieron públic|hizo públic|registr|document|anot)(?:aron|ó|ieron|ió)?(?!\\p{L}*(?:r|ndo)(?!\\p{L}))',
  'ojalá (?:lo |te lo |yo )*(?:supiera|pudiera (?:dec|sab|ver))|qu[ei]én? (?:más )?(?:quisiera|pudiera)[^.?!]{0,14}(?:sab|dec)|me (?:gustaría|encantaría) (?:saberlo|conocerlo|poder dec)',
  'nadie (?:l[oa]s? )?(?:contó|registró|anotó|apuntó|documentó|recogió|publicó)',
  'no (?:hay (?:manera|forma|modo) de que (?:yo )?|llego a (?:saber|tanto|ese))|no (?:está|queda) claro si|(?:no|nunca) (?:se )?ha[ny]? (?:sido )?(?:hecho públic|publicad|difundid|aclarad|trascendid)',
  'no (?:te |se |le )?l[oa]s? (?:sé|sabría|puedo|tengo) (?:dec|precis|confirm|registrad|apuntad)\\p{L}*|(?:de(?:l| la)?[^.?!;,]{1,30} )?no (?:guardo|conservo|me consta|tengo)[^.?!;,]{0,14} (?:dato|registr|constancia|noticia|nombre)',
  '(?:mi (?:información|conocimiento)|lo que sé) (?:no llega|es anterior|se queda|no alcanza|acaba)',
];

/** "How many worked on it is not known": a gap beside an answer; alone, and explained, an answer. */
export const NOBODY_KNOWS: readonly string[] = [
  `${ASKED} [^.?!;]{1,70}[, ](?:no (?:se|l[oa]s?) (?:sabe|conoce|sé|recuerdo)|se (?:ignora|desconoce)|(?:no )?l[oa]s? (?:sabe|conoce) nadie|nadie (?:l[oa]s? )?(?:sabe|conoce|puede (?:dec|sab|confirm)))`,
];

/** It leaves the question open. */
export const PASSES: readonly string[] = [
  '(?:dejo|prefiero dejar) (?:la respuesta |la pregunta )?(?:en blanco|sin (?:contestar|responder)|fuera)|no (?:me decanto|me mojo|me atrevo)|no (?:alcanz|lleg|super)\\p{L}+ (?:al?|el|ese) [^.?!]{0,14}(?:umbral|listón|\\d\\d ?%)|(?:dudo|vacilo|titubeo) entre [^.?!]{1,80}, (?:así que|de modo que|por lo que|y) (?:no|lo dejo|me abst|prefiero)',
];

/** Nobody can know it: the future, what somebody thinks. */
export const UNKNOWABLE: readonly string[] = [
  '(?:no (?:es|resulta) posible|(?:es|resulta) imposible|no hay (?:forma|manera|modo) de|nadie puede|imposible) (?:saber(?:lo)?|adivinar|anticipar|conocer) ',
];

/** It will not help. */
export const DECLINES: readonly string[] = [
  '(?:eso|esto|ahí|así)[^.?!,]{0,8} no (?:va a poder ser|puede ser(?=[.:,;]|$)|va a ser posible|entro)|por (?:ahí|eso) no paso|(?:^|[^\\p{L}])(?:paso de (?:ayud|hac|particip|escrib|eso|esto)|paso palabra)|me planto',
  'conmigo no cuent(?:es|e)|no (?:me )?cuent(?:es|e) conmigo|ni (?:lo intentes|hablar|pensarlo|de broma|lo sueñes)|(?:no entro|prefiero no entrar) (?:ahí|en eso)',
  'no (?:es|son) (?:algo|cosa|una cosa|información|datos)[^.?!,]{0,20} que (?:yo )?(?:pueda|deba|vaya a|me corresponda)',
  '(?:aunque|incluso si) (?:l[oa]s? )?(?:tuviera|supiera|conociera)[^.?!]{0,40} (?:no|tampoco) (?:te |se |le )?(?:l[oa]s? )?(?:dar|dir|compart|comunic|facilit|deb)',
  'no (?:es posible|procede|cabe|corresponde|puedo|puede) (?:facilit|proporcion|compart|divulg|comunic|revel)\\p{L}*[^.?!]{0,60}(?:domicilio|direcci|teléfono|particular|privad|personal|intimid)',
  'no (?:l[oa]s? )?(?:comunico|comunicaría|comparto|compartiría|facilito|facilitaría|divulgo|divulgaría|revelo|revelaría)(?!\\p{L})|(?:direcciones|domicilios|datos) (?:privad|personal|particular)\\p{L}* no (?:l[oa]s? )?(?:doy|paso|busco)',
];

const HANDS =
  'oír|escuchar|cantar|oler(?!\\p{L})|alarma|temporizador|recordatorio|llamad|llamar|telefonear|sms|whatsapp|correo|e-?mail|mensaje de voz|transferencia|bizum|transferir|pago(?!\\p{L})|pagar|dinero|reserv|pedido|encend|apag|calendario|agenda|imprim';

/** "I can't set an alarm": what the model has no hands, voice or account for. */
export const POWERLESS: readonly string[] = [
  `no (?:puedo|sé|tengo (?:cómo|forma de|manera de)|soy capaz de|me es posible)[^.?!,;]{0,24} (?:${HANDS})`,
];

/** It sees nothing of today. */
export const UNSEEN: readonly string[] = [
  '(?:no|ni) (?:dispongo|cuento|tengo|veo|conozco)[^.?!,;]{0,40} (?:de hoy|actual(?:es|izad\\p{L}*)?|del día|en (?:tiempo real|directo|vivo)|de este momento|más recientes?)(?!\\p{L})',
];

/** What the user speaks of did not arrive. */
export const MISSING: readonly string[] = [
  '(?:no|sin|ning[uú]n\\p{L}*) [^.?!,]{0,14}(?:adjunt|anex|versión (?:previa|anterior)|mensaje anterior)\\p{L}*[^.?!,]{0,20}(?=[.,;:]| (?:que|para|en|ni|y))',
  'no (?:me )?(?:ha llegado|llegó|llega|aparece|hay|veo|encuentro|recibí|tengo)[^.?!]{0,24} (?:nada (?:que|delante|aquí|adjunt|pegad)|ning[uú]n\\p{L}* (?:adjunt|fichero|archivo|texto|imagen|documento))|ning[uú]n\\p{L}* (?:adjunto|fichero|archivo|imagen|documento)[^.?!]{0,12} (?:ha|me)',
  '(?:mensaje|texto|consulta|pregunta)[^.?!]{0,20} (?:ha llegado|llegó|llega|viene|está)[^.?!]{0,20}(?:sin |vací|incomplet|cortad|sol[oa](?!\\p{L}))|(?:tu|su|este) mensaje es (?:el|lo) primer',
  '(?:sería|es|haría falta) (?:necesario|preciso|imprescindible)? ?(?:saber|conocer) (?:a qué|de qué|qué|cuál)',
];

/** It gives what it can all the same. */
export const DELIVERS: readonly string[] = [
  '(?:así que|por lo que|por tanto|entonces|de modo que) (?:\\p{L}+ )?(?:sólo|solo|me) (?:puedo|guío|baso|caben)[^.?!]{0,40}(?:juzg|guiar|valor|por|hipótesis)|caben hipótesis|puedo (?:hacer|darte|ofrecer)[^.?!]{0,20} (?:estimación|aproximación|orientación)|(?:sí )?(?:es|hay) posible (?:una|hacer una) estimación',
  '^(?:y )?mi (?:primera |mejor |propia )?(?:idea|impresión|apuesta|conclusión|lectura|opinión|hipótesis|veredicto|consejo)(?!\\p{L})',
];

/** Praise of the question, before the turn: "It is a very special question, but". */
export const PRAISE =
  '(?:(?:es|qué|vaya|menuda|buena|bonita|bella) [^.,;?!]{0,30}(?:pregunta|duda|consulta)[^.,;?!]{0,30}, (?:pero |aunque )?)?';

/** For sure: what is not known so is hedged. */
export const CERTAINLY =
  'con (?:\\p{L}+ )?(?:certeza|seguridad|exactitud|precisión)|a ciencia cierta|al 100|exact[oa]s?|precisos?';

/** A doubt about all of what was just answered. */
export const DOUBTS =
  '(?:^|[,;] (?:pero|aunque|si bien|y) )(?:(?:no|tampoco) (?:te |se )?l[oa] (?:puedo|podría) (?:asegurar|confirmar|garantizar)|no (?:puedo|podría) (?:asegurar|confirmar|garantizar|verificar)l[oa]|no estoy (?:\\p{L}+ ){0,2}segur[oa](?: de (?:ello|eso|esto))?(?= ?[.,;)]|$))';
