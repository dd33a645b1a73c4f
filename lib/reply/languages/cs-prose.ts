import * as acting from './cs-acting.ts';
import { ASKS_BACK, CONSEQUENCE, HOW_KNOW, knowing, LACKING, VALUES } from './cs-knowing.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

const CANNOT =
  '(?:nemohu|nemůžu|nedokážu|neumím|nejsem schop\\p{L}+|nelze|nedovedu|(?:se mi )?nepodařilo(?: se mi)?)';
const FIND_OUT =
  '(?:určit|uvést|říc[it]|potvrd|ověř|zjist|odpov|vzpomen|doložit|jmenov|najít|stanovit|předpov|vědět|odhad|posoud)';
const DATA =
  '(?:informac|údaj|dat(?!\\p{L})|přístup|přehled|znalost|jistot|tušení|zdroj|podklad|pramen)';
const GUESS = '(?:hád|vymýšl|vymyšl|spekul|fantaz)';
/** What is refused, and what is refused only with an object of its own. */
const DO =
  '(?:pomo[chz]|pomůž|pomáh|(?:na)?ps[aá]t|(?:na)?píš|(?:vy)?tv[oá]ř|(?:vy)?gener|podpor|podíl|vyhov|spln|prozra)';
const GIVE = '(?:poskyt|uv[eé]|děl|sděl|sdíl|da[tl]|dám|dáv|pop[ií]s|říc|stanov)\\p{L}*';
const OBJECT =
  '(?:návod|recept|pokyn|rad[yu](?!\\p{L})|osobní|bydliš|dom[ůá]|soukrom|telef|diagn|dávk|celý text|text písn)';

/** How Czech replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    '(?:(?:(?:bez|na základě|podle|jako) [^,.;?!]{1,60}, (?=ne))|(?:bohužel|omlouvám se|je mi líto(?!, že)|promiňte|upřímně(?: řečeno)?|popravdě(?: řečeno)?|po pravdě|přiznám se(?: ale)?|obávám se|musím přiznat|chápu[^.?!]{0,60}?|moje odpověď(?: zní| je)?|zatím|no)[,:; -]{1,3}(?:ale |že |to )?){1,3}',
  ),
  apology: begins(
    '(?!.* (?:ale|ne\\p{L}+))(?:omlouv|je mi líto|promi|chápu|rozum|(?!první|druhá|třetí|tato)\\p{L}+ otázka|děku)',
  ),
  unknowing: contains(
    '(?<!\\p{L})(?:nevím|neznám|nepamatuji|nepamatuju|nevybav|nenašel|nenašla|netuším)(?!e)',
    `${CANNOT}[^.?!,]{0,30}${FIND_OUT}`,
    `${FIND_OUT}\\p{L}* (?:\\p{L}+ )?${CANNOT}`,
    `${DATA}[^.?!,]{0,40} nemám|nemám (?:\\p{L}+ ){0,2}(?:informac|údaj)\\p{L}+ o`,
    '(?<!pokud je )mi (?:není známo|(?:není )?znám\\p{L}?(?: není)?)(?!\\p{L})|není mi znám|musím kapitulovat',
  ),
  idiom: contains(
    'nevím,? (?:jak (?:vy|ty|ti|vám) ?(?:po)?děk|co (?:bych|děl)|proč lid|jestli ví)|neznám (?:člověka|nikoho)|- (?:\\p{L}+ )?(?:řek|odpov|zašep|zabru)',
  ),
  ofThing: contains('ne(?:vím o|znám) (?:žádn|takov)\\p{L}+ (?!zdroj|údaj|inf)'),
  meaning: contains('(?:máte|máš) na mysli|(?:myslíte|myslíš)|jde o'),
  topic: begins(', (?:kdo|co|jak|kde|kdy|kolik|zda|jestli|kter|čí|proč|[vzosk]e?|na|pro|do|od) ?'),
  hedge: contains('(?:nevím|netuším) sice|nevím [^,.?!]{1,30}, ale (?!mohu|můžu|ne)'),
  but: contains('[,;-] ?(?:ale|avšak|však|nicméně|i když|ačkoli|ovšem|zato)(?!\\p{L})'),
  help: contains(
    '(?:mohu|můžu)(?! potvr| říc)|mohl bych|(?<!\\p{L})rád|pomo[hcž]|najde|zkus|ověřte|doporuč|podívejte|obraťte|pokud |kdyb|dejte vědět|odhad|hádá|tip|možná|lépe|nejlép|ne(?:mohu|vím|dokáž|jsem|znám|budu)',
  ),
  delivers: contains(
    '(?<!\\p{L})(?:mohu|můžu) (?:vám |ti )?(?:ale |však )?(?:říc[it]|uvést|potvrdit), že',
    'odhad(?:uje se|y se pohybují|uji)|obecně (?:platí|je)|(?:vědci|historici|odborníci) (?:\\p{L}+ ){0,2}(?:odhadují|uvádějí)',
  ),
  seeks: begins(
    '(?:pro |k )(?:\\p{L}+ ){0,3}(?:získání|zjištění|odpověď|zodpovězení|informac|ověření|údaj|datum|určení)…(?:doporuč|bylo by|by bylo|potřeb|nutné|třeba)',
    'doporučuji|bylo by (?:nutné|potřeba|třeba)|(?:pokud|jestli) (?:potřebujete|máte|byste|chcete|mi)|zkuste|podívejte|obraťte|můžete (?:zkusit|se podívat|vyhledat)',
  ),
  denies: contains('neexist|nebyl|nikdy ne|není pravda|smyšl|vymyšl|je mýtus'),
  lacking: contains(
    ...acting.LACKS,
    ...LACKING,
    `nemám[^.?!]{0,60}(?:${DATA}|k dispozici|aktuální)|nemám možnost ${FIND_OUT}|${DATA}\\p{L}* (?:\\p{L}+ ){0,5}(?:nemám|nejsou|chyb|neexist)`,
    `chyb(?:í|ějí) mi|(?:příliš|moc) málo|nedisponuj|bez (?:\\p{L}+ )?(?:údaj|dat|inf)\\p{L}*\\.?$`,
    'm(?:oje|é|ých|ého|ém) (?:znalost|data|vědom|trén|inform)\\p{L}*…(?:konč|sah|omez)|po m(?:ém|ých|ého) (?:trén|dat|znal)|přesahuje',
    '(?:text|úryv|člán|dokum|popis|otáz|zdroj|pramen|fotogr|zadán)\\p{L}* (?:\\p{L}+ ){0,3}(?:nezmi|neobs|neuv|neříká|nevyp|není|mlč|nestojí)|nedoch|není …(?:uved|zveřej|dostup|zaznam)',
    `mus\\p{L}+ (?:\\p{L}+ ){0,2}${GUESS}|(?:by|mohu) (?:\\p{L}+ ){0,3}${GUESS}|ne(?:chci|chtěl|budu) (?:\\p{L}+ )?(?:${GUESS}|uvést v)|${GUESS}at (?:\\p{L}+ )?ne`,
    `(?:těžko|obtížn\\p{L}|nemožné)…${FIND_OUT}|nikdo (?:\\p{L}+ ){0,3}ne(?:dok|můž|um)|nelze[^.?!]{0,40}${FIND_OUT}`,
    '(?:není|nejsou|nebyl\\p{L}?) (?:\\p{L}+ ){0,5}(?:zcela |přesně |jednoznačně |běžně |veřejně |všeobecně |obecně |široce |snadno )*(?:známo?|známa|známé|dostupn|dohledateln|uveden|jasn[éáý](?!, že)|specifikov|dokumentov|identifikovateln|ověřiteln|k dispozici)',
    'bez (?:\\p{L}+ ){0,5}(?:ověřen|přístup|výzkum|zdroj|kontext|průzkum|informac|podklad|údaj)…(?:nemohu|nelze|není|neuvád|nejsem)',
    '(?:potřebova\\p{L}+|potřebuji|budu muset|musel\\p{L}? bych|nutné) (?:bych )?(?:\\p{L}+ ){0,3}(?:ověřit|vyhledat|zkontrolovat|konzultovat|prozkoumat)|(?:potřeboval\\p{L}? bych|bych potřeboval\\p{L}?|potřebuji) (?:\\p{L}+ ){0,3}(?:informac|přístup|údaj|zdroj)',
    '(?:vyžad(?:uje|oval\\p{L}?|ovala by)|by vyžadoval\\p{L}?) (?:\\p{L}+ ){0,3}(?:výzkum|rešerš|ověření|průzkum|studium)|mi (?:\\p{L}+ )?chyb(?:í|ějí)|nedohledatel',
    'nic ne(?:říká|vím)|nevyznám|neslyšel|vzdávám|(?:víte|víš) jen|jak mám vědět|odpověď neznám',
  ),
  powerless: contains(...acting.UNABLE),
  unable: contains(
    ...acting.UNABLE,
    '(?:nejsem si[^.?!,]{0,20} jist|nejsem[^.?!,]{0,20} obezn|nesetkal|nevidím(?! (?:chyb|probl|důvod))|nevybav|netroufám|raději ne)',
  ),
  unknown: begins(
    '(?!pokud)[^.?!,:]{0,60}(?:není (?:\\p{L}+ )?znám|neví se|nikdo (?:to )?neví|nelze (?:předp|urč|říc|zjist)|není možné (?:předp|urč)|zůstává neznám)(?!…, (?:ale|však|nicméně))',
  ),
  assumes: contains('takže (?:uvedu|popíšu|předpokl)'),
  abstains: contains(HOW_KNOW, 'zdržím se|raději (?:ne(?:bud|odp)|se zdrž)'),
  asksYou: contains(
    '(?:[eáí]te|š)(?!\\p{L})|(?<!\\p{L})(?:v[áy][sm]?|t(?:ebe|obě|ě))(?!\\p{L})|být|jde o|kontext|pro koho|kolik lid',
  ),
  commits: contains(
    'pravděpodobně|nejspíš|asi|zřejmě|myslím|domnívám|podle mě|přibližně|zhruba|obvykle|odhad',
  ),
  corrects: holds('moment', 'počkat', 'oprava', 'opravuji', 'po zamyšlení', 'spletl\\p{L}? jsem'),
  refuses: contains(
    ...acting.REFUSES,
    `(?:nemohu|nemůžu|nesmím|nejsem schop\\p{L}+|nebudu)[^.?!,]{0,30} (?:udělat|děla|${DO}|${GIVE}…${OBJECT})`,
    `(?<!\\p{L})ne(?:${DO}\\p{L}*(?:[ui]|ím|ám)(?!\\p{L})|udělám|${GIVE}…${OBJECT})`,
    `(?:${DO}|sdílet)\\p{L}* (?:\\p{L}+ ){0,2}ne(?:mohu|můžu|budu|smím)|${OBJECT}[^.?!]{0,40} ne(?:mohu|můžu|budu|smím|${GIVE})`,
    'odmít(?:nout|ám)|poruš|m(?:oje|á) (?:pravidl|zásad)…ne|autorsk\\p{L}+ práv',
  ),
  asksBack: contains(
    ...acting.ASKS,
    ...ASKS_BACK,
    '(?:můžete|můžeš|mohl\\p{L}? by(?:ste|s)|prosím)[^.?!]{0,40}(?:upřes|říc[it]|řek|uve[sď]|pošl|posl|vlož|popsat|popiš|sděl|napsat|napiš|poskyt|doplň)',
    '^(?:upřesn|pošl|vlož|napiš|řekn|uveď|popiš|sděl|dejte)|nejdřív řek',
    '(?:máte|máš) na mysli|o (?:co|kter|jak|kom|koho|čem)[^.?!]{0,40}(?:jde|jedná|ptáte|ptáš|mluv)|(?:jde|mluvíte) (?:vám |ti )?o…\\?',
    '^(?:co|kter\\p{L}+|jak\\p{L}*) (?:přesně|konkrétně)…\\?',
    '(?:nevidím|chybí|nepřilož|nevlož)[^.?!]{0,30}(?:text|soubor|příloh|obráz|fot|odkaz|dokum|kód)',
    'potřeb(?:uji|uju|oval)[^.?!]{0,20}(?:více|víc|inform|podrobn|upřes|údaj|vědět|znát)',
  ),
  preamble: begins(
    '(?:s radostí|s potěšením|moc rád)',
    'jasně|jistě|samozř|ráda?|určitě|záleží|to zál|dobrý|ahoj|děku|zdá|vypad|abych|aby|pro |omlouv|je mi|promi|bohužel|ne|existuje|potřeb|vaš|tvo|otázka|jen|soubor',
  ),
  ifMeant: begins(
    'pokud (?:jde|máte|myslíte|máš|myslíš)[^,:]{1,100}[,:] (?!upřes|napiš|dejte|mohu|můžu|prosím)',
  ),
  confidence: [
    {
      before: before(
        'jist\\p{L}+[^.?!\\d]{0,25} (?:je|na|činí|odhaduji na)(?: asi| zhruba| přibližně)?',
      ),
    },
    { before: before('(?:na|s)(?: asi| zhruba)?'), after: behind('(?:jsem )?(?:si )?jist') },
  ],
  declines: contains(...acting.DECLINES),
  forbids: contains(acting.FORBIDS),
  uninformed: contains(...acting.UNINFORMED),
  parts: {
    consequence: CONSEQUENCE,
    announces: begins('(?:a |pokud jde o|co se týče|co do|ohledně)[^,.]{1,60}, (?:to |tak )?'),
    gap: begins(
      '(?:ale|však|nicméně|a|ovšem) [^.?!,;:]{0,60}(?:není (?:\\p{L}+ )?znám|neví|nedoch|neznám|nepodařilo)',
      '(?!přesn)[^.?!,;:]{3,60} ne(?:znám|vím|pamatuji)(?=, (?:ale|zato|však|a) )',
      `(?:není známo|nelze (?:\\p{L}+ )?${FIND_OUT}\\p{L}*)\\.?$`,
    ),
    value: begins(VALUES, 'nezn|není znám|nemám|(?:bez|chybí) (?:\\p{L}+ )?údaj'),
    turn: contains('[,;-] ?(?:ale|a|avšak|však|nicméně|zato)(?!\\p{L})|;'),
    empty: begins(
      '(?:(?:sám |sama )?(?:bych )?(?:to )?rád|rád(?:a)? bych|kéž)',
      'pokud|prosím|můžete|mohu|zkuste|doporuč|omlouv|bohužel|proto|raději|ne(?:chci|mohu|mám|vidím|jsem)|jak |to (?:si|ud|by)|přizn|m(?:oje|é) |k té ',
    ),
    greets: begins('vážen|mil[áýí]|drah|dobrý den|s pozdr|lásko'),
    tells: contains('(?:řekl|zeptal|odpověděl|zašeptal|zamumlal|zabručel|povzdechl)'),
    personal: holds(
      'já|mi|mě|m[ůo]j\\p{L}?|ty|ti|tě|tv[ůo]j\\p{L}?|vy|vám|vás|váš|my|nám|nás|jsem',
    ),
  },
};
