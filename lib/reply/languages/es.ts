import type { Language } from './language.ts';

/** Spanish: the structured lines and the bare sentence; prose is read in English only so far. */
export const es: Language = {
  id: 'es',
  labels: ['confianza', 'nivel de confianza', 'certeza', 'seguridad'],
  guess: ['mejor suposición', 'mejor estimación'],
  answer: ['respuesta', 'respuesta final'],
  percent: ['por ciento'],
  outOf: ['de'],
  sentinels: ['no lo sé', 'no sé', 'lo desconozco'],
};
