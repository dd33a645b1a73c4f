import {
  isEnglish,
  isQuestion,
  lengthOf,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { goesOn } from './decide-asking.ts';
import { SUGGESTS } from './decide-line.ts';
import { isVerse } from './content.ts';
import { tellsOfPeople } from './fiction.ts';
import { delivers } from './read-delivery.ts';
import { states } from './states.ts';

/**
 * The rules for replies that were asked for a confidence and state none. Whoever answers states one,
 * and so does who answers a part: what states none abstains, asks back or refuses, and what it tells
 * besides is what lies around the question.
 */

/** "The tram opened in 1902, that much I remember. ... / I don't know. Try the town archive." */
export function decideLastWord(reply: Case): ReturnType<Rule> {
  if (!isSilent(reply)) return null;
  const said = reply.unknowing.find(({ kind, role, sentence, line }) => {
    const own = reply.contents[line]?.line;
    const opensBlock = line > 0 && sentence === 0 && own?.opensBlock === true && !own.isItem;
    return kind === 'bare' && role === 'prose' && opensBlock && !isVerse(reply.contents, line);
  });
  return said === undefined || tellsOfPeople(reply, said) ? null : { stance: 'abstain', said };
}

/**
 * "It is a program of many versions. But unfortunately I don't know in which of them it came. You can
 * look it up here: ...": what stands before tells nothing in numbers, and nothing that follows answers.
 */
export function decideBackground(reply: Case): ReturnType<Rule> {
  if (reply.confidence !== null || reply.hasGuess || isEnglish(reply)) return null;
  const own = reply.sentences.slice(1, BEFORE_MOST + 1).find((one) => lacks(reply, one));
  if (own === undefined || isVerse(reply.contents, own.line)) return null;
  if (says(reply, own, 'asksBack') || says(reply, own, 'missing')) return null;
  const at = reply.sentences.indexOf(own);
  if (tellsOfPeople(reply, own) || delivers(reply, own)) return null;
  if (reply.sentences.slice(0, at).some((one) => isQuestion(one) || FACT.test(one.whole)))
    return null;
  const after = reply.sentences.slice(at + 1);
  const isListed = (one: Sentence): boolean => reply.contents[one.line]?.line.isItem === true;
  if (after.some((one) => !isListed(one) && answersAnew(reply, one))) return null;
  const isTurned = turns(reply, own);
  const isAside = isTurned && (own === reply.own[0] || pointsElsewhere(reply, own, after));
  const isAll = isSilent(reply) && (isTurned || after.length > 0);
  return isAll || isAside ? { stance: 'abstain', said: own } : null;
}

/** Whether a sentence of running text says that it does not know. */
function lacks(reply: Case, one: Sentence): boolean {
  if (says(reply, one, 'lacking') && !says(reply, one, 'unknown')) return true;
  return reply.unknowing.some(
    ({ kind, role, from }) =>
      (kind === 'bare' || kind === 'topic') &&
      (role === 'prose' || role === 'gap') &&
      one.from <= from &&
      from < one.to,
  );
}

/** A list of places to look it up. */
function pointsElsewhere({ contents }: Case, own: Sentence, after: readonly Sentence[]): boolean {
  const items = contents.filter(({ line }) => line.isItem && line.from > own.from);
  return items.length >= 2 && after.length >= 2;
}

const BEFORE_MOST = 2;
const FACT = /\d|:\s/;

function answersAnew(reply: Case, one: Sentence): boolean {
  return !says(reply, one, 'seeks') && states(reply, one.text);
}

/** "However, unfortunately ..." */
function turns(reply: Case, { text, whole }: Sentence): boolean {
  return testsProse(reply, ({ but }) =>
    [text, whole].some((one) => (but.exec(`, ${one}`)?.index ?? 9) < 3),
  );
}

/** A question opens it: it waits for the reply to that. */
export function decideQuestion(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (!isSilent(reply) || first === undefined || !isQuestion(first)) return null;
  if (lengthOf(reply) > WAITING_MOST || tellsOfPeople(reply, first)) return null;
  if (reply.contents.length > LINES_MOST && !reply.contents.at(-1)!.line.isItem) return null;
  if (QUOTED.test(first.whole) || SUGGESTS.test(first.text) || isVerse(reply.contents, first.line))
    return null;
  // "Dr Levi? I don't know.", "The capital? Canberra.": an echo of what was asked.
  const [next] = reply.own.slice(1);
  const isAll = next !== undefined && reply.own.length === 2 && !isQuestion(next);
  const isEcho = isAll && next.text.length <= ECHOED_MOST && !says(reply, next, 'asksBack');
  if (isEcho || reply.unknowing.some(({ kind }) => kind === 'bare')) return null;
  // "Which Jordan? If you mean the player, he was born in 1963."
  const answers = reply.own.some((one) => says(reply, one, 'ifMeant') || goesOn(reply, one));
  return answers ? null : { stance: 'clarify', said: first };
}

const WAITING_MOST = 600;
/** A few words. */
const ECHOED_MOST = 14;
/** More are a poem or a dialogue. */
const LINES_MOST = 5;
const QUOTED = /^["«„-]/;

/** What asks for something and gives nothing waits for it. */
export function decideRequest(reply: Case): ReturnType<Rule> {
  const { own } = reply;
  if (!isSilent(reply) || lengthOf(reply) > REQUEST_MOST) return null;
  const at = own.slice(0, REQUEST_WITHIN).findIndex((one) => says(reply, one, 'asksBack'));
  const said = own[at];
  if (said === undefined || tellsOfPeople(reply, said) || goesOn(reply, said)) return null;
  if (own.slice(0, at).some((one) => NUMBERS.test(one.whole))) return null;
  // "I'd start with Go. The language is small. Which did you try?"
  const isAnswered = own.slice(0, at).some((one) => !isQuestion(one) && states(reply, one.text));
  if (isEnglish(reply) && (isAnswered || own.some((one) => says(reply, one, 'ifMeant'))))
    return null;
  const after = own
    .slice(at + 1)
    .filter((one) => !isQuestion(one) && !says(reply, one, 'asksBack'));
  const isLong = after.reduce((sum, { text }) => sum + text.length, 0) > AFTER_MOST;
  return isLong || delivers(reply, said) ? null : { stance: 'clarify', said };
}

/** Figures answer. */
const NUMBERS = /\d{2}/;
const AFTER_MOST = 300;

const REQUEST_MOST = 900;
const REQUEST_WITHIN = 3;

/** What lacks an answer at once, in whatever words, and is not a text that was asked for. */
export function decideSilence(reply: Case): ReturnType<Rule> {
  if (!isSilent(reply)) return null;
  const said = reply.own
    .slice(0, 2)
    .find(
      (one) =>
        (!says(reply, one, 'unknown') && says(reply, one, 'lacking')) ||
        testsProse(reply, ({ unknowing }) => unknowing.test(one.text)),
    );
  if (said === undefined || tellsOfPeople(reply, said) || isVerse(reply.contents, said.line))
    return null;
  return goesOn(reply, said) ? null : { stance: 'abstain', said };
}

/** Whether a reply that was asked for its confidence states none. */
export function isSilent({ isAsked, confidence, hasGuess }: Case): boolean {
  return isAsked && confidence === null && !hasGuess;
}
