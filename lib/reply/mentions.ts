import { cut, DENSE, GRAM, makeGram, pair, roll, slotOf, SlotSet } from './grams.ts';
import { CRISIS_WORDS } from './crisis.ts';
import { gatherPhrases } from './vocabulary.ts';

/**
 * Which of the vocabulary a text may hold, found in one pass over its characters. The patterns of
 * all languages together cost microseconds a line; most lines hold none of their words, and are done
 * with here. A phrase is known by four of its characters: none is missed, and now and then there is
 * only a similar word.
 */

/** Kinds of vocabulary, as bits. */
export const MENTION = {
  label: 1,
  guess: 2,
  sure: 4,
  percent: 8,
  sentinel: 16,
  answer: 32,
  empty: 64,
  crisis: 128,
} as const;
/** What JSON has in place of an answer. */
export const EMPTY_WORDS: readonly string[] = ['null', 'unknown', 'idk', 'n/a'];

/** Kinds that are looked for inside of words too: what is blanked around them may set them free. */
const INSIDE = MENTION.answer | MENTION.empty | MENTION.crisis;

const PHRASES: readonly (readonly [kind: number, phrases: readonly string[]])[] = [
  [MENTION.label, gatherPhrases('labels')],
  [MENTION.label, gatherPhrases('weakLabels')],
  [MENTION.guess, gatherPhrases('guess')],
  [MENTION.sure, gatherPhrases('sure')],
  [MENTION.percent, [...gatherPhrases('percent'), '%', '割', '成', '할']],
  [MENTION.sentinel, gatherPhrases('sentinels')],
  [MENTION.answer, gatherPhrases('answer')],
  [MENTION.empty, EMPTY_WORDS],
  [MENTION.crisis, CRISIS_WORDS],
];

const BLANK = 32;
const PERCENT = 37;

/** A word of a phrase by which it is known. */
interface Key {
  readonly word: string;
  /** How far before the end of its gram it begins. */
  readonly back: number;
  readonly kind: number;
}

/** Grams that are known, the last three units of each, and the words behind them. */
const SLOTS = new SlotSet();
const TAILS = new SlotSet();
const KEYS = new Map<number, Key[]>();

/** The kinds of vocabulary that `[from, to)` of a folded text may hold. */
export function readMentions(text: string, from: number, to: number): number {
  let kinds = 0;
  let gram = 0;
  let previous = 0;
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    // A blank in a phrase stands for up to three.
    if (unit === BLANK && previous === BLANK) continue;
    gram = roll(gram, unit);
    const three = slotOf(cut(gram));
    if (TAILS.has(three)) {
      if (SLOTS.has(slotOf(gram))) kinds |= compare(text, i, gram);
      if (SLOTS.has(three)) kinds |= compare(text, i, cut(gram));
    }
    if (unit >= DENSE || unit === PERCENT) {
      const two = pair(previous, unit);
      if (SLOTS.has(slotOf(two))) kinds |= compare(text, i, two);
      if (SLOTS.has(slotOf(unit))) kinds |= compare(text, i, unit);
    }
    previous = unit;
  }
  return kinds;
}

function compare(text: string, at: number, gram: number): number {
  let kinds = 0;
  for (const { word, back, kind } of KEYS.get(gram) ?? []) {
    const from = at - back;
    const isFound =
      text.startsWith(word, from) && ((kind & INSIDE) !== 0 || isWhole(text, word, from));
    if (isFound) kinds |= kind;
  }
  return kinds;
}

/** Whether a word does not go on, as far as the letters of ASCII tell. */
function isWhole(text: string, word: string, from: number): boolean {
  const to = from + word.length;
  return (
    !(isPlainLetter(word.charCodeAt(0)) && isPlainLetter(text.charCodeAt(from - 1))) &&
    !(isPlainLetter(text.charCodeAt(to - 1)) && isPlainLetter(text.charCodeAt(to)))
  );
}

function isPlainLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

for (const [kind, phrases] of PHRASES) {
  for (const phrase of phrases) {
    const { gram, word, back } = chooseKey(phrase);
    const known = KEYS.get(gram) ?? [];
    SLOTS.add(slotOf(gram));
    TAILS.add(slotOf(cut(gram)));
    if (!known.some((key) => key.word === word && key.kind === kind))
      KEYS.set(gram, [...known, { word, back, kind }]);
  }
}

/** The middle of the longest word; where all are short ("no lo sé"), of the phrase, and no word. */
function chooseKey(phrase: string): Omit<Key, 'kind'> & { readonly gram: number } {
  const longest = phrase.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const isShort = longest.length < 3 && longest.charCodeAt(0) < DENSE;
  const text = isShort ? phrase : longest;
  const from = Math.max(0, Math.floor((text.length - GRAM) / 2));
  const gram = makeGram(text.slice(from, from + GRAM));
  return isShort
    ? { gram, word: '', back: 0 }
    : { gram, word: longest, back: Math.min(from + GRAM, longest.length) - 1 };
}
