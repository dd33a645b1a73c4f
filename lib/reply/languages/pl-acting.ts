/** What Polish replies will not do, or cannot do where they are: beside what they know or not. */

const ACT =
  '(?:ustawi|nastawi|wysła|wysył|zadzwoni|dzwoni|zarezerw|zamówi|zamawia|kupi|kupowa|zapłaci|przela|przelew|odtwor|odtwarza|puści|puszcza|zagra|włącz|wyłącz|obudzi|budzi|przypomnie|przypomina|nagra|rysowa|otworzy|otwiera|obejrze|odsłucha|zeskanow|przesła|pobra|umówi|umawia|śledzi|połączy|zalogowa|kliknąć|rezerwowa|rezerwacj|zdjęć)';

/** It has no hands: alarms, calls, orders, music. */
export const UNABLE: readonly string[] = [
  `nie (?:mogę|potrafię|umiem|jestem w stanie|mam (?:jak|możliwości|funkcji))[^.?!,]{0,30} ${ACT}`,
  `${ACT}\\p{L}*[^.?!,]{0,30} nie (?:mogę|potrafię|umiem|jestem w stanie|mam jak)`,
  'nie (?:ustawi[ęa]m?|nastawi[ęa]m?|zadzwonię|dzwonię|wyśl[ęe]|wysyłam|zam[óa]wi[ęa]m?|rezerwuję|zarezerwuję|obudzę|budzę|przypomnę|przypominam|odtworzę|odtwarzam|puszczę|puszczam|zagram|włącz[ęa]m?|kupię|kupuję|przeleję|zapłacę|umówię|nagram|narysuję|zaloguję|pobiorę|obejrzę|odsłucham)(?!\\p{L})',
];

/** Why: it is nothing but text. */
export const UNINFORMED: readonly string[] = [
  ...UNABLE,
  '(?:tylko|jedynie|wyłącznie) (?:tekst|asystentem tekstow|modelem (?:języ|tekst)|pisać|pisz)',
  'bez (?:\\p{L}+ ){0,2}(?:znajomości|kontekstu|szczegółów|informacji|danych)',
  'nie mam (?:dostępu|możliwości|wglądu|danych|informacji)',
];

const I_NOT =
  '(?<!\\p{L})nie (?!polecam|zalecam|rekomend|doradzam|radzę|wiem|znam|widzę|mam(?!\\p{L})|jestem(?! (?:zainter|w stanie pom))|sądzę|uważam|myślę|pamiętam|rozumiem|mogę (?:powiedz|stwierdz|określ|wiedz)|boję)(?!chcę|potrafię|umiem|sam|tam)(?:\\p{L}{2,}(?:ę|am)|mogę \\p{L}+|będę \\p{L}+)(?!\\p{L})';

/** It is forbidden, or does harm. */
const FORBIDDEN =
  '(?:przestępstw|nielegaln|niezgodn\\p{L}+ z prawem|karaln|wbrew prawu|łam(?:ie|anie) praw|narusz|oszust|nieuczciw|nieetyczn|krzywdz|szkodz|kodeks\\p{L}* karn|zakazan|zakazuj|zabrania|wprowadza\\p{L}* w błąd|niebezpieczn\\p{L}+ dla (?:innych|niej|niego))';

export const REFUSES: readonly string[] = [
  'ręki (?:do tego )?nie przyłożę|^(?:tu|tego|to) (?:odpuszcz|odpadam|sobie daruj)|^odpada(?!\\p{L})|nie moja bajka|nie ma mowy|nic z tego|^(?:nie, )?(?:takich|takiego|takie) (?:rzeczy|tekst\\p{L}*|treści) nie ',
  'nie (?:podpowiem|podpowiadam|doradzę|zdradzę|nauczę|uczę|wskażę|pokażę|wytłumaczę|będę (?:uczestni|brać|w tym))(?!\\p{L}*[^.?!]{0,30}(?:dokładn|konkretn|liczb|dat))|nie (?:biorę|wezmę) (?:w tym |udziału)|w t(?:ym|akich|o) (?:sprawach )?nie (?:pomog|pomag|wchodz|uczestnicz)',
  '(?:nie (?:jest )?(?:możliwe|można)|niemożliwe jest)[^.?!,]{0,20} (?:udziel|pom[oó]|wsparc|spełni)|(?:odmawiam|muszę odmówić|wolę nie pomag|po złej stronie|nie pod tym adresem)',
];

export const DECLINES: readonly string[] = [
  `${FORBIDDEN}[^.?!]{0,80}${I_NOT}`,
  `${I_NOT}[^.?!]{0,90}${FORBIDDEN}`,
];

export const FORBIDS = FORBIDDEN;

/** It asks for what is missing. */
export const ASKS: readonly string[] = [
  '(?:proszę|prosiłbym|prosiłabym|uprzejmie proszę)[^.?!]{0,20} o (?:doprecyz|sprecyz|poda|wskaz|wyjaśn|przesł|uzupeł|informac|szczegół|opis|wklej|załącz|dosł)',
  'mogli(?:by|śmy)? (?:państwo )?(?:\\p{L}+ )?(?:poda|sprecyz|doprecyz|wyjaś|napisa|powiedz|wskaza)|(?:brakuje|brak) (?:mi )?(?:kontekstu|szczegółów|danych, żeby)',
  '(?:^|[.,:;] )(?:co|którego|której|jakiego|jakiej|na co|od czego|w czym|do czego|z czym|jaki|jaka|jakie|która|który|gdzie)(?!\\p{L})[^.?!]{0,60} (?:dokładnie|konkretnie|właściwie)[^.?!]{0,60}\\?',
];

export const MISSING: readonly string[] = [
  '(?:nie ma|brak|nie widać)[^.?!]{0,20} (?:tekstu|pliku|załącznika|zdjęcia|kodu|linku|treści|dokumentu)[^.?!]{0,20}(?:w (?:wiadomości|rozmowie)|tutaj|$)|nie wiem, co (?:masz|pan|pani|jest na|dokładnie)|bez (?:kontekstu|znajomości)[^.?!,]{0,30}(?:nie|trudno)',
];

/** That the answer is not to be had. */
export const LACKS: readonly string[] = [
  'wróżyć nie|nie (?:jestem wróżk|wróżę|posiadam (?:informacji|danych|wiedzy))|jeszcze nie (?:ogłosz|opublik|podan|wiadomo)\\p{L}*|nikt (?:jeszcze )?(?:tego )?nie (?:powie|przewidzi|zgadnie)|nie sprawdzę|(?:wie|wiedzą) (?:to )?tylko',
];
