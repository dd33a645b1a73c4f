import type { Language } from './language.ts';

/** Portuguese: the structured lines and the bare sentence; prose is read in English only so far. */
export const pt: Language = {
  id: 'pt',
  markers: [
    'os',
    'das',
    'uma',
    'não',
    'que',
    'para',
    'com',
    'do',
    'da',
    'em',
    'é',
    'mais',
    'mas',
    'foi',
    'são',
    'como',
    'esta',
    'sua',
    'também',
    'por',
  ],
  labels: ['confiança', 'nível de confiança', 'grau de confiança', 'certeza'],
  guess: ['melhor palpite', 'melhor estimativa'],
  answer: ['resposta', 'resposta final'],
  percent: ['por cento'],
  outOf: ['de'],
  sentinels: ['não sei', 'eu não sei', 'desconheço'],
};
