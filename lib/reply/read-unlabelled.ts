import type { Span } from './lines.ts';
import type { Line } from './lines.ts';
import { listMatches } from './matches.ts';
import { MENTION } from './mentions.ts';
import { readNumber } from './read-number.ts';

/** A confidence without a label. */
export interface Unlabelled extends Span {
  readonly value: number;
  readonly rule: string;
}

/** "G1: Irtysh / P1: 0.62 / G2: ...": the first guess is the answer, and its number the answer's. */
const RANKED = /^(?:p1|probability 1)\s{0,3}[:=]\s{0,3}(?=\.?\d)/;
const FIRST_GUESS = /^(?:g1|guess 1)\s{0,3}[:=]/;

export function readRanked(lines: readonly Line[]): Unlabelled | null {
  if (!lines.some(({ text }) => FIRST_GUESS.test(text))) return null;
  for (const { text, from } of lines) {
    const label = RANKED.exec(text);
    const written = label === null ? null : readNumber(text, label[0].length, null);
    if (written?.value != null)
      return { value: written.value, rule: 'ranked-guess', from, to: from + written.to };
  }
  return null;
}

const CHOSEN = /(?:^|[{,\s"'])answer["']?\s{0,3}[:=]\s{0,3}["'([]{0,2}([a-h])(?=["')\].,\s}]|$)/;
const OPTION =
  /(?:^|[{,\s])["']?([a-h])["']?\s{0,3}[:=]\s{0,3}["']?(0?\.\d{1,4}|[01](?:\.0{1,4})?)(?=["',\s}]|$)/g;
/** Probabilities of the options add up to one, but for rounding. */
const ROUNDING = 0.06;

/** `{"Answer": "B", "A": 0.1, "B": 0.8, "C": 0.1}`: of the options' probabilities the chosen one's. */
export function readChosen(lines: readonly Line[]): Unlabelled | null {
  const chosen = lines
    .map(({ text }) => (text.includes('answer') ? CHOSEN.exec(text.slice(0, 2000))?.[1] : null))
    .findLast(Boolean);
  if (chosen == null) return null;
  const options = new Map<string, Unlabelled>();
  for (const { text, from } of lines.slice(-LINES_MOST)) {
    for (const match of text.slice(0, 2000).matchAll(OPTION)) {
      const at = from + match.index;
      const value = Number(match[2]);
      options.set(match[1] as string, {
        value,
        rule: 'chosen-option',
        from: at,
        to: at + match[0].length,
      });
    }
  }
  const sum = [...options.values()].reduce((total, { value }) => total + value, 0);
  if (options.size < 2 || Math.abs(sum - 1) > ROUNDING) return null;
  return options.get(chosen) ?? null;
}

const BRACKETED =
  /\[~?\s?(\d{1,3}(?:\.\d{1,2})?)\s?%\]|\(~?\s?(\d{1,3}(?:\.\d{1,2})?)\s?%\)(?=[.\s]*$)/g;
const LINES_MOST = 60;

/**
 * "Hassium is element 108 [95%]": a bare percentage in brackets that closes a line, or in square
 * ones. Only where confidence was asked for, since elsewhere it belongs to the content. Of several
 * parts, the lowest.
 */
export function readBracketed(lines: readonly Line[]): Unlabelled | null {
  let lowest: Unlabelled | null = null;
  for (const { text, from, mentions } of lines.slice(-LINES_MOST)) {
    if ((mentions & MENTION.percent) === 0) continue;
    for (const match of listMatches(BRACKETED, text.slice(-2000))) {
      const value = Number(match[1] ?? match[2]) / 100;
      const at = from + Math.max(0, text.length - 2000) + match.index;
      if (value <= 1 && value < (lowest?.value ?? 2))
        lowest = { value, rule: 'bracketed', from: at, to: at + match[0].length };
    }
  }
  return lowest;
}
