import type { Language } from './language.ts';

/** Korean: the structured lines and the bare sentence; prose is read in English only so far. */
export const ko: Language = {
  id: 'ko',
  script: /[\uac00-\ud7af]/,
  labels: ['신뢰도', '확신도', '자신도', '확신'],
  guess: ['최선의 추측', '추측'],
  answer: ['답', '정답'],
  percent: ['퍼센트', '프로'],
  ofTop: ['점 만점에', '점 만점 중', '점 중'],
  to: ['에서'],
  sentinels: ['모르겠습니다', '모릅니다', '알 수 없습니다', '잘 모르겠습니다', '모르겠어요'],
};
