import type { Language } from './language.ts';

/** Turkish: the structured lines and the bare sentence; prose is read in English only so far. */
export const tr: Language = {
  id: 'tr',
  markers: [
    'bir',
    've',
    'bu',
    'için',
    'ile',
    'olarak',
    'olan',
    'da',
    'de',
    'değil',
    'daha',
    'çok',
    'ama',
    'ne',
    'kadar',
    'gibi',
    'mi',
    'en',
    'yılında',
    'ancak',
  ],
  labels: ['güven', 'güven düzeyi', 'güven seviyesi', 'eminlik'],
  guess: ['en iyi tahmin', 'en iyi tahminim'],
  answer: ['cevap', 'yanıt'],
  percent: ['yüzde'],
  sentinels: ['bilmiyorum', 'bunu bilmiyorum'],
};
