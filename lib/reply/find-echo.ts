import { foldText } from './fold-text.ts';
import { kindOfUnit, SPACED, UNSPACED } from './letters.ts';
import type { Span } from './lines.ts';

/** Fewer words in a row than this are common coin: "I don't know" is three, and is the sentinel. */
const WORDS_IN_A_ROW = 7;
/** Distinct words of the asked line that are told apart: seven ids of seven bits fit a double. */
const IDS_MOST = 127;
const ID_BASE = 128;

/**
 * Finds our own line, or seven words in a row of it, in a reply. Models quote the rule before they
 * apply it; in 5,496 real replies that was what "contains I don't know" mostly found (precision
 * 4.6 %). Punctuation, quotes and line breaks do not matter.
 */
export function findEcho(text: string, asked: string): Span[] {
  const line = learnAsked(asked);
  const { ids, runs, length } = line;
  if (length < 3 || !mayEcho(text, line)) return [];
  const spans: Span[] = [];
  const reader = new RunReader(length);
  /** Where the last words began, as many as a run has. */
  const froms: number[] = [];
  let count = 0;
  visitWords(text, (word, from, to) => {
    froms[count % length] = from;
    count += 1;
    const key = reader.add(ids.get(word) ?? 0);
    if (key === null || !runs.has(key)) return;
    const first = froms[count % length] as number;
    const previous = spans.at(-1);
    if (previous !== undefined && first < previous.to)
      spans[spans.length - 1] = { from: previous.from, to };
    else spans.push({ from: first, to });
  });
  return spans;
}

interface Asked {
  readonly line: string;
  readonly ids: ReadonlyMap<string, number>;
  readonly runs: ReadonlySet<number>;
  /** Words in a run. */
  readonly length: number;
  /** By the hash of a word: whether one of the line has it. */
  readonly hashes: Uint8Array;
}

/** One line is asked again and again. */
let learned: Asked | null = null;

function learnAsked(line: string): Asked {
  if (learned?.line === line) return learned;
  const words: string[] = [];
  visitWords(foldText(line).text, (word) => words.push(word));
  const length = Math.min(WORDS_IN_A_ROW, words.length);
  const ids = new Map<string, number>();
  for (const word of words) if (ids.size < IDS_MOST && !ids.has(word)) ids.set(word, ids.size + 1);
  const reader = new RunReader(length);
  const runs = new Set<number>();
  for (const word of words) {
    const key = reader.add(ids.get(word) ?? 0);
    if (key !== null && length >= 3) runs.add(key);
  }
  const hashes = new Uint8Array(LAST_HASH + 1);
  for (const word of ids.keys()) hashes[hashOf(word)] = 1;
  learned = { line, ids, runs, length, hashes };
  return learned;
}

const LAST_HASH = 4095;

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  return hash & LAST_HASH;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * Whether so many words in a row could be of the line, by their hashes alone: nearly every reply
 * is done with here, without being cut into words.
 */
function mayEcho(text: string, { hashes, length }: Asked): boolean {
  let inRow = 0;
  let hash = 0;
  let isInWord = false;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    if (code === APOSTROPHE && isInWord) continue;
    const kind = kindOfUnit(code);
    if (kind === SPACED) {
      hash = addToHash(hash, code);
      isInWord = true;
      continue;
    }
    if (isInWord) {
      inRow = hashes[hash & LAST_HASH] === 1 ? inRow + 1 : 0;
      if (inRow >= length) return true;
      hash = 0;
      isInWord = false;
    }
    if (kind === UNSPACED) {
      inRow = hashes[code & LAST_HASH] === 1 ? inRow + 1 : 0;
      if (inRow >= length) return true;
    }
  }
  return false;
}

const BLANK = 32;
const APOSTROPHE = 39;

/** Words without apostrophes, or single characters of scripts that put no blanks between them. */
function visitWords(text: string, visit: (word: string, from: number, to: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : BLANK;
    const kind = kindOfUnit(code);
    if (kind === SPACED || (code === APOSTROPHE && start >= 0)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      const word = text.slice(start, i);
      visit(word.includes("'") ? word.replaceAll("'", '') : word, start, i);
    }
    if (kind === UNSPACED) visit(text.slice(i, i + 1), i, i + 1);
    start = -1;
  }
}

/** Makes one number of so many known words in a row. */
class RunReader {
  private readonly span: number;
  private key = 0;
  private known = 0;

  constructor(private readonly length: number) {
    this.span = ID_BASE ** (length - 1);
  }

  /** The key of the run that a word ends; `null` where not all of its words are known. */
  add(id: number): number | null {
    this.known = id === 0 ? 0 : this.known + 1;
    this.key = id === 0 ? 0 : (this.key % this.span) * ID_BASE + id;
    return this.known >= this.length ? this.key : null;
  }
}
