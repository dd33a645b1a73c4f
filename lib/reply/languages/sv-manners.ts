/** Ways of speaking in Swedish that come in many words: wishes, idioms of refusal, what did not arrive. */

const ASKED =
  '(?:vem|vad|när|var(?:för|ifrån)?|hur(?: många| mycket)?|(?:i |på |till |med )?(?:vilken|vilket|vilka)|om)';

/** That an answer is not to be had. */
export const NOT_HAD: readonly string[] = [
  '(?:har|blev|är)[^.?!,;]{0,14} (?:aldrig|inte)[^.?!,;]{0,14} (?:publicera|offentliggj|redovisa|dokumentera)\\p{L}*',
  '(?:om|den som) (?:jag )?bara visste|om jag (?:ändå )?visste|(?:det )?(?:skulle|hade) jag (?:också |själv |gärna )*(?:vilja|velat) veta|jag (?:önskar|skulle önska)[^.?!]{0,10} (?:jag )?visste',
  'känner ingen till|(?:dem|det|den|dessa|de)[^.?!,;]{0,4} (?:känner|har) ingen|har ingen (?:räknat|noterat|dokumenterat|skrivit upp|publicerat)|ingen (?:har (?:räknat|noterat|dokumenterat|publicerat)|räknade|noterade|kan (?:säga|veta|förutse))|(?:går|låter sig)[^.?!]{0,20} inte (?:att )?(?:förutse|säga|avgöra|bedöma|fastställa|förutsäga)',
  'inte (?:aktuellt i minnet|i huvudet|i färskt minne|något (?:säkert|tillförlitligt|konkret))|(?:min kunskap|mina uppgifter|mina kunskaper)[^.?!]{0,14} (?:räcker|sträcker|når|slutar|går)[^.?!]{0,14}|så långt (?:räcker|sträcker)|ingenting att gå på|inget att gå på|tiger jag|bortom (?:det|vad) jag|övergår (?:min|vad jag)|hittar (?:jag )?ingen(?:stans|ting)',
];

/** "How many worked on it is not known": a gap beside an answer; alone, and explained, an answer. */
export const NOBODY_KNOWS: readonly string[] = [
  `${ASKED} [^.?!;]{1,70}[, ](?:vet (?:man inte|ingen)|(?:är|har|finns)[^.?!,;]{0,12} (?:inte |o)(?:känt|känd|bekant|bevarat|dokumenterat)|har gått förlora[dt]\\p{L}*|kan ingen[^.?!,;]{0,14} (?:säga|veta))`,
];

/** It leaves the question open. */
export const PASSES: readonly string[] = [
  'lämnar (?:jag )?(?:svaret|frågan|det)[^.?!]{0,14} (?:tomt|öppe[nt]|blankt|obesvara[dt]\\p{L}*|därhän)|jag (?:lämnar|låter bli|avstår|tiger)(?= (?:svaret|frågan|det|att svara|hellre|helst)|[.,])|(?:når|räcker)[^.?!]{0,14} inte[^.?!]{0,24} (?:gräns|tröskel|\\d\\d ?(?:%|procent))|(?:vacklar|tvekar|velar) (?:jag )?mellan [^.?!]{1,80}(?:gräns|tröskel|avst|inte)|binder mig inte|vill inte chansa',
];

/** Nobody can know it: the future, what somebody thinks. */
export const UNKNOWABLE: readonly string[] = [
  '(?:det (?:är|går) )?(?:inte möjligt|omöjligt|inte)(?: för någon)? att (?:veta|gissa|förutse|ana) |(?:det )?kan ingen[^.?!,;]{0,20} (?:veta|ana|gissa|förutse)|ingen kan[^.?!,;]{0,14} (?:veta|förutse|ana)',
];

/** It will not help. */
export const DECLINES: readonly string[] = [
  '(?:det|detta)[^.?!,]{0,6} (?:går inte för sig|blir (?:det )?inget av|kommer inte (?:på fråga|att (?:gå|hända))|ställer jag inte upp|hjälper jag inte|gör jag inte)|(?:här|där|den här gången) (?:passar|står) jag(?: över)?(?! (?:in|för))|jag står över|inte på fråga|inte med mig|utan mig(?!\\p{L})|räkna inte med mig|det går (?:mig )?för långt|(?:där|här) drar jag (?:gränsen|en gräns)|aldrig i livet',
  '(?:får|kommer) (?:du|ni)[^.?!]{0,14} inte (?:av|från) mig|(?:är|var) inte (?:något|information|uppgifter|en sak) (?:som )?jag[^.?!]{0,24} (?:kan|får|bör|ska|tänker)',
  '(?:även|ens|också) om jag (?:hade|visste|kände)[^.?!]{0,40} (?:inte|aldrig)',
  '(?:adress|telefonnummer|personuppgift)\\p{L}*[^.?!]{0,40} (?:kan|får|lämnas|delas|ges|lämnar|delar)[^.?!]{0,24} (?:inte|ej)|(?:inte (?:möjligt|kan)|kan inte)[^.?!]{0,20} (?:lämna ut|uppge|dela|ge ut)[^.?!]{0,40}(?:adress|privatperson|personuppgift)',
  '(?:hotbrev|förfalskningar) (?:skriver|gör) jag inte|(?:lämnar|ger|delar|letar) jag inte (?:ut|upp|fram|med mig)|jag (?:lämnar|ger|letar) inte (?:ut|upp)',
];

const HANDS =
  'höra|lyssna|sjunga|lukta|smaka|väckarklock|larm|timer|påminnels|ringa|sms|whatsapp|swisha?|e-?post|mejl|överför|pengar|betala|boka|beställ|tända|släcka|kalender|skriva ut';

/** "I can't set an alarm": what the model has no hands, voice or account for. */
export const POWERLESS: readonly string[] = [
  `kan (?:jag )?(?:tyvärr )?(?:inte|ing\\p{L}+)[^.?!,;]{0,24} (?:${HANDS})`,
];

/** It sees nothing of today. */
export const UNSEEN: readonly string[] = [
  '(?:dagens|aktuella?|nuvarande) [^.?!,;]{0,30}(?:har|ser|känner) jag[^.?!,;]{0,10} inte',
];

/** What the user speaks of did not arrive. */
export const MISSING: readonly string[] = [
  'ing(?:en|et) (?:bilaga|fil|text|bild|dokument|tidigare version|tidigare meddelande)\\p{L}*[^.?!,]{0,24} (?:bifogad|bifogat|med|fram|här|synlig)',
  '(?:jag (?:ser|har|hittar)|(?:ser|har|hittar) jag|hos mig|här (?:finns|är))[^.?!]{0,24} (?:inget|ingenting|ingen|inga) ?[^.?!]{0,20}(?:att (?:titta|kontrollera|gå|rätta|granska)|framför mig|bilaga|bifoga|fil|här)|(?:bilaga|fil|text|bild)\\p{L}*[^.?!]{0,14} (?:har|kom|följde)[^.?!]{0,14} inte (?:kommit|fram|med)|ingen (?:bilaga|fil|bild|text)[^.?!]{0,14} (?:kom|har|följde)',
  '(?:meddelande|text|fråga)\\p{L}*[^.?!]{0,20} (?:kom|är|verkar)[^.?!]{0,20}(?:utan|tomt?|ofullständig|avhugg|det första)',
  '(?:behöver|måste|skulle)[^.?!]{0,24} (?:veta|känna till),? (?:vad|vilken|vilket|vilka|vem|om)',
  '(?:oklart|inte (?:helt |riktigt )?klart)(?: för mig)?,? (?:vilken|vilket|vad|vem|vilka)|saknar (?:jag )?(?:sammanhang|kontext)|jag (?:förstår|vet) inte riktigt (?:vad|vilken|vilket)',
];

/** It gives what it can all the same. */
export const DELIVERS: readonly string[] = [
  '(?:så|därför|alltså)[^.?!]{0,10} (?:kan|bedömer|får|går|utgår)[^.?!]{0,20} (?:bara|endast|utgå|gå på|gissa mig)|(?:kan|går)[^.?!]{0,14} (?:att )?(?:göra|ge)[^.?!]{0,10} (?:uppskattning|bedömning|grov)|en uppskattning (?:går|är möjlig)',
  '^(?:och )?min (?:första |bästa )?(?:idé|tanke|gissning|slutsats|bedömning|åsikt|rekommendation|intryck)(?!\\p{L})|^mitt (?:första )?(?:tips|råd|intryck|omdöme)(?!\\p{L})',
];

/** Praise of the question, before the turn: "It is a very special question, but". */
export const PRAISE =
  '(?:(?:det är|vilken|kul|bra|en) [^.,;?!]{0,40}fråga[^.,;?!]{0,20}, (?:men )?)?';

/** For sure: what is not known so is hedged. */
export const CERTAINLY =
  'med (?:\\p{L}+ )?säkerhet|(?<!\\p{L})säker[t]?(?!\\p{L})|exakta?(?!\\p{L})';

/** A doubt about all of what was just answered. */
export const DOUBTS =
  '(?:helt|hundra procent) säker är jag (?:dock )?inte|är jag (?:dock )?inte (?:helt |hundra procent )?säker(?: på)?(?= ?[.,;)]|$)';
