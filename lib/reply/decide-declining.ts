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
import { isEmpty, states } from './decide-parts.ts';
import { delivers } from './read-delivery.ts';
import { isVerse } from './content.ts';

/** The rules for replies that refuse, ask back, or cannot know, in other words than the sentinel. */

export function decideRefusal(reply: Case): ReturnType<Rule> {
  const [first, second] = reply.own;
  if (first === undefined) return null;
  if (disclaims(reply, first)) return null;
  if (declines(reply, first)) return { stance: 'refuse', said: first };
  // "I'm sorry. I can't help with that.", "You matter. I can't provide that."
  const isNext = second !== undefined && declines(reply, second) && !isUninformed(reply, first);
  if (isNext && first.text.length < PREFACE_MOST) return { stance: 'refuse', said: second };
  return null;
}

/** Whether a sentence refuses: it withholds, for another reason than that it cannot know. */
function declines(reply: Case, one: Sentence): boolean {
  if (says(reply, one, 'declines')) return true;
  return reply.prose.some(({ refuses, uninformed }, index) => {
    const text = one.texts[index] as string;
    const refusal = refuses.exec(text);
    if (refusal === null) return false;
    // "I won't help with that; besides, I have no such data": the refusal dominates.
    const end = text.indexOf(';', refusal[0].length);
    return !uninformed.test(end < 0 ? text : text.slice(0, end));
  });
}

function isUninformed(reply: Case, one: Sentence): boolean {
  return says(reply, one, 'uninformed') || says(reply, one, 'lacking');
}

/** "I can't diagnose you, but it is most often hives": a disclaimer before the answer. */
function disclaims(reply: Case, one: Sentence): boolean {
  const { text } = one;
  if (!(isEnglish(reply) ? DISCLAIMER.test(text) : isDisclaimer(reply, one))) return false;
  const rest = readRest(reply, text);
  return rest !== null && states(reply, rest);
}

const DISCLAIMER =
  /^i(?:'m| am)? (?:can't|cannot|can not|not able to|unable to|not a \p{L}+|no \p{L}+)(?: (?:diagnose|examine|prescribe|replace|(?:give|offer|provide) (?:you )?(?:any )?(?:with )?(?:medical|legal|financial|tax|professional|personali[sz]ed)))?\b/u;

/** A longer first sentence is no preface. */
const PREFACE_MOST = 120;

/** A question back opens the reply, or follows nothing but courtesies, or is all that there is. */
export function decideAskedBack(reply: Case): ReturnType<Rule> {
  const { sentences, confidence, own } = reply;
  const [first] = own;
  if (first === undefined || !mayAsk(reply)) return null;
  const commits = (): boolean => sentences.some((one) => says(reply, one, 'ifMeant'));
  const isAll =
    own.every((one) => isQuestion(one) || says(reply, one, 'asksBack')) &&
    own.some((one) => isQuestion(one) && asksYou(reply, one));
  if (isAll) return commits() ? null : { stance: 'clarify', said: first };
  if (confidence !== null) return null;
  // What commits to nothing and closes with a question to the user asks, whatever its words are.
  const at = sentences
    .slice(0, isEnglish(reply) ? ASKED_WITHIN : 4)
    .findIndex((one) => says(reply, one, 'asksBack') || closesAsking(reply, one));
  const said = sentences[at];
  if (said === undefined || goesOn(reply, said) || commits()) return null;
  // "Here are some questions to break the ice: ...", "Which one? Here are the usual ways: ..."
  if (givesInstead(reply, at)) return null;
  // "I have never heard of it. Tell me more and I'll try."
  const isInvited = says(reply, first, 'lacking') && !says(reply, first, 'asksBack');
  const isAsked = isEnglish(reply) && (isQuestion(said) || asksYou(reply, first));
  if (said !== first && isInvited && !isAsked) return null;
  if (!isEnglish(reply) && statesAfter(reply, said) > AFTER_MOST) return null;
  const isPrefaced = sentences
    .slice(0, at)
    .every((one) => says(reply, one, 'preamble') || isQuestion(one) || !own.includes(one));
  return isPrefaced ? { stance: 'clarify', said } : null;
}

/** Whether the questions are what was asked for, or an answer follows the question at once. */
function givesInstead(reply: Case, at: number): boolean {
  const gives = (one: Sentence | undefined): boolean =>
    one !== undefined &&
    /^(?:sure, |of course, )?(?:in the meantime, )?here(?:'s| is| are)\b/.test(one.whole) &&
    says(reply, one, 'delivers');
  const said = reply.sentences[at] as Sentence;
  if (reply.sentences.slice(0, at).some(gives)) return true;
  const asksAgain = reply.sentences.slice(-2).some((one) => says(reply, one, 'asksBack'));
  return !asksAgain && gives(reply.sentences[at + 1]) && delivers(reply, said);
}

/** How much is said behind a question that neither asks nor offers: an answer, when it is much. */
function statesAfter(reply: Case, said: Sentence): number {
  return reply.sentences
    .filter((one) => one.from > said.from && !isQuestion(one) && !says(reply, one, 'asksBack'))
    .reduce((sum, { text }) => sum + text.length, 0);
}

const AFTER_MOST = 160;

/** A question to the user after which nothing is stated: "Have you wondered why? Air scatters." is none. */
function closesAsking(reply: Case, one: Sentence): boolean {
  if (!isEnglish(reply) || !isQuestion(one) || !asksYou(reply, one)) return false;
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
function asksYou(reply: Case, sentence: Sentence): boolean {
  return says(reply, sentence, 'asksYou') || says(reply, sentence, 'asksBack');
}

/** "I'm not sure which version you use, so I'll show both": no question. */
function goesOn(reply: Case, { text }: Sentence): boolean {
  if (/\?["')\]]*$/.test(text)) return false;
  return testsProse(reply, ({ assumes }) => assumes.test(text));
}

export function decideUnable(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (first === undefined || isVerse(reply.contents, first.line)) return null;
  if (disclaims(reply, first)) return null;
  if (OPTION.test(first.whole) || (isEnglish(reply) && isQuestion(first))) return null;
  const isUnable =
    says(reply, first, 'unable') ||
    ((!isEnglish(reply) || lengthOf(reply) <= LACKING_MOST) &&
      says(reply, first, 'lacking') &&
      !says(reply, first, 'unknown') &&
      !goesOnToState(reply, first));
  if (
    !isUnable ||
    isNo(reply, first) ||
    goesOn(reply, first) ||
    (!reply.hasGuess && delivers(reply, first))
  )
    return null;
  const rest = readRest(reply, first.text);
  const isHedge = rest !== null && !testsProse(reply, (prose) => prose.help.test(rest));
  const denies = reply.sentences.slice(0, 4).some((one) => says(reply, one, 'denies'));
  if (isLikely(reply) && (isHedge || denies)) return { stance: 'answer', said: first };
  return { stance: isHedge && !reply.hasGuess ? 'answer' : 'abstain', said: first };
}

/** "D) Cannot be determined": one of the answers that were offered. */
const OPTION =
  /^(?:\(?[a-h][).:]\s|(?:the )?(?:correct |right |best )?(?:option|choice|answer) is \(?[a-h]\b)/;
/** A longer reply that opens with what is lacking has more to say. */
const LACKING_MOST = 700;

/** "The text never mentions dragons; so the statement is false": what is lacking is an argument. */
function goesOnToState(reply: Case, { text }: Sentence): boolean {
  const turn = !isEnglish(reply) ? null : /; |: |, (?:so|which|hence|therefore) /.exec(text);
  if (turn === null) return false;
  const rest = text.slice(turn.index + turn[0].length);
  return /\p{L}+ .*\p{L}/u.test(rest) && !isEmpty(reply, rest);
}

/** Alone, "nobody knows" abstains; explained, or with a confidence, it is the answer. */
export function decideUnknown(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (first === undefined || isLikely(reply) || isTitle(reply, first)) return null;
  if (delivers(reply, first)) return null;
  if (says(reply, first, 'unknowable')) return { stance: 'abstain', said: first };
  if (!says(reply, first, 'unknown')) return null;
  if (goesOnToState(reply, first) || turnsToState(reply, first)) return null;
  const isExplained = reply.sentences.filter((one) => states(reply, one.text)).length > 1;
  return isExplained && reply.confidence === null ? null : { stance: 'abstain', said: first };
}

/** "The exact number is unknown, but estimates range from 50 to 60 million." */
function turnsToState(reply: Case, { text }: Sentence): boolean {
  const rest = readRest(reply, text);
  return (
    rest !== null &&
    states(reply, rest) &&
    !testsProse(reply, ({ lacking, unknowing }) => lacking.test(rest) || unknowing.test(rest))
  );
}

/** What follows the "but" of a sentence; `null` when it has none. */
function readRest(reply: Case, text: string): string | null {
  for (const { but } of reply.prose) {
    const match = but.exec(text);
    if (match !== null) return text.slice(match.index + match[0].length);
  }
  return null;
}

/** "UNKNOWN" above a text: its title. */
function isTitle({ contents }: Case, { line, text }: Sentence): boolean {
  return contents.length > 1 && line === 0 && text.length <= 40 && !/[.!?]["')]*$/.test(text);
}

/** "So I abstain", "I'd rather pass": named as what the reply does. */
export function decideDeclared(reply: Case): ReturnType<Rule> {
  if (isLikely(reply)) return null;
  const { sentences } = reply;
  const ends =
    sentences.length <= 8 ? sentences : [...sentences.slice(0, 4), ...sentences.slice(-4)];
  const said = ends.find((one) => says(reply, one, 'abstains'));
  return said === undefined || isVerse(reply.contents, said.line)
    ? null
    : { stance: 'abstain', said };
}
