import { before, begins, behind, contains, holds, opens } from './patterns.ts';
import type { ProsePack } from './prose.ts';

const I = '(?:saya|aku|kami|gue|gua)';
const NOT = '\\b(?:tidak|tdk|belum|tak|gak|nggak|enggak|ga|ndak|kagak)';
const ADVERB =
  '(?:saat ini |juga |memang |benar-benar |sendiri |masih |tetap |sama sekali |sungguh |langsung |pun )*';
const CAN = '(?: akan| bisa| dapat| mampu| berhasil| sempat| pernah| begitu| terlalu| berani)*';
/** What one does to know, or does with what is known. */
const KNOW =
  '(?:tahu|tau|paham|ingat|yakin|me(?:ngetahui|ngingat|mastikan|mverifikasi|ngk?onfirmasi|nentukan|ngakses|mbuka|ndengar|mprediksi|mperkirakan|ramal|njawab|nemukan|nebak|ngenal|ngidentifikasi|nghitung|nyimpulkan|ngecek|mantau|nyebut|njamin(?! (?:seratus|100|sepenuhnya))|nyampaikan|ncari tahu|mberi(?:kan)? (?:tahu|jawaban|angka|kepastian|informasi))|melihat|fami?liar|familier|terhubung|pernah (?:mendengar|membaca|melihat|menemukan))';
/** The same, said of it by "I": "tidak bisa saya cek". */
const KNOWN =
  '(?:ketahui|tahu|ingat|temukan|miliki|lihat|cek|periksa|pastikan|akses|jawab|sebutkan|verifikasi|konfirmasi|prediksi|tebak|hitung|buka|kenali?|tentukan)';
const FACTS =
  '(?:akurat|pasti|tepat|real-?time|terkini|terbaru|andal|dapat dipercaya|angka|jawaban|tersebut secara)';
const SOURCE =
  '\\b(?:informasi|info|data|keterangan|catatan|akses|pengetahuan|cukup|cara|ingatan|bukti|sumber|dasar|kemampuan|gambaran|referensi|rujukan|jawaban|ide|petunjuk|kepastian|bayangan|rekaman)';

/** What takes hands, a voice, ears or an account. */
const ACT =
  '(?:nelpon\\w*|me(?:nelep(?:h)?on|nghubungi|nransfer|ntransfer|mbayar|mesan|mbeli|nyalakan|matikan|ngontrol|ngendalikan|ngirim(?:kan)?|mutar|ndengar(?:kan)?|nyanyikan|nyanyi|nyetel|mbuka|ngakses|nonton|motret|rekam|ngingatkan|masang|nyetir|lakukan (?:panggilan|transfer|pembayaran|pemesanan|transaksi)|mbunyikan|njadwalkan|ncetak|nghidupkan)\\w*|n(?:elpon|elepon|yalain|ransfer|girim|gontrol|yetel|yanyi|onton|gingetin|gidupin)\\w*|(?:telepon|telpon|transfer|pesan|pesen|beli|bayar|nyala|matiin|bukain?|setel|kirim|putar|dengar|denger)\\w*|panggilan|alarm)';
const CANT_ACT = `${NOT}(?: (?:akan|bisa|dapat|mampu|punya (?:akses|kemampuan|fitur)|bantu|memiliki (?:akses|kemampuan|fitur)|ada|langsung|secara|fisik|untuk|ikut|buat))+`;
const POWERLESS = [
  `\\b${I}\\b[^.?!]{0,40}${CANT_ACT} ${ACT}|${CANT_ACT} (?:bantu )?${ACT}[^.?!]{0,60}(?:karena|soalnya|sebab|cuma|hanya|terhubung)|\\b${ACT}[^.?!]{0,30}(?:${I} )?${NOT} (?:bisa|dapat|mampu)(?: ${I})?(?=[,.!]| (?:karena|soalnya|langsung|lakukan|dilakukan))`,
  `(?:cuma|hanya|sekadar) (?:bisa |sebuah |asisten |model |lewat |berupa )*(?:teks|chat|tulisan|ngetik|bahasa)|${NOT} (?:terhubung|tersambung|terkoneksi|kedengeran|kedengaran|terdengar)`,
];
/** Why it cannot know. */
const UNINFORMED = [
  `real-?time|akses (?:ke (?!akun|rekening orang)|internet|langsung)|(?:membuka|melihat|membaca) (?:tautan|gambar|foto|file|berkas|situs)|(?:data|informasi) (?:pelatihan|terbaru|terkini)|pelatihan saya|pengetahuan saya|${NOT}${CAN} (?:mendengar|menemukan|mengenal|yakin|tahu|ingat|terhubung)|informasi yang (?:salah|keliru)|di luar pengetahuan`,
  `${NOT} (?:punya|memiliki|mempunyai|ada) (?:\\w+ ){0,2}${SOURCE}`,
];
const HARM =
  '(?:bom|peledak|senjata|narkoba|meretas|retas|peretasan|palsu|melanggar|ilegal|hukum|hak cipta|privasi|pribadi|kebencian|rasis|kekerasan|ancaman|obat|dosis|diagnosis|menipu|penipuan|berbahaya|merugikan|etis|etika|alamat|tanpa izin|keselamatan|pornografi|fitnah)';

/** How Indonesian replies say things in running text. */
export const prose: ProsePack = {
  leadIn: begins(
    '(?:(?:mohon |saya )?(?:maaf|minta maaf)(?: ya| sekali| sebelumnya)?|sayangnya|(?:se)?jujurnya|terus terang|jujur saja|sejujurnya|saat ini|untuk saat ini|sebenarnya|wah|waduh|hmm|baik)[,:.!]? ?(?:tetapi |tapi |namun )?',
  ),
  courtesy: begins('terima kasih|pertanyaan|wah|halo|hai|senang'),
  apology: opens('(?:mohon |saya )?(?:maaf|minta maaf|memahami|mengerti|turut)…'),
  unknowing: holds(
    `${I} (?:benar-benar |memang |juga |masih |sama sekali |sendiri |sungguh )*(?:${NOT}|kurang)(?: bisa| dapat| begitu| terlalu)? (?:tahu|tau|mengetahui(?:nya)?|ingat|mengingat(?:nya)?|memastikan(?:nya)?)`,
    `(?:^|, |jadi |sehingga |wah |duh |hmm )(?:${NOT}|kurang)(?: begitu)? (?:tahu|tau)(?! (?:kenapa|mengapa|apakah|kalau|harus|diri|cara))`,
    `${NOT}(?: bisa| dapat)? (?:saya|aku|kami) ${KNOWN}`,
    `(?:soal|mengenai|tentang|untuk|adapun|sedangkan|kalau) [^.?!]{1,60}(?:${I}|,) ${NOT} (?:tahu|punya|memiliki|menemukan|bisa|dapat|ingat|yakin)`,
  ),
  meaning: contains(`${NOT} (?:tahu|yakin|jelas|pasti)…(?:anda|kamu|kakak|maksud)…`),
  idiom: contains(
    'tidak tahu (?:kenapa|mengapa|apakah anda|kalau|harus|bagaimana (?:harus|cara berterima))|siapa tahu',
  ),
  hedge: contains(
    `${NOT} (?:tahu|yakin|jelas)[^.?!,]{0,60}(?:anda|kamu)[^.?!,]{0,30}, (?:tetapi|tapi|namun) (?!anda|silakan|saya (?:bisa|dapat)|coba)`,
    `${NOT} (?:yakin|tahu pasti)…, (?:tetapi|tapi|namun) (?!anda|silakan|saya (?:bisa|dapat)|coba)`,
  ),
  ofThing: contains(
    `${NOT}(?: pernah)? (?:tahu|mengetahui|mendengar|mengenal)…(?:adanya|keberadaan|semacam|seperti itu|bernama|tersebut|soal )`,
  ),
  but: /[,;.-] ?(?:tetapi|tapi|namun|meski(?:pun)? begitu|akan tetapi)(?!\p{L})/u,
  help: contains(
    '(?:anda|kamu|kalian) (?:bisa|dapat|mungkin)|silakan|coba(?:lah)? |saran|sebaiknya|periksa|hubungi|cek |bantu|kalau (?:harus|dipaksa)|tebakan|menebak|jika |menyimpan|arsip',
    `${NOT} (?:tahu|bisa|dapat|punya|memiliki|yakin)`,
  ),
  denies: contains(
    `${NOT}(?: pernah)? (?:ada\\b|terjadi|menulis|menerbitkan|memenangkan|nyata|benar)|fiktif|fiksi|hoaks|rekaan|mitos|keliru`,
  ),
  unable: begins(
    `(?:[^.?!]{0,60} )?${I} ${ADVERB}(?:${NOT}|kurang)${CAN} ${KNOW}`,
    `(?:[^.?!]{0,60} )?${I} (?:saat ini |juga |memang |benar-benar |sendiri )*${NOT}(?: akan)? (?:bisa |dapat |mampu |berhasil )?(?:tahu|memastikan|memverifikasi|mengonfirmasi|menentukan|mengetahui|mengakses|melihat|memprediksi|meramal|menjawab|menemukan|mengingat|menebak|memberi(?:kan)?[^.?!,]{0,24}${FACTS}|menyebut|mengecek|menghitung|yakin|familier|familiar|menjamin|memantau|terhubung|pernah (?:melihat|membaca|mendengar|menemukan))`,
    `(?:[^.?!]{0,60} )?(?:${I} )?(?:saat ini |juga |memang )*${NOT} (?:punya|memiliki|mempunyai|ada|menyimpan|menemukan)[^.?!,]{0,24}${SOURCE}|[^.?!]{0,60}di luar (?:pengetahuan|jangkauan|kemampuan)`,
    '(?:[^.?!]{0,60})?(?:tidak bisa|tidak dapat|sulit) (?:dipastikan|saya (?:pastikan|ketahui|jawab|verifikasi))',
  ),
  unknown: begins(
    `(?:[^.?!]{0,50})?(?:(?:tidak|tak) (?:ada (?:yang|seorang pun|satu pun|orang|catatan|data|sumber|bukti|dokumen)|diketahui|dipublikasikan|tercatat|terdokumentasi|dapat (?:diketahui|diprediksi)|bisa (?:diketahui|diprediksi))|belum (?:diketahui|ada|dipublikasikan|diumumkan)|masih (?:misteri|belum))`,
  ),
  lacking: contains(
    `${I} ${ADVERB}(?:${NOT}|kurang)${CAN} (?:${KNOW}|(?:punya|memiliki|mempunyai)[^.?!,]{0,24}${SOURCE})`,
    `${NOT}(?: bisa| dapat)? (?:saya|aku|kami) ${KNOWN}|${NOT} tersedia|${NOT} ada dalam (?:data|teks|dokumen)|${NOT} (?:mau|ingin) (?:memberi|menebak|mengarang|menyesatkan|asal)|(?:hanya|cuma)(?:lah)? \\w+(?: \\w+)? (?:yang|sendiri yang) (?:tahu|tau|bisa)|${NOT} ada yang (?:tahu|tau|bisa)|hanya tebakan|sulit (?:untuk )?(?:dipastikan|diketahui|ditentukan|diprediksi|mengatakan|memastikan)`,
    `(?:teks|soal|dokumen|artikel|bacaan|paragraf|cerita|sumber|data|informasi)(?:nya)?[^.?!,]{0,30} ${NOT} (?:\\w+ )?(?:menyebut|menjelaskan|memuat|mencantumkan|cukup|lengkap|memadai|mencukupi|membahas|memberi)|(?:data|informasi)(?:nya)? (?:\\w+ )?kurang`,
    `${I} (?:saat ini |juga |memang |benar-benar |sendiri )*(?:${NOT}|kurang)(?: akan)? (?:bisa |dapat |mampu |berhasil |sempat )*(?:tahu|memastikan|memverifikasi|mengonfirmasi|menentukan|mengetahui|mengakses|memprediksi|menemukan|ingat|mengingat|menebak|pernah (?:mendengar|menemukan)|mengenal|terhubung|(?:punya|memiliki|mempunyai)[^.?!,]{0,24}${SOURCE})`,
    `${NOT}(?: bisa| dapat| pernah)? (?:saya |kami )?(?:ketahui|kenal|pastikan|verifikasi|konfirmasi|akses|prediksi|temukan|ingat|dihitung|dipastikan|ditentukan|disimpulkan|dikonfirmasi|diverifikasi|sampaikan karena|diumumkan|diungkap|dipublikasikan|tercatat|terdokumentasi|disebutkan|menyebut|dijelaskan dalam|mencantumkan|cukup (?:untuk|informasi|data)|ada (?:data|catatan|informasi|keterangan|sumber|dokumen)|jelas siapa|diketahui)(?! pasti, te)`,
    `(?:data|informasi)(?:nya)? (?:yang ada )?(?:kurang|tidak cukup)|di luar (?:pengetahuan|jangkauan|kemampuan)|hanya (?:anda|kamu|sampai)|memilih (?:untuk )?tidak|saya lupa|daripada (?:menebak|mengarang)`,
  ),
  delivers: contains(
    '(?:tetapi|tapi|namun)…(?:umumnya|biasanya|secara umum|per (?:tahun )?20|rata-rata|sekitar)|berikut',
  ),
  seeks: begins(
    '(?:silakan|anda (?:bisa|dapat)|kamu (?:bisa|dapat)|coba|saya (?:sarankan|menyarankan)|sebaiknya|periksa|cek |hubungi|untuk (?:informasi|kepastian|mengetahui)|jika |kalau |lebih baik|mungkin (?:anda|kamu)|tanyakan)',
  ),
  abstains: contains(
    `^(?:yang|soal|kalau|untuk)?(?: yang| pertanyaan)? ?(?:ini|itu)(?: sih| mah)? ${I} ${NOT} (?:bisa jawab|tahu|tau|bisa menjawab)`,
    `${I} (?:lebih )?(?:memilih|pilih) (?:untuk )?(?:tidak|tak|abstain|diam|melewat)|${I} (?:tidak|tak) (?:akan )?(?:menjawab|menebak)(?! (?:pertanyaan|hal) (?:yang|seperti))|(?:melewati|melewatkan|lewati|kosongkan|mengosongkan) (?:soal|pertanyaan)|abstain`,
  ),
  negation: contains(
    `(?<!\\p{L})(?:${NOT}|bukan|tanpa|kurang|sulit|mustahil|di luar|hanya)(?!\\p{L})`,
  ),
  epistemic: contains(
    'tahu|tau(?!\\p{L})|yakin|pasti|ingat|informasi|data|sumber|akses|jawab|tebak|verifikasi|konfirmasi|kenal|dengar|familiar|prediksi|menentukan|catatan|referensi|pengetahuan|lihat|temukan',
  ),
  self: holds('saya', 'aku', 'kami', 'gue', 'gua', 'ku'),
  aside: contains(
    'setahu saya|sepengetahuan saya|saya bukan (?:dokter|ahli|pengacara)|tidak diragukan|tanpa ragu|(?:jika|kalau|bila) (?:anda|kamu) (?:tidak|belum)',
  ),
  uninformed: contains(...UNINFORMED),
  powerless: contains(...POWERLESS),
  doubts: contains(
    `(?:${NOT}|kurang|belum)(?: \\w+){0,2} (?:100 ?%|seratus persen|sepenuhnya|benar-benar|sangat|mutlak)(?: \\w+)? (?:yakin|pasti|menjamin)|(?:${NOT}|belum) (?:\\w+ )?(?:yakin|menjamin|pasti|jamin)(?: \\w+)? (?:100 ?%|seratus persen|sepenuhnya)|bisa (?:jadi|saja) (?:saya |aku )?(?:salah|keliru)|saya (?:bisa|mungkin) (?:salah|keliru)`,
  ),
  yours: holds(
    '(?:anda|kamu|kalian|mu)',
    '(?:motor|mobil|hp|laptop|rumah|anak|tanaman|kulit|dapur)(?:mu|nya)',
  ),
  harm: contains(HARM),
  declines: contains(
    `${HARM}…${I} ${ADVERB}${NOT}${CAN} (?:membantu|membagikan|memberikan|menulis|membuat|menyebarkan|mendukung|menyediakan|menyarankan)`,
    `${I} ${ADVERB}${NOT}${CAN} (?:membantu|membagikan|memberikan|menulis|membuat|menyebarkan|mendukung|menyediakan|menyarankan)…${HARM}`,
  ),
  varies: begins(
    '[^.?!]{0,60}(?:tergantung|berbeda|beda-beda|macam-macam|ada banyak|ada beberapa|banyak (?:macam|jenis|penyebab))(?!\\p{L})',
  ),
  missing: contains(
    `(?:${NOT}|belum) (?:jelas|kelihatan|keliatan|tahu|tau|paham|ngerti|kebayang|terlihat|disebut(?:kan)?|nyebut(?:in)?|bilang|ada)[^.?!]{0,12}(?:apa(?:nya)?|yang mana|mana|siapa|kota|login|maksud|ini)(?![\\p{L}])|(?:anda|kamu|kak) (?:${NOT}|belum) (?:menyebut|nyebut|bilang|kasih|memberi|mengirim|kirim|cerita)\\w*|(?:teks|file|foto|gambar|kode|kalimat|naskah)(?:nya)? (?:yang [^.?!,]{0,30} )?(?:${NOT}|belum) (?:ada|masuk|sampai|terlampir|kelihatan|terkirim|ikut)`,
  ),
  commits: holds(
    'mungkin',
    'kemungkinan',
    'sekitar',
    'kira-kira',
    'sepertinya',
    'saya rasa',
    'saya kira',
    'menurut saya',
    'barangkali',
    'diduga',
    'diyakini',
  ),
  corrects: contains(
    'koreksi|ralat|tunggu|saya (?:salah|keliru)|setelah (?:dipikir|dicek|saya)|saya perbaiki|maksud saya',
  ),
  refuses: begins(
    `(?:[^.?!]{0,60} )?(?:${I} )?(?:saat ini |memang )*(?:${NOT}(?: akan| bisa| dapat| boleh| mau| bersedia)+|menolak|harus menolak) ?(?:untuk )?(?:membantu|bantu|menyediakan|memberi|mengajari|mengajarkan|membuat|menulis|menjelaskan cara|membagikan|mengungkap|memenuhi|memfasilitasi|melakukan|menuruti|ikut|mendukung|melacak|mencari|memandu|menyarankan|mencarikan|membocorkan|menampilkan|menyalin|mendiagnosis|meresepkan|menyebarkan|memproduksi|menerjemahkan|saya penuhi)(?!…${FACTS})`,
    `(?:[^.?!]{0,60} )?(?:${I} )?${NOT} (?:akan |mau |bisa |ikut )*(?:saya |aku |gue )?(?:jelaskan|ajarkan|ajarin|bantu(?:in)?|bikin(?:in)?|buat(?:kan)?|tulis(?:kan|in)?|kasih|beri(?:kan)?|ikutan|ikut-ikutan|layani)(?!\\w)(?!…${FACTS})`,
    '(?:saya )?(?:terpaksa |harus )?menolak|…(?:(?:bisa|dapat|boleh) saya (?:penuhi|bantu|berikan|layani)|hak cipta[^.?!]{0,40}tidak (?:bisa|dapat))',
  ),
  asksBack: contains(
    '(?:kirim|tempel|sebut|cerita|kasih|ketik|tulis|paste|share)(?:kan|in|i)?(?: \\w+){0,4} (?:ya|dong|dulu|dulu ya|ke sini|di sini|sini|yuk)(?!\\p{L})|boleh (?:tau|tahu|ceritain|ceritakan|sebutin|kirim)',
    '(?:bisa|boleh|dapat|bisakah|bolehkah|mohon|tolong|silakan|coba)(?:kah)?(?: anda| kamu| kakak)?[^.?!,]{0,16}(?:jelaskan|sebutkan|beri|kirim|tempel|tuliskan|tentukan|perjelas|spesifik|bagikan|lampirkan|unggah|konfirmasi|ceritakan|kasih|paste)',
    '(?:anda|kamu|kakak|kalian|mu)(?: sedang)? (?:maksud|cari|tanyakan|ingin|mau|butuh|bicarakan|gunakan|inginkan)…\\?|(?:maksud|maksudnya)…\\?|maksudkan…\\?',
    '(?:yang mana|tentang apa|untuk apa|berapa|apa|siapa|mana)[^.?!]{0,60}\\?$',
    `(?:butuh|perlu) (?:sedikit )?(?:informasi|detail|info|konteks)|(?:tidak|belum) (?:melihat|menemukan|ada)…(?:teks|berkas|file|lampiran|gambar|dokumen|kode|tautan)`,
  ),
  asksYou: contains(
    '(?:anda|kamu|kakak|maksud|mana|siapa|apa|berapa|kapan|atau|ya|mau|ingin)(?:nya|kah)?(?!\\p{L})',
  ),
  preamble: begins(
    '(?:tentu|siap|baik|boleh|bisa|oke|ok|halo|hai|dengan senang|senang|maaf|terima kasih|ada (?:beberapa|banyak|dua|lebih)|sepertinya|kelihatannya|tergantung|sebelum|untuk|pertanyaan|agar|supaya|saya (?:butuh|perlu|tidak|belum|siap|bisa)|nama|wah|mantap)',
  ),
  ifMeant: begins(
    '(?:jika|kalau|bila) (?:yang )?(?:anda|kamu|maksud|itu|adalah)[^,:]{1,80}[,:] ?(?!silakan|tolong|beri|mohon|saya bisa|saya dapat)',
  ),
  statistics: /^ ?(?:adalah |sebesar )?\d*%? ?(?:interval|dan margin|dengan margin|, margin)/,
  confidence: [
    {
      before: before(
        `(?:(?:tingkat )?keyakinan ${I}|${I} yakin|keyakinannya)(?:(?!di bawah|kurang dari|sampai|mencapai|melebihi|di atas|lebih dari)[^.?!,\\d]){0,20}`,
      ),
    },
    {
      before: before(`(?:${I}|dengan)(?: [^.?!,]{0,20})?`),
      after: behind('(?:yakin|keyakinan|percaya diri)'),
    },
  ],
  hedges: [
    [0.92, holds('pasti', 'tentunya')],
    [0.67, holds('kemungkinan besar')],
    [0.6, holds('saya (?:rasa|kira|pikir|yakin)', 'menurut saya')],
    [0.42, holds('mungkin', 'bisa jadi')],
    [0.31, holds('(?:tidak|kurang) yakin')],
    [0.25, holds('barangkali', 'entah')],
  ],
  parts: {
    greets: begins('(?:subjek:|perihal:|yth|kepada|dengan hormat|hormat saya|salam hormat)'),
    consequence: contains(
      '(?<!\\p{L})(?:jadi|sehingga|maka|makanya|oleh karena itu|karena itu|dengan demikian|akibatnya)(?!\\p{L})[^.?!]*$|^(?:karena|sebab|mengingat)[^.?!]*$',
    ),
    half: contains(
      `${I} (?:tahu|bisa (?:katakan|pastikan))[^.?!]{0,60}, (?:tetapi|tapi|namun) (?:${I} )?${NOT}`,
    ),
    announces: begins('(?:soal|mengenai|tentang|adapun|untuk|sedangkan) [^,.]{1,40}, ?'),
    value: begins(
      `(?:(?:${I} )?${NOT} (?:tahu|diketahui|jelas|tersedia|ada data|dipublikasikan|tercatat)|entah)[^\\p{L}]*$`,
    ),
    partWords: contains(
      '(?:bagian|poin|hal|soal|yang) (?:ini|itu|lain|terakhir|kedua)|sisanya|selebihnya|^(?:soal|mengenai|adapun|nama|untuk)',
    ),
    boundary:
      /(?:; | - |, (?=dan|untuk|sementara|tetapi|tapi|namun|sedangkan|soal|adapun)(?:tetapi |tapi |namun )?)/gu,
    empty: contains(
      `^(?:jika|kalau|silakan|anda|mohon|maaf|saya|kami|karena|mungkin|coba|semoga|namun|untuk)|${NOT} (?:ada|bisa|dapat|punya|memiliki)|belum|data |hubungi|ambang|penalti`,
    ),
    personal: holds('aku', 'kau', 'kamu', 'dia berkata', 'katanya', 'ibu', 'kita', 'sayang'),
  },
};
