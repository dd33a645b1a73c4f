import { foldText } from './fold-text.ts';
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
  const { ids, runs, length } = learnAsked(asked);
  if (length < 3) return [];
  const words = listWords(text);
  const spans: Span[] = [];
  for (const [last, key] of listRuns(
    words.map(({ word }) => ids.get(word) ?? 0),
    length,
  )) {
    if (!runs.has(key)) continue;
    const from = words[last - length + 1]!.from;
    const to = words[last]!.to;
    const previous = spans.at(-1);
    if (previous !== undefined && from < previous.to)
      spans[spans.length - 1] = { from: previous.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

interface Asked {
  readonly line: string;
  readonly ids: ReadonlyMap<string, number>;
  readonly runs: ReadonlySet<number>;
  /** Words in a run. */
  readonly length: number;
}

/** One line is asked again and again. */
let learned: Asked | null = null;

function learnAsked(line: string): Asked {
  if (learned?.line === line) return learned;
  const words = listWords(foldText(line).text).map(({ word }) => word);
  const length = Math.min(WORDS_IN_A_ROW, words.length);
  const ids = new Map<string, number>();
  for (const word of words) if (ids.size < IDS_MOST && !ids.has(word)) ids.set(word, ids.size + 1);
  const own = words.map((word) => ids.get(word) ?? 0);
  const runs = length < 3 ? new Set<number>() : new Set(listRuns(own, length).values());
  learned = { line, ids, runs, length };
  return learned;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Words, or single characters of scripts that put no blanks between them. By character codes: a
 * pattern over all letters costs more than the rest of a reading.
 */
function listWords(text: string): { word: string; from: number; to: number }[] {
  const words: { word: string; from: number; to: number }[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const isInner = code === 39 && start >= 0;
    if (isInner || isLetter(code)) {
      if (!isUnspaced(code)) {
        if (start < 0) start = i;
        continue;
      }
      if (start >= 0) words.push(makeWord(text, start, i));
      words.push(makeWord(text, i, i + 1));
      start = -1;
    } else if (start >= 0) {
      words.push(makeWord(text, start, i));
      start = -1;
    }
  }
  return words;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xd800 && code <= 0xdfff ? true : LETTER.test(String.fromCharCode(code));
}

function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function makeWord(
  text: string,
  from: number,
  to: number,
): { word: string; from: number; to: number } {
  const word = text.slice(from, to);
  return { word: word.includes("'") ? word.replaceAll("'", '') : word, from, to };
}

/** Keys of all runs of `length` known words, by the index of their last word. */
function listRuns(ids: readonly number[], length: number): Map<number, number> {
  const span = ID_BASE ** (length - 1);
  const runs = new Map<number, number>();
  let key = 0;
  let known = 0;
  ids.forEach((id, index) => {
    known = id === 0 ? 0 : known + 1;
    key = id === 0 ? 0 : (key % span) * ID_BASE + id;
    if (known >= length) runs.set(index, key);
  });
  return runs;
}
