import * as acting from './tr-acting.ts';
import { anyOf, before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** After a stem: "I do not", "I cannot", "I could not", "I will not", "we cannot". */
const NOT_I =
  '(?:y?[ae])?m(?:[ıiuü]yor(?:um|uz)|[ae](?:m|y[ıi]z|d[ıi][mk]|y[ae]c[ae]ğ[ıi][mz]|mıştım|mekteyim|maktayım))(?!\\p{L}| (?:için|gerek|lazım))';
/** After a passive stem: "it is not", "it cannot be". */
const NOT_IT = '\\p{L}{0,3}m(?:[ae]z|[ıiuü]yor|[ae]m[ıi]ş|[ae]d[ıi]|[ae]mekte|[ae]makta)\\p{L}*';
/** What one does to know, or does with what is known. */
const KNOW =
  '(?<!\\p{L})(?:bil|hatırla|anımsa|söyle|bul|doğrula|belirle|sapta|yanıtla|cevapla|kestir|öngör|hesapla|çöz|tanı|gör|eriş|ulaş|aç|oku|incele|görüntüle|dinle|izle|rastla|duy|karşılaş|çıkar|isim ver|kesin konuş|yorum yap|(?:tespit|teyit|tahmin|kontrol|garanti|takip|iddia) e[dt]|(?:yanıt|cevap|bilgi|rakam|sayı|tarih|tahmin|isim|kesinlik|öngörü)\\p{L}* (?:de )?(?:ver|sun|paylaş|bul)|(?:bir )?şey (?:söyle|di)|yürüt)';
const PASSIVE =
  '(?:bilin|söylen|belirlen|hesaplan|kestiril|öngörül|(?:tahmin|tespit|teyit) edil|çözül|çıkarıl|doğrulan|saptan|cevaplan|yanıtlan|anlaşıl|bulun|verilm|belirtil|açıklan|paylaşıl|söz edil|bahsedil|değinil|kaydedil|yer al|geç|rastlan)';
const FACT =
  '(?:bilgi|veri|kay[ıi][td]|kayna[kğ]|rakam|sayı|ceva[pb]|yanıt|fiki?r|erişim|imk[aâ]n|belge|kanıt|istatisti[kğ]|ayrıntı|detay|yetene[kğ]|yetki|olana[kğ]|yol|şey|dair|rakam|malumat)';
const MISSING = '(?:yok(?!\\p{L}{4})|bulunm|mevcut değil|sahip değil|değil)';
const DOCUMENT = '(?:metin|metn|makale|parça|belge|soru|kaynak|yazı|paragraf|tablo)\\p{L}*';
/** Why it cannot know. */
const UNINFORMED = [
  '(?:eriş|ulaş|görüntüle|tara|bağlan)\\p{L}*(?:m[ıi]yor|med|mad|emed|amad|emem|amam|im\\p{L}* (?:yok|bulunm))',
  '(?:gerçek zamanlı|canlı|anlık|güncel|internet|ekra|takvim|hesab|dosya|görse|fotoğraf|bağlantı)\\p{L}*…(?:yok(?!\\p{L}{4})|bulunm|değil|[ae]m[ıi]yor|[ae]m[ae](?:m|d))',
  `(?:bilgi|veri)\\p{L}*…(?:sınırlı|yetersiz|güncel değil|kadar|dışında|öncesi|sonrası)|eğitim (?:ver|set)`,
  `(?<!\\p{L})(?:tanı|duy|rastla|karşılaş|bil|hatırla)${NOT_I}|(?:emin|aşina|haberdar) (?:değil|ol(?:ma|am))`,
  `${FACT}\\p{L}* (?:\\p{L}+ )?${MISSING}|yanlış (?:bilgi|yönlendir)|tahmin(?:den| olur| yürüt)|uydur`,
];
/** That an answer is not to be had, and why. */
const LACKING = [
  `(?<!\\p{L})${PASSIVE}${NOT_IT}`,
  '(?:belli|net|kesin|açık|mevcut|mümkün|belgeli|kayıtlı) değil(?! ki)|belirsiz(?! geç)|imk[aâ]nsız|olanaksız|bilinmez|meçhul',
  `${FACT}\\p{L}* (?:\\p{L}+ ){0,2}(?:yok(?!\\p{L}{4})|bulunm|mevcut değil|yetersiz|yeterli değil|yetmiyor|eksik)`,
  'kimse\\p{L}*…(?:bil|söyle|kestir)\\p{L}*m[ae]z|hiç kimse…m[ıi]yor|(?:yalnız(?:ca)?|sadece|ancak) (?:siz|sen|o|kendisi)…bil',
  `${DOCUMENT}…(?:m[ıi]yor|yok|değil|memiş|mamış)`,
  '(?:söyle|belirle|bil|tahmin et|hesapla|öngör|kestir)\\p{L}* (?:çok |oldukça |pek )?(?:zor|güç|imk[aâ]n|mümkün değil)',
  'emin (?:değilim|ol(?:ma|am)\\p{L}*)|tahmin(?:den öteye| olur| yürüt)|(?:bilgi|veri)(?:m|ler[ıi]m)\\p{L}* (?:dışında|yetersiz|sınırlı)|sınırlı olduğ',
  'yanlış (?:bilgi|yönlendir)|bilmeme (?:imk|olanak)|bil(?:e)?mem mümkün değil|yeterince emin',
];
const GIVE_UP =
  '(?:yanıtsız|cevapsız|boş) bırak|(?:yanıt|cevap)\\p{L}* ver(?:m[ae]|mek (?:istem))\\p{L}*|susmayı|pas geç|çekimser|bu soruyu (?:geç|atl)|tahminde bulunm(?:ay|ak iste)';
const HELP =
  '(?:(?:yardım(?:cı)?|destek|tavsiye|talimat|danışmanlık|öneri)\\p{L}* (?:ol|e[dt]|ver|sağla|bulun)|(?:yerine getir|paylaş|hazırla|yaz|oluştur|sağla|üret|çevir|kopyala|aktar|öner|teşvik e[dt]|anlat|açıkla|alet ol|ortak ol|(?<!yorum )yap|teşhis koy|tanı koy|reçete))';
const HARM =
  '(?:bomba|patlayıcı|silah|uyuşturucu|hack|ele geçir|sahte|kopya çek|yasa ?dışı|yasal değil|suç|nefret|ırkçı|ayrımcı|şiddet|gizlili|mahremiyet|özel (?:bilgi|hayat|mesaj)|kişisel|telif|ilaç|doz|teşhis|tedavi|dolandır|etik|zararlı|zehir|cinsel|tehdit|hakaret|adres|izinsiz)\\p{L}*';

/** How Turkish replies say things in running text. */
export const prose: ProsePack = {
  leadIn: begins(
    '(?:(?:maalesef|ne yazık ki|üzgünüm|özür dilerim|kusura bakma(?:yın)?|açıkçası|doğrusu|dürüst olmak gerekirse|hayır|şu an(?:da)?|bu (?:yüzden|nedenle)|cevabım)[,:;! -]{1,3}(?:ama |ancak )?){1,3}',
  ),
  apology: begins('üzgünüm', 'özür', 'maalesef', 'anlıyorum', 'kusura'),
  courtesy: begins('(?:güzel|iyi|ilginç|harika) (?:bir )?soru', 'teşekkür', 'merhaba', 'selam'),
  unknowing: contains(
    `${KNOW}${NOT_I}(?! ki)`,
    `(?:(?:bilgi|veri|fiki?r|erişi|kaydı|yanıtı|cevabı|malumatı|haberi)m|elimde[\\p{L} ]{0,40}|bende[\\p{L} ]{0,20}) (?:yok|bulunm)`,
    `(?:hakkında|dair|ilgili|konuda)[\\p{L} ]{0,40} ${FACT}\\p{L}* (?:yok|bulunm)`,
    '(?:bilgi|veri)\\p{L}{0,5} (?:sahip değilim|ulaşam|erişem)',
    GIVE_UP,
  ),
  meaning: contains(
    '(?:ek|dosya|metin|görsel|bağlantı)\\p{L}* (?:göremiyorum|bulamadım)',
    'kasted',
    'kastett',
    'demek iste',
    '(?:ne|kim|hangi)\\p{L}*…anla(?:ya)?mad',
  ),
  idiom: contains('bilmiyorum (?:ki|neden insanlar)'),
  hedge: contains(
    '(?:hangi|ne|kaç|nasıl)\\p{L}*…(?:[ıiuü]n[ıiuü]z|ğ[ıiuü]n[ıiuü])\\p{L}* (?:tam )?bilm[ıi]yorum,? (?:ama|ancak|fakat)',
  ),
  topic: contains(
    '^[^.?!,;]{0,60}(?:ad|isim|tarih|sayı|soyad|yıl|fiyat)\\p{L}*(?: \\p{L}+)? bil|[,;] [^,.?!]{1,40} ise(?!\\p{L})',
  ),
  ofThing: contains('^.{0,30}(?:böyle|diye) bir', 'var olduğu'),
  but: /[,;-]? ?(?<!\p{L})(?:ama|ancak|fakat|yine de)(?!\p{L})|[,;] (?=[^,.?!]{1,40} ise(?!\p{L}))/u,
  help: contains(
    'öner',
    'bak(?:ın|ab|man)',
    'başvur',
    'sor(?:un(?!\\p{L})|ab|man|mak|mal)',
    'kontrol',
    'yardımcı',
    'arşiv',
    'isterse',
    'tahmin',
    'danış',
    '(?:ebil|abil)ir(?:im|sin)',
  ),
  delivers: contains(
    '(?:itibarıyla|itibariyle|son bilgilerime göre|genel olarak|genellikle|işte|şöyle (?:bir|özet))',
  ),
  seeks: begins(
    '[^.?!]{0,80}(?:bak(?:ab|[ıi]n|man)|başvur|danış|kontrol ed|sor(?:ab|un(?!\\p{L})|man|mak)|ziyaret|incele|öneririm|öğren(?:eb|in))',
  ),
  denies: contains(
    'yoktur',
    'hiç(?:bir)? (?:olma|var olma)',
    'uydurma',
    'efsane',
    'hiçbir zaman',
    'aslında',
  ),
  powerless: contains(...acting.UNABLE),
  unable: contains(
    ...acting.UNABLE,
    `${KNOW}${NOT_I}`,
    'emin değilim|aşina değilim',
    'eriş(?:im\\p{L}*|me imkan\\p{L}+) (?:yok|bulunm)',
    '(?:im|ım)k[aâ]n(?:ım|sız)',
    'mümkün değil',
    'bilgi(?:m|lerim)\\p{L}* (?:dışında|yetersiz|sınırlı)',
    'tahmin(?:den öteye| yürütm| etmek isteme)',
  ),
  lacking: contains(...acting.LACKS, ...LACKING),
  unknown: contains(
    'bilinm(?:iyor|emekte|ez)',
    'kimse\\p{L}*…(?:bil|söyle)',
    '(?:tam olarak|kesin olarak|henüz)…(?:bil|anlaşıl|çöz)\\p{L}*m[ıi]yor(?!um)',
    '(?:kayıt|bilgi|kaynak|veri)\\p{L}* (?:yok(?!\\p{L})|bulunmamakta|bulunmuyor)',
    'belli değil|kesin değil',
  ),
  abstains: contains(
    GIVE_UP,
    '(?:yanıt|cevap) vermiyorum|(?:yanıtlamıyor|cevaplamıyor)um|cevaplamamayı',
  ),
  commits: holds('muhtemelen', 'sanırım', 'galiba', 'yaklaşık', 'olasılıkla'),
  corrects: contains(
    '(?:^|[.!?-] ?)(?:dur|bir dakika|hayır,|pardon)',
    'düzelt(?:iyor|me)',
    'yanlış söyle',
  ),
  negation: contains(
    'değil|yok(?!\\p{L}{4})|m[ıiuü]yor|m[ae]m(?!\\p{L})|m[ae]z(?!\\p{L})|[ae]m[ae]d|bulunma|sız(?!\\p{L})|dışında',
  ),
  epistemic: contains(
    'bil(?:gi|m|e|in)|veri|eriş|kayıt|kaynak|söyle|hatırla|emin|cevap|yanıt|tahmin|doğrula|tanı|fikr|belirle|öngör',
  ),
  aside: contains(
    'bildiğim kadarıyla|(?:öner|tavsiye et)mem(?!\\p{L})|bilmi?yorsan|emin olun|şüphe yok|doktor değilim|uzman(?:ı)? değilim|avukat değilim',
  ),
  self: contains(
    '(?<!\\p{L})(?:ben|bana|benim|bende|elimde|şahsen)(?!\\p{L})|(?:m[ıiuü]yor|m[ae]z|değil)(?:um|im)|(?:[ae]|m[ae])m(?:em|am)(?!\\p{L})|m[ae]d[ıi]m|(?:bilgi|veri|erişi|fikr|kayd)(?:i?m|ler[ıi]m)(?!\\p{L})',
  ),
  uninformed: contains(...acting.UNINFORMED, ...UNINFORMED),
  refuses: contains(
    ...acting.REFUSES,
    `(?!önerm[ei])${HELP}${NOT_I}(?! gerek)`,
    `${HARM}…${HELP.replace('(?:yerine', '(?:ver|yerine')}${NOT_I}`,
    '(?:uygun|doğru|etik) (?:değil|olmaz|bulmuyorum|olmayacak)',
    'reddet(?:mek|iyor|me[kl])',
    'geri çevir',
  ),
  declines: contains(
    ...acting.DECLINES,
    `${HARM}…${HELP}${NOT_I}`,
    `${HELP}${NOT_I}[^.?!]{0,30}[,;:]…${HARM}`,
  ),
  asksBack: anyOf([
    holds(
      '[^.?!]{0,80}(?:istiyor|soruyor|kastediyor|arıyor|düşünüyor|ediyor|istersin|planlıyor|bahsediyor|kullanıyor) ?(?:mu)?(?:sun|sunuz|iz)',
      '(?:hangi|kimi|kimden|neyi|neyden|nerede|neresi|kaç)…\\?',
      '[\\p{L}]+(?:abilir|ebilir) m[ıi](?:s[ıi]n|s[ıi]n[ıi]z)',
      '(?:belirt|paylaş|yapıştır|yükle|gönder|söyle|yaz|ekle|açıkla|aç|ver|ilet|anlat|tekrarla|netleştir|detaylandır)(?:[ıiuüae]?r m[ıi]s[ıi]n|[ıi]n(?:ız|iz)?|irsen|arsan|ersen)(?:iz|ız)?',
      '(?:metin|dosya|görsel|ek|belge|bağlantı)\\p{L}*(?: ekte)? (?:göremiyorum|yok|görünmüyor|eklenmemiş|açılm)',
      '(?:daha fazla|biraz) (?:bilgi|ayrıntı|detay)\\p{L}*',
      '(?:ekle|gönder|yapıştır)\\p{L}* unut',
    ).source,
    contains(...acting.ASKS).source,
  ]),
  asksYou: contains(
    '(?<!\\p{L})(?:hangi|kaç|ne (?:kadar|zaman|tür)|nasıl|neler?|kim|nere|m[ıiuü](?!\\p{L})|m[ıiuü]s[ıiuü]n)|(?:s[ıiuü]n(?:[ıiuü]z)?|[ıiuü]n[ıiuü]z\\p{L}*)(?!\\p{L})',
  ),
  assumes: contains('varsay(?:ıyor|arak)|kabul ederek|genel olarak anlat'),
  preamble: begins(
    '(?:tabii|elbette|memnuniyet|merhaba|selam|hangi|birden|bu (?:isim|ad)|mesaj|soru|yardım|teşekkür|maalesef|dosya|metin|ek|["_]|galiba|sanırım|biraz)',
  ),
  ifMeant: contains('^eğer[^.?!,]{0,100}(?:ise|sa|se|sanız|seniz), (?!lütfen|bana)'),
  confidence: [
    {
      before: before('(?:cevap|yanıt|bun|eminlik|güven)\\p{L}*[^.?!]{0,40}'),
      after: behind(
        "(?!['\\p{L}]* ?(?:altında|eşi[kğ]|üzerinde|aş))(?:'[\\p{L}]+ )?(?:oran[ıi]nda |civarında )?(?:emin|güven)",
      ),
    },
  ],
  forbids: contains(acting.FORBIDS),
  missing: contains(...acting.MISSING),
  parts: {
    announces: begins('[^,.:]{1,60}(?:gelince|ise|konusunda),? '),
    gap: begins(
      '[^.?!,;]{0,80}(?:[dt][ıiuü]ğ|[ae]ca[ğk])\\p{L}+ (?:ise )?(?:bilinmiyor|bilinmemekte|bilinemiyor|bilinmez|belli değil|belirsiz|meçhul|kayıtlı değil|net değil)',
    ),
    value: contains(`^[^.?!]{0,20}${PASSIVE}${NOT_IT}`, `${FACT}\\p{L}* ${MISSING}`, '^belirsiz'),
    half: contains('(?:söyleyebilir|diyebilir|biliyor|verebilir)[iu]m,? (?:ama|ancak|fakat)'),
    consequence: contains(
      '(?:(?:bu|o) (?:yüzden|nedenle|sebeple)|dolayısıyla|için|(?:dı|di|du|dü)ğ[ıiuü]n?d[ae]n)[^.?!]*$',
    ),
    partWords: contains('(?:ikinci|diğer|son) (?:soru|kısım|bölüm)|ikincisi|geri kalan'),
    empty: begins(
      '(?:lütfen|eğer|belki|maalesef|isterse|üzgünüm|yanlış|tahminim|resm[iî]|güncel|[^.?!]{0,80}(?:öneririm|gerek(?:ir|iyor)|bakmak|sormak|(?:ebil|abil)ir(?:im|siniz|sin)|en (?:iyisi|doğrusu)|deneyin)|[^.?!,;]{0,60}(?<!\\p{L})(?:neden|niçin|ne zaman|kim\\p{L}*|nerede|nasıl|kaç|hangi)(?!\\p{L})[^.?!,;]{0,60},? ?$)',
    ),
    tells: contains('diye (?:sordu|cevap|yanıt|fısılda|bağır)|(?:dedi|sordu|cevapladı) [\\p{L}]+'),
    greets: begins('sayın [\\p{L}]+', 'sevgili'),
    personal: holds('ben', 'ban?a', 'beni[mn]?', 'sen', 'san?a', 'seni[n]?', 'biz', 'bize'),
  },
};
