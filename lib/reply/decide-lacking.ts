import {
  isLikely,
  isQuestion,
  isVerse,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isStanza, states } from './decide-parts.ts';

/** The rule for a part that is lacking beside one that is answered. */

/**
 * In a short reply, or one with a confidence: a sentence that says that an answer is not to be had,
 * beside one that answers. "It is in D minor. The tempo isn't stated anywhere I know of."
 */
export function decideLacking(reply: Case): ReturnType<Rule> {
  const length = reply.contents.reduce((sum, { text }) => sum + text.length, 0);
  const isRead = reply.confidence !== null && reply.prose[0]?.looksAt === 'after';
  if (length > SHORT_MOST && !isRead) return null;
  const lacks = (one: Sentence): boolean =>
    says(reply, one, 'lacking') ||
    reply.unknowing.some(
      ({ from, kind }) =>
        one.from <= from && from < one.to && (kind === 'bare' || kind === 'topic'),
    );
  const said = reply.sentences.find(
    (one) =>
      lacks(one) &&
      !isVerse(reply.contents, one.line) &&
      !turnsToAnswer(reply, one) &&
      // "It is not known. Three theories are ...": the answer, and its explanation.
      !(one === reply.own[0] && says(reply, one, 'unknown')),
  );
  if (said === undefined || tellsOfPeople(reply, said)) return null;
  const answers = reply.own.some(
    (one) => one !== said && !lacks(one) && !isQuestion(one) && states(reply, one.text),
  );
  return answers || answersWithin(reply, said) || (!isLikely(reply) && answersAfter(reply, said))
    ? { stance: 'partial', said }
    : null;
}

/** Longer replies speak of much else. */
const SHORT_MOST = 450;

/** "I'm not sure of the day, but it was in 1912": hedged, and answered. */
function turnsToAnswer(reply: Case, { text }: Sentence): boolean {
  return testsProse(reply, ({ but, parts }) => {
    const turn = but.exec(text);
    return (
      turn !== null && parts.estimate.test(text.slice(turn.index + turn[0].length).trimStart())
    );
  });
}

/** A clause of its own that answers, before the one that does not: "It is by X; the year is not known." */
function answersWithin(reply: Case, { text }: Sentence): boolean {
  return reply.prose.some(({ lacking, unknowing, parts }) => {
    const at = lacking.exec(text)?.index ?? unknowing.exec(text)?.index;
    if (at === undefined) return false;
    return [...text.matchAll(parts.boundary)].some(({ index }) => {
      const before = text.slice(0, index);
      return (
        index < at && WORDS_LEAST.test(before) && states(reply, before) && !lacking.test(before)
      );
    });
  });
}

/** The same after it: "I can't recall the title, but it is by Bach." Stood by, that is the answer. */
function answersAfter(reply: Case, { text }: Sentence): boolean {
  return reply.prose.some(({ lacking, help, but }) => {
    const match = lacking.exec(text);
    if (match === null) return false;
    const after = text.slice(match.index + match[0].length);
    const turn = but.exec(after);
    if (turn === null) return false;
    const rest = after.slice(turn.index + turn[0].length);
    return WORDS_LEAST.test(rest) && states(reply, rest) && !lacking.test(rest) && !help.test(rest);
  });
}

/** Two words; or four characters of a script that puts no blanks between them. */
const WORDS_LEAST =
  /\p{L}{2}.* .*\p{L}{2}|[\u0e00-\u0eff\u2e80-\u9fff].{2,}[\u0e00-\u0eff\u2e80-\u9fff]/u;

/** Lines of dialogue as most of Europe prints them: "- Who rang? asked Ana. / - No lo sé - dijo Luis". */
function isDialogue({ contents }: Case): boolean {
  const spoken = contents.filter(({ text }) =>
    /^-\s?[^-\n]{2,100}(?: -\s?|[?!,] )\p{Ll}/u.test(text),
  );
  return spoken.length > 1 && spoken.some(({ text }) => text.includes('?'));
}

/** A letter, a story, a poem: people speak of themselves, and what they do not know is theirs. */
export function tellsOfPeople(reply: Case, said: Pick<Sentence, 'line'>): boolean {
  return (
    isStanza(reply, said.line) ||
    isDialogue(reply) ||
    testsProse(reply, ({ parts }) =>
      reply.sentences.some(({ whole }) => parts.greets.test(whole) || parts.tells.test(whole)),
    )
  );
}
