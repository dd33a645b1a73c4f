import type { Facts, Sentence } from './case.ts';
import type { Unknowing } from './read-unknowing.ts';

/**
 * "I don't know which window you have, but it likes the east": behind an answer, what is not known
 * of the person who asks is no part of the question.
 */
export function dropYours(
  unknowing: readonly Unknowing[],
  sentences: readonly Sentence[],
  own: readonly Sentence[],
  facts: Facts,
): readonly Unknowing[] {
  return unknowing.filter(({ kind, role, from, to }) => {
    const sentence = sentences.find((one) => one.from <= from && from < one.to);
    // An aside in brackets is masked in its sentence.
    if (sentence?.text.slice(from - sentence.from, to - sentence.from).trim() === '') return false;
    if ((kind !== 'topic' && kind !== 'bare') || (role !== 'prose' && role !== 'gap')) return true;
    if (sentence === undefined) return true;
    const after = sentence.text.slice(Math.max(0, to - sentence.from));
    // Languages whose verb comes last name what is not known before it.
    const around = sentence.text.slice(Math.max(0, Math.min(to, from - BEFORE) - sentence.from));
    const isYours = facts.prose.some(({ yours }) => yours.test(around));
    if (own.indexOf(sentence) < 1) return !isYours || !turnsFromYou(facts, after);
    if (kind === 'bare') return true;
    const turns = facts.prose.some(({ but }) => but.test(sentence.text));
    return !isYours || (own.indexOf(sentence) < YOURS_FROM && !turns);
  });
}

/** "I don't know which model you have, but nearly all restart at the button": advice, and no request. */
function turnsFromYou({ prose }: Facts, after: string): boolean {
  return prose.some(({ but, help, seeks, asksBack, looksAt, parts, yours }) => {
    const turn = looksAt === 'after' ? null : but.exec(after);
    if (turn === null || !yours.test(after.slice(0, turn.index))) return false;
    const rest = after.slice(turn.index + turn[0].length).trimStart();
    const asks = help.test(rest) || seeks.test(rest) || asksBack.test(rest);
    return !asks && !parts.empty.test(rest) && parts.states.test(rest);
  });
}

/** What the first sentences do not know of the person is what was asked. */
const YOURS_FROM = 3;
const BEFORE = 40;
