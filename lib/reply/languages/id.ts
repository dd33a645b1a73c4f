import type { Example, Language } from './language.ts';
import { before, begins, behind, contains, holds, opens, pairs } from './patterns.ts';

const I = '(?:saya|aku|kami|gue|gua)';
const NOT = '(?:tidak|belum|tak|gak|nggak|enggak|ga|ndak)';
const FACTS =
  '(?:akurat|pasti|tepat|real-?time|terkini|terbaru|andal|dapat dipercaya|angka|jawaban|tersebut secara)';
const SOURCE =
  '(?:informasi|info|data|keterangan|catatan|akses|pengetahuan|cukup|cara|ingatan|bukti|sumber|dasar|kemampuan|gambaran|referensi|rujukan)';

/** Indonesian. */
export const id: Language = {
  id: 'id',
  markers:
    'yang dan di ini itu untuk dengan tidak dari pada adalah dalam saya akan juga atau karena oleh sebagai bisa'.split(
      ' ',
    ),
  labels: pairs(
    ['', 'tingkat ', 'skor ', 'derajat ', 'taraf '],
    ['keyakinan', 'kepercayaan', 'kepastian', 'kepercayaan diri'],
  ).concat('probabilitas benar', 'peluang benar', 'kemungkinan benar'),
  modifiers: ['keseluruhan', 'total', 'akhir', 'secara', 'umum', 'jawaban'],
  whole: ['keseluruhan', 'total'],
  guess: pairs(['tebakan', 'perkiraan', 'dugaan', 'estimasi'], [' terbaik', ' terbaik saya']),
  answer: ['jawaban', 'jawaban akhir', 'kesimpulan', 'jawabannya'],
  fillers: [
    'adalah',
    'sekitar',
    'kira-kira',
    'kurang lebih',
    'saya',
    'saya sekitar',
    'sebesar',
    'tinggi',
    'sedang',
    'rendah',
    'sangat',
    'cukup',
    'saya adalah',
    'keseluruhan',
  ],
  percent: ['persen'],
  outOf: ['dari'],
  to: ['sampai', 'hingga'],
  sure: ['yakin', 'pasti', 'keyakinan', 'percaya'],
  sentinels: pairs(
    [
      '',
      'saya ',
      'aku ',
      'saya benar-benar ',
      'saya sungguh ',
      'saya memang ',
      'saya juga ',
      'kami ',
      'gue ',
    ],
    [
      'tidak tahu',
      'tak tahu',
      'belum tahu',
      'nggak tahu',
      'gak tahu',
      'kurang tahu',
      'tidak tau',
      'gak tau',
      'tidak mengetahui',
    ],
  ).concat('saya tidak yakin', 'saya tidak mengetahuinya', 'entahlah'),
  prose: {
    leadIn: begins(
      '(?:(?:mohon |saya )?(?:maaf|minta maaf)(?: ya| sekali| sebelumnya)?|sayangnya|(?:se)?jujurnya|terus terang|jujur saja|sejujurnya|saat ini|untuk saat ini|sebenarnya|wah|waduh|hmm|baik)[,:.!]? ?(?:tetapi |tapi |namun )?',
    ),
    courtesy: begins('terima kasih|pertanyaan|wah|halo|hai|senang'),
    apology: opens('(?:mohon |saya )?(?:maaf|minta maaf|memahami|mengerti|turut)…'),
    unknowing: holds(
      `${I} (?:benar-benar |memang |juga |masih |sama sekali |sendiri |sungguh )*(?:${NOT}|kurang)(?: bisa| dapat| begitu| terlalu)? (?:tahu|tau|mengetahui(?:nya)?|ingat|mengingat(?:nya)?|memastikan(?:nya)?)`,
      `${NOT} (?:saya |aku )(?:ketahui|tahu|ingat|temukan|miliki)`,
      `(?:soal|mengenai|tentang|untuk|adapun|sedangkan|kalau) [^.?!]{1,60}(?:${I}|,) ${NOT} (?:tahu|punya|memiliki|menemukan|bisa|dapat|ingat|yakin)`,
    ),
    meaning: contains(`${NOT} (?:tahu|yakin|jelas|pasti)…(?:anda|kamu|kakak|maksud)…`),
    idiom: contains(
      'tidak tahu (?:kenapa|mengapa|apakah anda|kalau|harus|bagaimana (?:harus|cara berterima))|siapa tahu',
    ),
    hedge: contains(
      `${NOT} (?:yakin|tahu pasti)…, (?:tetapi|tapi|namun) (?!anda|silakan|saya (?:bisa|dapat)|coba)`,
    ),
    ofThing: contains(
      `${NOT}(?: pernah)? (?:tahu|mengetahui|mendengar|mengenal)…(?:adanya|keberadaan|semacam|seperti itu|bernama|tersebut|soal )`,
    ),
    but: /[,;.-] ?(?:tetapi|tapi|namun|meski(?:pun)? begitu|akan tetapi)(?!\p{L})/u,
    help: contains(
      '(?:anda|kamu|kalian) (?:bisa|dapat|mungkin)|silakan|coba(?:lah)? |saran|sebaiknya|periksa|hubungi|cek |bantu|kalau (?:harus|dipaksa)|tebakan|menebak|jika ',
      `${NOT} (?:tahu|bisa|dapat|punya|memiliki|yakin)`,
    ),
    denies: contains(
      `${NOT}(?: pernah)? (?:ada\\b|terjadi|menulis|menerbitkan|memenangkan|nyata|benar)|fiktif|fiksi|hoaks|rekaan|mitos|keliru`,
    ),
    unable: begins(
      `(?:[^.?!]{0,60} )?${I} (?:saat ini |juga |memang |benar-benar |sendiri )*${NOT}(?: akan)? (?:bisa |dapat |mampu |berhasil )?(?:tahu|memastikan|memverifikasi|mengonfirmasi|menentukan|mengetahui|mengakses|melihat|memprediksi|meramal|menjawab|menemukan|mengingat|menebak|memberi(?:kan)?[^.?!,]{0,24}${FACTS}|menyebut|mengecek|menghitung|yakin|familier|familiar|menjamin|memantau|terhubung|pernah (?:melihat|membaca|mendengar|menemukan))`,
      `(?:[^.?!]{0,60} )?(?:${I} )?(?:saat ini |juga |memang )*${NOT} (?:punya|memiliki|mempunyai|ada|menyimpan|menemukan)[^.?!,]{0,24}${SOURCE}|[^.?!]{0,60}di luar (?:pengetahuan|jangkauan|kemampuan)`,
      '(?:[^.?!]{0,60})?(?:tidak bisa|tidak dapat|sulit) (?:dipastikan|saya (?:pastikan|ketahui|jawab|verifikasi))',
    ),
    unknown: begins(
      `(?:[^.?!]{0,50})?(?:(?:tidak|tak) (?:ada (?:yang|seorang pun|satu pun|orang|catatan|data|sumber|bukti|dokumen)|diketahui|dipublikasikan|tercatat|terdokumentasi|dapat (?:diketahui|diprediksi)|bisa (?:diketahui|diprediksi))|belum (?:diketahui|ada|dipublikasikan|diumumkan)|masih (?:misteri|belum))`,
    ),
    lacking: contains(
      `${I} (?:saat ini |juga |memang |benar-benar |sendiri )*(?:${NOT}|kurang)(?: akan)? (?:bisa |dapat |mampu |berhasil |sempat )*(?:tahu|memastikan|memverifikasi|mengonfirmasi|menentukan|mengetahui|mengakses|memprediksi|menemukan|ingat|mengingat|menebak|pernah (?:mendengar|menemukan)|mengenal|terhubung|(?:punya|memiliki|mempunyai)[^.?!,]{0,24}${SOURCE})`,
      `${NOT}(?: bisa| dapat| pernah)? (?:saya |kami )?(?:ketahui|kenal|pastikan|verifikasi|konfirmasi|akses|prediksi|temukan|ingat|dihitung|dipastikan|ditentukan|disimpulkan|dikonfirmasi|diverifikasi|sampaikan karena|diumumkan|diungkap|dipublikasikan|tercatat|terdokumentasi|disebutkan|menyebut|dijelaskan dalam|mencantumkan|cukup (?:untuk|informasi|data)|ada (?:data|catatan|informasi|keterangan|sumber|dokumen)|jelas siapa|diketahui)(?! pasti, te)`,
      `(?:data|informasi)(?:nya)? (?:yang ada )?(?:kurang|tidak cukup)|di luar (?:pengetahuan|jangkauan|kemampuan)|hanya (?:anda|kamu|sampai)|memilih (?:untuk )?tidak|saya lupa|daripada (?:menebak|mengarang)`,
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
      '(?:saya )?(?:terpaksa |harus )?menolak|…(?:(?:bisa|dapat|boleh) saya (?:penuhi|bantu|berikan|layani)|hak cipta[^.?!]{0,40}tidak (?:bisa|dapat))',
    ),
    asksBack: contains(
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
      { before: before(`(?:(?:tingkat )?keyakinan ${I}|${I} yakin|keyakinannya)[^.?!,\\d]{0,20}`) },
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
  },
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.97, 'Ibu kota Australia adalah **Canberra**.\n\nKeyakinan: 97%', 'asked'],
  ['answer', 0.8, 'Menara itu selesai pada 1889. Saya sekitar 80% yakin.', 'asked'],
  ['answer', 0.9, 'Sungai terpanjang adalah Nil.\n\n**Tingkat keyakinan:** 90/100', 'asked'],
  [
    'answer',
    0.95,
    'Saya tidak mengetahui adanya penelitian semacam itu: penelitian itu tidak pernah ada.\n\nKeyakinan: 95%',
    'asked',
  ],
  ['answer', null, 'Ungkapan "saya tidak tahu" dalam bahasa Inggris adalah "I don\'t know".'],
  [
    'answer',
    null,
    'Sekitar 80% responden yakin pada ekonomi; survei itu memakai tingkat kepercayaan 95% dengan margin 3%.',
  ],
  [
    'answer',
    null,
    '"Siapa yang mengetuk?" tanya Ibu.\n"Aku tidak tahu," jawabnya, lalu mematikan lampu.',
  ],
  ['answer', null, 'Saya bukan dokter, tetapi biasanya istirahat dua atau tiga hari sudah cukup.'],
  [
    'answer',
    null,
    'Saya tidak yakin ponsel apa yang Anda pakai, tetapi pada kebanyakan model cukup tahan tombol daya 10 detik.',
  ],
  [
    'partial',
    0.85,
    'Penulisnya Pramoedya Ananta Toer. Jumlah cetakan pertamanya tidak saya ketahui.\n\nKeyakinan: 85%',
    'asked',
  ],
  [
    'partial',
    null,
    '- Ibu kota: Ottawa\n- Tahun: 1857\n- Ukuran sepatu wali kota: tidak diketahui',
  ],
  ['abstain', null, 'Saya tidak tahu.', 'asked'],
  ['abstain', null, 'Maaf, saya tidak memiliki informasi yang andal tentang lomba itu.', 'asked'],
  ['abstain', 0.2, 'Saya tidak tahu.\n\nTebakan terbaik: 1874 (20%)', 'asked'],
  [
    'abstain',
    null,
    'Saya tidak bisa mengetahui sarapan Anda pagi ini karena saya tidak melihat kehidupan Anda.',
  ],
  ['abstain', null, 'Tanggal lahirnya yang tepat tidak tercatat.'],
  ['clarify', null, 'Jembatan mana yang Anda maksud? Tolong sebutkan kotanya.', 'asked'],
  [
    'clarify',
    null,
    'Tentu! Tapi saya tidak melihat teks terlampir; mohon tempelkan isinya di sini.',
  ],
  ['refuse', null, 'Maaf, saya tidak dapat membantu membuat dokumen palsu.', 'asked'],
  ['refuse', null, 'Saya tidak bisa memberikan alamat pribadi orang lain demi menjaga privasinya.'],
  ['partial', null, 'Ibu kotanya Canberra, tetapi suhu saat ini tidak bisa saya ketahui.'],
  ['abstain', null, 'Teks tersebut tidak menyebutkan usia tokohnya.'],
  ['refuse', null, 'Permintaan ini tidak bisa saya penuhi.'],
];
