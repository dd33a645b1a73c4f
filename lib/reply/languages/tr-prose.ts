import { before, begins, behind, contains, holds } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How Turkish replies say things in running text. */
export const prose: ProsePack = {
  leadIn: begins(
    '(?:(?:maalesef|ne yazık ki|üzgünüm|özür dilerim|açıkçası|doğrusu|dürüst olmak gerekirse|hayır|bu (?:yüzden|nedenle)|cevabım)[,:;! -]{1,3}(?:ama |ancak )?){1,3}',
  ),
  apology: begins('üzgünüm', 'özür', 'maalesef', 'anlıyorum', 'kusura'),
  unknowing: contains(
    '(?:bil(?:e)?miyorum|bilmem|bilemem|hatırla(?:ya)?mıyorum|susmayı|söyleye(?:miyorum|mem)|fikrim yok)(?! ki)',
    '(?:bilgim|verim|bilgi|veri|kayıt|kaynağım|kaynak|sayım|elimde[\\p{L} ]{0,40}) (?:yok|bulunm)',
    '(?:bilgi|veri)\\p{L}{0,5} (?:sahip değilim|ulaşam|erişem)',
    '(?:bulam|doğrulayam|belirleyem|yanıtlayam|cevaplayam|veremiy|saptayam|erişem)(?:ı|i|a|e)?(?:yorum|dım|dim|m)',
    'yanıtsız bırak',
    '(?:yanıt|cevap) ver(?:me)?meyi',
  ),
  meaning: contains('kasted', 'kastett', 'demek iste'),
  idiom: contains('bilmiyorum (?:ki|neden insanlar)'),
  ofThing: contains('^.{0,30}(?:böyle|diye) bir', 'var olduğu'),
  but: /[,;-]? ?(?<!\p{L})(?:ama|ancak|fakat|yine de)(?!\p{L})/u,
  help: contains(
    'öner',
    'bak(?:ın|ab|man)',
    'başvur',
    'sor(?:un|ab|man)',
    'kontrol',
    'yardımcı',
    'arşiv',
    'isterse',
    'tahmin',
    '(?:ebil|abil)ir(?:im|sin)',
  ),
  denies: contains(
    'yoktur',
    'hiç(?:bir)? (?:olma|var olma)',
    'mevcut değil',
    'uydurma',
    'efsane',
    'hiçbir zaman',
    'aslında',
  ),
  unable: contains(
    'emin değilim',
    'eriş(?:im\\p{L}*|me imkan\\p{L}+) (?:yok|bulunm)',
    '(?:göre|eriş|ulaş|tespit ede|teyit ede|kontrol ede|bile|öngöre|göremi|tanım)(?:a|e)?(?:m[ıi])yorum',
    'aşina değilim',
    '(?:im|ım)kan(?:ım|sız)',
    'mümkün değil',
    'bilgi(?:m|lerim)\\p{L}* (?:dışında|yetersiz|sınırlı)',
    'tahmin(?:den öteye| yürütm| etmek isteme)',
  ),
  unknown: contains(
    'bilinm(?:iyor|emekte|ez)',
    'kimse (?:bil|söyle)',
    '(?:kayıt|bilgi|kaynak|veri)\\p{L}* (?:yok(?!\\p{L})|bulunmamakta|bulunmuyor)',
  ),
  commits: holds('muhtemelen', 'sanırım', 'galiba', 'yaklaşık', 'olasılıkla'),
  corrects: contains(
    '(?:^|[.!?-] ?)(?:dur|bir dakika|hayır,|pardon)',
    'düzelt(?:iyor|me)',
    'yanlış söyle',
  ),
  refuses: contains(
    '(?:yardım(?:cı)?|destek|tavsiye|talimat|danışmanlık)\\p{L}* (?:ol|ed|ver|sağla)y?[ae]?m(?:[ae]m|[ıi]yor|ay|ey)',
    '(?:yerine getir|paylaş|hazırla|yaz|oluştur|sağla)(?:y?[ae]m[ae]m|y?[ae]m[ıi]yorum|m[ae]y[ae]c[ae]ğ)(?! gerek)',
    'reddet',
    'geri çevir',
  ),
  asksBack: holds(
    '[^.?!]{0,80}(?:istiyor|soruyor|kastediyor|arıyor|düşünüyor|ediyor) ?(?:mu)?(?:sun|sunuz)',
    '(?:hangi|kimi|neyi|nerede|neresi)…\\?',
    '[\\p{L}]+(?:abilir|ebilir) mi(?:sin|siniz)',
    '(?:belirt|paylaş|yapıştır|yükle|gönder|söyle|yaz|ekle|açıkla)(?:[ıiuüae]?r m[ıi]s[ıi]n|[ıi]n(?:ız|iz)?|irsen|arsan|ersen)(?:iz|ız)?',
    '(?:metin|dosya|görsel|ek|belge|bağlantı)\\p{L}* (?:göremiyorum|yok|görünmüyor|eklenmemiş)',
    '(?:daha fazla|biraz) (?:bilgi|ayrıntı|detay)\\p{L}*',
  ),
  preamble: begins(
    '(?:tabii|elbette|memnuniyet|merhaba|hangi|birden|bu (?:isim|ad)|mesaj|soru|yardım|teşekkür|maalesef)',
  ),
  ifMeant: contains('^eğer[^.?!,]{0,100}(?:ise|sa|se|sanız|seniz), (?!lütfen|bana)'),
  confidence: [
    {
      before: before('(?:cevap|yanıt|bun|eminlik|güven)\\p{L}*[^.?!]{0,40}'),
      after: behind("(?:'[\\p{L}]+ )?(?:oran[ıi]nda |civarında )?(?:emin|güven)"),
    },
  ],
  parts: {
    announces: begins('[^,.:]{1,60}(?:gelince|ise|konusunda),? '),
    gap: begins(
      '[^.?!,;]{0,80}(?:[dt][ıiuü]ğ|[ae]ca[ğk])\\p{L}+ (?:ise )?(?:bilinmiyor|belli değil)',
    ),
    empty: begins('(?:lütfen|eğer|belki|maalesef|isterse|üzgünüm|yanlış|tahminim)'),
    personal: holds('ben', 'ban?a', 'beni[mn]?', 'sen', 'san?a', 'seni[n]?', 'biz', 'bize'),
  },
};
