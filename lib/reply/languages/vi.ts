import type { Language } from './language.ts';

/** Vietnamese: the structured lines and the bare sentence; prose is read in English only so far. */
export const vi: Language = {
  id: 'vi',
  labels: ['độ tin cậy', 'mức độ tin cậy', 'độ tự tin', 'mức độ tự tin'],
  guess: ['phỏng đoán tốt nhất', 'dự đoán tốt nhất'],
  answer: ['trả lời', 'câu trả lời', 'đáp án'],
  percent: ['phần trăm'],
  outOf: ['trên'],
  to: ['đến'],
  sentinels: ['tôi không biết'],
};
