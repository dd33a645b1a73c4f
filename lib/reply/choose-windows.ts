import type { Span } from './lines.ts';

/** Replies up to this length are read whole; of longer ones, the beginning and the end. */
const WHOLE_MOST = 100_000;
const HEAD = 25_000;
const TAIL = 75_000;

/**
 * The parts of a reply that are read at all. An abstention opens or closes a reply and a confidence
 * line closes it; a megabyte between them costs time and changes nothing. What comes before the
 * last closing tag of a thinking block is never the reply, so the windows start behind it.
 */
export function chooseWindows(text: string): Span[] {
  if (text.length <= WHOLE_MOST) return [{ from: 0, to: text.length }];
  const start = Math.max(0, ...['</think>', '</thinking>'].map((tag) => text.lastIndexOf(tag)));
  if (text.length - start <= WHOLE_MOST) return [{ from: start, to: text.length }];
  return [
    { from: start, to: start + HEAD },
    { from: text.length - TAIL, to: text.length },
  ];
}
