import type { Language } from './language.ts';

/** Japanese: the structured lines and the bare sentence; prose is read in English only so far. */
export const ja: Language = {
  id: 'ja',
  script: /[\u3040-\u30ff]/,
  labels: ['信頼度', '確信度', '自信度', '自信', '確度'],
  guess: ['最善の推測', '推測'],
  answer: ['答え', '回答'],
  percent: ['パーセント'],
  ofTop: ['点満点中', '点満点で', '点中'],
  to: ['から'],
  sentinels: [
    'わかりません',
    '分かりません',
    'わからない',
    '分からない',
    '知りません',
    '存じません',
  ],
};
