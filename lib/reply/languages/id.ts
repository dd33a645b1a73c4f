import type { Example, Language } from './language.ts';
import { pairs } from './patterns.ts';
import { prose } from './id-prose.ts';

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
  prose,
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
