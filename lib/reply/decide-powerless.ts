import { isEnglish, isQuestion, says, testsProse, type Case, type Rule } from './case.ts';
import { isVerse } from './content.ts';
import { answersBehind } from './states.ts';
import { isLetter, tellsOfPeople } from './fiction.ts';
import { delivers } from './read-delivery.ts';

/**
 * "I can't make calls. You could tell her: ...", "I can't switch on the light. Confidence: 99%": what
 * the model has no hands, voice or ears for it does not do, and all the rest is help. Not for English,
 * whose own patterns hold these.
 */
export function decidePowerless(reply: Case): ReturnType<Rule> {
  const said = findPowerless(reply);
  if (said === null || isVerse(reply.contents, said.line)) return null;
  if (isLetter(reply) || tellsOfPeople(reply, said) || delivers(reply, said)) return null;
  const turns = testsProse(reply, (prose) => {
    const turn = prose.but.exec(said.text);
    return turn !== null && answersBehind(reply, said.text.slice(turn.index + turn[0].length), prose);
  });
  return turns ? null : { stance: 'abstain', said };
}

/** The sentence that says so: the first, or the next behind an echo of the request or a bare "no". */
export function findPowerless(reply: Case): Case['own'][number] | null {
  if (isEnglish(reply) || reply.hasGuess) return null;
  const [first, second] = reply.own;
  if (first === undefined) return null;
  if (!isQuestion(first) && says(reply, first, 'powerless')) return first;
  const isEcho = first.text.length <= ECHO_MOST;
  return isEcho && second !== undefined && !isQuestion(second) && says(reply, second, 'powerless')
    ? second
    : null;
}

/** What is longer says something of its own. */
const ECHO_MOST = 40;
