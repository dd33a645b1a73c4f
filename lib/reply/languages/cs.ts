import type { Example, Language } from './language.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';

/** "I cannot", then what would be needed to answer. */
const CANNOT =
  '(?:nemohu|nemůžu|nedokážu|neumím|nejsem schop\\p{L}+|nelze|nedovedu|nepodařilo se mi)';
const FIND_OUT =
  '(?:určit|uvést|říc[it]|potvrd|ověř|zjist|odpov|vzpomen|doložit|jmenov|najít|stanovit)';
const DATA = '(?:informac|údaj|dat(?!\\p{L})|přístup|znalost|možnost|jistot|tušení|zdroj|podklad)';

/** Czech. */
export const cs: Language = {
  id: 'cs',
  script: /[ěřůčšž]/,
  markers: [
    'je',
    'se',
    'že',
    'jsem',
    'není',
    'ale',
    'jako',
    'nebo',
    'byl',
    'pro',
    'který',
    'na',
    'v',
    's',
    'tím',
    'vám',
    'tuto',
    'co',
    'údaje',
    'neznám',
    'nemám',
  ],
  labels: [
    'jistota',
    'míra jistoty',
    'stupeň jistoty',
    'úroveň jistoty',
    'spolehlivost',
    'míra důvěry',
    'úroveň spolehlivosti',
  ],
  weakLabels: ['pravděpodobnost'],
  modifiers: ['moje', 'má', 'celková', 'výsledná'],
  whole: ['celková', 'celkem', 'celkově'],
  guess: ['nejlepší odhad', 'nejlepší tip', 'můj tip'],
  answer: ['odpověď', 'konečná odpověď', 'stručná odpověď'],
  fillers: [
    'je',
    'na',
    'asi',
    'přibližně',
    'zhruba',
    'kolem',
    'okolo',
    'vysoká',
    'nízká',
    'střední',
  ],
  percent: ['procent', 'procenta', 'procento'],
  outOf: ['z', 'ze'],
  to: ['až', 'do'],
  sure: ['jistota', 'jistoty', 'jistotou', 'jistý', 'jistá', 'jist'],
  sentinels: [
    'nevím',
    'to nevím',
    'nevím to',
    'já nevím',
    'opravdu nevím',
    'nemám tušení',
    'nemám ponětí',
    'netuším',
  ],
  prose: {
    leadIn: begins(
      '(?:(?:bohužel|omlouvám se|je mi líto(?!, že)|promiňte|upřímně(?: řečeno)?|popravdě(?: řečeno)?|po pravdě|obávám se|musím přiznat|chápu[^.?!]{0,60}?|moje odpověď(?: zní| je)?|zatím|no)[,:; -]{1,3}(?:ale |že |to )?){1,3}',
    ),
    apology: begins(
      '(?!.* (?:ale|ne\\p{L}+))(?:omlouv|je mi líto|promi|chápu|rozum|\\p{L}+ otázka|děku)',
    ),
    unknowing: contains(
      '(?<!\\p{L})(?:nevím|neznám|nepamatuji|nepamatuju|nevybav|nenašel|nenašla|netuším)',
      `${CANNOT}[^.?!,]{0,30}${FIND_OUT}`,
      `${FIND_OUT}\\p{L}* (?:\\p{L}+ )?${CANNOT}`,
      `${DATA}[^.?!,]{0,40} nemám|nemám (?:\\p{L}+ ){0,2}(?:informac|údaj)\\p{L}+ o`,
      'mi (?:není známo|znám\\p{L}? není)|musím kapitulovat',
    ),
    idiom: contains('nevím,? (?:jak (?:vy|ty|vám děk)|co (?:bych|děl)|proč lid|jestli ví)'),
    ofThing: contains('ne(?:vím o|znám) (?:žádn|takov)\\p{L}+ (?!zdroj|údaj|inf)'),
    meaning: contains('(?:máte|máš) na mysli|(?:myslíte|myslíš)|jde o'),
    hedge: contains('(?:nevím|netuším) sice|nevím [^,.?!]{1,30}, ale (?!mohu|můžu|ne)'),
    but: contains('[,;-] ?(?:ale|avšak|však|nicméně|i když|ačkoli|ovšem)(?!\\p{L})'),
    help: contains(
      'mohu|můžu|mohl bych|rád|pomo[hcž]|zkus|ověřte|doporuč|podívejte|pokud |kdyb|dejte vědět|odhad|hádá|tip|ne(?:mohu|vím|dokáž|jsem|znám|budu)',
    ),
    denies: contains('neexist|nebyl|nikdy ne|není pravda|smyšl|vymyšl|je mýtus'),
    unable: begins(
      `(?=[^.?!]{0,200}?(?:${FIND_OUT}|${DATA}|daty|vědět|předpov|vidět|přečíst|odhadn|spolehliv))[^.?!]{0,120}?(?:${CANNOT}|nemám|chyb(?:í|ějí) mi|nedisponuji)`,
      '…(?:nejsem si (?:\\p{L}+ )?jist|nejsem si[^.?!,]{0,20} jist|neznám|nenašel|nenašla|nesetkal|neslyšel|nevidím(?! (?:chyb|probl|důvod))|nevybav|není mi znám|(?:nechci|nebudu) hád|netroufám|raději ne|přesahuje|musel bych)',
    ),
    unknown: begins(
      '[^.?!,:]{0,60}(?:není (?:\\p{L}+ )?znám|neví se|nikdo (?:to )?neví|nelze (?:předp|urč|říc|zjist)|není možné (?:předp|urč)|zůstává neznám)(?!…, (?:ale|však|nicméně))',
    ),
    assumes: contains('takže (?:uvedu|popíšu|předpokl)'),
    abstains: contains('zdržím se|raději (?:ne(?:bud|odp)|se zdrž)'),
    asksYou: contains('(?:[eí]te|š)(?!\\p{L})|(?<!\\p{L})(?:v[áy][sm]?|t(?:ebe|obě|ě))(?!\\p{L})'),
    commits: contains(
      'pravděpodobně|nejspíš|asi|zřejmě|myslím|domnívám|podle mě|přibližně|zhruba|obvykle|odhad',
    ),
    corrects: holds('moment', 'počkat', 'oprava', 'opravuji', 'po zamyšlení', 'spletl\\p{L}? jsem'),
    refuses: begins(
      '…(?:nepomohu|nepomůžu|nenapíšu|nevytvořím|neudělám|neposkytnu|neprozradím|(?:psát|dělat|pomáhat|vytvářet) nebudu|nebudu (?:\\p{L}+ )?(?:psát|děl|pomá|vytv)|(?:nemohu|nemůžu|nesmím|nejsem schop\\p{L}+)[^.?!,]{0,30}(?:pomo[ch]|pomáh|napsat|psát|vytvo|generov|návod|osobní|radit|porad|prozra|sděl|sdíl|podíl|udělat|vyhov|splnit|diagn)|(?:návod|pokyn|osobní)[^.?!]{0,30} nemohu)',
      '…(?:musím[^.?!]{0,30} odmítnout|odmítám|odmítnout musím)',
    ),
    asksBack: contains(
      '(?:můžete|můžeš|mohl\\p{L}? by(?:ste|s)|prosím)[^.?!]{0,40}(?:upřes|říc[it]|řek|uve[sď]|pošl|posl|vlož|popsat|popiš|sděl|napsat|napiš|poskyt|doplň)',
      '^(?:upřesn|pošl|vlož|napiš|řekn|uveď|popiš|sděl|dejte)',
      '(?:máte|máš) na mysli|o (?:co|kter|jak|kom|koho|čem)[^.?!]{0,40}(?:jde|jedná|ptáte|ptáš|mluv)|jde (?:vám|ti) o…\\?',
      '^(?:co|kter\\p{L}+|jak\\p{L}*) (?:přesně|konkrétně)…\\?',
      '(?:nevidím|chybí|nepřilož|nevlož)[^.?!]{0,30}(?:text|soubor|příloh|obráz|fot|odkaz|dokum)',
      'potřeb(?:uji|uju|oval)[^.?!]{0,20}(?:více|víc|inform|podrobn|upřes|údaj|vědět)',
    ),
    preamble: begins(
      'jasně|samozř|ráda?|určitě|záleží|to zál|dobrý|ahoj|děku|zdá|vypad|abych|aby|pro |omlouv|je mi|promi|bohužel|ne|existuje|potřeb|vaš|tvo|otázka|jen',
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
    parts: {
      announces: begins('(?:a |pokud jde o|co se týče|co do|ohledně)[^,.]{1,60}, (?:to |tak )?'),
      gap: begins(
        '(?:ale|však|nicméně|a|ovšem) [^.?!,;:]{0,60}(?:není (?:\\p{L}+ )?znám|neví|nedoch|neznám|nepodařilo)',
      ),
      value: begins('neznám|není znám|(?:bez|chybí) údaj'),
      empty: begins(
        'pokud|prosím|můžete|mohu|zkuste|doporuč|omlouv|bohužel|proto|raději|ne(?:chci|mohu|mám|vidím|jsem)',
      ),
      personal: holds(
        'já|mi|mě|m[ůo]j\\p{L}?|ty|ti|tě|tv[ůo]j\\p{L}?|vy|vám|vás|váš|my|nám|nás|jsem',
      ),
    },
  },
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.97, 'Hlavním městem Austrálie je **Canberra**.\n\n**Míra jistoty:** 97 %', 'asked'],
  ['answer', 0.8, 'Bylo to v roce 1620. Jsem si jistý asi na 80 %.', 'asked'],
  [
    'answer',
    0.9,
    'Neznám žádný takový zákon: nikdy neexistoval, je to mýtus.\n\nJistota: 90 %',
    'asked',
  ],
  ['answer', 0.7, 'Nevím to jistě, ale nejspíš jde o Olomouc.\n\nConfidence: 70%', 'asked'],
  ['answer', null, 'Anglicky se „nevím“ řekne „I don’t know“.'],
  [
    'answer',
    null,
    '— Kde je mapa? — zeptala se Olga.\n— Nevím, — zabručel Standa a zavřel šuplík.',
  ],
  ['answer', null, 'Na hladině spolehlivosti 95 % leží podíl mezi 41 % a 47 % dotázaných.'],
  ['answer', null, 'Nejsem právník, ale na odvolání bývá obvykle 15 dnů od doručení.'],
  [
    'answer',
    0.85,
    'Přesný počet obětí není znám; historici uvádějí kolem 20 tisíc.\n\nJistota: 85 %',
    'asked',
  ],
  [
    'partial',
    0.9,
    'Román napsal Vladislav Vančura. Náklad prvního vydání neznám.\n\nJistota: 90 %',
    'asked',
  ],
  ['partial', null, '- Rok stavby: 1904\n- Architekt: Jan Kotěra\n- Cena: nevím'],
  ['abstain', null, 'Nevím.', 'asked'],
  ['abstain', null, 'Bohužel nemám spolehlivé informace o tomto místním turnaji.', 'asked'],
  ['abstain', 0.2, 'Nevím.\n\nNejlepší odhad: 1874 (20 %)', 'asked'],
  ['abstain', null, 'Nemohu vědět, co jste dnes snídal: do vašeho života nevidím.'],
  ['clarify', null, 'Kterého Jordana máte na mysli: basketbalistu, nebo herce?', 'asked'],
  ['refuse', null, 'Omlouvám se, ale s výrobou výbušnin vám nemohu pomoci.', 'asked'],
];
