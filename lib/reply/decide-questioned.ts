import {
  isEnglish,
  isLikely,
  isQuestion,
  lengthOf,
  says,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isVerse } from './content.ts';
import { tellsOfPeople } from './fiction.ts';

/**
 * "Which match do you mean? I'd need the sport and the teams. I have no live results.": a question to
 * the user opens the reply, or a request that lists questions, and what it lacks besides is why it
 * asks. For English, whose question words tell whom a question is put to.
 */
export function decideQuestioned(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (!isEnglish(reply)) return null;
  if (first === undefined || isLikely(reply) || reply.hasGuess) return null;
  if (lengthOf(reply) > WAITING_MOST || isVerse(reply.contents, first.line)) return null;
  const isClosed = reply.own.some(({ text }) => KNOWS_NOT.test(text));
  if (isClosed || reply.own.some((one) => says(reply, one, 'ifMeant'))) return null;
  const said = asksFirst(reply, first) ? first : findList(reply);
  if (said === null || tellsOfPeople(reply, said)) return null;
  return { stance: 'clarify', said };
}

const KNOWS_NOT = /^i (?:don't|do not) know\b(?: |[.!]*$)(?!wh|how|if)/;
/** What is longer answers as well. */
const WAITING_MOST = 600;

/** A question to the user at the head, and another request behind it. */
function asksFirst(reply: Case, first: Sentence): boolean {
  return (
    isQuestion(first) &&
    (says(reply, first, 'asksBack') || says(reply, first, 'asksYou')) &&
    reply.own.slice(1).some((one) => says(reply, one, 'asksBack') || NEEDS.test(one.whole))
  );
}

const NEEDS =
  /^(?:i(?:'d| would|'ll| will)? (?:just |also |only )?need|tell me|give me|with (?:that|those|these|both))\b/;

/** "Could you tell me: 1. Where do you start? 2. How will you travel?" */
function findList(reply: Case): Sentence | null {
  const at = reply.own
    .slice(0, LEAD_WITHIN)
    .findIndex((one) => one.whole.endsWith(':') && says(reply, one, 'asksBack'));
  const lead = reply.own[at];
  if (lead === undefined) return null;
  const items = reply.contents.filter(({ line }) => line.isItem && line.from > lead.from);
  const isAsked = items.length >= ITEMS_LEAST && items.every(({ text }) => text.includes('?'));
  return isAsked ? lead : null;
}

const LEAD_WITHIN = 4;
const ITEMS_LEAST = 2;
