import type { Language } from './language.ts';

/** Chinese: the structured lines and the bare sentence; prose is read in English only so far. */
export const zh: Language = {
  id: 'zh',
  script: /[\u4e00-\u9fff]/,
  labels: ['置信度', '置信水平', '信心', '信心水平', '把握', '确信度', '信心度', '信賴度'],
  guess: ['最佳猜测', '最佳猜測', '最好的猜测'],
  answer: ['答案', '最终答案'],
  to: ['到', '至'],
  sentinels: ['我不知道', '我不清楚', '不知道', '我不確定'],
};
