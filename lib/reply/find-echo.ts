import { foldText } from './fold-text.ts';
import type { Span } from './lines.ts';

/** Fewer words in a row than this are common coin: "I don't know" is three, and is the sentinel. */
const WORDS_IN_A_ROW = 7;
/** Distinct words of the asked line that are told apart: seven ids of seven bits fit a double. */
const IDS_MOST = 127;
const ID_BASE = 128;

/** A word, or one character of a script that does not put blanks between words. */
const WORD = /[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}']*/gu;

/**
 * Finds our own line, or seven words in a row of it, in a reply. Models quote the rule before they
 * apply it; in 5,496 real replies that was what "contains I don't know" mostly found (precision
 * 4.6 %). Punctuation, quotes and line breaks do not matter.
 */
export function findEcho(text: string, asked: string): Span[] {
  const askedWords = listWords(foldText(asked).text).map((word) => word.word);
  const run = Math.min(WORDS_IN_A_ROW, askedWords.length);
  if (run < 3) return [];
  const ids = new Map<string, number>();
  for (const word of askedWords)
    if (ids.size < IDS_MOST && !ids.has(word)) ids.set(word, ids.size + 1);
  const known = new Set(
    listRuns(
      askedWords.map((word) => ids.get(word) ?? 0),
      run,
    ).values(),
  );
  const words = listWords(text);
  const spans: Span[] = [];
  for (const [last, key] of listRuns(
    words.map((word) => ids.get(word.word) ?? 0),
    run,
  )) {
    if (!known.has(key)) continue;
    const from = words[last - run + 1]!.from;
    const to = words[last]!.to;
    const previous = spans.at(-1);
    if (previous !== undefined && from < previous.to)
      spans[spans.length - 1] = { from: previous.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

function listWords(text: string): { word: string; from: number; to: number }[] {
  const words: { word: string; from: number; to: number }[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].includes("'") ? match[0].replaceAll("'", '') : match[0];
    words.push({ word, from: match.index, to: match.index + match[0].length });
  }
  return words;
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
