import type { Language } from './language.ts';

/** French: the structured lines and the bare sentence; prose is read in English only so far. */
export const fr: Language = {
  id: 'fr',
  labels: [
    'confiance',
    'niveau de confiance',
    'degré de confiance',
    'certitude',
    'indice de confiance',
  ],
  guess: ['meilleure estimation', 'meilleure hypothèse'],
  answer: ['réponse', 'réponse finale'],
  percent: ['pour cent'],
  outOf: ['sur'],
  sentinels: ['je ne sais pas', "je l'ignore", 'je ne le sais pas'],
};
