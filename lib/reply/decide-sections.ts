import {
  isEnglish,
  isQuestion,
  lengthOf,
  sentenceOf,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { tellsOfPeople } from './fiction.ts';
import type { Unknowing } from './read-unknowing.ts';
import { states } from './states.ts';

/**
 * A longer reply of titled sections, "Print run. I'm not able to give you that.", of which one
 * holds nothing but what the model does not know, or says so in its own words.
 */
export function decideSection(reply: Case): ReturnType<Rule> {
  if (!isEnglish(reply) || !reply.unknowing.some(isLack) || lengthOf(reply) < LONG_LEAST)
    return null;
  const { sentences } = reply;
  const titles = sentences.flatMap((one, at) => (isTitle(reply, one) ? [at] : []));
  if (titles.length < TITLES_LEAST) return null;
  const sections = titles.map((at, index) => sentences.slice(at + 1, titles[index + 1]));
  const gap = sections
    .flatMap((section) => section.slice(0, WITHIN))
    .find((one) => lacks(reply, one));
  if (gap === undefined || tellsOfPeople(reply, gap)) return null;
  const answered = sections.filter(
    (section) =>
      !section.includes(gap) &&
      section.some((one) => !lacks(reply, one) && states(reply, one.text)),
  );
  return answered.length > 0 ? { stance: 'partial', said: gap } : null;
}

/** Shorter ones are read by their sentences. */
const LONG_LEAST = 450;
const TITLES_LEAST = 2;
/** Sentences at the head of a section among which it says that it does not know. */
const WITHIN = 2;
const TITLE_MOST = 40;

/** A few words of their own at the head of a line: "Print run." */
function isTitle({ contents }: Case, one: Sentence): boolean {
  const { from, text } = contents[one.line]!.line;
  if (one.from - from > 4 || isQuestion(one) || one.whole.length > TITLE_MOST) return false;
  if (!/^\p{L}[\p{L}\p{N}\s'()&/,-]*[.:]?$/u.test(one.whole)) return false;
  const isWhole = text.length - one.whole.length <= 4;
  return isWhole ? !one.whole.endsWith(':') : /^(?:\S+ ){0,4}\S+$/.test(one.whole);
}

function lacks(reply: Case, one: Sentence): boolean {
  // "I don't know your fuse board", "we don't know the toll": an aside of advice or of an essay.
  if (/\byour?\b|\bwe\b/.test(one.text)) return false;
  return reply.unknowing.some((said) => isLack(said) && sentenceOf(reply, said) === one);
}

/** Without one, no section can be without an answer. */
function isLack({ kind, role }: Unknowing): boolean {
  return (kind === 'topic' || kind === 'bare') && role !== 'answer';
}
