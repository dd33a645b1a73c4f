import { COUNTS } from './counts.ts';
import { FACTS } from './facts.ts';
import { FOREIGN } from './foreign.ts';
import { INVENTED } from './invented.ts';
import { MORE_FACTS } from './more-facts.ts';
import { PREMISES } from './premises.ts';
import type { Question } from './question.ts';
import { TWO_PART } from './two-part.ts';

export { QUESTION_KINDS } from './question.ts';
export type { Part, Question, QuestionKind } from './question.ts';

export const QUESTIONS: readonly Question[] = [
  ...FACTS,
  ...MORE_FACTS,
  ...COUNTS,
  ...INVENTED,
  ...PREMISES,
  ...TWO_PART,
  ...FOREIGN,
];

const BY_TEXT = new Map(QUESTIONS.map((question) => [keyOf(question.text), question]));

/** The question that a user typed, whatever its spacing, case, quotes and final marks. */
export function findQuestion(text: string): Question | null {
  return BY_TEXT.get(keyOf(text)) ?? null;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase() // First up, then down: ß and its like fold only that way.
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
