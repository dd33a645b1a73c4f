import {
  isEnglish,
  isLikely,
  isQuestion,
  lengthOf,
  opening,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isEmpty, states } from './states.ts';
import { tellsOfPeople } from './fiction.ts';
import { delivers } from './read-delivery.ts';

/** The rules for replies that ask back instead of answering. */

/** Sentences among which a reply says that something is missing. */
const MISSING_WITHIN = 3;

/**
 * The user's text or picture is not there, or it is not clear what is meant, and the reply asks for
 * it: "I don't see any code in your message. Could you paste it?" Whatever else it cannot know.
 */
export function decideMissing(reply: Case): ReturnType<Rule> {
  if (isLikely(reply) || !mayAsk(reply) || opensUnknowing(reply)) return null;
  // Who closes with the sentinel abstains.
  const last = reply.unknowing.at(-1);
  if (last?.kind === 'bare' && last.line > 0 && last.line === reply.contents.length - 1)
    return null;
  const said = reply.own
    .slice(0, MISSING_WITHIN)
    .find((one) => testsProse(reply, ({ missing }) => missing.test(one.whole)));
  if (said === undefined || goesOn(reply, said) || delivers(reply, said)) return null;
  const asks = reply.sentences.some(
    (one) =>
      (one === said && (isQuestion(one) || OFFERS.test(one.text))) ||
      // Whoever was asked for a confidence and asks instead waits.
      (isQuestion(one) && (asksYou(reply, one) || (reply.isAsked && reply.confidence === null))) ||
      (one.from >= said.from && says(reply, one, 'asksBack')),
  );
  return asks ? { stance: 'clarify', said } : null;
}

/** "I don't know. It comes to mind, but I have no table here." */
function opensUnknowing(reply: Case): boolean {
  const said = opening(reply);
  return said?.kind === 'bare' && said.from === reply.own[0]?.from;
}

/** "I'm happy to trim it, but the text isn't in your message." */
const OFFERS = /\b(?:happy|glad|love|like) to\b/;

/** A question back opens the reply, or follows nothing but courtesies, or is all that there is. */
export function decideAskedBack(reply: Case): ReturnType<Rule> {
  const { sentences, confidence, own } = reply;
  const [first] = own;
  if (first === undefined || !mayAsk(reply) || /^ask yourself\b/.test(first.whole)) return null;
  const isAll =
    own.every((one) => isQuestion(one) || says(reply, one, 'asksBack')) &&
    (own.some((one) => isQuestion(one) && asksYou(reply, one)) || asksTwice(reply));
  if (isAll || asksInList(reply)) return commits(reply) ? null : { stance: 'clarify', said: first };
  if (isLikely(reply)) return null;
  if (isQuestion(first) && isExplained(reply, first)) return { stance: 'clarify', said: first };
  // "Which one do you mean? If it is the first, red. Confidence: 20%"
  if (confidence !== null)
    return isQuestion(first) && says(reply, first, 'asksBack')
      ? { stance: 'clarify', said: first }
      : null;
  // What commits to nothing and closes with a question to the user asks, whatever its words are.
  const at = sentences
    .slice(0, isEnglish(reply) ? ASKED_WITHIN : 4)
    .findIndex((one) => says(reply, one, 'asksBack') || closesAsking(reply, one));
  const said = sentences[at];
  if (said === undefined || goesOn(reply, said) || commits(reply)) return null;
  // "Here are some questions to break the ice: ...", "Which one? Here are the usual ways: ..."
  if (givesInstead(reply, at)) return null;
  // "I have never heard of it. Tell me more and I'll try."
  const isInvited = says(reply, first, 'lacking') && !says(reply, first, 'asksBack');
  const isAsked = isQuestion(said) || (isEnglish(reply) && asksYou(reply, first));
  if (said !== first && isInvited && !isAsked) return null;
  if (isNoRequest(reply, said)) return null;
  if (!isEnglish(reply) && statesAfter(reply, said) > AFTER_MOST) return null;
  const isPrefaced = sentences.slice(0, at).every((one) => isPreface(reply, one));
  return isPrefaced ? { stance: 'clarify', said } : null;
}

/** "Sure, first tell me: 1. What is the budget? 2. For what will you use it?" */
function asksInList(reply: Case): boolean {
  const [first, ...items] = reply.own.filter(({ whole }) => !NUMBER.test(whole));
  return (
    !isEnglish(reply) &&
    first !== undefined &&
    (isPreface(reply, first) || says(reply, first, 'asksBack')) &&
    items.filter(isQuestion).length >= 2 &&
    items.every(
      (one) => isQuestion(one) || says(reply, one, 'asksBack') || says(reply, one, 'varies'),
    ) &&
    items.some((one) => asksYou(reply, one))
  );
}

/** "I can't open images, so I can't tell.", and nothing is asked for: no question back. */
function isNoRequest(reply: Case, said: Sentence): boolean {
  if (isEnglish(reply) || isQuestion(said) || !says(reply, said, 'lacking')) return false;
  const asksElsewhere = reply.sentences.some(
    (one) => one !== said && (isQuestion(one) || says(reply, one, 'asksBack')),
  );
  return (
    !asksElsewhere &&
    testsProse(reply, ({ asksBack }) => {
      const asked = asksBack.exec(said.text);
      return asked !== null && !asksBack.test(said.text.slice(asked.index + asked[0].length));
    })
  );
}

/** "On the Main or on the Oder? And where do you start?": nobody translates two questions in a row. */
function asksTwice(reply: Case): boolean {
  const { own } = reply;
  return (
    !isEnglish(reply) &&
    own.length > 1 &&
    own.every((one) => isQuestion(one) && one.line === own[0]!.line)
  );
}

/** "If you mean Michael Jordan, he was born in 1963." */
function commits(reply: Case): boolean {
  return reply.sentences.some((one) => says(reply, one, 'ifMeant'));
}

/** What may stand before a question back: it says nothing of what was asked, or why one must ask. */
function isPreface(reply: Case, one: Sentence): boolean {
  if (!reply.own.includes(one) || isQuestion(one)) return true;
  if (YES_OR_NO.test(one.whole)) return false;
  // The number of the first item, behind what leads to the list.
  if (NUMBER.test(one.whole)) return one !== reply.own[0];
  return says(reply, one, 'preamble') || varies(reply, one);
}

/** "Yes. Do you need help with it?" has answered. */
const YES_OR_NO = /^(?:yes|no|yep|yeah|nope|correct|exactly|right|true|false)[.!]*$/;
/** The number of a list's item. */
const NUMBER = /^\(?\d{1,2}[.)]?$/;

/** "The rules differ from country to country": why one must ask. */
function varies(reply: Case, one: Sentence): boolean {
  return one.text.length <= REASON_MOST && says(reply, one, 'varies') && !/\d{3}/.test(one.text);
}

const REASON_MOST = 160;

/** "Which team? There are several called United.": a short question, and nothing but why it is asked. */
function isExplained(reply: Case, first: Sentence): boolean {
  const rest = reply.own.filter((one) => one !== first);
  return (
    first.text.length <= QUESTION_MOST &&
    rest.length > 0 &&
    reply.own.filter(isQuestion).length <= 2 &&
    rest.every((one) => isQuestion(one) || says(reply, one, 'asksBack') || varies(reply, one))
  );
}

const QUESTION_MOST = 120;

/** Whether the questions are what was asked for, or an answer follows the question at once. */
function givesInstead(reply: Case, at: number): boolean {
  const gives = (one: Sentence | undefined): boolean =>
    one !== undefined &&
    /^(?:sure, |of course, )?(?:in the meantime, )?here(?:'s| is| are)\b/.test(one.whole) &&
    (one.whole.endsWith(':') || says(reply, one, 'delivers'));
  const said = reply.sentences[at] as Sentence;
  if (reply.sentences.slice(0, at).some(gives)) return true;
  const asksAgain = reply.sentences.slice(-2).some((one) => says(reply, one, 'asksBack'));
  return !asksAgain && gives(reply.sentences[at + 1]) && delivers(reply, said);
}

/** How much is said behind a question that neither asks nor offers: an answer, when it is much. */
function statesAfter(reply: Case, said: Sentence): number {
  // "But I need some data: - the country - the gross salary": what a request lists is asked for.
  const isListed = (one: Sentence): boolean =>
    said.whole.endsWith(':') &&
    one.text.length <= (DENSE.test(one.text) ? LISTED_MOST / 3 : LISTED_MOST) &&
    reply.contents[one.line]?.line.isItem === true;
  return reply.sentences
    .filter((one) => one.from > said.from && !isQuestion(one) && !says(reply, one, 'asksBack'))
    .filter((one) => !isListed(one))
    .reduce((sum, { text }) => sum + text.length * (DENSE.test(text) ? DENSITY : 1), 0);
}

const AFTER_MOST = 160;
/** What is asked for in a list is named in a few words. */
const LISTED_MOST = 90;
/** Scripts that write a word in a character or two say more in as many. */
const DENSE = /[\u2e80-\u9fff]/;
const DENSITY = 2;

/** A question to the user after which nothing is stated: "Have you wondered why? Air scatters." is none. */
function closesAsking(reply: Case, one: Sentence): boolean {
  // Behind a courtesy any question is put to the user.
  const isPut = asksYou(reply, one) || (!isEnglish(reply) && reply.sentences[0] !== one);
  if (!isQuestion(one) || !isPut) return false;
  if (!isEnglish(reply)) return !tellsOfPeople(reply, one) && statesAfter(reply, one) === 0;
  return !reply.sentences.some(
    (later) =>
      later.from > one.from &&
      !isQuestion(later) &&
      (states(reply, later.text) || (FEW_WORDS.test(later.text) && !isEmpty(reply, later.text))),
  );
}

/** What is shorter is a courtesy ("Thanks a lot!"). */
const FEW_WORDS = /(?:\p{L}+[^\p{L}]+){4}\p{L}/u;

function mayAsk(reply: Case): boolean {
  const { sentences } = reply;
  if (lengthOf(reply) <= REQUEST_MOST || sentences.filter(isQuestion).length >= QUESTIONS_LEAST)
    return true;
  // Longer ones list what could be meant, and close by asking again.
  return (
    lengthOf(reply) <= 2 * REQUEST_MOST &&
    sentences.slice(-2).some((one) => says(reply, one, 'asksBack') && !says(reply, one, 'ifMeant'))
  );
}

/** A question back stands among the first sentences, behind what says nothing of the question. */
const ASKED_WITHIN = 6;
/** What asks back is short; what is longer answers as well, unless it asks so much. */
const REQUEST_MOST = 900;
const QUESTIONS_LEAST = 4;

/** Whether a question is put to the user: a translated or an invented one is an answer. */
export function asksYou(reply: Case, sentence: Sentence): boolean {
  return (
    says(reply, sentence, 'asksYou') ||
    says(reply, sentence, 'asksBack') ||
    (!isEnglish(reply) && says(reply, sentence, 'yours'))
  );
}

/** "I'm not sure which version you use, so I'll show both": no question. */
export function goesOn(reply: Case, { text }: Sentence): boolean {
  if (/\?["')\]]*$/.test(text)) return false;
  return testsProse(reply, ({ assumes }) => assumes.test(text));
}
