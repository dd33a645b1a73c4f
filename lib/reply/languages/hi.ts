import type { Language } from './language.ts';

/** Hindi: the structured lines and the bare sentence; prose is read in English only so far. */
export const hi: Language = {
  id: 'hi',
  script: /[\u0900-\u097f]/,
  labels: ['विश्वास', 'विश्वास स्तर', 'आत्मविश्वास', 'भरोसा'],
  guess: ['सबसे अच्छा अनुमान'],
  answer: ['उत्तर', 'जवाब'],
  percent: ['प्रतिशत'],
  to: ['से'],
  sentinels: ['मुझे नहीं पता', 'मुझे पता नहीं', 'मैं नहीं जानता', 'मुझे मालूम नहीं'],
};
