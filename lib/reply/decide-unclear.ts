import {
  isEnglish,
  isLikely,
  isQuestion,
  lengthOf,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { asksYou, goesOn } from './decide-asking.ts';
import { findPowerless } from './decide-powerless.ts';
import { tellsOfPeople } from './fiction.ts';
import { answersBehind } from './states.ts';
import { delivers } from './read-delivery.ts';

/**
 * "I can't tell what "it" is.", "From that alone I can't say. Please tell me: 1. the model 2. the
 * message": what is not known is what the user means, and the reply asks for it. Not for English,
 * whose own patterns tell these apart.
 */
export function decideUnclear(reply: Case): ReturnType<Rule> {
  if (isEnglish(reply) || isLikely(reply) || reply.hasGuess || lengthOf(reply) > LONG_LEAST)
    return null;
  const last = reply.unknowing.at(-1);
  if (last?.kind === 'bare' && last.line > 0 && last.line === reply.contents.length - 1)
    return null;
  const said = reply.own.slice(0, WITHIN).find((one) => lacks(reply, one));
  if (said === undefined || tellsOfPeople(reply, said)) return null;
  const before = reply.own.slice(0, reply.own.indexOf(said));
  if (before.some(({ whole }) => NUMBERS.test(whole))) return null;
  if (goesOn(reply, said) || delivers(reply, said) || turns(reply, said)) return null;
  const after = reply.own.filter((one) => one.from >= said.from);
  const requests = after.filter((one) => asks(reply, one));
  // What it has never heard of is a thing with a name.
  const isQuoted =
    QUOTED.test(said.whole) && requests.length > 0 && !says(reply, said, 'uninformed');
  const isItem = (one: Sentence): boolean => reply.contents[one.line]?.line.isItem === true;
  const rest = after.filter((one) => one !== said && !requests.includes(one) && !isItem(one));
  if (rest.length > REST_MOST || findPowerless(reply) !== null) return null;
  const next = after[1];
  const isNext = next !== undefined && isQuestion(next) && requests.includes(next);
  const isAsked =
    isNext || requests.length >= REQUESTS_LEAST || listsRequests(reply, requests.slice(0, 1), said);
  return isQuoted || isAsked ? { stance: 'clarify', said } : null;
}

/** What is longer has answered besides. */
const LONG_LEAST = 600;
const WITHIN = 2;
const NUMBERS = /\d{2}/;
/** A word or two of the user's, in quotation marks, which are masked. */
const QUOTED = /(?<!_)_{3,18}(?!_)/;
/** Why it asks, and what it will do then. */
const REST_MOST = 2;
const REQUESTS_LEAST = 2;
const REQUEST_MOST = 100;
const ITEMS_LEAST = 2;

function lacks(reply: Case, one: Sentence): boolean {
  return (
    says(reply, one, 'lacking') ||
    says(reply, one, 'unable') ||
    testsProse(reply, ({ unknowing }) => unknowing.test(one.text))
  );
}

/** A question to the user, or a request; no offer ("Shall I help with it?"). */
function asks(reply: Case, one: Sentence): boolean {
  if (says(reply, one, 'seeks') && !one.whole.endsWith(':')) return false;
  if (isQuestion(one)) return asksYou(reply, one);
  return says(reply, one, 'asksBack') && !says(reply, one, 'unable');
}

/** "I don't know which you use, but it is the same in all:": an answer follows. */
function turns(reply: Case, { text }: Sentence): boolean {
  return testsProse(reply, (prose) => {
    const turn = prose.but.exec(text);
    return turn !== null && answersBehind(reply, text.slice(turn.index + turn[0].length), prose);
  });
}

/** A request, and behind it the list of what is asked for; or several things in one sentence. */
function listsRequests(reply: Case, requests: readonly Sentence[], said: Sentence): boolean {
  return requests.some((one) => {
    const { line, whole } = one;
    const commas = whole.match(/,/g)?.length ?? 0;
    if (one !== said && whole.length <= REQUEST_MOST && commas >= ITEMS_LEAST) return true;
    const items = reply.contents.slice(line + 1, line + 1 + ITEMS_LEAST);
    return items.length === ITEMS_LEAST && items.every((one) => one.line.isItem);
  });
}
