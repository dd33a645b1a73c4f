import { testsProse, type Case, type Sentence } from './case.ts';
import type { Prose } from './languages/prose.ts';

/** What answers, and what only stands beside an answer. */

/** Whether a sentence states something that could answer: no reason, source, offer or courtesy. */
export function states(reply: Case, text: string): boolean {
  return (
    !(text.includes('?') && /\?["')\s]*$/.test(text)) &&
    !isEmpty(reply, text) &&
    testsProse(reply, ({ parts }) => parts.states.test(text))
  );
}

/** Whether what follows a turn ("..., but") answers: it states something, and offers or lacks nothing. */
export function answersBehind(
  reply: Case,
  rest: string,
  { help, lacking, unknowing }: Prose,
): boolean {
  return states(reply, rest) && !help.test(rest) && !lacking.test(rest) && !unknowing.test(rest);
}

/** Whether a sentence negates, speaks of knowing, and of the model itself, whatever its phrase is. */
export function admitsUnknowing(
  { aside, negation, epistemic, self }: Prose,
  text: string,
): boolean {
  return !aside.test(text) && negation.test(text) && epistemic.test(text) && self.test(text);
}

/** "As for your company's API, I have no access to it.": a part is named before it is said to be unknown. */
export function isAnnounced(reply: Case, one: Sentence | undefined): boolean {
  return one !== undefined && testsProse(reply, ({ parts }) => parts.announces.test(one.whole));
}

/** Whether a text answers nothing: a reason, a source, an offer, what is lacking. */
export function isEmpty(reply: Case, text: string): boolean {
  const plain = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return reply.prose.some(
    ({ parts, help, lacking, looksAt }) =>
      parts.empty.test(plain) ||
      help.test(plain) ||
      (looksAt === 'after' && plain.length <= CLAUSE_MOST && lacking.test(plain)),
  );
}

/** What is longer may lack in one clause and answer in another. */
const CLAUSE_MOST = 120;
