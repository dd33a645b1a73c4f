import { MISSING } from './cs-acting.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Czech speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'ne|ne(?:vím|ví|znám|zná|mám|má|mohu|můžu|může|vidím|dokážu|umím|pamatuj[iu]|lze|jde|dá|dají|existuj\\p{L}+|ní|jsou|jsem|jsi|byl\\p{L}*|uvád\\p{L}+|našel|našla|slyšel\\p{L}?|podařilo|poskyt\\p{L}+|zbývá|chci|chce\\p{L}*|troufám|odvažuji|dovedu|dovolím|disponuji|patří|zmiňuje|plyne|vyplývá|říká|obsahuje|zachoval\\p{L}*|dochoval\\p{L}*|dohledal\\p{L}*|vybav\\p{L}+|znám\\p{L}+|možné|jist\\p{L}+)|nic|ničeho|nikdo|nikdy|žádn\\p{L}+|ani|bez|mimo|chyb(?:í|ějí)|lhal\\p{L}?|vymyšlen\\p{L}+|hádat|tipovat|těžko',
  ),
  epistemic: contains(
    '(?:^|(?<=\\p{L}|\\s))(?:vím|vědět|zná(?:m|t)|znám|vidím|vidět|údaj|dat(?:a|ům)(?!\\p{L})|jmén|přístup|zdroj|stop|tušení|ponětí|pamat|paměť)',
    'urči|zjist|říc[it]|pověd|potvrd|ověř|informac|čísl|odpov|předpov|hád|vzpom|jist(?:ý|á|ot)|trénov|možnost|rozhod|kontext|slyše|našel|našla|netuš|odhadn|dohled|doloži|vybav|znalost|schop',
  ),
  aside: holds(
    'nedoporučuj[iu]|pokud vím|co vím|nedělejte si|nebojte|nepochybně|bezpochyby|nejen|(?:jednoznačná|jediná|jednoduchá) odpověď|nejsem (?:lékař|právník)\\p{L}*|nemyslím|nevíte|nevíš|neznáte|nezapom\\p{L}+',
  ),
  self: holds(
    'dělám|nedělám|píšu|nepíšu|tvořím|netvořím|pomáhám|nepomáhám|poskytuji|neposkytuji|budu|nebudu|chci|nechci|udělám|neudělám|dám|nedám|napíšu|nenapíšu|já|mi|mě|mně|mnou|můj|má|mé|mých|moje|moji|mám|nemám|mohu|nemohu|můžu|nemůžu|vím|nevím|znám|neznám|jsem|nejsem|vidím|nevidím|dokážu|nedokážu|umím|neumím|pamatuji|nepamatuji|bych|raději|netuším|našel|nenašel|nenašla|slyšel|neslyšel',
  ),
  harm: contains(
    'partnerky|partnera|bývalé|vydávat se|falešn|padělan|padělá|podvrž|výhruž|vyhrož|obtěž|pomluv|uráž|poniž|pomst|zbraň|zbran|bomb|výbušn|drog|hack|hesl[oa]|podvod|nelegáln|nezákonn|trestn|osobní údaje|adres[uy] (?:bydliš|soukrom)|bydliš|špeh|jed(?!\\p{L})|sebevra|nenávis|diskrimin|nezletil|autorsk|diagnóz|recept na|dávkov|plagiát|soukrom',
  ),
  missing: contains(
    ...MISSING,
    'ne(?:vidím|našel|našla|dostal\\p{L}?|mám před)[^.?!]{0,40}(?:text|soubor|dokument|obráz|fotk|fotograf|odkaz|příloh|kód|zprávu|tabulk|video)',
    '(?:soubor|obrázek|fotk|dokument|příloh|text|odkaz|kód)\\p{L}*[^.?!]{0,20} (?:se |ke mně )?ne',
    'chybí (?:mi )?(?:text|kontext|soubor|obrázek|kód|podrobnost|údaj)',
    'zapomněl[^.?!]{0,30}(?:přilož|vlož|přida|připoj)',
    'ne(?:vím|ní mi jasné|ní jasné|jsem si jist\\p{L}+),? (?:o co|o čem|o koho|co|kter|na co)[^.?!]{0,40}(?:jde|mluv|ptá|mysl|má)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:záleží|to záleží|je (?:jich )?(?:několik|víc|mnoho)|existuje (?:několik|více|mnoho)|může (?:jít|znamenat)|abych|aby|rád|jistě|příčin může)',
  ),
  yours: holds(
    'vy|vás|vám|vámi|váš|vaše|vaši|vašeho|vašem|ty|tě|tebe|ti|tvůj|tvé|tvoje|máte|máš|používáte|používáš|bydlíte|hrajete|chcete|chceš|pracujete|hledáte',
  ),
  disclaims: begins(
    '(?:jako [^,]{0,24},? )?nemám [^,]{0,30}(?:přístup|data v reáln|reálném čase|živ|internet|názor|preferenc|oblíben|pocit|emoc|zkušenost|tělo|aktuální)',
    'ne(?:vidím|mohu|můžu|umím)(?: (?:vidět|otevřít|vyšetřit|slyšet|přečíst|diagnost|vyzkoušet))? [^,]{0,40}(?:obrazovk|soubor|odkaz|vás|internet)',
    'nejsem (?:lékař|právník|advokát|psycholog|veterinář|notář|účetní|lékárník|odborník|expert)',
  ),
};

const TEXT =
  '(?:text|článk|článek|úryv|dokument|odstav|tabul|zdroj|otáz|popis|zadán|zápis|pasáž)\\p{L}*';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  '(?:není|nejsou) v m(?:ých|é) (?:silách|moci)|mimo mé možnosti',
  'žádn[áýé] (?:kronik|pramen|zdroj|dokument|archiv|životopis|příručk|studi|záznam)\\p{L}*[^.?!]{0,60}',
  'nikdo (?:ne)?(?:zaznamenal|zapsal|nezaznamenal|nezapsal)|ne(?:bylo|ní|byl[ay]?) (?:zaznamenáno|zapsáno|doloženo|zachyceno)',
  '(?:zná|ví|znají|vědí) (?:jen|pouze|jedině) ',
  '(?:mi )?(?:uniká|unikl\\p{L}?|vypadl\\p{L}?)|neukládám|neuchovávám',
  'chybí (?:mi )?(?:jeden |jedna )?(?:údaj|hodnota|číslo)|ověřit ne(?:mohu|můžu|umím)',
  // It has no hands, and sees nothing from afar.
  '(?:nemohu|nemůžu|neumím|nedokážu|nejsem schop\\p{L}+|nemám jak)[^.?!,]{0,30} (?:zavola|vola|posla|nastavi|rezervova|objedna|připomen|vzbudi|zapnou|zaplati|koupi|změři|ověři|otevří|odhadn|posoudi|stáhn|přečí|vyříd)|(?:vyřizovat|volat|posílat|nastavit|objednat|posoudit|poznat|zjistit|předpovědět|odhadnout)[^.?!,]{0,20} ne(?:umím|mohu|můžu|dokážu|lze|dá|jde)|se (?:to )?(?:předpovědět|zjistit|odhadnout|určit) nedá|na dálku|(?:jen|pouze) (?:vy|ty|on|ona|čas)[^.?!]{0,20} (?:ví|víte|víš)|(?:zůstává|je) (?:záhadou|tajemstvím)|nepoznám|žádný doklad',
  `(?:v|ve|z|ze|podle|na základě) [^.?!,]{0,14}${TEXT}[^.?!]{0,30} (?:se ne|ne(?:ní|jsou|plyne|vyplývá|lze|stojí|píše|uvádí|zmiň|poznám))`,
  `${TEXT} (?:[^.?!;,]{0,20} )?(?:ne(?:uvádí|říká|zmiňuje|obsahuje|určuje|vysvětluje|specifikuje|dává|udává)|mlčí)`,
  'bez [^.?!,]{1,40} (?:to |se )?ne(?:lze|mohu|ní|jde|dá|dokážu|můžu)',
  '(?:nelze|nedá se|nejde|není možné|nemohu|neumím)[^.?!,]{0,30} (?:říc[it]|vědět|předp|rozhodn|zjist|určit|stanovit|odpověd|poznat|posoudit)',
  '(?:není|nejsou|nenachází se|chybí)[^.?!,]{0,14} (?:v|mezi) m(?:ých|ém|é)|m(?:oje|é) (?:znalosti|data|informace)[^.?!]{0,10} (?:sahají|končí|nezahrn|nesah)',
  'lhal(?:a)? bych|bych (?:vám |ti )?lhal|musel(?:a)? bych (?:si )?(?:vym|lhát|hád)|(?:každé|každý|jakékoli|cokoli)[^.?!]{0,60} (?:by byl[oya]?|bylo by)[^.?!,]{0,14} (?:vymyšl|smyšl|hád|střel)',
  'nejmenší (?:tušení|ponětí)|zdání nemám|nemám (?:zdání|ponětí|tušení)',
  '(?:neexistují|nejsou|nedochovaly se|neexistuje)[^.?!,]{0,40}(?:záznam|archiv|zdroj|dokument|statistik|údaj|prameny|doklad)(?!\\p{L}*,? že)',
  '(?:soubor|obrázek|fotk|dokument|příloh|text|odkaz)\\p{L}*[^.?!]{0,20} (?:se (?:zřejmě |asi )?ne|nebyl|není)[^.?!]{0,30}(?:připoj|přilož|nahrá|odesl|vlož|doraz)',
  'příliš (?:specifick|konkrétn|podrobn)|mimo m(?:é|ůj) (?:možnosti|dosah)|mohu (?:jen|pouze) (?:hádat|tipovat|spekul)|nemám (?:se )?o co (?:se )?opřít',
  '(?:^|[,;-] )(?:se )?ne(?![^.?!]{0,160}[,;] (?:ale|však))(?:ví se|ví(?=[.;]?$)|ní (?:přesně )?(?:znám|doložen|zaznamenán))|(?:ne?zná|nespočítal|nezapsal|nepočítal) nikdo|nikdo ne(?:zná|spočítal|zapsal|počítal|zaznamenal)|není (?:doložen|zaznamenán|známo?)(?!\\p{L})',
  '(?:zadne|zadna|žádné) (?:overene |ověřené |spolehlivé )?(?:udaje|údaje)|hodinu[^.?!]{0,40}nepodařilo|nevím, o čem mluvíme',
];

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:takže|proto|tudíž|a tak|a proto|čili|pročež|tím pádem)(?!\p{L})[^;]{0,80}$/u;

export const HOW_KNOW =
  '^(?:a )?(?:jak|odkud) (?:bych|mám|to mám|to mohu|mohu|můžu)[^.?!]{0,12} (?:vědět|vím)';

export const ASKS_BACK: readonly string[] = [
  '^(?:[^.?!]{0,60}[,;:!] )?(?:jaký|jaká|jaké|jakou|který|která|které|kterou|co|o co|o čem|pro koho|k čemu)(?!\\p{L})[^.?!]{0,60} (?:mám|máte|máš|chcete|chceš|myslíte|potřebujete|preferujete|používáte|má být|vás zajímá)[^.?!]{0,60}\\?',
  '(?:jde|jedná se|mluvíte|ptáte se) [^.?!]{0,60}(?:nebo|či|anebo) [^.?!]{0,60}\\?',
  'zapomněl\\p{L}* (?:přiložit|vložit|přidat|připojit)|nevím, o čem (?:mluvíme|je řeč)',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:pošlete|pošli|vložte|popište|napište|přiložte|ukažte|sdělte|uveďte)(?!\\p{L})',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:neznám\\p{L}*|ne(?:ví se|ní znám\\p{L}?|mám|uveden\\p{L}?|dohledáno|zjištěno)[^.?!]{0,30}|(?:bez|chybí) (?:\\p{L}+ )?(?:údaj|dat)|nelze (?:určit|zjistit)|n/a)[^.?!]{0,30}[.!)\\s]*$';
