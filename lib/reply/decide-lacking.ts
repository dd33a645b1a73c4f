import {
  isDisclaimer,
  isEnglish,
  isLikely,
  isNo,
  isQuestion,
  lengthOf,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isAnsweredBelow } from './decide-parts.ts';
import { admitsUnknowing, states } from './states.ts';
import { isVerse } from './content.ts';
import { tellsOfPeople } from './fiction.ts';
import { doubtsAnswer, estimates, hedgesAnswer, takesUp } from './doubts.ts';
import { isUnstated } from './decide-line.ts';
import { delivers } from './read-delivery.ts';
import { isSource } from './sources.ts';
import type { PartProse, Prose } from './languages/prose.ts';
import { listMatches } from './matches.ts';
import { sentinelsOf } from './sentinels.ts';

/** The rule for a part that is lacking beside one that is answered. */

/**
 * In a short reply, or one with a confidence: a sentence that says that an answer is not to be had,
 * beside one that answers. "It is in D minor. The tempo isn't stated anywhere I know of."
 */
export function decideLacking(reply: Case): ReturnType<Rule> {
  const isRead = reply.confidence !== null && isEnglish(reply);
  if (lengthOf(reply) > SHORT_MOST && !isRead) return null;
  const lacks = (one: Sentence): boolean =>
    (says(reply, one, 'lacking') && !isNo(reply, one) && !isDisclaimer(reply, one)) ||
    lacksAnnounced(reply, one) ||
    isUnknowing(reply, one) ||
    holdsNoValue(reply, one) ||
    reply.unknowing.some(
      ({ from, kind, language }) =>
        one.from <= from &&
        from < one.to &&
        (kind === 'bare' || kind === 'topic' || (kind === 'thing' && language === 'en')),
    );
  const [first] = reply.own;
  // What nobody knows is the answer to the question, and what follows explains it.
  if (first === undefined) return null;
  if (says(reply, first, 'unknown') && !answersWithin(reply, first)) return null;
  // "There is no such book. I know of nothing by him on it. Confidence: 91%"
  if (isLikely(reply) && says(reply, first, 'denies')) return null;
  const half = reply.own.find((one) => testsProse(reply, ({ parts }) => parts.half.test(one.text)));
  if (
    half !== undefined &&
    !tellsOfPeople(reply, half) &&
    reply.own.some((one) => states(reply, one.text))
  )
    return { stance: 'partial', said: half };
  const said = reply.sentences.find(
    (one) =>
      lacks(one) &&
      !doubtsAnswer(reply, one) &&
      !hedgesAnswer(reply, one) &&
      !isOffer(reply, one) &&
      !isVerse(reply.contents, one.line) &&
      !turnsToAnswer(reply, one) &&
      !estimates(reply, one) &&
      // "It is not known. Three theories are ...": the answer, and its explanation.
      !(one === first && says(reply, one, 'unknown') && !answersWithin(reply, one)),
  );
  if (said === undefined || tellsOfPeople(reply, said) || isAnsweredBelow(reply, said)) return null;
  // What a longer reply opens with, it is about.
  if (said === first && (lengthOf(reply) > SHORT_MOST || delivers(reply, said))) return null;
  // "Sources disagree: some say 1564. I'd go with 1564.": it takes up what it doubted.
  const next = reply.sentences.find((one) => one.from > said.from);
  if (said === first && next !== undefined && isStated(reply) && takesUp(reply, next)) return null;
  const answers = reply.own.some(
    (one) =>
      one !== said &&
      !lacks(one) &&
      !isQuestion(one) &&
      !isSource(reply, one.line) &&
      !says(reply, one, 'seeks') &&
      (isEnglish(reply) || !says(reply, one, 'asksBack')) &&
      states(reply, one.text),
  );
  const within = answersWithin(reply, said) || (!isLikely(reply) && answersAfter(reply, said));
  // What opens a reply is what was asked; what else it tells is help, or what is around it.
  if (answers && !within && said === first && !isEnglish(reply) && !isLikely(reply))
    return { stance: 'abstain', said };
  return answers || within
    ? { stance: said === first && isUnstated(reply) ? 'abstain' : 'partial', said }
    : null;
}

/** What a guess takes up is doubted, and answered when the reply stands by it. */
function isStated(reply: Case): boolean {
  return isEnglish(reply) || isLikely(reply);
}

/** "If anything is not clear, just ask!" */
function isOffer(reply: Case, one: Sentence): boolean {
  return !isEnglish(reply) && one !== reply.own[0] && says(reply, one, 'seeks');
}

/** Behind an answer, and outside of English: a sentence that admits it in words of its own. */
function isUnknowing(reply: Case, one: Sentence): boolean {
  const main = reply.prose[0];
  if (main === undefined || isEnglish(reply) || one === reply.own[0]) return false;
  if (lengthOf(reply) > SHORT_MOST || LISTED.test(one.whole)) return false;
  const text = one.texts[0] as string;
  return (
    !isQuestion(one) &&
    !main.seeks.test(text) &&
    !main.yours.test(text) &&
    admitsUnknowing(main, text)
  );
}

/**
 * "Author: X. Year: 1944. Copies sold: no data.": a label whose value is not to be had. Values in the
 * first person may be phrases of a list ("French: je ne sais pas").
 */
function holdsNoValue(reply: Case, { whole }: Sentence): boolean {
  const label = /^[^:.?!]{2,60}: /.exec(whole);
  const main = reply.prose[0];
  if (label === null || main === undefined || isEnglish(reply)) return false;
  const value = whole.slice(label[0].length);
  if (value.length > VALUE_MOST || main.unknowing.test(value)) return false;
  return main.parts.value.test(value) && !main.self.test(value);
}

/** What is longer is a sentence. */
const VALUE_MOST = 60;

/** A cell, an entry of a list of phrases, a number of percent. */
const LISTED = /\||^[^:]{1,24}: |\d ?%/;

/** "As for its mayor, I'm not sure." */
function lacksAnnounced(reply: Case, { whole }: Sentence): boolean {
  return testsProse(reply, ({ parts, lacking, unknowing, unable, looksAt }) => {
    const lead = looksAt === 'after' ? parts.announces.exec(whole) : null;
    const rest = lead === null ? '' : whole.slice(lead[0].length);
    return [lacking, unknowing, unable].some((pattern) => pattern.test(rest));
  });
}

/** Longer replies speak of much else. */
const SHORT_MOST = 450;

/** "I'm not sure of the day, but it was in 1912": hedged, and answered. */
function turnsToAnswer(reply: Case, one: Sentence): boolean {
  const { text } = one;
  if (one !== reply.own[0] && turnsFromYou(reply, text)) return true;
  return testsProse(reply, ({ but, parts }) => {
    const turn = but.exec(text);
    return (
      turn !== null && parts.estimate.test(text.slice(turn.index + turn[0].length).trimStart())
    );
  });
}

/** "I don't know which pan you have, but one of 24 cm will do": behind an answer, advice. */
function turnsFromYou(reply: Case, text: string): boolean {
  return testsProse(reply, ({ but, yours }) => {
    const turn = but.exec(text);
    return (
      turn !== null &&
      yours.test(text.slice(0, turn.index)) &&
      states(reply, text.slice(turn.index + turn[0].length))
    );
  });
}

/** A clause of its own that answers, before the one that does not: "It is by X; the year is not known." */
function answersWithin(reply: Case, { text }: Sentence): boolean {
  return reply.prose.some((prose) => {
    const { lacking, unknowing, looksAt, parts } = prose;
    if (looksAt === 'after') return answersInClause(reply, text, prose);
    const at = lacking.exec(text)?.index ?? unknowing.exec(text)?.index;
    if (at === undefined || parts.consequence.test(text.slice(0, at))) return false;
    return listMatches(parts.boundary, text).some(({ index }) => {
      const before = text.slice(0, index);
      return (
        index < at && WORDS_LEAST.test(before) && states(reply, before) && !lacking.test(before)
      );
    });
  });
}

/** English: a clause that answers before or after the one that does not, whichever names its subject. */
function answersInClause(reply: Case, text: string, prose: Prose): boolean {
  const { lacking, unknowing, but, parts } = prose;
  const { held } = sentinelsOf(reply.prose);
  const lacks = (clause: string): boolean =>
    lacking.test(clause) || unknowing.test(clause) || knowsNot(clause, held);
  const answers = (clause: string): boolean =>
    WORDS_LEAST.test(clause) && states(reply, clause) && !lacks(clause);
  const isOpen = parts.subordinate.test(text);
  const cuts = [...listMatches(parts.boundary, text), ...(isOpen ? listMatches(/, /g, text) : [])];
  return cuts.slice(0, CUTS_MOST).some(({ index, 0: mark }) => {
    const before = text.slice(0, index).replace(parts.subordinate, '');
    const after = text.slice(index + mark.length);
    if (answers(before) && lacks(after)) return !parts.consequence.test(before);
    // "I don't have the price, but the model is the OM-1"; "but it is about 40" is a hedge.
    const turns = but.test(mark) || mark.startsWith(';');
    return turns && lacks(before) && startsAnew(after, parts) && answers(after);
  });
}

/** Not "I don't know your finances": a reservation, and no part of the question. */
function knowsNot(clause: string, held: RegExp): boolean {
  const words = held.exec(clause);
  return words !== null && !clause.slice(words.index + words[0].length).startsWith(' you');
}

/** The same after it: "I can't recall the title, but it is by Bach." Stood by, that is the answer. */
function answersAfter(reply: Case, { text }: Sentence): boolean {
  return reply.prose.some(({ lacking, help, but, looksAt }) => {
    if (looksAt === 'after') return false;
    const match = lacking.exec(text);
    if (match === null) return false;
    const after = text.slice(match.index + match[0].length);
    const turn = but.exec(after);
    if (turn === null) return false;
    const rest = after.slice(turn.index + turn[0].length);
    return WORDS_LEAST.test(rest) && states(reply, rest) && !lacking.test(rest) && !help.test(rest);
  });
}

/** Whether a clause is about something else than the one before: it names its own subject. */
function startsAnew(clause: string, { estimate }: PartProse): boolean {
  return !estimate.test(clause) && !PRONOUN.test(clause) && !/\byou/.test(clause);
}

const PRONOUN =
  /^(?:it|he|she|they|this|that|these|some|most|many|analysts|estimates?|experts|historians|scholars|as of|the (?:leading|best|most|usual|common)|i|about|around|roughly)\b|^\d|\bestimate|\b(?:points? to|suggests?|hints? at)\b/;
const CUTS_MOST = 8;

/** Two words; or four characters of a script that puts no blanks between them. */
const WORDS_LEAST =
  /[\p{L}\p{M}]{2}.* .*[\p{L}\p{M}]{2}|[\u0e00-\u0eff\u2e80-\u9fff].{2,}[\u0e00-\u0eff\u2e80-\u9fff]/u;
