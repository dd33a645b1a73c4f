import {
  isEnglish,
  isLikely,
  isQuestion,
  says,
  sentenceOf,
  testsProse,
  type Case,
  type Sentence,
} from './case.ts';
import type { Span } from './lines.ts';
import { states } from './states.ts';

/**
 * "It was Braun, but I can't verify that.", "... I'm not sure about this.": English takes up with a
 * pronoun what it has just answered. That is a hedge, and no part of the question that is unknown.
 */
export function doubtsAnswer(reply: Case, said: Span): boolean {
  if (!isEnglish(reply)) return doubtsAll(reply, said);
  const own = sentenceOf(reply, said);
  const doubt = own === undefined ? null : DOUBT.exec(own.whole);
  if (own === undefined || doubt === null) return false;
  const before = own.whole.slice(0, doubt.index);
  if (/\p{L}/u.test(before)) return states(reply, before);
  const previous = reply.sentences[reply.sentences.indexOf(own) - 1];
  return previous !== undefined && states(reply, previous.whole);
}

/** "It was in 1972. I'm not a hundred percent sure, though.": other languages say how sure they are. */
function doubtsAll(reply: Case, said: Span): boolean {
  const own = sentenceOf(reply, said);
  const before = reply.sentences.filter(({ to }) => to <= (own?.from ?? 0));
  return (
    own !== undefined &&
    reply.prose.some(({ doubts }) => {
      const doubt = doubts.exec(own.whole);
      return (
        doubt !== null &&
        (states(reply, own.whole.slice(0, doubt.index)) ||
          before.some(({ text }) => states(reply, text)))
      );
    })
  );
}

/** "It was probably Braun, but the records of that year are lost": a doubt about what was answered. */
export function estimates(reply: Case, { text }: Sentence): boolean {
  return testsProse(reply, ({ but, parts }) => parts.estimate.test(text) && but.test(text));
}

/** "I'd go with 1564.": takes up again, with an estimate, what was doubted before. */
export function takesUp({ prose }: Case, { text }: Sentence): boolean {
  return prose.some(({ parts }) => parts.estimate.test(text));
}

/**
 * "It can't be known with certainty, since any budget may change it. By the law as it is, ...
 * Confidence: 80%": what is not sure is said first, and answered by what the reply stands by.
 */
export function hedgesAnswer(reply: Case, one: Sentence): boolean {
  if (isEnglish(reply) || !isLikely(reply) || one !== reply.own[0]) return false;
  if (!says(reply, one, 'certainly')) return false;
  const rest = reply.own.filter((other) => other !== one && !isQuestion(other));
  return rest.some((other) => states(reply, other.text) && !says(reply, other, 'lacking'));
}

const SURE =
  '(?:entirely |completely |totally |absolutely |quite |fully |really |100% |too )?(?:sure|certain|positive)';
const DOUBT = new RegExp(
  "(?:^|[,;-] (?:but |though |although |and )?|\\bbut )i(?:'m| am)?(?: really| honestly)? " +
    `(?:(?:not ${SURE}|unsure)|(?:can't|cannot|can not|couldn't|could not|unable to|not able to) ` +
    `(?:be ${SURE}|(?:fully |independently |directly )?(?:verify|confirm|check|double-check|guarantee|vouch for|prove|swear to))) ?` +
    '(?:(?:about|of|on) )?(?:it|that|this)?(?: here| from here| myself| independently| for (?:sure|certain))?[.!]*$',
);
