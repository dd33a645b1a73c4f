import type { Judgement } from '../lib/domain/exchange.ts';
import { containsPhrase, foldText } from './fold-text.ts';
import { findQuestion, type Part, type Question } from './questions/index.ts';
import { NATIVE_IGNORANCE } from './statement.ts';

export type Checked = Exclude<Judgement, 'unjudged'>;

/**
 * Judges a reply to a question whose answer is known.
 *
 * @param question the question, or its text as it was typed (without the guard's line)
 * @returns `null` when there is nothing to judge: an unknown question, an abstention, a question
 *   back, a refusal, or a reply that names both the right answer and the wrong one.
 */
export function checkAnswer(question: Question | string, reply: string): Checked | null {
  const asked = typeof question === 'string' ? findQuestion(question) : question;
  if (asked === null) return null;
  const said = foldText(dropStatements(reply));
  const parts = asked.second ? [asked, asked.second] : [asked];
  const results = parts.map((part) => checkPart(part, said));
  if (results.every((result) => result === null)) return null;
  if (results.every((result) => result === 'right')) return 'right';
  return results.includes('right') ? 'partly' : 'wrong';
}

/** What a reply says about itself is no part of the answer: its numbers would match answers. */
function dropStatements(reply: string): string {
  return reply
    .replace(/best guess\s*:[^\n]*/giu, '')
    .replace(/\bconfidence\b[^\n]*\n?[^\n]{0,40}$/iu, '')
    .trim();
}

function checkPart(part: Part, said: string): 'right' | 'wrong' | null {
  const right = part.accept.some((pattern) =>
    typeof pattern === 'string' ? containsPhrase(said, pattern) : pattern.test(said),
  );
  const wrong = nameAnswers(part.wrong).some((answer) => containsPhrase(said, answer));
  if (right) return wrong ? null : 'right';
  return wrong || !holdsBack(said) ? 'wrong' : null;
}

/** The bold words of a reply: the answer itself, without the sentence around it. */
export function nameAnswers(markdown: string): string[] {
  return [...markdown.matchAll(/\*\*(.+?)\*\*/gu)].map((match) => match[1] ?? '');
}

const HOLDS_BACK =
  /\bi (?:do not|don't) know\b|\bi(?:'m| am) not sure\b|\bi (?:cannot|can't|won't) (?:help|answer|say)\b|\?$/u;

function holdsBack(said: string): boolean {
  return (
    said === '' ||
    HOLDS_BACK.test(said) ||
    Object.values(NATIVE_IGNORANCE).some((phrase) => containsPhrase(said, phrase))
  );
}
