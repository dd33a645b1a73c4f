import type { Span } from './lines.ts';
import { hasWords } from './letters.ts';
import type { Line } from './lines.ts';
import { maskQuotations } from './mask-quotations.ts';

/** A line without the statements of confidence and the best guess in it: what the reply says. */
export interface Content {
  readonly line: Line;
  /** The line with statements blanked; positions are those of `line.text`. */
  readonly text: string;
  /** The same with quotations masked. */
  readonly unquoted: string;
}

/** The lines that say something besides confidence and guess, in order. */
export function listContent(
  lines: readonly Line[],
  taken: readonly (Span & { line: number })[],
): Content[] {
  const byLine = new Map<number, Span[]>();
  for (const span of taken) byLine.set(span.line, [...(byLine.get(span.line) ?? []), span]);
  const contents: Content[] = [];
  lines.forEach((line, index) => {
    let text = line.text;
    for (const { from, to } of byLine.get(index) ?? []) {
      const left = Math.max(0, from - line.from);
      const right = Math.min(text.length, to - line.from);
      text =
        text.slice(0, left) +
        ' '.repeat(Math.max(0, right - left)) +
        text.slice(Math.max(left, right));
    }
    const hadStatement = byLine.has(index);
    // What is left beside a statement in brackets ("(for the names)") explains it and says nothing.
    const rest = hadStatement ? text.replace(/\([^()]*\)/g, ' ') : text;
    if (hasWords(rest)) contents.push({ line, text, unquoted: maskQuotations(text) });
  });
  const only = contents.length === 1 ? contents[0] : undefined;
  if (only !== undefined && only.text.length <= QUOTED_MOST && !hasWords(only.unquoted))
    return [{ ...only, unquoted: only.text.replaceAll('"', ' ') }];
  return contents;
}

/** What is longer and all in quotation marks is a translation, or somebody's words. */
const QUOTED_MOST = 24;

/** Sentences of a line as spans of its text; a full stop inside a number or a word ends nothing. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const mayClose = unit === BLANK ? closesThai(text, i) : isMark(unit) && isStop(text, i);
    if (!mayClose) continue;
    let to = i + 1;
    while (to < text.length && closes(text.charCodeAt(to))) to += 1;
    sentences.push({ from, to });
    while (text.charCodeAt(to) === BLANK) to += 1;
    from = to;
    i = to - 1;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}

/** Whether a mark is the end of a sentence. */
function isStop(text: string, at: number): boolean {
  // Thai has no full stops: "พ.ศ." abbreviates.
  if (text[at] === '.' && isThai(text[at - 1])) return false;
  const next = text.charCodeAt(at + 1);
  if (next === BLANK || at + 1 === text.length) return true;
  // Full stops of scripts without blanks were folded to ".", and a letter or a digit follows at once.
  return (
    closes(next) ||
    isHan(next) ||
    isHan(text.charCodeAt(at - 1)) ||
    /\s/.test(text[at + 1] as string)
  );
}

const BLANK = 32;

/** Full stop, exclamation mark, question mark. */
function isMark(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63;
}

/** What may stand behind the mark that ends a sentence: more of them, `"`, `'`, `)`, `]`, `_`. */
function closes(unit: number): boolean {
  return isMark(unit) || unit === 34 || unit === 39 || unit === 41 || unit === 93 || unit === 95;
}

function isHan(unit: number): boolean {
  return unit >= 0x2e80 && unit <= 0x9fff;
}

/** Whether a blank is the end of a sentence: Thai closes one with a word of courtesy. */
function closesThai(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (last !== COURTEOUS_ENDS.man && last !== COURTEOUS_ENDS.woman) return false;
  return COURTEOUS.test(text.slice(at - 4, at)) && !GOES_ON.test(text.slice(at, at + 10));
}

const COURTEOUS = /(?:ครับ|ค่ะ|คะ)$/;
/** The last characters of these, which most words of Thai do not have. */
const COURTEOUS_ENDS = { man: 0x0e1a, woman: 0x0e30 } as const;
/** "but", "because", "so", "and": the sentence goes on. */
const GOES_ON = /^ (?:แต่|เพราะ|เนื่อง|จึง|เลย|และ|ซึ่ง|ว่า|จะได้|[^ก-๙]*$)/;

function isThai(character: string | undefined): boolean {
  return character !== undefined && character >= '\u0e00' && character <= '\u0e7f';
}

/** Several short lines in a row, the first without a full stop: a poem or a song. */
export function isVerse(contents: readonly Content[], line: number): boolean {
  const { line: own } = contents[line] as Content;
  const next = contents[line + 1];
  const previous = own.opensBlock ? undefined : contents[line - 1];
  if (own.isItem || own.text.length > 70) return false;
  const goesOn = next !== undefined && !next.line.opensBlock && !next.line.isItem;
  return (
    (goesOn && !/[.!?:]["')]?$/.test(own.text)) ||
    (previous !== undefined && !previous.line.isItem && !/[.!?:|]["')]?$/.test(previous.line.text))
  );
}
