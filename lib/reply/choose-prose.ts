import { countScripts } from './count-scripts.ts';
import { countWords } from './count-words.ts';
import { completeProse, type Prose } from './languages/prose.ts';
import { sieveProse } from './sieve-prose.ts';
import { SPOKEN } from './spoken.ts';

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

const ENGLISH = SPOKEN.findIndex(({ language }) => language.id === 'en');

const HITS = new Int32Array(SPOKEN.length);

/** The prose of the languages that a folded reply is written in, the likeliest first. */
export function chooseProse(text: string): readonly Prose[] {
  const hits = HITS.fill(0);
  const head = Math.min(text.length, HEAD);
  const tail = Math.max(HEAD, text.length - TAIL);
  const isPlainHead = countWords(text, 0, head, hits);
  const isPlainTail = tail >= text.length || countWords(text, tail, text.length, hits);
  if (!isPlainHead || !isPlainTail) {
    const stretches = [[0, head] as const, [tail, text.length] as const];
    countScripts(text, stretches, SCRIPT_HITS_MOST, hits);
  }
  return readyProse(rankLanguages(hits));
}

/** Positions of the languages in `SPOKEN`, the one with the most hits first. */
function rankLanguages(hits: Int32Array): readonly number[] {
  let most = 0;
  for (const count of hits) most = Math.max(most, count);
  const chosen: number[] = [];
  hits.forEach((count, index) => {
    if (count > 0 && count >= most * SHARE_LEAST) chosen.push(index);
  });
  if (chosen.length > 1) chosen.sort((a, b) => hits[b]! - hits[a]! || a - b);
  if (chosen.length > LANGUAGES_MOST) chosen.length = LANGUAGES_MOST;
  if (most < HITS_SURE && !chosen.includes(ENGLISH)) chosen.push(ENGLISH);
  return chosen;
}

/** Made ready when a reply is first written in the language. */
const READY: Prose[] = [];
/** The same of several languages: what else is kept for some languages is kept with their list. */
const TOGETHER = new Map<number, readonly Prose[]>();
const TOGETHER_MOST = 64;

function readyProse(chosen: readonly number[]): readonly Prose[] {
  const key = chosen.reduce((sum, index) => sum * (SPOKEN.length + 1) + index + 1, 0);
  const known = TOGETHER.get(key);
  if (known !== undefined) return known;
  if (TOGETHER.size >= TOGETHER_MOST) TOGETHER.clear();
  const together = chosen.map((index) => {
    const { language, prose } = SPOKEN[index] as (typeof SPOKEN)[number];
    READY[index] ??= sieveProse(completeProse(language.id, prose), language.markers ?? []);
    return READY[index];
  });
  TOGETHER.set(key, together);
  return together;
}
