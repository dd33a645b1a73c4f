/** What Turkish replies will not do, or cannot do where they are: beside what they know or not. */

/** After a stem: "I do not", "I cannot", "I will not". */
const NOT_I =
  '(?:y?[ae])?m(?:[ıiuü]yor(?:um|uz)|[ae]m|[ae]y[ıi]z|[ae]y[ae]c[ae]ğ[ıi][mz])(?!\\p{L}| (?:için|gerek|lazım))';
const ACT =
  '(?<!\\p{L})(?:kur|çal(?!ış)|ara(?!ştır)|gönder|yolla|sipariş ver|rezervasyon (?:yap|oluştur)|satın al|öde|aç|kapat|uyandır|hatırlat|bildirim gönder|kaydet|çiz|indir|oynat|dinlet|randevu al|bağlan|giriş yap|transfer e[dt]|yatır|başlat|çevrimiçi ol|mesaj at|ayarla|fotoğraf çek)';

/** It has no hands: alarms, calls, orders, music. */
export const UNABLE: readonly string[] = [
  `${ACT}${NOT_I}`,
  `(?:alarm|hatırlatıcı|arama|rezervasyon|sipariş|ödeme|müzik|şarkı|video|bildirim|e-?posta|mesaj)\\p{L}* [^.?!,]{0,30}(?:yap|ed|e[dt]|ver|at)${NOT_I}`,
];

/** Why: it is nothing but text. */
export const UNINFORMED: readonly string[] = [
  ...UNABLE,
  '(?:sadece|yalnızca|sırf) (?:metin|yazı|yazabil)|metin (?:tabanlı|asistan)|dil modeli',
];

/** It is forbidden, or does harm. */
const FORBIDDEN =
  '(?:suç(?!\\p{L}{0,3}lam)|yasa ?dışı|yasal değil|kanuna aykırı|yasak|hukuka aykırı|ihlal|dolandır|sahte|etik değil|zarar ver|adil değil|haksız)';

export const REFUSES: readonly string[] = [
  '(?:bu iş(?:te|e)|ona|buna|bunda|böyle (?:bir )?(?:iş|şey)(?:e|lere|te)?)[^.?!,]{0,12} (?:yok(?:um|uz)|bulaşm|girm|karışm|alet olm)\\p{L}*|(?:yanında|yardımcı) değil[iu]m|benlik değil|asla olmaz|kusura bakma ama (?:yok|olmaz)|(?:işine|konusuna|yoluna) girm[ei]\\p{L}*',
  `(?:yöntem|yol|nasıl yapıl|talimat|tarif|adım)\\p{L}* [^.?!,]{0,20}(?:göster|anlat|ver|paylaş|öğret|söyle)${NOT_I}`,
  '(?:yardım(?:cı)?|destek)\\p{L}* [^.?!,]{0,20}(?:olun|sunul|veril|sağlan)\\p{L}* [^.?!,]{0,12}(?:mümkün değil|uygun değil|olanaksız)|(?:yardımcı olun|destek sağlan)(?:amaz|amıyor|amamakta|maz)\\p{L}*',
  `(?:yazma(?:y[ae]c[ae]ğ[ıi]m|m)|yardım etme(?:y[ae]c[ae]ğ[ıi]m|m)|yapma(?:y[ae]c[ae]ğ[ıi]m|m))(?!\\p{L}| (?:için|gerek|lazım))`,
];

export const DECLINES: readonly string[] = [
  `${FORBIDDEN}[^.?!]{0,80}(?<!bil|hatırla|gör|rastla|duy|öner|tavsiye ed|tavsiye et|(?<!\\p{L})(?:ta?|ha?|i))${NOT_I}`,
  `(?<!bil|hatırla|gör|rastla|duy|öner|tavsiye ed|tavsiye et|(?<!\\p{L})(?:ta?|ha?|i))${NOT_I}[^.?!]{0,70}${FORBIDDEN}`,
];

export const FORBIDS = FORBIDDEN;

/** It asks for what is missing. */
export const ASKS: readonly string[] = [
  '(?:belirt|açıkla|paylaş|bildir|ilet|yaz|netleştir|detaylandır)me(?:n[ıi]z|niz|n)i? (?:rica|bekl|gerek)|(?:belirt|açıkla|paylaş|bildir|ilet|yaz)ma(?:n[ıi]z)?[ıi]? (?:rica|bekl|gerek)|bilgi (?:lazım|gerek)|(?:neyden|neden|hangisinden) bahsettiğine bağlı',
  '(?:^|[,.;:] ?)(?:peki |ama )?(?:ne|neyi|neyin|kimi|kim|hangi|nere\\p{L}*|kaç)(?!\\p{L})[^.?!]{0,60}\\?[^.?!]{0,80} m[ıiuü](?!\\p{L})[^.?!]{0,60}\\?',
  '(?:adını|adını ve|türünü|modelini|markasını|ismini|konuyu|metni|hatayı|durumunu|ne olduğunu|neyden|ayrıntıları)[^.?!]{0,30} (?:yaz|söyle|anlat|paylaş|gönder|belirt)(?:[ıi]n(?:[ıi]z)?|s[ae]n(?:[ıi]z)?|ar m[ıi]s[ıi]n(?:[ıi]z)?)?(?!\\p{L})',
];

export const MISSING: readonly string[] = [
  '(?:mesaj|sohbet|yazışma|ileti)\\p{L}* [^.?!,]{0,20}(?:metin|dosya|görsel|fotoğraf|kod|bağlantı|ek) (?:yok|görm|görün|bulam)\\p{L}*|(?:metin|dosya|görsel|fotoğraf|kod|bağlantı|belge)\\p{L}* (?:bana )?(?:ulaşma|gelme|eklenme|görünm)\\p{L}*|(?:neyi|neyden|ne hakkında|hangi)[^.?!]{0,40}(?:anlayamad|anlamad|belli değil|net değil|bilm)\\p{L}*(?!\\p{L}|,? (?:ama|ancak|fakat))|(?:ne olduğunu|nereden aldığını)[^.?!]{0,20}bilmeden',
];

/** That the answer is not to be had. */
export const LACKS: readonly string[] = [
  '(?:valla|vallahi|doğrusu) (?:hiç )?bilm|(?:muayene|tetkik|görme|bakma)\\p{L}*(?:den|dan)[^.?!]{0,40}(?:olanaksız|zor|güç|söyleyem|kestir)|(?:henüz|daha) (?:açıklan|duyurul|belirlen)m\\p{L}*|fal bak|kâhin',
];
