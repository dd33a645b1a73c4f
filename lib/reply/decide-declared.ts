import {
  isEnglish,
  isLikely,
  says,
  testsProse,
  type Case,
  type Rule,
  type Sentence,
} from './case.ts';
import { isVerse } from './content.ts';
import { states } from './states.ts';

/** "So I abstain", "I'd rather pass": named as what the reply does. */
export function decideDeclared(reply: Case): ReturnType<Rule> {
  const { sentences } = reply;
  const ends =
    sentences.length <= 8 ? sentences : [...sentences.slice(0, 4), ...sentences.slice(-4)];
  const said = ends.find((one) => says(reply, one, 'abstains') && !namesPart(reply, one));
  // "It may be 667 m, 70 %, and you want more, so I'll abstain.": its last word is what it does.
  if (isLikely(reply) && said !== sentences.at(-1) && said !== reply.own[0]) return null;
  return said === undefined || isVerse(reply.contents, said.line)
    ? null
    : { stance: 'abstain', said };
}

/** "The second I'll leave blank.", "Dedicated to: I don't know, and I'd rather not guess." */
function namesPart(reply: Case, one: Sentence): boolean {
  const { whole } = one;
  const names = (what: 'partWords' | 'announces'): boolean =>
    testsProse(reply, ({ parts }) => parts[what].test(whole));
  if (isEnglish(reply)) return names('partWords') || names('announces');
  const labelled = reply.contents.filter(({ text }) => LABEL.test(text));
  if (labelled.length > 1 && (labelled.includes(reply.contents[one.line]!) || names('partWords')))
    return true;
  return answersClause(reply, whole);
}

const LABEL = /^[^\p{L}]*\p{L}[^:.?!]{1,40}: \S/u;

/** "The first was won by Cipollini; who came third I don't recall, and I'd rather not make it up." */
function answersClause(reply: Case, whole: string): boolean {
  const clause = whole.slice(0, Math.max(0, whole.indexOf(';')));
  const negates = testsProse(reply, ({ negation }) => negation.test(clause));
  return states(reply, clause) && !negates;
}
