import type { Language } from './language.ts';

/** Indonesian: the structured lines and the bare sentence; prose is read in English only so far. */
export const id: Language = {
  id: 'id',
  labels: ['keyakinan', 'tingkat keyakinan', 'kepercayaan', 'tingkat kepercayaan'],
  guess: ['tebakan terbaik', 'perkiraan terbaik'],
  answer: ['jawaban'],
  percent: ['persen'],
  outOf: ['dari'],
  to: ['sampai', 'hingga'],
  sentinels: ['saya tidak tahu', 'tidak tahu'],
};
