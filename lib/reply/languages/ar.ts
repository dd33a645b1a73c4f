import type { Language } from './language.ts';

/** Arabic: the structured lines and the bare sentence; prose is read in English only so far. */
export const ar: Language = {
  id: 'ar',
  labels: ['الثقة', 'مستوى الثقة', 'درجة الثقة', 'نسبة الثقة'],
  guess: ['أفضل تخمين'],
  answer: ['الإجابة', 'الجواب'],
  percent: ['بالمئة', 'بالمائة', 'في المئة'],
  outOf: ['من'],
  to: ['إلى'],
  sentinels: ['لا أعرف', 'لا أعلم', 'لا أدري'],
};
