import type { Language } from './language.ts';

/** German: the structured lines and the bare sentence; prose is read in English only so far. */
export const de: Language = {
  id: 'de',
  labels: ['konfidenz', 'zuversicht', 'sicherheit', 'gewissheit', 'vertrauen', 'vertrauensniveau'],
  guess: ['beste vermutung', 'bester tipp', 'beste schätzung'],
  answer: ['antwort'],
  percent: ['prozent'],
  outOf: ['von'],
  to: ['bis'],
  sentinels: [
    'ich weiß es nicht',
    'ich weiss es nicht',
    'das weiß ich nicht',
    'das weiss ich nicht',
    'ich weiß nicht',
    'weiß ich nicht',
    'keine ahnung',
  ],
};
