import { LANGUAGES } from './languages/index.ts';
import { completeProse, type Prose } from './languages/prose.ts';
import { sieveProse } from './sieve-prose.ts';
import { foldPhrase } from './vocabulary.ts';

/**
 * Which languages a reply is written in, by its small words and its script: only their patterns are
 * tried on its running text. That keeps languages out of each other's way, and the cost of a reply
 * independent of how many there are.
 */

/** What is looked at: a reply shows its language at once, and again where it closes. */
const HEAD = 700;
const TAIL = 300;
/** Two languages in one reply are common (the sentinel is English), three are rare. */
const LANGUAGES_MOST = 3;
/** A language counts when it has this share of the hits of the one with the most. */
const SHARE_LEAST = 0.4;
/** With fewer hits than this a reply is too short to tell, and may as well be English. */
const HITS_SURE = 3;
/** Sentences say more by their words than by their letters: "Claude 3.5 は…" is Japanese. */
const SCRIPT_HITS_MOST = 40;

const SPOKEN = LANGUAGES.flatMap((language) =>
  language.prose === undefined ? [] : [{ language, prose: language.prose }],
);

const ENGLISH = SPOKEN.findIndex(({ language }) => language.id === 'en');

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

/** By the hash of a word: whether a known one has it. Most words of a reply need not be cut out. */
const LAST_HASH = 0x3fff;
const IS_KNOWN = new Uint8Array(LAST_HASH + 1);
for (const word of LANGUAGES_OF.keys()) {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  IS_KNOWN[hash & LAST_HASH] = 1;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** The prose of the languages that a folded reply is written in, the likeliest first. */
export function chooseProse(text: string): readonly Prose[] {
  const hits = SPOKEN.map(() => 0);
  const end = Math.max(HEAD, text.length - TAIL);
  const isPlainHead = countWords(text, 0, Math.min(text.length, HEAD), hits);
  const isPlainTail = end >= text.length || countWords(text, end, text.length, hits);
  if (!isPlainHead || !isPlainTail) countScripts(text.slice(0, HEAD) + text.slice(end), hits);
  const most = hits.reduce((a, b) => Math.max(a, b));
  const chosen: number[] = [];
  hits.forEach((count, index) => {
    if (count > 0 && count >= most * SHARE_LEAST) chosen.push(index);
  });
  if (chosen.length > 1) chosen.sort((a, b) => hits[b]! - hits[a]! || a - b);
  if (chosen.length > LANGUAGES_MOST) chosen.length = LANGUAGES_MOST;
  if (most < HITS_SURE && !chosen.includes(ENGLISH)) chosen.push(ENGLISH);
  return chosen.map(readyProse);
}

/** Made ready when a reply is first written in the language. */
const READY: Prose[] = [];

function readyProse(index: number): Prose {
  const { language, prose } = SPOKEN[index] as (typeof SPOKEN)[number];
  READY[index] ??= sieveProse(completeProse(language.id, prose), language.markers ?? []);
  return READY[index];
}

/** Counts the known words of `[from, to)`; gives whether all its letters are those of ASCII. */
function countWords(text: string, from: number, to: number, hits: number[]): boolean {
  let start = -1;
  let hash = 0;
  let isPlain = true;
  for (let i = from; i <= to; i += 1) {
    const code = i < to ? text.charCodeAt(i) : 32;
    if (code >= 0xbf) isPlain = false;
    // Letters, and the apostrophe inside "don't"; everything from "À" on counts as a letter.
    const isWord = (code >= 97 && code <= 122) || code >= 0xc0 || (code === 39 && start >= 0);
    if (isWord) {
      if (start < 0) start = i;
      hash = addToHash(hash, code);
    } else if (start >= 0) {
      const mayBeKnown = IS_KNOWN[hash & LAST_HASH] === 1;
      const languages = mayBeKnown ? LANGUAGES_OF.get(text.slice(start, i)) : undefined;
      for (const index of languages ?? []) hits[index] = hits[index]! + 1;
      start = -1;
      hash = 0;
    }
  }
  return isPlain;
}

/** Languages by the characters that only they are written with. */
const NO_SCRIPT = 1;
/** Of each UTF-16 unit, the position in `WRITERS`; 0 is not known yet. */
const SCRIPTS = new Uint8Array(0x10000);
/** Sets of languages, as positions in `SPOKEN`, that share characters. */
const WRITERS: (readonly number[])[] = [[], []];

function countScripts(sample: string, hits: number[]): void {
  const found = SPOKEN.map(() => 0);
  for (let i = 0; i < sample.length; i += 1) {
    const unit = sample.charCodeAt(i);
    const script = (SCRIPTS[unit] as number) || learnScript(unit);
    if (script === NO_SCRIPT) continue;
    for (const index of WRITERS[script] as readonly number[]) found[index] = found[index]! + 1;
  }
  found.forEach((count, index) => {
    hits[index] = hits[index]! + Math.min(count, SCRIPT_HITS_MOST);
  });
}

function learnScript(unit: number): number {
  const character = String.fromCharCode(unit);
  const writers = SPOKEN.flatMap(({ language: { script } }, index) =>
    script?.test(character) === true ? [index] : [],
  );
  const known = WRITERS.findIndex((one, at) => at > 0 && one.join() === writers.join());
  SCRIPTS[unit] = known > 0 ? known : WRITERS.push(writers) - 1;
  return SCRIPTS[unit];
}
