import { SPOKEN } from './spoken.ts';
import { foldPhrase } from './vocabulary.ts';

/**
 * Counts the small words of each language in a text. Every word of a reply is looked up, so nothing is
 * cut out of it: a word is known by its hash, and compared where it stands.
 */

/** Every known word with the languages that have it, as positions in `SPOKEN`. */
const LANGUAGES_OF = new Map<string, number[]>();
SPOKEN.forEach(({ language: { markers, sentinels } }, index) => {
  const words = [...(markers ?? []), ...sentinels].flatMap((phrase) =>
    foldPhrase(phrase).split(' '),
  );
  for (const word of new Set(words)) {
    const known = LANGUAGES_OF.get(word);
    if (known === undefined) LANGUAGES_OF.set(word, [index]);
    else known.push(index);
  }
});

/** The known words, numbered from 1 on, with their languages. */
const WORDS: readonly string[] = ['', ...LANGUAGES_OF.keys()];
const LANGUAGES_BY_WORD: readonly (readonly number[])[] = [[], ...LANGUAGES_OF.values()];
/** Of each end of a hash the first word that has it, and of each word its hash and the next; 0: none. */
const LAST_HASH = 0xfff;
const FIRSTS = new Uint16Array(LAST_HASH + 1);
const NEXTS = new Uint16Array(WORDS.length);
const HASHES = new Int32Array(WORDS.length);
for (let number = 1; number < WORDS.length; number += 1) {
  const word = WORDS[number] as string;
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  HASHES[number] = hash;
  NEXTS[number] = FIRSTS[hash & LAST_HASH] as number;
  FIRSTS[hash & LAST_HASH] = number;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * Adds the known words of `[from, to)` of a folded text to the hits of their languages.
 *
 * @param hits of each language, by its position in `SPOKEN`
 * @returns whether all letters of the stretch are those of ASCII
 */
export function countWords(text: string, from: number, to: number, hits: Int32Array): boolean {
  let start = -1;
  let hash = 0;
  let isPlain = true;
  for (let i = from; i <= to; i += 1) {
    const code = i < to ? text.charCodeAt(i) : BLANK;
    // Letters, and the apostrophe inside "don't"; everything from "À" on counts as a letter.
    const isWide = code >= 0xbf;
    if (isWide) isPlain = false;
    if (
      (code >= 97 && code <= 122) ||
      (isWide && code !== 0xbf) ||
      (code === APOSTROPHE && start >= 0)
    ) {
      if (start < 0) start = i;
      hash = addToHash(hash, code);
    } else if (start >= 0) {
      const number = findWord(text, start, i, hash);
      if (number !== 0)
        for (const index of LANGUAGES_BY_WORD[number] as readonly number[])
          hits[index] = (hits[index] as number) + 1;
      start = -1;
      hash = 0;
    }
  }
  return isPlain;
}

const BLANK = 32;
const APOSTROPHE = 39;

/** The number of the known word that is `[from, to)` of a text; 0 when none is. */
function findWord(text: string, from: number, to: number, hash: number): number {
  let number = FIRSTS[hash & LAST_HASH] as number;
  while (number !== 0 && !(HASHES[number] === hash && isWord(number, text, from, to)))
    number = NEXTS[number] as number;
  return number;
}

function isWord(number: number, text: string, from: number, to: number): boolean {
  const word = WORDS[number] as string;
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
