import type { Language } from './language.ts';

/** Italian: the structured lines and the bare sentence; prose is read in English only so far. */
export const it: Language = {
  id: 'it',
  markers: [
    'il',
    'gli',
    'della',
    'che',
    'non',
    'per',
    'una',
    'con',
    'del',
    'è',
    'sono',
    'questo',
    'nel',
    'alla',
    'più',
    'ma',
    'anche',
    'dei',
    'delle',
    'come',
  ],
  labels: ['confidenza', 'livello di confidenza', 'fiducia', 'certezza', 'sicurezza'],
  guess: ['migliore ipotesi', 'ipotesi migliore'],
  answer: ['risposta'],
  percent: ['per cento', 'percento'],
  outOf: ['su'],
  sentinels: ['non lo so', 'non so'],
};
