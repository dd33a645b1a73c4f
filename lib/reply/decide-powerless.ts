import {
  isEnglish,
  isQuestion,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isVerse } from './content.ts';
import { answersBehind, states } from './states.ts';
import { isLetter, tellsOfPeople } from './fiction.ts';
import { listMatches } from './matches.ts';
import { delivers } from './read-delivery.ts';

/**
 * "I can't make calls. You could tell her: ...", "I can't switch on the light. Confidence: 99%": what
 * the model has no hands, voice or ears for it does not do, and all the rest is help.
 */
export function decidePowerless(reply: Case): ReturnType<Rule> {
  const said = findPowerless(reply);
  if (said === null || isVerse(reply.contents, said.line)) return null;
  if (isLetter(reply) || tellsOfPeople(reply, said)) return null;
  // English names deeds alone, for which nothing that is written stands in.
  if (isEnglish(reply)) return { stance: 'abstain', said };
  if (delivers(reply, said)) return null;
  const turns = testsProse(reply, (prose) => {
    const turn = prose.but.exec(said.text);
    return (
      turn !== null && answersBehind(reply, said.text.slice(turn.index + turn[0].length), prose)
    );
  });
  return turns ? null : { stance: 'abstain', said };
}

/** The sentence that says so: the first, or the next behind an echo of the request or a bare "no". */
export function findPowerless(reply: Case): Sentence | null {
  if (reply.hasGuess) return null;
  const [first, second] = reply.own;
  if (first === undefined) return null;
  if (isPowerless(reply, first)) return first;
  const isEcho = first.text.length <= ECHO_MOST;
  return isEcho && second !== undefined && isPowerless(reply, second) ? second : null;
}

/** Not what does harm, which it will not do, nor what stands behind a clause that answers. */
function isPowerless(reply: Case, one: Sentence): boolean {
  if (isQuestion(one) || says(reply, one, 'harm')) return false;
  return reply.prose.some(({ powerless, parts }, index) => {
    const text = one.texts[index] as string;
    const at = powerless.exec(text)?.index;
    if (at === undefined) return false;
    const before = text.slice(0, at).replace(BARE_NO, '');
    if (isEnglish(reply)) return !states(reply, before);
    return listMatches(parts.boundary, before).length === 0 || parts.consequence.test(before);
  });
}

/** "No, I can't transfer money.": the bare word before it is no clause. */
const BARE_NO = /^(?:no|non|nao|não|nu|nee|nein|nej|όχι|nie|ne|нет|ні|hayır|tidak|không)[,.] /u;

/** What is longer says something of its own. */
const ECHO_MOST = 40;
