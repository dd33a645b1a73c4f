import { splitSentences, type Content } from './content.ts';
import type { Span } from './lines.ts';
import { listMatches } from './matches.ts';
import { MENTION } from './mentions.ts';
import { readNumber } from './read-number.ts';
import { HAN_TENTHS } from './read-words.ts';
import type { Prose } from './languages/prose.ts';
import { WORDS } from './vocabulary.ts';

/** A confidence in running text: "I'm about 85% sure". */
export interface Spoken extends Span {
  readonly value: number;
  readonly rule: string;
}

const NUMBERS = new RegExp(
  `(?<![\\d.,])(?:(?:%|${WORDS.percent}) ?\\d{1,3}(?:[.,]\\d{1,4})?|\\d{1,3}(?:[.,]\\d{1,4})? ?(?:%|[割成할]|${WORDS.percent})|${HAN_TENTHS})`,
  'gu',
);
const PERCENT = new RegExp(`[%割成할]|${WORDS.percent}`, 'u');
const LINES_MOST = 40;

/**
 * The last confidence that the reply states of itself in running text; the fallback when no
 * structured line is there. "More than 75% sure" and "not 75% sure" compare with a bar and state
 * nothing, so only plain and rounded numbers count.
 */
export function readSpoken(contents: readonly Content[], prose: readonly Prose[]): Spoken | null {
  const start = Math.max(0, contents.length - LINES_MOST);
  for (let line = contents.length - 1; line >= start; line -= 1) {
    const { unquoted, line: source } = contents[line] as Content;
    if ((source.mentions & MENTION.percent) === 0 || !PERCENT.test(unquoted)) continue;
    const base = Math.max(0, unquoted.length - 4000);
    const text = unquoted.slice(base);
    for (const span of splitSentences(text).toReversed()) {
      const spoken = readSentence(text.slice(span.from, span.to), prose);
      if (spoken !== null)
        return {
          ...spoken,
          from: source.from + base + span.from + spoken.from,
          to: source.from + base + span.from + spoken.to,
        };
    }
  }
  return null;
}

/** What every number of percent has: a digit, or a numeral of Han. */
const NUMERAL = /[\d一二三四五六七八九十]/;

function readSentence(sentence: string, prose: readonly Prose[]): Spoken | null {
  if (!NUMERAL.test(sentence)) return null;
  for (const number of listMatches(NUMBERS, sentence).toReversed()) {
    const before = sentence.slice(Math.max(0, number.index - 120), number.index);
    const after = sentence.slice(number.index + number[0].length);
    const lead = findLead(before, after, prose);
    const written = lead === null ? null : readNumber(number[0], 0, null);
    if (written === null || written.value === null || lead === null) continue;
    return {
      value: written.value,
      rule: 'prose-percent',
      from: number.index - lead.length,
      to: number.index + number[0].length,
    };
  }
  return null;
}

/** The words before a number that make it a confidence, with what follows it; `null`: it is none. */
function findLead(before: string, after: string, prose: readonly Prose[]): string | null {
  for (const { confidence } of prose) {
    for (const pattern of confidence) {
      const lead = pattern.before.exec(before);
      if (lead !== null && (pattern.after?.test(after) ?? true)) return lead[0];
    }
  }
  return null;
}
