/** What Czech replies will not do, or cannot do where they are: beside what they know or not. */

const ACT =
  '(?:nastav|zavola|vola|posla|posíl|odesla|rezervova|objedna|koupi|kupova|zaplati|převés|pusti|pouště|přehrá|zahrá|zapnou|vypnou|vzbudi|budi[tl]|připomen|připomín|nahrá|nakresli|kresli|otevří|otevírat|stáhnou|přihlási|domluvi|zatelefonova|vyfot|sledovat (?:zás|kurz)|spusti|ovláda|telefonova)';
const NOT_ABLE =
  '(?:nemohu|nemůžu|neumím|nedokážu|nedovedu|nejsem schop\\p{L}+|nemám (?:jak|možnost)|nejde mi)';

/** It has no hands: alarms, calls, orders, music. */
export const UNABLE: readonly string[] = [
  `${NOT_ABLE}[^.?!,]{0,30} ${ACT}`,
  `${ACT}\\p{L}*[^.?!,]{0,40} ${NOT_ABLE}`,
  '(?<!\\p{L})ne(?:nastavím|nastavuju|zavolám|volám|pošlu|posílám|zarezervuju|objednám|koupím|zaplatím|pustím|pouštím|přehraju|přehrávám|zahraju|vzbudím|budím|připomenu|připomínám|nahraju|nakreslím|kreslím|otevřu|stáhnu|domluvím)(?!\\p{L})',
];

/** Why: it is nothing but text. */
export const UNINFORMED: readonly string[] = [
  ...UNABLE,
  '(?:jen|pouze) (?:text|psát|píšu|jazykov)|textov\\p{L}+ (?:asistent|model|pomocník)',
  'bez (?:\\p{L}+ ){0,2}(?:podrobnost|kontext|detail|informac|údaj|upřesn|znalost)',
  'nemám (?:přístup|možnost|data|informace)|nevidím',
];

const I_NOT =
  '(?<!\\p{L})ne(?!doporuč|rad|vím|znám|vidím|mám(?!\\p{L})|myslím|pamatuj|chápu|jsem|mohu (?:říct|říci|určit|vědět)|můžu (?:říct|určit|vědět)|bojím)(?:(?:budu|mohu|můžu|hodlám|chci) \\p{L}+|(?!j|zletil|mocn)\\p{L}{2,10}(?:uji|uju|ím|ám|žu|šu|budu))(?!\\p{L})';

/** It is forbidden, or does harm. */
const FORBIDDEN =
  '(?:trestn|nezákonn|nelegáln|protiprávn|protizákonn|proti zákonu|poruš|podvod|podvád|klamav|neetick|neférov|ublíž|škod(?:í|it|live)|zakázan|zakazuj|přestup)';

export const REFUSES: readonly string[] = [
  '(?:do toho|do takov\\p{L}+ věcí?|do tohohle) (?:ne(?:jdu|půjdu)|se nepouštím|se nepustím)|(?:s tím|s tímhle|na tom|v tomhle|v tom) (?:vám |ti )?ne(?:pom|porad|spolupr|bud)|bez(?:e)? mě|ani náhodou|tak to ne(?!\\p{L})|na to zapomeň|(?<!\\p{L})nepropůjč',
  'nelze (?:\\p{L}+ )?(?:poskytnout|pomoci|vyhovět)|(?:poskytnout|vyhovět) (?:\\p{L}+ ){0,3}(?:nelze|nemohu|nemůžu)|(?<!\\p{L})ne(?:poradím|radím|naučím|učím|ukážu|prozradím|pomáhám|podílím|zúčastním)(?!\\p{L}|[^.?!]{0,20}(?:přesn|číslo|datum))|(?:^|[,;] )(?:a )?s [^.?!,]{0,40} (?:bych )?ne(?:pomáhal|pomohl|pomůžu|pomohu|pomáhám)',
];

export const DECLINES: readonly string[] = [
  `${FORBIDDEN}[^.?!]{0,80}${I_NOT}`,
  `${I_NOT}[^.?!]{0,90}${FORBIDDEN}`,
];

export const FORBIDS = FORBIDDEN;

/** It asks for what is missing. */
export const ASKS: readonly string[] = [
  'pros(?:ím|il bych|ila bych)[^.?!]{0,20} o (?:upřes|doplň|sděl|uved|zasl|popis|vlož|informac)|mohl\\(a\\)|potřebuj[iu] (?:podrobnosti|detaily|kontext)|to záleží, o',
  '(?:^|[.,:;] )(?:a )?(?:co|kde|kam|jaký|jaká|jaké|jakou|který|která|které|kdo|koho|čí|na co|o čem|s čím|v čem|od čeho)(?!\\p{L})[^.?!]{0,30} (?:přesně|konkrétně|vlastně)[^.?!]{0,100}\\?',
];

export const MISSING: readonly string[] = [
  '(?:text|soubor|obrázek|kód|odkaz|dokument|příloha|fotka)[^.?!,]{0,20} (?:není|chybí|nevidím|tu nemám)|(?:není|z [^.?!,]{1,30} není) (?:\\p{L}+ )?(?:zřejmé|patrné|jasné|znát), (?:o |čeho|co|jak|kter|na co|zda)|(?:nevím|není jasné), o (?:jak|kter|čem)',
];

/** That the answer is not to be had. */
export const LACKS: readonly string[] = [
  '(?:nikdo|žádný model) (?:\\p{L}+ ){0,3}ne(?:poví|řekne|uhodne|předpoví)|nemám (?:páru|potuchy|tucha)|na (?:tohle|to) jsem krátk|věštit ne|nevěštím|z křišťálové koule|hádat ne(?:budu|chci)|(?:to|tohle|tohleto) (?:vám |ti )?neřeknu|zatím ne(?:byl[aoiy]? (?:vyhláš|zveřej|oznám)|ní známo)|nevidím (?:do|vám|ti)|do [^.?!,]{1,40} nevidím',
];
