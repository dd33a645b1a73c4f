import { ASKS_BACK, CONSEQUENCE, knowing, LACKING, NO_SINGLE, VALUES } from './ro-knowing.ts';
import {
  CERTAINLY,
  DECLINES,
  DOUBTS,
  POWERLESS,
  UNSEEN,
  NOBODY_KNOWS,
  NOT_HAD,
  PASSES,
  PRAISE,
  UNKNOWABLE,
} from './ro-manners.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** `.` stands for the letters that have two encodings and are often written without their marks. */
const CANNOT = '(?:nu (?:v. |.[țtţ]i |te |o |.l )?|n-)';
/** What an answer would rest on; personal data are withheld instead. */
const FACTS =
  '(?:dat[ea]|informa.i[ie]|cifr[ăae]|r.spuns|detalii|surs[ăae]|registre|.nregistr.r|eviden.|nimic|acces|certitudine|cuno.tin|document|elemente|referin.|memoria)(?!..? (?:person|priv))';
const HAS_NONE = `(?:(?:${CANNOT}(?:am(?: g.sit| v.zut| auzit)?|g.sesc|de.in|dispun|posed|exist.|v.d|ofer.|con.in\\p{L}*|s-au p.strat)|.mi lips\\p{L}+|lips\\p{L}+)) (?:[^ .,;]+ ){0,4}?${FACTS}`;
const FIND =
  '(?:[șsş]ti|determin|stabil|calcul|confirm|verific|preciz|asigur|spun|r.spun|rezolv|afl|deduc|cunoa|prezi|prevedea|garant|da (?:un|o|cifr)|ofer. (?:un|o|cifr)|indic|identific|aminti|inform|ghic|ved|g.si|prezice|estima)';
const UNABLE =
  '(?:n(?:u |-)(?:se |v. |te |o |.l |.[țtţ]i |.mi |m. )*(?:poate?|pot|po[țtţ]i|a[șsş] putea|reu[șsş]esc|am (?:reu[șsş]it|putut|cum|de unde)|este posibil|e posibil|sunt (?:.n m.sur.|capabil.?)|exist. (?:o )?(?:cale|modalitate))|imposibil|greu|dificil|f.r. a putea)';
/** An explanation or an answer follows all the same. */
const ALONE = '(?![^.?!]{0,120}(?:[,;] (?:dar|.ns.|de.i)|ipotez|teori|se crede|nu exist))';
const PART =
  '(?:cine |c.nd |unde |cum |care |ce |c.[țtţ]i |c.te |c.t |num.rul |anul |data |numele |\\p{L}{3,20}(?:ul|ea|ele|ii|[^n]a) )';

/** How Romanian replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    PRAISE +
      '(?:(?:(?:.mi|ne) pare r.u|din p.cate|scuze|scuza.i|sincer(?: s. fiu)?|cinstit|de fapt|.n realitate|momentan|deocamdat.|p.i|ei bine|ca s. fiu sincer.?|m. tem|regret|trebuie s. (?:spun|recunosc|admit)|r.spunsul(?: meu)? este|a.adar|deci|aici)[,:;.!]{0,3} (?:dar |c. |.ns. )?){0,3}(?:(?:(?:.n.eleg|regret|ca|fiind)(?!\\p{L})…(?:, |lingvistic |ai )|(?:f.r.|cu|din|pe baza|potrivit|conform) [^,.;?!]{1,90}, )(?=nu |dar |n-|e imp|este imp)(?:dar )?)?',
  ),
  apology: begins(
    '(?!.{0,180}(?: nu | n-|dar |.ns. |habar))(?:.mi pare r.u|scuz|regret|.n.eleg|din p.cate)',
  ),
  declares: before('r.spunsul(?: meu)?(?: final)? (?:este|ar fi|e):?'),
  unknowing: holds(
    `${CANNOT}(?:[șsş]tiu|cunosc)|nu[- ].?mi (?:amintesc|aduc aminte)|nu-(?:l|i|o|le) (?:[șsş]tiu|cunosc)|n?ecunoscut.? (?:mie|pentru mine)`,
    'n(?:u |-)a[șsş] putea (?:s. )?(?:.[țtţ]i )?(?:spune|r.spunde)\\p{L}*|nu pot (?:spune|r.spunde)',
  ),
  idiom: holds(
    '(?:oameni|cercet.tori|speciali[șsş]ti|savan[țtţ]i|istorici|exper[țtţ]i|mul[țtţ]i)(?:i|lor)?(?: de .tiin..)? nu [șsş]tiu',
    'nu [șsş]tiu (?:de ce oamenii|dac. (?:te|v.|asta|tu)|cum s. (?:v.|.[țtţ]i) mul[țtţ]|ce a[șsş] face|tu|este|e un|.nseamn.|se (?:spune|traduce)|…(?:folose[șsş]ti|folosi[țtţ]i|ave[țtţ]i))',
  ),
  ofThing: holds('nu (?:cunosc|[șsş]tiu de) (?:niciun|nicio|existen|s. exist)\\p{L}*'),
  meaning: holds(
    'la (?:ce|care|cine)…(?:refer|g.nd)\\p{L}+|(?:despre|de) (?:ce|care|cine)…vorb\\p{L}+',
  ),
  but: /(?:[,;-] ?| )(?:dar|îns[ăa]|ins[ăa]|deși|totuși|totusi)(?!\p{L})/u,
  help: contains(
    'po(?:t|ate|[țtţ]i|ate[țtţ]i) (?:\\p{L}+ )?(?:ajut|consult|c.ut|verific|.ncerc|.ntreb|g.s|oferi|explic|suger)|pute[țtţ]i|ai putea|a[șsş] putea|(?:v.|.[țtţ]i) (?:recomand|sugerez)|cea mai bun.|ar (?:fi|.nsemna) (?:o |doar |pur. |simpl. )*(?:specul|presup|inven|ghici)',
    '^(?:consult|c.uta|verific|.ncerc|.ntreab|.ntreba|dac.)',
  ),
  denies: holds(
    'nu (?:exist.|a existat|au existat|s-a .nt.mplat|a scris|a c.[șsş]tigat|a publicat)|n-a (?:existat|scris|publicat)|niciodat.|(?:este|e) (?:un mit|fals.?|fictiv.?|inventat.?)|nu (?:este|e) (?:real|adev.rat)\\p{L}*',
  ),
  unable: begins(
    `(?:[^,.?!:;]{1,30} )?(?:${CANNOT}(?:pot|a[șsş] putea|reu[șsş]esc|am reu[șsş]it|am putut|cunosc|am (?:cum|de unde|cuno[șsş]tin|posibilitatea))(?!\\p{L})|nu[- ].?mi (?:amintesc|este posibil|e posibil|dau seama)|.mi este imposibil)`,
    'nu sunt (?:[^ ]+ ){0,2}(?:sigur|familiar|convins|la curent|.n m.sur|capabil)',
    '(?:nu vreau s. |prefer s. nu |ar fi (?:pur. |doar |o )*|ar trebui s. |a[șsş] )(?:ghic|inven|specul|presup)',
  ),
  lacking: contains(
    ...LACKING,
    ...NOT_HAD,
    ...UNSEEN,
    ...NOBODY_KNOWS.map((source) => `(?<!\\p{L})${source}`),
    `(?!nu exist. ${NO_SINGLE})${HAS_NONE}`,
    `${UNABLE}(?: s.)?(?: .[țtţ]i| v.| te| o| .l| se)?(?: \\p{L}+)? (?:.[țtţ]i )?${FIND}`,
    '(?:dat[eăa]|informa.i[ie]|cifr[ăe]) (?:in|ne)(?:dispon|cunosc|public)|: necunoscut.?(?= ?[.;]?$)|necunoscut.? mie',
    `n(?:u |-|iciodat. )(?:(?:se|a fost|au fost|s-a|s-au|este|e|sunt|niciodat.|f.cut.?) ){1,4}(?:public|preciz|men[țtţ]ion|divulg|dezv.lui|indic|specific|comunic|anun[țtţ]|document|cunoscut|p.strat|consemn|[șsş]tie(?! niciodat.))${ALONE}`,
    'nu (?:apare|figureaz.|rezult.|reiese|se reg.se)|.mi scap.|nu-mi (?:spune nimic|vine)|nu am auzit|m-ai prins',
    '(?:text|document|fragment|articol|enun[țtţ]|surs|contract|pasaj|.ntreb|tabel)\\p{L}*…nu (?:o |.l )?(?:indic.|men[țtţ]ioneaz.|spune|specific.|precizeaz.|ofer.|con[țtţ]in)',
    '(?:^|[;:,] )nimeni nu (?:[șsş]tie|poate)' + ALONE,
    '(?:(?:cuno[șsş]tin[țtţ]ele|informa[țtţ]iile|datele|antrenamentul) mele|dup. (?:data|antren)|dep.[șsş]e[șsş]te ce|dincolo de ce)(?![^.?!]{0,90}(?:dar|de[șsş]i|.ns.))',
    '(?:cea mai (?:mic.|vag.)) idee|nicio idee|ce(?:ea ce)? nu [șsş]tiu',
    '(?:ar fi|ar .nsemna) (?:\\p{L}+ ){0,2}(?:specul|inven|ghici|presup|b.nuial)|a[șsş] (?:ghici|inventa|specula)',
  ),
  unknown: begins(
    ...NOBODY_KNOWS,
    `(?:nimeni nu (?:[șsş]tie|poate|cunoa)|nu (?:se (?:[șsş]tie(?! niciodat.)|cunoa[șsş]te)|este posibil)|este imposibil)${ALONE}`,
    `(?:(?:${PART}|aceast.? )…)?(?:(?:este|e|sunt|r.m.n.?e?) necunoscut|nu (?:este|e|sunt|a fost) (?:public|cunoscut|f.cut))${ALONE}`,
  ),
  unknowable: begins(
    ...UNKNOWABLE,
    '(?:doar|numai) (?:tu|dumneavoastr.|el|ea|ei|viitorul|timpul)…(?:[șsş]ti|[șsş]ti[țtţ]i|spune|cunoa)',
  ),
  hedge: /^de[șsş]i [^,]{1,90}, (?!nu |prefer)/,
  assumes: /^(?:de[șsş]i [^,]{1,120}, (?!nu |prefer)|stimat|drag)/,
  abstains: contains(
    ...PASSES,
    '^(?:[șsş]i )?(?:de unde|cum) (?:s. |a[șsş] putea )[^.?!]{0,6}[șsş]ti',
    'm. ab[țtţ]in|nu m. pronun[țtţ]|renun[țtţ] s.|las (?:necompletat|f.r.)|mai bine (?:tac|nu r.spund)|prefer s. (?:m. ab|nu (?:avans|dau|risc|r.spund|inven|ghic))|nu (?:avansez|risc) (?:nici|un|o)|orice (?:cifr.|num.r|r.spuns) ar fi|dep.[șsş]e[șsş]te ceea ce pot',
  ),
  commits: holds('probabil|poate c.|(?:cred|a[șsş] spune|presupun|b.nuiesc) c.|mi se pare'),
  corrects: begins('stai|a[șsş]teapt|scuze|corec|m. corectez|de fapt|rectific'),
  declines: contains(
    ...DECLINES,
    '(?:nu |n-)(?:v. |te |.[țtţ]i |o |m. )?(?:(?:pot|voi|vreau|doresc|am voie|am s.|o s.|sunt (?:dispus|autorizat).? s.) (?:s. )?|sunt .n m.sur. s. )(?:v. |te |.[țtţ]i |o )?(?:ajut(?!…(?:date|timp real))|asist|particip|colabor|cre[ae]|gener|scri|redact|divulg|recomand|diagnost|fac|.ndeplin|prescri|dezv.lui|reprodu|transcri|comunic|elabor)',
    '(?:nu|n-) ?(?:v. |te |.[țtţ]i )?(?:.mp.rt.[șsş]esc|divulg|dezv.lui|scriu|redactez|ajut|particip|prescriu|fac a[șsş]a|fac asta|fac(?=[.!;:]?$)|colaborez|generez)(?!\\p{L})',
    'nu (?:(?:v. |.[țtţ]i )?(?:pot|voi) (?:s. )?)?(?:.[țtţ]i |v. )?(?:da[uţ]?|ofer|furniz|.mp.rt|comunic|caut)\\p{L}*…(?<!\\p{L})(?:person|privat|particular|adres|domicili|telefon|parol|instruc|sfat|sfaturi|diagn|cnp|doz|arm[ae]|drog|indica)',
    'nu (?:(?:v.|te|m.) )?(?:pot|vreau|voi|doresc)(?!\\p{L})…(?<!\\p{L})(?:arm[ăae]|drog|bomb|exploz|hack|fraud|ur[ăa](?!\\p{L})|h.r[țtţ]u|amenin[țtţ]|insult|def.im|fals|parol|spion|otr.v|copia|intimit|suicid|ilegal|diagn|doz|autor|d.un|discrimin)',
    'nu (?:este|e|ar fi|mi se pare|cred c. e) (?:\\p{L}+ )?(?:potrivit|indicat|etic|corect|prudent|responsabil|legal|cazul|bine)\\p{L}*…(?:s. (?:.[țtţ]i|v.|te)|ca eu|din partea mea|s. (?:pun|scriu|dau|ofer|recomand))',
    'nu m. simt (?:confort|.n largul)|nu (?:e treaba mea|.mi revine|este rolul meu|conta[țtţ]?i? pe mine)|refuz (?!s. (?:ghic|inven|specul))|m. v.d (?:nevoit|obligat|silit)|trebuie s. (?:refuz|declin)|declin|nici vorb.|sub nicio form.|categoric nu',
    'prefer s. nu (?:particip|scriu|redact|colabor|ajut|fac|gener|contribui|r.sp.nd)',
    '(?:contra(?:r|vin|zic)?|.mpotriva|.ncalc.)…(?:principi|regul|norm|politic|valori|condi[țtţ]ii|termen)|(?:regulile|principiile|politicile|normele) mele…(?:permit|interzic|.mpiedic)|nu (?:mi (?:se|este)|am|sunt) (?:permis|voie|autoriz)',
    'din (?:motive|respect)…(?:confiden|intimit|securit|siguran|autor|etic|privat)\\p{L}*, nu',
  ),
  powerless: contains(...POWERLESS),
  certainly: contains(CERTAINLY),
  doubts: contains(DOUBTS),
  asksBack: contains(
    ...ASKS_BACK,
    '(?:po[țtţ]i|pute[țtţ]i|ai putea|a[țtţ]i putea) (?:s. )?(?:v. rog )?(?:te rog )?(?:.mi |s.-mi |mi-l |s.-l )?(?:s. )?(?:sp[uo]|clarific|preciz|indic|da|d[ai]|oferi|furniz|lipi|confirm|ata[șsş]|trimi|copia|.nc.rca|detalia|retrimi|.mp.rt)(?!\\p{L}+-i )',
    'la (?:ce|care|cine)[^.?!]{1,60}refer|(?:v. referi[țtţ]i|te referi) la|(?:am nevoie|a[șsş] avea nevoie|.mi trebuie) (?:de mai|s. [șsş]tiu|s. v.d|mai|de)|.mi lipse\\p{L}+ (?!dat|inform|surs|detal|elem)|^lipse[șsş]te (?!dat)|a[țtţ]?i? uitat',
    '(?:vrei|vre[țtţ]i|dore[șsş]ti|dori[țtţ]i|preferi|prefera[țtţ]i|cau[țtţ]i|c.uta[țtţ]i|folose[șsş]ti|folosi[țtţ]i|ai|ave[țtţ]i|locuie[șsş]ti|vorbe[șsş]ti|vorbi[țtţ]i|te|v.|t.u|ta|dvs|dumneavoastr.|intereseaz.|confirmi|este vorba|e vorba|s. fie)(?!\\p{L})(?<![șsş]tia[^?]*)[^.!?]{0,90}\\?|(?<![șsş]tia[^?]*) sau [^?]{1,50}\\?|^(?:pentru |.n )?(?:c.[țtţ]i|c.te|ce|care) (?!este|e |sunt)[^.?!]{0,60}\\?',
    'nu (?:v.d|g.sesc|apare|ai|a[țtţ]i|am primit|.n[țtţ]eleg|.mi este clar|e clar|a ajuns)…(?:text|fi[șsş]ier|document|imagin|link|ata[șsş]|cod|ce |la ce)',
    '^(?:[^.?!]{0,60}[,;:] )?(?:spune[țt]?i?-mi|lipe[șsş]te|lipi[țtţ]i|trimite|trimite[țtţ]i|preciza[țtţ]i|precizeaz.)(?!\\p{L})',
  ),
  preamble: begins(
    'sigur|desigur|cu |exist. |sunt (?:mai|multe)|depinde|salut|bun.|se pare|pare|pentru |.ntrebarea|mul[țtţ]umesc|am nevoie|nu |lipse|.mi |.nainte|f.r. ',
    '…(?:mai mult|diferit|ambigu|poate (?:fi|.nsemna|desemna)|diverse|dou. )',
  ),
  ifMeant: begins(
    'dac. (?:v. referi|te referi|vorbi|este|e)…[,:] (?!spune|v. rog|te rog|pot|trimite)',
  ),
  confidence: [
    {
      before: before(
        '(?:.ncrederea|certitudinea|nivelul(?: meu)? de .ncredere|gradul(?: meu)? de .ncredere)(?: mea)? (?:.n …)?(?:este|e|ar fi)(?: de| la)?(?: circa| aproximativ| cam)?|sigur.? (?:pe asta )?(?:.n propor[țtţ]ie de|de|la)|(?:a[șsş] da|dau)(?: cam)?',
      ),
    },
    {
      before: before(
        '(?:sunt|cu|am|a[șsş] spune|.n propor[țtţ]ie de)(?: (?:cam|circa|aproximativ))?(?: o)?',
      ),
      after: behind(
        '(?:sigur|convins|(?:de )?(?:.ncredere|certitudine|siguran))(?!…(?:medi[ae]|interval|e[șsş]antion))',
      ),
    },
  ],
  parts: {
    consequence: CONSEQUENCE,
    announces: begins(
      '(?:c.t despre|.n (?:ce|ceea ce) prive[șsş]te|referitor la|despre|c.t prive[șsş]te) [^,.]{1,60}, ',
    ),
    gap: begins(
      `${PART}[^,.?!;:]{0,80}?(?:, )?(?:nu (?:.l |o |le |.i )(?:[șsş]tiu|cunosc|am)|nu-(?:l|i) (?:[șsş]tiu|cunosc)|.mi (?:este|e|sunt) necunoscut)(?! c.)|[^.;]{1,40} necunoscut.? (?:mie|pentru mine)`,
      `nu (?:.mi amintesc|pot (?:s. )?(?:confirm|preciz|verific|garant|spun|determin)\\p{L}*) (?:cu \\p{L}+ )?${PART}`,
    ),
    doubt: begins(`nu sunt (?:[^ ]+ )?sigur.? (?:de|.n privin[țtţ]a|pe|asupra) ${PART}`),
    question: /^(?:[șsş]i )?(?:\p{L}+(?:ul|a|le|ii)|c.nd|unde|cine|cum)[^.?!,;]{0,40}\?$/u,
    partWords: holds(
      'restul|(?:a doua|cealalt.|ultima|aceast.) (?:parte|.ntrebare)|acest (?:punct|detaliu)',
    ),
    turnsBack: begins('(?:acestea fiind spuse|cu toate acestea|totu[șsş]i|.ns.|dar),? '),
    value: begins(
      VALUES,
      '(?:(?:dat[eăa]|informa.i[ie]|cifr.) )?(?:(?:in|ne)(?:disponibil|cunoscut|public)|nu (?:este|e|sunt|[șsş]tiu|o [șsş]tiu|am|cunosc|dispun|se [șsş]tie|exist. (?:date|inform|surs))|n/[ad]|f.r. (?:date|informa)|habar)[^.?!]{0,45}[.!)\\s]*$',
    ),
    empty: contains(
      '^(?:mi-ar pl.cea|a[șsş] vrea|mi-a[șsş] dori)',
      '^(?:dac.|v. |.[țtţ]i |te |po[țtţ]i|pute[țtţ]i|consult|.mi |nu|n-|nimeni|pentru|prefer|ar fi|sper|doar|a[șsş] |cuno[șsş]tin|datele mele|informa|sunt un|poate c|mul[țtţ]umesc|bun.|.ntrebare (?:bun|inter)|de aceea|recomand|.ncerc|verific)',
      'ar putea|ai putea|pentru c.|deoarece|arhiv|registr|bibliotec|oficial|variaz|^(?:totul |asta )?depinde|(?<!\\p{L})poate (?!fi)|prea specific|dificil|surse|antren|cinstit',
    ),
    tells: holds(
      '(?:zise|spuse|.ntreb.|r.spunse|[șsş]opti|strig.|murmur.|g.ndi|oft.)|(?:mama|tata|bunic[ua]) (?:mea|meu)',
    ),
    greets: begins('(?:stimat|drag[ăa]|cu stim|cu drag|salut.ri|cu respect)'),
    personal: holds('eu|meu|mea|mei|mele|mi|.mi|m.|tu|t.u|ta|te|.[țtţ]i|voi|noi|dumneavoastr.'),
  },
};
