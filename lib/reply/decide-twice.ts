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
import { answersBehind } from './states.ts';
import { tellsOfPeople } from './fiction.ts';
import { delivers } from './read-delivery.ts';

/**
 * What opens with what it does not know, and says so again, answers nothing: what stands between
 * repeats the question or tells what is around it ("I have no details on his birth. He was a
 * senator, but without sources I can't give the date.").
 */
export function decideTwice(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (first === undefined || isLikely(reply) || isVerse(reply.contents, first.line)) return null;
  if (
    lengthOf(reply) > LONG_LEAST ||
    isQuestion(first) ||
    !lacks(reply, first) ||
    turns(reply, first)
  )
    return null;
  const again = reply.sentences.filter((one) => one.from > first.from && lacks(reply, one));
  if (again.length === 0 || again.some((one) => announces(reply, one))) return null;
  if (tellsOfPeople(reply, first) || delivers(reply, first)) return null;
  return { stance: 'abstain', said: first };
}

/** What is longer has something to say between. */
const LONG_LEAST = 900;

/** Whether a sentence says that the answer is not to be had. */
function lacks(reply: Case, one: Sentence): boolean {
  return (
    says(reply, one, 'lacking') ||
    says(reply, one, 'unable') ||
    reply.unknowing.some(
      ({ from, kind }) =>
        one.from <= from && from < one.to && (kind === 'bare' || kind === 'topic'),
    )
  );
}

/** "I don't know the year, but it was painted by Vermeer." */
function turns(reply: Case, { text }: Sentence): boolean {
  return testsProse(reply, (prose) => {
    const turn = prose.but.exec(text);
    return turn !== null && answersBehind(reply, text.slice(turn.index + turn[0].length), prose);
  });
}

/** "As for the year, I don't know": one part of several. */
function announces(reply: Case, { whole }: Sentence): boolean {
  return testsProse(
    reply,
    ({ parts }) => parts.announces.test(whole) || parts.partWords.test(whole),
  );
}
