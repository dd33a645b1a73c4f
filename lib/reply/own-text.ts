import { findEcho } from './find-echo.ts';
import { hasWords } from './letters.ts';
import type { Span } from './lines.ts';

/** The folded text with thinking blanked, and our line where it is echoed. Positions stay valid. */
export function keepSaid(text: string, asked?: string): string {
  const spoken = blank(text, findThinking(text));
  return asked === undefined ? spoken : blank(spoken, findEcho(spoken, asked));
}

/** What stands apart from running text: fenced blocks and block quotes. */
export interface SetApart {
  readonly fences: Fences;
  readonly quotes: readonly Span[];
}

export function findSetApart(said: string): SetApart {
  return { fences: findFences(said), quotes: findBlockQuotes(said) };
}

/**
 * The folded text with everything blanked that is not the model's own statement: code blocks and
 * block quotes too. Same length, same line breaks, so positions stay valid.
 *
 * A reply that consists of nothing but a quote or a plain block is read after all: some models
 * answer in JSON inside a fence, or set their one line as a quotation.
 */
export function keepOwnText(said: string, { fences, quotes }: SetApart): string {
  const own = blank(blank(said, fences.all), quotes);
  if (hasWords(own)) return own;
  const unfenced = blank(said, fences.code);
  return hasWords(unfenced) ? unfenced : own;
}

/**
 * The plain blocks of a reply that has words outside them, and the quotation that closes it, where
 * some models set their structured answer; `null` when there is neither. Positions stay valid.
 */
export function keepAside(said: string, { fences, quotes }: SetApart): string | null {
  const plain = fences.all.filter(({ isPlain }) => isPlain);
  const closing = listClosing(said, quotes);
  if (plain.length === 0 && closing.length === 0) return null;
  const kept = [...plain, ...closing].toSorted((a, b) => a.from - b.from);
  const gaps: Span[] = [];
  let at = 0;
  for (const { from, to } of kept) {
    if (from > at) gaps.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  if (at < said.length) gaps.push({ from: at, to: said.length });
  return blank(said, gaps)
    .replaceAll(/^([ \t]*)>/gm, '$1 ')
    .replaceAll(/^([ \t]*)[`~]{3,}[a-z]*/gm, (fence) => ' '.repeat(fence.length));
}

/** The quotes behind which nothing is said any more, looked for from the end. */
function listClosing(said: string, quotes: readonly Span[]): Span[] {
  const closing: Span[] = [];
  let end = said.length;
  for (let at = quotes.length - 1; at >= 0; at -= 1) {
    const quote = quotes[at] as Span;
    if (hasWords(said.slice(quote.to, end))) break;
    closing.push(quote);
    end = quote.to;
  }
  return closing;
}

/** Replaces spans by blanks; they must be in order and apart. Line breaks stay. */
export function blank(text: string, spans: readonly Span[], filler = ' '): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < spans.length; at += 1) {
    const { from } = spans[at] as Span;
    let { to } = spans[at] as Span;
    // Lines in a row are blanked as one.
    while (text[to] === '\n' && spans[at + 1]?.from === to + 1) {
      at += 1;
      to = (spans[at] as Span).to;
    }
    if (from > kept) parts.push(text.slice(kept, from));
    parts.push(blankAll(text.slice(from, to), filler));
    kept = to;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

function blankAll(text: string, filler: string): string {
  if (!text.includes('\n')) return filler.repeat(text.length);
  // Many short lines: blanks of the same length are made once.
  const blanks: string[] = [];
  const lines: string[] = [];
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const length = to - from;
    if (length <= SHORT_MOST) lines.push((blanks[length] ??= filler.repeat(length)));
    else lines.push(filler.repeat(length));
    from = to + 1;
  }
  return lines.join('\n');
}

const SHORT_MOST = 32;

const THINKING_TAG = /<(\/?)(?:think|thinking|thought|thoughts|reasoning|scratchpad|analysis)>/g;

/**
 * `<think>` blocks. Chat templates of reasoning models often swallow the opening tag, so a closing
 * tag without one ends a block that began with the reply; an open block runs to the end.
 */
function findThinking(text: string): Span[] {
  const spans: Span[] = [];
  if (!text.includes('<')) return spans;
  let opened: number | null = null;
  for (const tag of text.matchAll(THINKING_TAG)) {
    const isClosing = tag[1] === '/';
    const end = tag.index + tag[0].length;
    if (!isClosing) opened ??= tag.index;
    else if (opened !== null) {
      spans.push({ from: opened, to: end });
      opened = null;
    } else if (spans.length === 0) spans.push({ from: 0, to: end });
  }
  if (opened !== null) spans.push({ from: opened, to: text.length });
  return spans;
}

const FENCE = /^[ \t]*(?:[-+>] )?[ \t]*(`{3,}|~{3,})[ \t]*([^\n`]{0,40})/;
/** Info strings of blocks that may hold prose or a structured answer instead of a program. */
const PLAIN = new Set(['', 'json', 'text', 'txt', 'markdown', 'md', 'plaintext']);

interface Fence extends Span {
  readonly isPlain: boolean;
}

/** Fenced blocks: all of them whole, and of the plain ones only the fence lines. */
interface Fences {
  readonly all: readonly Fence[];
  readonly code: readonly Span[];
}

function findFences(text: string): Fences {
  const all: Fence[] = [];
  const code: Span[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return { all, code };
  let open: { from: number; mark: string; plain: boolean; body: number } | null = null;
  for (let from = 0; from <= text.length;) {
    const to = findLineEnd(text, from);
    const fence = mayBeFence(text, from)
      ? FENCE.exec(text.slice(from, Math.min(to, from + 80)))
      : null;
    if (fence !== null) {
      const mark = fence[1] as string;
      const info = (fence[2] as string).trim();
      if (open === null) open = { from, mark, plain: PLAIN.has(info), body: to };
      else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && info === '') {
        all.push({ from: open.from, to, isPlain: open.plain });
        if (open.plain) code.push({ from: open.from, to: open.body }, { from, to });
        else code.push({ from: open.from, to });
        open = null;
      }
    }
    from = to + 1;
  }
  // A fence that is never closed was cut off: what follows it is code as far as anyone can tell.
  if (open !== null) {
    all.push({ from: open.from, to: text.length, isPlain: open.plain });
    code.push({ from: open.from, to: open.plain ? open.body : text.length });
  }
  return { all, code };
}

/** Whether a line begins like a fence, behind the mark of a list or a quotation. */
function mayBeFence(text: string, from: number): boolean {
  let at = skipBlanks(text, from);
  if ('-+>'.includes(text[at] ?? ' ')) at = skipBlanks(text, at + 1);
  return text[at] === '`' || text[at] === '~';
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

function findBlockQuotes(text: string): Span[] {
  const spans: Span[] = [];
  if (!text.includes('>')) return spans;
  for (let from = 0; from <= text.length;) {
    const to = findLineEnd(text, from);
    if (text[skipBlanks(text, from)] === '>') spans.push({ from, to });
    from = to + 1;
  }
  return spans;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
