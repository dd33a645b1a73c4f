import type { Language } from './language.ts';

/** Polish: the structured lines and the bare sentence; prose is read in English only so far. */
export const pl: Language = {
  id: 'pl',
  labels: ['pewność', 'poziom pewności', 'stopień pewności'],
  guess: ['najlepszy strzał', 'najlepsze przypuszczenie'],
  answer: ['odpowiedź'],
  percent: ['procent'],
  outOf: ['na'],
  to: ['do'],
  sentinels: ['nie wiem', 'nie wiem tego'],
};
