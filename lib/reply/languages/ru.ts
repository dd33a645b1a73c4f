import type { Language } from './language.ts';

/** Russian: the structured lines and the bare sentence; prose is read in English only so far. */
export const ru: Language = {
  id: 'ru',
  labels: ['уверенность', 'степень уверенности', 'уровень уверенности'],
  guess: ['лучшая догадка', 'лучшее предположение'],
  answer: ['ответ'],
  percent: ['процентов', 'процента', 'процент'],
  outOf: ['из'],
  to: ['до'],
  sentinels: ['я не знаю', 'не знаю', 'мне это неизвестно'],
};
