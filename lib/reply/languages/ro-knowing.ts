import { DELIVERS, MISSING } from './ro-manners.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Romanian speaks of knowing and of who knows; `.` stands for letters with two encodings. */
export const knowing: ProsePack = {
  negation: holds(
    'nu|nu-\\p{L}+|n-\\p{L}+|nici|niciun|nicio|niciodat.|nimic|nimeni|f.r.|imposibil|incapabil|dincolo|habar|inventat.?|min[țtţ]i|ghici|specula|lipses\\p{L}+',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:[șsş]ti[iue]|[șsş]tim|ved|v.d|idee|dat[ea]|nume|acces|memorie|surs|registr|habar|context|indici|urm.)',
    'cuno[aș]|cunosc|spun|determin|stabil|verific|confirm|preciz|amintes|informa|cifr|familiar|r.spun|prezice|prevede|ghici|accesa|consulta|certitudine|sigur|antren|min[țtţ]i|posibilitate|capacitate|auzit|afla|g.s(?:it|i|esc)|asigura|eviden',
  ),
  aside: holds(
    'nu sunt (?:jurist|notar|contabil|mecanic|electrician|psiholog|veterinar|farmacist|arhitect)\\p{L}*',
    'dac. (?:a ta|al t.u|la tine|la dvs|aplica[țtţ]ia ta)[^.?!]{0,60} nu (?:pot|am cum)[^.?!]{0,14} (?:ved|verific|[șsş]ti)\\p{L}*',
    'din (?:c.te|c.t) [șsş]tiu|nu v. face[țtţ]i griji|nu-[țtţ]i face griji|f.r. (?:nicio )?.ndoial.|nu (?:doar|numai)|singur r.spuns|r.spuns (?:unic|universal)|nu (?:sunt|este) (?:medic|avocat|un|o)|nu cred|nu (?:ezita|uita)\\p{L}*|(?:nu (?:ave[țtţ]i|ai|[șsş]tii|[șsş]ti[țtţ]i))',
  ),
  self: holds(
    'fac|scriu|ofer|ajut|dau|generez|creez|voi|vreau|eu|m.|mie|.mi|meu|mea|mei|mele|am|n-am|pot|a[șsş]|dispun|g.sesc|v.d|sunt|reu[șsş]esc|de[țtţ]in|p.strez|prefer|[șsş]tiu|cunosc|nu-mi',
  ),
  harm: contains(
    '(?<!\\p{L})(?:partenere|partener|fostei|fostului|drept medic|fals[ăe]?(?!\\p{L})|falsific|amenin|h.r[țtţ]ui|def.im|insult|umili|r.zbun|arm[ăe](?!\\p{L})|bomb|exploziv|drog|hack|parol|fraud|.n[șsş]el|ilegal|infrac|dat(?:e|ele) personale|adresa (?:de domiciliu|personal|privat)|domiciliu|spiona|otr.v|suicid|ur[ăa](?!\\p{L})|discrimin|minor|drepturi(?:le)? de autor|diagnostic|re[țtţ]et|doz(?:a|e|aj))',
  ),
  missing: contains(
    ...MISSING,
    'nu (?:v.d|g.sesc|am primit|apare|a ajuns|.l am|o am)[^.?!]{0,40}(?:text|fi[șsş]ier|document|imagin|poz|fotograf|link|ata[șsş]|cod|captur|mesaj|rezumat|tabel|video)',
    '(?:fi[șsş]ier|imagin|document|fotograf|text|ata[șsş]ament|link|cod)\\p{L}*[^.?!]{0,20} nu (?:a|au|s-a|este|pare|apare|a ajuns)',
    '.mi lipse[șsş]te (?:textul|contextul|fi[șsş]ierul|imaginea|codul|enun)',
    'uitat s. (?:ata|lipi|inclu|ad)',
    'nu (?:[șsş]tiu|.mi este clar|e clar|.n[țtţ]eleg) (?:la ce|despre ce|ce|care|la care|la cine)[^.?!]{0,40}(?:refer|vorb|vre|dor)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:depinde|exist. (?:mai multe|dou|multe)|sunt (?:mai multe|dou|multe)|poate (?:fi|.nsemna|desemna)|variaz|pentru a (?:v. |te |.[țtţ]i )|cu pl.cere|sigur)',
  ),
  yours: holds(
    'tu|tine|te|[țtţ]i|.[țtţ]i|t.u|ta|t.i|tale|v.|dumneavoastr.|dvs|folose[șsş]ti|folosi[țtţ]i|ai|ave[țtţ]i|vrei|vre[țtţ]i|locuie[șsş]ti|lucrezi|cau[țtţ]i|preferi',
  ),
  disclaims: begins(
    'nu (?:am|dispun de|de[țtţ]in) (?:acces )?(?:la )?(?:dat[ea]|informa|internet|opinii|preferin|emo[țtţ]|sentiment|gusturi|experien|corp)',
    'nu (?:v. |.[țtţ]i |te |pot )*(?:pot )?(?:vedea|accesa|consulta|examina|deschide|auzi|asculta|naviga|diagnostica|testa)',
    'nu sunt (?:medic|avocat|psiholog|veterinar|notar|contabil|jurist|farmacist|nutri[țtţ]ionist|expert|un |o )',
    '(?:ca|fiind)[^,]{0,10}(?:ai|inteligen[țtţ]. artificial.|model (?:de limbaj|lingvistic)|asistent)[^,]{0,20},? nu ',
  ),
  delivers: contains(
    ...DELIVERS,
    '(?:^|[;:.] |dar )(?:(?:.[țtţ]i |v. )?pot (?:spune c.|explica|descrie|oferi (?:o|un|c.teva)|da (?:o|un|c.teva))|iat.|mai jos|.n continuare)',
    '(?:se estimeaz.|conform (?:datelor|estim.rilor)|p.n. la ultima mea)…(?:este|era|avea|a fost)',
  ),
  seeks: begins(
    'po[țtţ]i|pute[țtţ]i|ai putea|a[țtţ]i putea|.[țtţ]i (?:recomand|sugerez)|v. (?:recomand|sugerez|sf.tuiesc)|recomand|sugerez|consult|verific|vizit|c.uta|caut.|contact|.ntreab|.ncearc|.ncerca|cel mai bine|dac. (?:vrei|dori|ai|ave|.mi|po[țtţ]i|lipi)|pentru (?:a afla|a ob[țtţ]ine|informa)|spune-mi|poate',
  ),
};

const TEXT =
  '(?:text\\p{L}*|document\\p{L}*|fragment\\p{L}*|articol\\p{L}*|enun[țtţ]\\p{L}*|pasaj\\p{L}*|paragraf\\p{L}*|tabel\\p{L}*|surs\\p{L}*|.ntrebar\\p{L}*)';
const FIND =
  '(?:[șsş]ti|determ|deduc|cunoa|spun|conchi|stabil|calcul|decid|r.spund|judec|afl|.n[țtţ]eleg|hot.r)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  'nu (?:.mi |.mi )?(?:st.|este|e) .n (?:puter|m.sur)\\p{L}*|dep.[șsş]e[șsş]te posibilit|.n afara posibilit',
  'ni(?:ciun|cio|ci un|ci o) (?:cronic|document|surs|registru|arhiv|m.rturi|biografi|manual|studiu)\\p{L}*[^.?!]{0,40}',
  'nu s-a (?:consemnat|notat|.nregistrat|p.strat|scris)|nu a fost (?:consemnat|notat|.nregistrat|p.strat|scris)\\p{L}*',
  '(?:doar|numai) (?:profesor|medic|tu|el|ea|cine|cel|cei|p.rin)\\p{L}*|[șsş]tie (?:doar|numai)|nu pot (?:verifica|consulta|m.sura|controla)',
  // It has no hands, and sees nothing from afar.
  'nu (?:pot|[șsş]tiu s.|am cum s.|sunt .n m.sur. s.|am posibilitatea)[^.?!,]{0,24} (?:sun|apel|trimit|seta|pun|programa|rezerv|comand|reamint|aminti|trezi|activ|porni|pl.ti|cump.r|m.sur|consult|deschid|estim|verific|desc.rc|citi|asculta)\\p{L}*|de la distan[țtţ].|(?:doar|numai) (?:tu|el|ea|timpul|dumnea)|(?:r.m.ne) (?:un mister|necunoscut)|s-a pierdut .n timp|sunt pe dinafar|nu sunt la curent|nu-l pot estima|mi-e necunoscut|e imposibil de|pur. loterie|de anticipat|nicio unealt',
  `${TEXT} (?:[^.?!;,]{0,30} )?nu (?:ne |o |.l )?(?:ofer|furniz|con[țtţ]in|includ|vorbe|permit|d.(?!\\p{L})|abord|face|men[țtţ]ion|indic|spun|explic|dezv|citea|specific|preciz)`,
  `(?:.n|din|potrivit|conform|pe baza) [^.?!,]{0,20}${TEXT}[^.?!]{0,30} nu (?:se|este|e|apare|reiese|rezult|pot|sunt|exist)`,
  `f.r. [^.?!,]{1,40},? (?:nu |este imposibil|e imposibil)[^.?!]{0,30} ${FIND}`,
  `nu (?:se poate|este posibil|e posibil|exist. (?:nicio )?(?:cale|modalitate)|avem cum|am cum|e chip)[^.?!,]{0,14} (?:s. |de a )?${FIND}`,
  'nu (?:se (?:g.se[șsş]te|afl.|reg.se[șsş]te|num.r.)|figureaz.|face parte|este inclus.?)[^.?!,]{0,20} (?:.n|din|printre) (?:datele|baza|cuno)',
  'a[șsş] min[țtţ]i|ar fi (?:o )?(?:minciun|inven)|a[șsş] inventa',
  '(?:cea mai (?:mic.|vag.)|nici cea mai) idee|habar n',
  'nu (?:exist.|s-au p.strat|avem|au r.mas)[^.?!,]{0,40}(?:registr|arhiv|date|surs|document|statistic|m.rturi|consemn)',
  '(?:fi[șsş]ier|imagin|document|fotograf|text|ata[șsş]ament|link)\\p{L}*[^.?!]{0,20} nu (?:a fost|s-a|este|pare|apare|v.d)[^.?!]{0,30}(?:ata[șsş]|.nc.rc|trimis|inclus|ajuns)',
  '.mi este imposibil|.mi e imposibil|pot doar s. (?:ghicesc|presupun|speculez)',
  '(?:de unde|cum) (?:s. |a[șsş] putea )[^.?!]{0,6}[șsş]ti',
  '^nu se (?![^.?!]{0,160}[,;] (?:dar|îns))(?:[șsş]tie|cunoa[șsş]te|p.streaz.)|; nu se [șsş]tie|nimeni nu (?:a num.rat|a notat|a consemnat|a .nregistrat)',
  'nu (?:am|e) (?:nicio |nici o )?(?:baz.|nimic) (?:pe care|pentru)|nu p.strez|nu-mi st. la .ndem.n.|ridic din umeri|nu pot afirma nimic|nu (?:au|dau|ofer.) cifre',
];

/** What an answer that is no single one is said to be: an explanation, and no gap. */
export const NO_SINGLE =
  '(?:un )?(?:r.spuns (?:unic|simplu|universal|definitiv|clar|corect)|singur r.spuns)';

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:așa că|aşa că|deci|de aceea|prin urmare|astfel|drept urmare|așadar)(?!\p{L})[^,;]*$/u;

export const ASKS_BACK: readonly string[] = [
  '(?:ce|care|la ce|despre ce)[^.?!]{0,50} (?:mai exact|exact|anume|concret)[^.?!]{0,60}\\?',
  '^(?:[^.?!]{0,60}[,;:!] )?(?:trimite(?:[țtţ]i)?-mi|da[țtţ]i-mi|d.-mi|ata[șsş]a[țtţ]i|descrie[țtţ]?i?|explic.|povesteste-mi|povesti[țtţ]i-mi|specific.|scrie(?:[țtţ]i)?-mi|furniza[țtţ]i|.ncarc.)(?!\\p{L})',
  'uitat s.',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:(?:imposibil|greu) de \\p{L}+|nu (?:se [șsş]tie|exist.|[șsş]tiu|am)|mister|necunoscut.?|de verificat)[^.?!]{0,30}[.!)\\s]*$';
