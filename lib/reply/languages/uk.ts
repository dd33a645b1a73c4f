import type { Language } from './language.ts';

/** Ukrainian: the structured lines and the bare sentence; prose is read in English only so far. */
export const uk: Language = {
  id: 'uk',
  labels: ['впевненість', 'рівень впевненості', 'упевненість'],
  guess: ['найкраще припущення'],
  answer: ['відповідь'],
  percent: ['відсотків'],
  outOf: ['із', 'з'],
  to: ['до'],
  sentinels: ['я не знаю', 'не знаю'],
};
