import {
  isLikely,
  isQuestion,
  lengthOf,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isVerse } from './content.ts';
import { admitsUnknowing, states } from './states.ts';
import { isLetter, tellsOfPeople } from './fiction.ts';
import { delivers } from './read-delivery.ts';

/**
 * The last rule before a plain answer: a short reply whose first sentence negates, speaks of knowing
 * or of what is known, and speaks of the model itself, and commits to nothing afterwards. No phrase
 * list holds all the ways of saying so; these three together hold most of them.
 */
export function decideLikely(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (first === undefined || isLikely(reply) || isVerse(reply.contents, first.line)) return null;
  if (lengthOf(reply) > SHORT_MOST || reply.own.length > SENTENCES_MOST) return null;
  if (isLetter(reply)) return null;
  // Only in the language of the reply: another one's words may be what it speaks of.
  const main = reply.prose[0];
  if (main === undefined || main.aside.test(first.text)) return null;
  const isUnknowing =
    admitsUnknowing(main, first.text) ||
    (main.incapable.test(first.text) &&
      statesNothing(reply, first) &&
      !tellsOfPeople(reply, first));
  if (!isUnknowing || says(reply, first, 'denies') || says(reply, first, 'assumes')) return null;
  if (answersFirst(reply, first)) return { stance: 'partial', said: first };
  const turns = testsProse(reply, ({ but, help }) => {
    const turn = but.exec(first.text);
    return (
      turn !== null &&
      !help.test(first.text.slice(turn.index + turn[0].length).slice(0, HELP_WITHIN))
    );
  });
  return turns || delivers(reply, first) ? null : { stance: 'abstain', said: first };
}

/** Whether nothing behind the first sentence answers. */
function statesNothing(reply: Case, first: Sentence): boolean {
  return reply.own.every((one) => one === first || isQuestion(one) || !states(reply, one.text));
}

/** "While it was opened in 1931, I don't know who designed it." */
function answersFirst(reply: Case, { text }: Sentence): boolean {
  return testsProse(reply, ({ looksAt, parts, negation }) => {
    const lead = looksAt === 'after' ? parts.subordinate.exec(text)?.[0] : undefined;
    const own = lead === undefined ? -1 : text.search(/, (?:i|we)(?:'m)? /);
    if (lead === undefined || own < 0) return false;
    const clause = text.slice(lead.length, own);
    return states(reply, clause) && !negation.test(clause);
  });
}

const SHORT_MOST = 600;
const SENTENCES_MOST = 5;
/** Help is offered at once; what stands further on is advice. */
const HELP_WITHIN = 30;
