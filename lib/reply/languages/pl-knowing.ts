import { MISSING } from './pl-acting.ts';
import { begins, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Polish speaks of knowing and of who knows, whatever the phrase. */
export const knowing: ProsePack = {
  negation: holds(
    'nie|nigdy|nic|niczego|nikt|żad\\p{L}+|ani|bez|brak\\p{L}*|niemożliw\\p{L}+|poza|nieznan\\p{L}+|niepewn\\p{L}+|zmyślon\\p{L}+|zgadyw\\p{L}+|skłama\\p{L}+|kłama\\p{L}+|trudno|nieosiągaln\\p{L}+',
  ),
  epistemic: contains(
    '(?<!\\p{L})(?:wie(?:m|dz)|zna(?:m|ć)|mówi|wid(?:zę|zieć)|dan(?:e|ych|ymi)|nazw|dostęp|wgląd|źród|ślad|pojęci|pamięt|pamięć)',
    'określ|ustal|powiedz|potwierdz|zweryf|sprawdz|informac|liczb|odpowied|przewidz|prognoz|zgad|przypom|pewn(?:y|a|oś|ien|i(?!ku))|treningow|szkoleni|możliwoś|kojarz|rozstrz|kontekst|słysza|znalaz|przypuszcz|wywnioskow|podać|podam|dysponuj',
  ),
  aside: holds(
    'nie (?:polecam|radzę|zalecam)|o ile (?:wiem|mi wiadomo)|według mojej wiedzy|z mojej wiedzy|z tego,? co wiem|nie (?:martw|przejmuj)\\p{L}*|bez wątpienia|nie tylko|(?:jednoznacznej|jednej|prostej) odpowiedzi|nie jestem (?:lekarzem|prawnikiem)|nie (?:sądzę|uważam|wydaje)|nie (?:wiesz|wie pan|znasz)|nie zapom\\p{L}+',
  ),
  self: holds(
    'robię|przygotuję|piszę|pomagam|daję|tworzę|ujawniam|będę|chcę|zamierzam|zrobię|podam|napiszę|ja|mi|mnie|mną|m[oó]j\\p{L}*|mam|mogę|wiem|znam|dysponuję|posiadam|jestem|widzę|potrafię|umiem|pamiętam|wolę|znalazłe?[ma]m?|słyszałe?[ma]m?|byłbym|byłabym|skłamał\\p{L}+|obawiam',
  ),
  harm: contains(
    'partnerki|partnera|byłej|byłego|podszywa|fałszyw|podrobi|sfałszow|zmyślone recenzje|groź|gróźb|nęka|zniesław|obraż|upokarz|poniża|zemst|broń|broni(?!\\p{L})|bomb|wybuchow|narkotyk|haker|hasł|oszust|nielegaln|przestęp|dan(?:e|ych) osobow|adres(?:u)? (?:domow|prywat|zamieszk)|szpieg|truciz|samobój|nienawi|dyskrymin|nieletn|praw(?:a|ami)? autorsk|diagnoz|recept[ęy]|dawkow|plagiat|prywatnoś',
  ),
  missing: contains(
    ...MISSING,
    'nie (?:widzę|znajduję|dostał\\p{L}+|otrzymał\\p{L}+|mam przed)[^.?!]{0,40}(?:tekst|plik|dokument|zdję|obraz|link|załącz|kod|zrzut|wiadomo|tabel|film)',
    '(?:plik|obraz|zdjęcie|dokument|załącznik|tekst|link|kod)[^.?!]{0,20} (?:się )?nie (?:został|dotarł|doszedł|jest|się|wgrał)',
    'brakuje (?:mi )?(?:tekstu|kontekstu|pliku|kodu|zdjęcia|szczegół)',
    'zapomniał[^.?!]{0,30}(?:dołącz|wkle|doda|załącz)',
    'nie (?:wiem|jestem pew\\p{L}+|jest jasne|rozumiem),? (?:o co|o czym|o kogo|o któr|co|któr)[^.?!]{0,40}(?:chodzi|mów|pyta|gotuj|rozmaw|myśl)',
  ),
  varies: begins(
    '(?:^|[^.?!]{0,80} )(?:to zależy|zależy|jest (?:kilka|wiele|dwie)|istnieje (?:kilka|wiele)|może (?:oznaczać|chodzić)|żeby|aby|chętnie|jasne|współczuję)',
  ),
  yours: holds(
    'ty|ci|cię|ciebie|tob[aią]\\p{L}*|tw[oó]j\\p{L}*|pan|pani|pana|panu|wy|was|wasz\\p{L}*|masz|używasz|korzystasz|gracie|grasz|mieszkasz|pracujesz|szukasz|chcesz|macie|używacie',
  ),
  disclaims: begins(
    '(?:jako [^,]{0,24},? )?nie (?:mam|posiadam) [^,]{0,30}(?:dostępu|danych w czasie|czasie rzeczywistym|na żywo|internetu|opinii|preferencji|ulubion|uczuć|emocji|doświadcz|ciała|bieżąc)',
    'nie (?:widzę|mogę (?:zobaczyć|otworzyć|zbadać|usłyszeć|przeczytać|zdiagnoz|przetest))',
    'nie jestem (?:lekarz|prawnik|adwokat|psycholog|weterynarz|notariusz|księgow|farmaceut|dietety|ekspert)',
  ),
  delivers: contains(
    '(?:^|[;:.] |ale |lecz )(?:mogę (?:jednak |natomiast |ci |panu |pani )*(?:powiedzieć, że|opisać|wyjaśnić|zaproponować|podać (?:kilka|przykład|ogóln))|oto|poniżej)',
    '(?:szacuje się|według (?:danych|szacunków)|stan na|do mojej ostatniej)[^.?!]{0,60}(?:jest|był|było|wynosi|liczy)',
  ),
  seeks: begins(
    'możesz|może pan|mógłbyś|polecam|proponuję|radzę|sugeruję|sprawdź|zapytaj|zajrzyj|poszukaj|skontaktuj|zadzwoń|najlepiej|warto|jeśli|jeżeli|aby|żeby|w celu|daj znać|być może|spróbuj',
  ),
};

const TEXT =
  '(?:tek[sś]\\p{L}+|artyku\\p{L}+|fragmen\\p{L}+|urywk\\p{L}+|dokumen\\p{L}+|akapi\\p{L}+|tabel\\p{L}+|źród\\p{L}+|pytani\\p{L}+|treś\\p{L}+|opis\\p{L}*|notatk\\p{L}+)';

/** That an answer is not to be had. */
export const LACKING: readonly string[] = [
  // No source tells it; it is out of reach, or somebody else's to know.
  '(?:jest|leży|pozostaje)?[^.?!,]{0,10}poza mo(?:im zasięgiem|imi możliwościami)|nie jest w mojej mocy',
  'żad(?:na|en|ne) (?:kronik|źród|dokument|archiw|rejestr|biografi|podręcznik|badani|relacj)\\p{L}*[^.?!]{0,60}',
  'nie (?:zosta\\p{L}+|jest|było) (?:zapisan|odnotowan|utrwalon|udokumentowan|zanotowan)\\p{L}*',
  '(?:zna|wie|znają|wiedzą) (?:tylko|jedynie|wyłącznie) ',
  '(?:mi )?(?:umknę|umknął|umknęł|wylecia)\\p{L}*|nie (?:zapisuję|przechowuję|zapamiętuję)',
  'brakuje (?:jednej |jednego |mi )?(?:dan|wartoś|liczb|informac)|nie (?:sprawdzę|zmierzę|zweryfikuję)',
  // It has no hands, and sees nothing from afar.
  'nie (?:mogę|potrafię|umiem|jestem w stanie|mam (?:jak|możliwości|skąd))[^.?!,]{0,30} (?:zadzwoni|dzwoni|wysła|ustawi|zarezerw|zamówi|przypomnie|obudzi|włączy|zapłaci|kupi|zmierzy|sprawdzi|otworzy|oszacow|oceni|pobra|przeczyta|wzią)|nie (?:ustawię|zadzwonię|wyślę|zamówię|zarezerwuję|obudzę|przypomnę|sprawdzę|ocenię|otworzę)|na odległość|(?:tylko|jedynie) (?:ty|pan|pani|on|ona|czas)[^.?!]{0,20}|(?:pozostaje|jest) (?:tajemnicą|zagadką)|nie przekazują|milczę|nie ma(?:m)? skąd|chciał(?:bym|abym) móc',
  `(?:w|we|z|ze|według|na podstawie) [^.?!,]{0,14}${TEXT}[^.?!]{0,30} nie (?:jest|ma|podano|napisano|wynika|wspomn|można|da się|wiadomo|mówi|zawart|wskaz)`,
  `${TEXT} (?:[^.?!;,]{0,20} )?(?:nie (?:podaje|mówi|wspomina|zawiera|określa|wyjaśnia|informuje|precyzuje|daje|wskazuje)|milczy)`,
  'bez [^.?!,]{1,40} (?:nie (?:da się|można|sposób|mogę|jestem|potrafię)|trudno)',
  'nie (?:sposób|da się|można)[^.?!,]{0,30} (?:powiedzieć|wiedzieć|przewidzieć|rozstrzygnąć|ustalić|stwierdzić|wyznaczyć|obliczyć|określić|odpowiedzieć)',
  '(?:nie ma|nie znajduje się|nie znajdują się|brakuje|nie figuruje)[^.?!,]{0,14} (?:w|wśród) mo(?:ich|jej|im)|(?:informacji|danych)[^.?!]{0,20} nie ma w',
  'skłamał(?:bym|abym)|musiał(?:bym|abym) (?:zmyśl|skłamać|wymyśl|zgad)|(?:każda|każde|jakakolwiek|wszystko)[^.?!]{0,60} był(?:aby|oby|by) (?:zmyślon|wymyślon|zgad|fikc|strzał)',
  'zielonego pojęcia|najmniejszego pojęcia|bladego pojęcia|nie mam pojęcia',
  'nie (?:istnieją|ma|zachowały się|istnieje)[^.?!,]{0,40}(?:rejestr|archiw|źród|dokument|statystyk|zapis|danych|dane)',
  '(?:plik|obraz|zdjęcie|dokument|załącznik|tekst|link)[^.?!]{0,20} nie (?:został|dotarł|jest|się)[^.?!]{0,30}(?:załącz|dołącz|przesł|wczyt)',
  'zbyt szczegółow|poza moim zasięgiem|mogę (?:tylko|jedynie) (?:zgadywać|spekulować)|nie mam (?:się )?(?:na czym|czego) (?:się )?oprzeć|nie mam podstaw',
  '(?:^|, |; |- )nie (?![^.?!]{0,160}[,;] (?:ale|lecz|jednak))(?:wiadomo|jest (?:to |ona |on )?znan|zachował)|nikt (?:tego )?nie (?:policzył|liczył|zapisał|odnotował|liczy)|liczba[^.?!]{0,40} nie jest (?:udokument|znan)',
  'nie (?:przenoszę|zachowuję|przechowuję)[^.?!]{0,30}(?:wspomn|rozm)|nie umiem sam',
];

/** What turns the clause before it into a reason. */
export const CONSEQUENCE =
  /[,;] (?:więc|dlatego|zatem|toteż|przez co|w związku z czym|wobec czego|tak że)(?!\p{L})[^;]{0,80}$/u;

export const HOW_KNOW = '^(?:a )?skąd (?:mam|miał(?:bym|abym)|mogę)[^.?!]{0,12} wiedzieć';

export const ASKS_BACK: readonly string[] = [
  '^(?:[^.?!]{0,60}[,;:!] )?(?:jaki\\p{L}?|jakie|jaką|który\\p{L}*|która|które|co|o co|o czym|dla kogo|do czego)(?!\\p{L})[^.?!]{0,60} (?:mam|masz|chcesz|chodzi|pytasz|potrzebujesz|wolisz|używasz|ma być|miałby|interesuje)[^.?!]{0,60}\\?',
  '(?:chodzi|pytasz|mówisz|mówimy) [^.?!]{0,60} czy [^.?!]{0,60}\\?|^do czego\\?',
  'zapomniał\\p{L}* (?:dołączyć|wkleić|dodać|załączyć)|nie wiem, (?:co|o czym|o co|o jak|o któr)[^.?!]{0,30}(?:mówimy|chodzi|gotujemy|pytasz|rozmawiamy)',
  '^(?:[^.?!]{0,40}[,;:!] )?(?:prześlij|wyślij|wklej|opisz|podaj|napisz|załącz|dodaj|pokaż)(?!\\p{L})',
];

/** A whole value behind a label. */
export const VALUES =
  '(?:niezn\\p{L}+|nie (?:wiadomo|znam|mam|podano|ustalono|jest znan)[^.?!]{0,30}|brak (?:\\p{L}+ )?(?:danych|inf|źród)|niemożliw\\p{L}+ do \\p{L}+|trudno (?:powiedzieć|ustalić)|n/d)[^.?!]{0,30}[.!)\\s]*$';
