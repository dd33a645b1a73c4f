import {
  isLikely,
  isQuestion,
  lengthOf,
  says,
  sentenceOf,
  testsProse,
  type Case,
  type Decision,
  type Sentence,
} from './case.ts';
import { isScripted } from './decide-composed.ts';
import { isSilent } from './decide-unstated.ts';
import { tellsOfPeople } from './fiction.ts';
import { states } from './states.ts';

/**
 * Weighs a decision against what the reply makes of the line that it was asked for. Whoever answers
 * a part states a confidence for it: without one, the part that is not known was the question. And
 * whoever stands by a long answer has answered: what it opens with, or mentions among much else, is
 * a reservation.
 */
export function weighStance(reply: Case, decision: Decision): Decision {
  const { said, stance, rule } = decision;
  const own = said === null ? undefined : sentenceOf(reply, said);
  if (own === undefined) return decision;
  if (stance === 'abstain' && isLikely(reply) && !reply.hasGuess)
    return weighWithheld(reply, decision, own);
  if (stance !== 'partial' || rule === 'section-lacking') return decision;
  if (isSilent(reply)) return weighUnstated(reply, decision, own);
  if (isLikely(reply) && rule !== 'idk-opening' && isReserved(reply, own))
    return { ...decision, stance: 'answer', rule: 'part-reserved' };
  return decision;
}

/** An abstention beside a confidence that stands by something: by the rest, or by all of it. */
function weighWithheld(reply: Case, decision: Decision, own: Sentence): Decision {
  const { rule } = decision;
  if (rule === 'unable-opening') {
    const isAnswered = lengthOf(reply) >= ANSWERED_LEAST && !says(reply, own, 'incapable');
    return isAnswered ? { ...decision, stance: 'answer', rule: 'part-reserved' } : decision;
  }
  // "It opened in 1905. The driver's name? I don't know. Confidence: 80%"
  const isAside =
    PARTS.has(rule) &&
    own !== reply.own[0] &&
    reply.own.some((one) => one.to <= own.from && one.line <= own.line && stands(reply, one));
  const isWhole = rule === 'idk-closing' && opensLine(reply, own);
  return isAside && !isWhole ? { ...decision, stance: 'partial', rule: 'part-unknown' } : decision;
}

const PARTS = new Set(['idk-closing', 'idk-part', 'idk-gap', 'idk-topic']);
/** What is shorter says nothing but that it cannot answer. */
const ANSWERED_LEAST = 200;

function stands(reply: Case, one: Sentence): boolean {
  const counts = /\d/.test(one.text) && !one.text.includes('%');
  return !isQuestion(one) && (counts || states(reply, one.text));
}

function opensLine(reply: Case, own: Sentence): boolean {
  return reply.sentences.every((one) => one.line !== own.line || one.from >= own.from);
}

function weighUnstated(reply: Case, decision: Decision, own: Sentence): Decision {
  if (isScripted(reply) || (tellsOfPeople(reply, own) && !isNamed(reply, own)))
    return { ...decision, stance: 'answer', rule: 'composed-text' };
  // "She wrote it, but I don't know the year.", "He drew it in 1935. The weekday is lost on me."
  if (own === reply.sentences.at(-1) && answersBefore(reply, own)) return decision;
  if (isNamed(reply, own) || lengthOf(reply) > SHORT_MOST) return decision;
  // "The grave's place is unknown.": nothing that the model says of itself, as in a summary.
  if (!isOwn(reply, own)) return decision;
  const asks = reply.own.some(
    (one) => says(reply, one, 'asksBack') || (isQuestion(one) && says(reply, one, 'asksYou')),
  );
  return { ...decision, stance: asks ? 'clarify' : 'abstain', rule: 'part-unstated' };
}

/** Whether anything stands before what is not known, or the reply is one sentence that holds both. */
function answersBefore(reply: Case, own: Sentence): boolean {
  return own !== reply.own[0] || reply.own.length === 1;
}

/** What is longer has more than the unknown part to say. */
const SHORT_MOST = 700;

/** Whether the model speaks of itself. */
function isOwn(reply: Case, own: Sentence): boolean {
  return (
    testsProse(reply, ({ self, unknowing }) => self.test(own.text) || unknowing.test(own.text)) ||
    reply.unknowing.some(({ from }) => own.from <= from && from < own.to)
  );
}

/** Whether what a reply does not know is said in passing. */
function isReserved(reply: Case, own: Sentence): boolean {
  const length = lengthOf(reply);
  if (length < RESERVED_LEAST || isNamed(reply, own)) return false;
  const from = reply.contents[0]!.line.from;
  return own.from - from < length * HEAD || length >= LONG_LEAST;
}

/** Shorter replies say nothing in passing. */
const RESERVED_LEAST = 300;
const LONG_LEAST = 1000;
/** What stands in this share of a reply opens it. */
const HEAD = 0.2;

/** Whether a sentence names the part that it does not know as a part: by a label, in a list, first. */
function isNamed(reply: Case, own: Sentence): boolean {
  return (
    reply.contents[own.line]!.line.isItem ||
    /^[^.?!]{1,60}: /.test(own.whole) ||
    testsProse(
      reply,
      ({ parts }) => parts.announces.test(own.whole) || parts.partWords.test(own.whole),
    ) ||
    reply.unknowing.some(
      ({ from, isFronted }) => isFronted === true && own.from <= from && from < own.to,
    )
  );
}
