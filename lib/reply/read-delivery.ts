import { isQuestion, says, testsProse, type Case, type Sentence } from './case.ts';
import type { Span } from './lines.ts';

/** Sentences that may stand between what a reply cannot do and what it gives all the same. */
const TURN_MOST = 4;
/** Less than this is an aside ("prices are quoted per barrel"), and no answer. */
const GIVEN_LEAST = 110;
/** Scripts that write a word in a character or two need fewer. */
const DENSE_LEAST = 40;
const DENSE = /[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]/;

/**
 * Whether a reply gives what was asked for after all, behind the words that it cannot: "I can't draw
 * it, but here is a description: ...", "I have no live data. As of 2023, ...". Where to look it up,
 * offers and questions are none of it.
 */
export function delivers(reply: Case, said: Span): boolean {
  const { sentences } = reply;
  const own = sentences.findIndex(({ from, to }) => from <= said.from && said.from < to);
  if (own < 0) return false;
  const rest = sentences.slice(own + 1);
  const tail = (sentences[own] as Sentence).whole.slice(-TAIL_MOST);
  const turn = testsProse(reply, (prose) => prose.delivers.test(tail))
    ? 0
    : rest.slice(0, TURN_MOST).findIndex((one) => says(reply, one, 'delivers'));
  if (turn < 0) return false;
  const given = rest.slice(turn);
  const end = given.findIndex((one) => says(reply, one, 'seeks'));
  const inTail = turn === 0 ? lengthTurned(reply, tail) : 0;
  const length = given
    .slice(0, end < 0 ? given.length : end)
    .filter((one) => !isAside(reply, one))
    .reduce((sum, { text }) => sum + text.length, inTail);
  const least = DENSE.test(tail) ? DENSE_LEAST : GIVEN_LEAST;
  return length >= least && !sentences.slice(-CLOSING).some((one) => isUnable(reply, one));
}

/** Sentences at the end in which a reply that gave something else says again that it cannot. */
const CLOSING = 2;

function isUnable(reply: Case, one: Sentence): boolean {
  return (
    says(reply, one, 'unable') ||
    testsProse(reply, ({ unknowing }) => unknowing.test(one.text)) ||
    reply.unknowing.some(({ kind, from }) => kind === 'bare' && one.from <= from && from < one.to)
  );
}

/** How much follows the turn inside its sentence. */
function lengthTurned({ prose }: Case, tail: string): number {
  const lengths = prose.map(({ but, looksAt }) => {
    const turn = (looksAt === 'after' ? TURNED : but).exec(tail);
    return turn === null ? 0 : tail.length - turn.index;
  });
  return Math.max(0, ...lengths);
}

const TURNED = /\bbut .*$/;

/** Where a sentence turns, it does so behind what it cannot do. */
const TAIL_MOST = 200;

function isAside(reply: Case, one: Sentence): boolean {
  return (
    isQuestion(one) ||
    (says(reply, one, 'lacking') && !says(reply, one, 'delivers')) ||
    says(reply, one, 'asksBack')
  );
}
