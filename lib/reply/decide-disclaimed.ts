import { isEnglish, says, testsProse, type Case, type Rule, type Sentence } from './case.ts';
import { answersBehind } from './states.ts';

/**
 * "I can't see your screen, but this error usually means a missing package": the first clause only
 * says what the model is or has not, and the second answers. Not for English, whose own patterns tell
 * clauses apart.
 */
export function decideDisclaimed(reply: Case): ReturnType<Rule> {
  const [first] = reply.own;
  if (first === undefined || isEnglish(reply) || reply.hasGuess) return null;
  if (!says(reply, first, 'disclaims') || !turnsToAnswer(reply, first)) return null;
  const isLacking = reply.sentences.some((one) => one.from > first.from && lacks(reply, one));
  return isLacking ? null : { stance: 'answer', said: first };
}

function turnsToAnswer(reply: Case, { text }: Sentence): boolean {
  return testsProse(reply, (prose) => {
    const turn = prose.but.exec(text);
    if (turn === null) return false;
    const rest = text.slice(turn.index + turn[0].length).trimStart();
    return WORDS_LEAST.test(rest) && answersBehind(reply, rest, prose);
  });
}

/** Whether a later sentence lacks a part: that is the rules' for parts. */
function lacks(reply: Case, one: Sentence): boolean {
  return (
    says(reply, one, 'lacking') || testsProse(reply, ({ unknowing }) => unknowing.test(one.text))
  );
}

/** What is shorter states nothing. */
const WORDS_LEAST = /\p{L}+[^\p{L}]+\p{L}+[^\p{L}]+[\p{L}\p{N}]/u;
