import { readMentions } from './mentions.ts';

/** A stretch `[from, to)` of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One non-blank line of the model's own text. `text` is `[from, to)` of the folded text, trimmed. */
export interface Line extends Span {
  readonly text: string;
  /** A list item, a heading, a numbered line or a table row: what parts of an answer begin with. */
  readonly isItem: boolean;
  /** The kinds of vocabulary that it may hold: bits of `MENTION`. */
  readonly mentions: number;
  /** Whether a blank line (or the start of the reply) stands before it. */
  readonly opensBlock: boolean;
}

/**
 * What is looked at when a reply is very long: its beginning, where an abstention opens, and its
 * end, where the confidence line stands. Everything after folding costs at most this much.
 */
export const HEAD = 16_000;
export const TAIL = 32_000;

const ITEM = /^(?:#{1,6}\s|[-+]\s|\|\s?|\(?(?:\d{1,3}|[a-z]|q\d{1,3}|part [a-z\d]{1,3})[.):]\s)/;

/** The non-blank lines at the beginning and the end of the own text, in order. */
export function splitLines(own: string): Line[] {
  if (own.length <= HEAD + TAIL) return splitWindow(own, 0, own.length);
  return [...splitWindow(own, 0, HEAD), ...splitWindow(own, own.length - TAIL, own.length)];
}

function splitWindow(own: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let opensBlock = true;
  let from = start;
  while (from < end) {
    const found = own.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    const line = trimSpan(own, from, to);
    if (line === null) opensBlock = true;
    else {
      const { from: left, to: right } = line;
      const text = own.slice(left, right);
      const mentions = readMentions(own, left, right);
      lines.push({ from: left, to: right, text, isItem: isItem(text), mentions, opensBlock });
      opensBlock = false;
    }
    from = to + 1;
  }
  return lines;
}

/** Most lines begin with a word of two letters or more, as no item does but "part a.". */
function isItem(text: string): boolean {
  const opensWord = isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(1));
  return (!opensWord || text.startsWith('part')) && ITEM.test(text);
}

/** A letter of ASCII, in lower case, or any character beyond ASCII. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit >= 128;
}

/** The span without blanks at its ends; `null` when nothing else is in it. */
export function trimSpan(text: string, from: number, to: number): Span | null {
  let left = from;
  let right = to;
  while (left < right && isBlank(text.charCodeAt(left))) left += 1;
  while (right > left && isBlank(text.charCodeAt(right - 1))) right -= 1;
  return left === right ? null : { from: left, to: right };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
