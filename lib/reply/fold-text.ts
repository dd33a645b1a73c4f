import { DRESSING, foldCluster, isMark } from './characters.ts';
import type { Evidence } from '../domain/reading.ts';
import { Sink } from './sink.ts';
import type { Span } from './lines.ts';
import { isMarkUnit, skipPlain } from './plain-runs.ts';

/**
 * A reply made easy to match: lower case, plain characters, no emphasis. It remembers which stretch
 * of the original each UTF-16 unit of `text` came from, so that evidence can be quoted unchanged.
 */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly sink: Sink;
}

/** The words of the original behind `[from, to)` of the folded text, whole characters of it. */
export function quoteOriginal({ original, sink }: Folded, from: number, to: number): Evidence {
  const first = sink.sourceOf(from);
  const last = sink.sourceOf(to - 1);
  let at = first.from;
  let end = last.to;
  if (first.isRun && isMark(original[at] as string)) at -= 1;
  if (last.isRun && end < original.length && isMark(original[end] as string)) end += 1;
  return { text: original.slice(at, end), at };
}

/** Folds a reply, or the windows of it that are to be read, in one pass. */
export function foldText(
  original: string,
  windows: readonly Span[] = [{ from: 0, to: original.length }],
): Folded {
  const sink = new Sink(lowerCase(original));
  for (const { from, to } of windows) {
    if (from > 0) sink.copy('\n', from, from);
    let at = from;
    while (at < to) {
      const end = skipPlain(original, at, to);
      if (end > at) sink.addRun(at, end);
      at = end < to ? foldNext(original, end, to, sink) : end;
    }
  }
  return { original, text: sink.join(), sink };
}

/**
 * All of a text in lower case at once, which costs less than run by run. "İ" alone grows in lower
 * case; it is in no run, and whatever stands for it here is not taken over.
 */
function lowerCase(original: string): string {
  const lower = original.toLowerCase();
  return lower.length === original.length
    ? lower
    : original.replaceAll('\u0130', ' ').toLowerCase();
}

/** The longest LaTeX command that is known. */
const COMMAND_MOST = 8;

/** Characters of ASCII that are more than themselves; all others are copied in lower case. */
const MARKUP: Readonly<
  Record<string, (original: string, at: number, sink: Sink, to: number) => number>
> = {
  '*': foldStar,
  _: foldUnderscore,
  '`': foldBacktick,
  '~': (original, at, sink) => (original[at + 1] === '~' ? at + 2 : sink.copy('~', at, at + 1)),
  '\\': foldBackslash,
  $: (_original, at) => at + 1,
  '\r': (original, at, sink) => (original[at + 1] === '\n' ? at + 1 : sink.copy('\n', at, at + 1)),
  '\v': (_original, at, sink) => sink.copy('\n', at, at + 1),
  '\f': (_original, at, sink) => sink.copy('\n', at, at + 1),
};

const IS_MARKUP = new Uint8Array(128);
for (const mark of Object.keys(MARKUP)) IS_MARKUP[mark.charCodeAt(0)] = 1;

function foldNext(original: string, at: number, to: number, sink: Sink): number {
  const code = original.charCodeAt(at);
  const nextMayCombine = original.charCodeAt(at + 1) >= 0x300;
  if (code < 128 && !nextMayCombine) {
    if (IS_MARKUP[code] === 1) return MARKUP[original[at] as string]!(original, at, sink, to);
    sink.add(code >= 65 && code <= 90 ? code + 32 : code, at, at + 1);
    return at + 1;
  }
  return foldWide(original, at, to, sink);
}

/** Folding is a function of a few characters, and texts repeat theirs. Emptied before it grows. */
const remembered = new Map<string, string>();
/** The same for one unit alone, the commonest case: a number is found sooner than a text. */
const rememberedAlone = new Map<number, string>();
const REMEMBERED_MOST = 4096;
/** Longer piles of marks are decoration ("zalgo"); they are taken apart. */
const MARKS_MOST = 6;

function foldWide(original: string, at: number, to: number, sink: Sink): number {
  if (isIdeograph(original.charCodeAt(at)) && !(original.charCodeAt(at + 1) < 0x3100)) {
    sink.add(original.charCodeAt(at), at, at + 1);
    return at + 1;
  }
  let end = at + (isSurrogatePair(original, at) ? 2 : 1);
  for (let marks = 0; marks < MARKS_MOST && end < original.length; marks += 1) {
    if (!isMarkUnit(original.charCodeAt(end))) break;
    end += 1;
  }
  const code = original.charCodeAt(at);
  if (end === at + 1 && code < 128) {
    if (IS_MARKUP[code] === 1) return MARKUP[original[at] as string]!(original, at, sink, to);
    sink.add(code >= 65 && code <= 90 ? code + 32 : code, at, end);
    return end;
  }
  const folded =
    end === at + 1
      ? remember(rememberedAlone, code, original, at, end)
      : remember(remembered, original.slice(at, end), original, at, end);
  return sink.copy(folded, at, end);
}

function remember<Key>(
  known: Map<Key, string>,
  key: Key,
  original: string,
  at: number,
  end: number,
): string {
  let folded = known.get(key);
  if (folded === undefined) {
    if (known.size >= REMEMBERED_MOST) known.clear();
    folded = foldCluster(original.slice(at, end));
    known.set(key, folded);
  }
  return folded;
}

/** Han and Hangul are their own compatibility forms, and there are too many of them to remember. */
function isIdeograph(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function isSurrogatePair(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;
}

/** A star that opens a line and is followed by a blank is a list item; any other is emphasis. */
function foldStar(original: string, at: number, sink: Sink): number {
  const blankAfter = original[at + 1] === ' ' || original[at + 1] === '\t';
  return blankAfter && sink.lineIsBlank ? sink.copy('-', at, at + 1) : at + 1;
}

/** `confidence_score` is two words; `_so_` is emphasis. */
function foldUnderscore(original: string, at: number, sink: Sink): number {
  const inWord = isWordUnit(original.charCodeAt(at - 1)) && isWordUnit(original.charCodeAt(at + 1));
  return inWord ? sink.copy(' ', at, at + 1) : at + 1;
}

function isWordUnit(code: number): boolean {
  return (code >= 48 && code <= 57) || isLetterUnit(code) || code >= 0xc0;
}

function isLetterUnit(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Longer fences are folded to this length. */
const FENCE_MOST = 12;
const FENCE_LEAST = 3;

/** Three or more open or close a code block and stay; fewer quote a word. */
function foldBacktick(original: string, at: number, sink: Sink, to: number): number {
  let end = at + 1;
  while (original[end] === '`' && (end < to || end - at < FENCE_LEAST)) end += 1;
  const mark = end - at >= FENCE_LEAST ? '`' : '"';
  sink.copyUnits(mark.repeat(Math.min(end - at, FENCE_MOST)), at);
  return end;
}

/** Drops a LaTeX command that dresses ("\\boxed{"), or the backslash before any other character. */
function foldBackslash(original: string, at: number): number {
  let end = at + 1;
  while (end - at <= COMMAND_MOST && isLetterUnit(original.charCodeAt(end))) end += 1;
  return DRESSING.has(original.slice(at + 1, end)) ? end : at + 1;
}
