import type { Language } from './language.ts';

/** Dutch: the structured lines and the bare sentence; prose is read in English only so far. */
export const nl: Language = {
  id: 'nl',
  markers: [
    'het',
    'een',
    'van',
    'dat',
    'niet',
    'ik',
    'en',
    'de',
    'voor',
    'op',
    'zijn',
    'met',
    'deze',
    'wordt',
    'ook',
    'er',
    'maar',
    'werd',
    'aan',
  ],
  labels: ['vertrouwen', 'betrouwbaarheid', 'zekerheid'],
  guess: ['beste gok', 'beste schatting'],
  answer: ['antwoord'],
  percent: ['procent'],
  outOf: ['van'],
  to: ['tot'],
  sentinels: ['ik weet het niet', 'dat weet ik niet', 'weet ik niet'],
};
