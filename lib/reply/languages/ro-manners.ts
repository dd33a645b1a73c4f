/** Ways of speaking in Romanian that come in many words; `.` stands for letters with two encodings. */

const ASKED =
  '(?:c.[țtţ]i|c.te|c.t|cine|(?:la |de |.n |cu |din )?(?:ce|care|cine)|c.nd|unde|cum|dac.|de ce)';

/** That an answer is not to be had. */
export const NOT_HAD: readonly string[] = [
  '(?:de-a[șsş]|dac. a[șsş]|ce bine ar fi s.|m.car de-a[șsş]) [șsş]ti(?: eu)?|(?:mi-ar pl.cea|mi-a[șsş] dori|a[șsş] vrea) (?:[șsş]i eu )?s. (?:[șsş]tiu|pot (?:s. )?spune)|dac. a[șsş] putea [șsş]ti',
  'nu (?:le|.l|o|.i) (?:[șsş]tie|cunoa[șsş]te) nimeni|nu (?:le-|l-|i-|o )a (?:num.rat|notat|consemnat|.nregistrat)[^.?!]{0,4} nimeni|nimeni nu (?:le|l|i|o)?-?(?:a|au)? ?(?:num.rat|notat|consemnat|.nregistrat|documentat|publicat|cunoa[șsş]te)',
  'nu (?:.mi |mi )?(?:vine .n minte|e la .ndem.n.)|nu (?:v. |.[țtţ]i )?(?:pot|[șsş]tiu) (?:s. )?(?:v. |.[țtţ]i )?(?:spun|preciz|confirm)\\p{L}*|nu (?:p.strez|am|g.sesc|de[țtţ]in)[^.?!;,]{0,14} (?:dat[ea]|urm|nicio (?:men[țtţ]iune|surs)|.nregistr|num)|nu ajung[^.?!]{0,14} (?:p.n.|la at.t)',
  '(?:informa[țtţ]iile|cuno[șsş]tin[țtţ]ele|datele) mele[^.?!]{0,20} (?:nu|se opresc|sunt anterioare|ajung)',
];

/** "How many worked on it is not known": a gap beside an answer; alone, and explained, an answer. */
export const NOBODY_KNOWS: readonly string[] = [
  `${ASKED} [^.?!;]{1,70}[, ](?:nu (?:se|l-am|o|le|.l|.i)[^.?!;,]{0,4} ?(?:[șsş]tie|cunoa[șsş]te|[șsş]tiu|cunosc)|nu (?:[șsş]tie|cunoa[șsş]te) nimeni|nimeni nu (?:[șsş]tie|poate|cunoa[șsş]te)|r.m.ne (?:un mister|necunoscut|o enigm.))`,
];

/** It leaves the question open. */
export const PASSES: readonly string[] = [
  '(?:las|prefer s. las)(?: deci)? (?:r.spunsul |.ntrebarea |c.mpul )?(?:necompletat|liber|deschis|f.r. r.spuns|.n alb|gol)|nu m. (?:hazardez|aventurez|pronun[țtţ]|.ncumet)|nu (?:ating|atinge|ajunge|trece)[^.?!]{0,30}(?:prag|\\d\\d ?%)|(?:ezit|oscilez|[șsş]ov.i) .ntre [^.?!]{1,80}(?:prag|ab[țtţ]in|nu )|prefer s. nu (?:v. |.[țtţ]i )?(?:dau|ofer)',
];

/** Nobody can know it: the future, what somebody thinks. */
export const UNKNOWABLE: readonly string[] = [
  '(?:nu (?:este|e) posibil|(?:este |e )?imposibil|nimeni nu poate|nu (?:se|avem cum) (?:poate )?)(?: s. se| s.| de)? ?(?:[șsş]ti(?:ut|m|u)?|ghici(?:t)?|anticip(?:a|at)?|cunoa[șsş]te) ',
];

/** It will not help. */
export const DECLINES: readonly string[] = [
  '(?:asta|a[șsş]a ceva|aici|acest lucru)[^.?!,]{0,8} nu (?:se poate|va fi posibil|fac|merge|intru)|(?:de data asta|aici) (?:pas|m. opresc|trec)|(?:nu conta|nu te baza)[țtţ]?i? pe mine|s. nu conta[țtţ]i|nici g.nd|nici s. nu|nu intru .n|f.r. mine(?!\\p{L})|nu m. bag|spun pas|iese din discu[țtţ]ie',
  'nu (?:este|e|sunt) (?:ceva|un lucru|lucruri|informa[țtţ]ii|date)[^.?!,]{0,14} (?:pe care|ce)[^.?!]{0,14} (?:pot|a[șsş] putea|trebui|voi|s. )',
  '(?:chiar (?:dac.|de)|nici dac.)[^.?!]{0,6} (?:le-|l-|o )?(?:a[șsş]|am) (?:avea|avut|[șsş]ti|cunoa[șsş]te|de[țtţ]ine)[^.?!]{0,40} nu ',
  'nu (?:este posibil|e posibil|pot|se poate)[^.?!]{0,6} (?:s. )?(?:v. |.[țtţ]i )?(?:furniz|comunic|ofer|divulg|dezv.lui|transmit)[^.?!]{0,60}(?:adres|domicili|telefon|privat|personal|intimit)',
  'nu (?:le|.l|o|v.) (?:comunic|ofer|divulg|furnizez|dau|transmit|dezv.lui)(?!\\p{L})|(?:adres\\p{L}*|date\\p{L}*) [^.?!,]{0,30} nu (?:le|o) (?:dau|caut|ofer|comunic)|nu (?:.[țtţ]i|v.) (?:dau|scriu|voi da|voi scrie) (?:re[țtţ]eta|a[șsş]a|acea|scriso)',
];

const HANDS =
  'auzi|asculta|c.nta(?!\\p{L})|mirosi|alarm|de[șsş]tept.tor|cronometr|memento|apel(?:a|uri)|suna(?!\\p{L})|telefona|sms|whatsapp|e-?mail|transfer|pl.ti|pl.[țtţ]i|bani(?!\\p{L})|rezerv|comand|aprinde|stinge|calendar|agend|printa|imprima';

/** "I can't set an alarm": what the model has no hands, voice or account for. */
export const POWERLESS: readonly string[] = [
  `nu (?:pot|[șsş]tiu s.|am cum s.|sunt .n m.sur. s.)[^.?!,;]{0,24} (?:${HANDS})`,
];

/** It sees nothing of today. */
export const UNSEEN: readonly string[] = [
  'nu (?:dispun|am|cunosc|v.d)[^.?!,;]{0,40} (?:de azi|de ast.zi|actual\\p{L}*|la zi|.n timp real|de moment)(?!\\p{L})',
];

/** What the user speaks of did not arrive. */
export const MISSING: readonly string[] = [
  'ni(?:ciun|cio) (?:ata[șsş]ament|fi[șsş]ier|text|imagine|document|versiune anterioar|mesaj anterior)\\p{L}*[^.?!,]{0,24}(?=[.,;:]| (?:de|pentru|.n|[șsş]i))',
  'nu (?:am|v.d|g.sesc|exist.|mi-a|a)[^.?!]{0,24} (?:nimic|niciun\\p{L}*|nici un\\p{L}*) ?(?:de |.n fa[țtţ]|ata[șsş]|aici|text|fi[șsş]ier|document|imagin)|ni(?:ciun|cio) (?:fi[șsş]ier|ata[șsş]ament|document|text|imagine)[^.?!]{0,12} nu',
  '(?:mesaj|text|.ntrebare|solicit)\\p{L}*[^.?!]{0,16} (?:a (?:ajuns|sosit|venit)|este|e)[^.?!]{0,14}(?:f.r. |gol|incomplet|t.iat|primul)',
  '(?:ar fi|este|e) (?:necesar|nevoie|util) s. (?:[șsş]tiu|se [șsş]tie|cunosc|aflu) (?:la ce|despre ce|ce|care|cine)',
];

/** It gives what it can all the same. */
export const DELIVERS: readonly string[] = [
  '(?:a[șsş]a c.|deci|prin urmare)[^.?!]{0,12} (?:pot|m. bazez|r.m.n)[^.?!]{0,24}(?:judeca|doar|evalua|ipotez|adres)|(?:pot|se poate)[^.?!]{0,14} (?:face|da|oferi)[^.?!]{0,10} (?:estim|aproxim|ordin de m.rime)|doar ipoteze',
  '^(?:[șsş]i )?(?:prima |cea mai bun. )?(?:ideea|impresia|concluzia|p.rerea|ipoteza|presupunerea|recomandarea|verdictul|sfatul|pariul) (?:mea|meu)(?!\\p{L})|^prima mea (?:idee|impresie|ipotez)|^a[șsş] paria',
];

/** Praise of the question, before the turn: "It is a very special question, but". */
export const PRAISE =
  '(?:(?:este|e|ce|frumoas.|bun.|o) [^.,;?!]{0,30}.ntrebare[^.,;?!]{0,30}, (?:dar |.ns. )?)?';

/** For sure: what is not known so is hedged. */
export const CERTAINLY =
  'cu (?:\\p{L}+ )?(?:certitudine|siguran[țtţ]|exactitate|precizie)|sut. la sut.|exact(?!\\p{L})';

/** A doubt about all of what was just answered. */
export const DOUBTS =
  '(?:^|[,;] (?:dar|de[șsş]i|.ns.|[șsş]i) )(?:nu (?:pot|a[șsş] putea) (?:s. )?(?:garanta|confirma|asigura|verifica)(?: asta| acest lucru)?(?= ?[.,;)]|$)|nu sunt (?:\\p{L}+ )?sigur.?(?: de asta)?(?= ?[.,;)]|$))';
