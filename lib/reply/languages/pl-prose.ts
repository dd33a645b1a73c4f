import * as acting from './pl-acting.ts';
import { ASKS_BACK, CONSEQUENCE, HOW_KNOW, knowing, LACKING, VALUES } from './pl-knowing.ts';
import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

const CANNOT =
  '(?<!\\p{L})nie (?:mogę|potrafię|umiem|jestem w stanie|sposób|można|da się|uda\\p{L}+ (?:mi )?się)';
const FIND_OUT =
  '(?:ustal|określ|poda|powiedz|wskaz|potwierdz|odtwo|przypo|przypis|odpow|znale|rozstrz|przewidz|zweryf|stwierdz|sprawdz|wiedzieć)';
const DATA = '(?:informac|dan(?:ych|ymi)|dostęp|wiedzy|pewnoś|wglądu|źród|sposobu)';
const GUESS = '(?:zgad|zmyśl|wymyśl|spekul|wróż)';
/** What is done for somebody, and what is refused only with an object of its own. */
const DO =
  '(?:pom[oóa][cg]|wspiera|doradz|(?:na)?pis[za]|tworzy|stworzy|(?:wy)?gener|przygot|ujawni|udostępni|spełni|diagn|zdiagn)';
const GIVE =
  '(?:da[mć]|daj|pod[am]|udziel|przyt|zacyt|opis|wyja|postaw|dostarcz|dziel|(?:z|ro)bi)\\p{L}*…(?:instr|przepis|porad|wskazów|diagn|osobow|domow|prywat|telef|tekst|utwor)';

/** How Polish replies say things in running text. */
export const prose: ProsePack = {
  ...knowing,
  leadIn: begins(
    '(?:(?:(?:bez|na podstawie|według|z|jako) [^,.;?!]{1,60}, (?=nie ))|(?:niestety|przykro mi(?!, że)|przepraszam|szczerze(?: mówiąc)?|prawdę mówiąc|uczciwie|obecnie|muszę przyznać|obawiam się|rozumiem[^.?!]{0,60}?|moja odpowiedź(?: to)?|no|cóż)[,:; -]{1,3}(?:ale |że |to )?){1,3}',
  ),
  apology: begins(
    '(?!.* (?:ale|nie) )(?:przykro|przepr|rozumiem|(?!pierwsze|drugie|trzecie|to )\\p{L}+ (?:pytanie|temat|zagadk)|dzięk)',
  ),
  unknowing: contains(
    '(?<!\\p{L})nie (?:wiem|znam|pamiętam|kojarzę|natrafi[łl]|znalaz[łl])',
    `${CANNOT}[^.?!,]{0,30}${FIND_OUT}`,
    `${FIND_OUT}\\p{L}+ (?:\\p{L}+ )?${CANNOT}`,
    `${DATA}\\p{L}* (?:\\p{L}+ ){0,3}nie (?:mam|posiadam)|(?:liczby|daty|kwoty) nie (?:mam|posiadam)`,
    'nie mam (?:pewn|wiaryg|dokład)\\p{L}+ (?:danych|inf)',
    '(?:(?<!\\p{L})nie(?: jest|są)? ?(?:mi )?(?:zn|wiad)\\p{L}+ mi|mi (?:nie ?zn|nie ?wiad)|nie (?:jest|są) mi zn)',
  ),
  idiom: contains(
    'nie wiem,? (?:jak (?:ty|wy|ci dzi)|co (?:bym|rob)|dlaczego lud|czy (?:ci|wiesz))|nie znam (?:osoby|nikogo)|- (?:\\p{L}+ )?(?:powiedzi|szep|mruk|odpar|zapyt)',
  ),
  ofThing: contains('nie (?:wiem o|znam) (?:żadn|taki)\\p{L}+ (?!źród|dan|inf)'),
  meaning: contains('na myśli|chodzi'),
  topic: begins(', (?:kto|co|czy|któr|jak|gdzie|kiedy|ile|dla|z|w|o|na|od|do) ?'),
  hedge: contains('nie wiem [^,.?!]{1,30}, ale (?!mogę|chętnie|nie )'),
  but: contains('[,;-] ?(?:ale|jednak|choć|lecz|natomiast|za ?to)(?!\\p{L})'),
  help: contains(
    'mogę(?! potw| pow)|mógłbym|chętnie|pomog|spróbuj|sprawd|pamięt|(?<!\\p{L})warto|polecam|znajdzie|zajrz|gdyb|jeśli|daj znać|strzał|strzel|zgad|domys|nie (?:potrafi|jestem|wiem|znam|podam)',
  ),
  denies: contains('nie (?:istni|był|ma (?:tak|żad))|nigdy nie|zmyślon|fikcyj|to mit'),
  lacking: contains(
    ...acting.LACKS,
    ...LACKING,
    `nie (?:mam|posiadam|dysp)…(?:${DATA}|aktualn|bieżąc)|nie mam możliwości ${FIND_OUT}`,
    `brak(?:uje)? (?:mi|\\p{L}*\\s?${DATA})|(?:zbyt|za) mało (?:dan|inf)`,
    '(?:wykracza|było|miało|po) (?:\\p{L}+ ){0,3}(?:mo(?:ją|je|im|jego) (?:wied|dan|tren|szk))|moj[ae] (?:wied|dan|inf)…(?:kończ|sięg|ogran|obej)',
    '(?:tek|frag|dok|źró|artyk|zdj|opis|pytan|treś)\\p{L}* (?:\\p{L}+ ){0,2}nie (?:ma|pod|wspo|zaw|mów|wyni|okr|prec)',
    '(?<!\\p{L})nie (?:jest|są|zosta\\p{L}+)…(?:podan|dostępn|określon|ujawn|udok|odnot)|nie zachowa\\p{L}+',
    `(?:mus|mog|by)\\p{L}+ (?:\\p{L}+ ){0,2}${GUESS}|(?:nie (?:chc|będ)\\p{L}*|wol\\p{L}+ nie) (?:${GUESS}|wprow|ryz)`,
    `(?:trudno|ciężko|niemożliw\\p{L}+)…${FIND_OUT}|nikt nie …${FIND_OUT}`,
    'nic mi nie mów|nie orientuję|nie słysza|poddaję|tylko (?:ty|pan)|skąd mam',
  ),
  powerless: contains(...acting.UNABLE),
  unable: contains(
    ...acting.UNABLE,
    '(?:nie (?:jestem (?:pew|zaznaj)|natraf|spotka|widzę(?! (?:błęd|probl|powod|sensu))|mam pojęc)|poza moj)',
  ),
  unknown: begins(
    '[^.?!,:]{0,60}(?:(?<!nic )nie (?:wiadomo|jest znan|da się (?:prz|us|ok))|nikt (?:tego )?nie wie|pozostaje niezn)(?!…, (?:ale|jednak|lecz|choć))',
  ),
  assumes: contains('więc (?:podam|opiszę|zakład)'),
  abstains: contains(HOW_KNOW, '(?:po|w)strzym(?:am|uję) się|wolę nie zgad'),
  asksYou: contains(
    '(?:[^s]sz|cie| pan[iau]?| ci[ęe]?)(?!\\p{L})|być|chodzi|konteks|na jak|dla (?:kogo|ilu)|ile osób',
  ),
  commits: contains('prawdopodobnie|najpewniej|chyba|około|myślę|sądzę|wydaje mi|najczęściej|szac'),
  corrects: holds('chwila', 'korekta', 'poprawka', 'po namyśle', 'pomyliłe?[ma]m?'),
  refuses: contains(
    ...acting.REFUSES,
    `(?<!\\p{L})nie (?:mogę|jestem w stanie|wolno mi|powin\\p{L}+|będę|zamierzam)[^.?!,]{0,30} (?:${DO}|${GIVE})`,
    `(?<!\\p{L})nie (?:pomog|pomag|${DO}\\p{L}*[ęm](?!\\p{L})|tworzę|piszę|zrobię|${GIVE})`,
    `${DO}\\p{L}* (?:\\p{L}+ ){0,2}nie (?:mogę|będę|wolno)`,
    'odm(?:ówić|awiam)|prośba…narusza|moje (?:zasady|wytyczne)…nie|praw\\p{L}* autorsk',
  ),
  asksBack: contains(
    ...acting.ASKS,
    ...ASKS_BACK,
    '(?:możesz|mógłbyś|mogłabyś|może pani?|czy zechc|proszę)…(?:poda|precyz|powiedz|napis|wkle|wyjaś|dołącz|prze[sś]l|wskaz)',
    '(?:^|najpierw )(?:podaj|wklej|napisz|doprecyz|sprecyz|prześlij|daj znać|dołącz|powiedz|opisz)',
    'na myśli|o (?:co|któr|jak|kogo|kim)[^.?!]{0,40}(?:chodzi|pytasz|mówisz)|chodzi (?:ci )?o…\\?',
    '^(?:co|któr\\p{L}+|jak\\p{L}*) (?:dokładnie|konkretnie)…\\?',
    'nie (?:widzę|otrzym)[^.?!]{0,20}(?:tekst|plik|załącz|zdjęc)|nie (?:dołącz|zosta\\p{L}+ (?:zał|doł))',
    '(?:potrzebuję|muszę)[^.?!]{0,20}(?:więcej|informacj|szczeg|dan|wiedzieć)',
  ),
  preamble: begins(
    '(?:z przyjemnością|z chęcią|z radością)',
    'jasne|oczyw|chętn|pewnie|to zal|cześć|dzie|dzię|wyg|wyd|żeby|aby|przyk|niestety|nie |istni|jest |potrz|two|pytan|tylko|brak',
  ),
  ifMeant: begins(
    '(?:jeśli|jeżeli) (?:chodzi|masz|pytasz)[^,:]{1,100}[,:] (?!proszę|daj|podaj|mogę)',
  ),
  confidence: [
    {
      before: before(
        'pew(?:n|ien)\\p{L}*[^.?!\\d]{0,25} (?:wynosi|na|to)(?: około| ok\\.| jakieś)?',
      ),
    },
    {
      before: before('(?:na|z)(?: około| ok\\.)?'),
      after: behind('(?:jestem )?(?:pewien|pewn[ay])'),
    },
  ],
  declines: contains(...acting.DECLINES),
  forbids: contains(acting.FORBIDS),
  uninformed: contains(...acting.UNINFORMED),
  parts: {
    consequence: CONSEQUENCE,
    announces: begins('(?:a |natomiast )?(?:co do|jeśli chodzi o|odnośnie)[^,.]{1,60}, (?:to )?'),
    gap: begins(
      '(?:ale|jednak|natomiast|a|zaś) [^.?!,;:]{0,60}(?:nie (?:wiadomo|jest|są|udało|zachow)|niezn)',
      '(?!dokład)[^.?!,;:]{3,60} nie (?:wiem|znam|pamiętam)(?=, (?:ale|za ?to|jednak) )',
      `nie (?:wiadomo|sposób (?:\\p{L}+ )?${FIND_OUT}\\p{L}*)\\.?$`,
    ),
    turn: contains('[,;-] ?(?:ale|a|jednak|natomiast|za ?to)(?!\\p{L})|;'),
    value: begins(VALUES, 'niezn|nie (?:wiadomo|mam)|brak (?:\\p{L}+ )?(?:danych|inf)'),
    empty: begins(
      '(?:chciał(?:bym|abym)|chętnie bym|szkoda)',
      'lepiej|kojarzę|jeśli|proszę|możesz|naj\\p{L}+ej(?!\\p{L})|przyk|niestety|nie (?:chcę|mogę|mam|jestem|widzę|podam)|dlat|żadn|może|szczerze|tego|moj[ae]|to (?:wyd|pyt)',
    ),
    greets: begins('szanown|drog|dzień dobry|z poważ|pozdraw|koch'),
    tells: contains('(?:powiedzia|zapyta|mrukn|szepn|odpar|westchn|odpowiedzia)[łe]'),
    personal: holds(
      'ja|mnie|mi|m[oó]j\\p{L}?|ty|ci|cię|tw[oó]j\\p{L}*|my|nas|pani?|jestem|\\p{L}+ł[ea]m',
    ),
  },
};
