import type { Draw } from './random.ts';

/**
 * Cuts a reply into the uneven pieces in which models stream: a few letters to a few words.
 * Never inside a surrogate pair, which would show as a broken character for a moment.
 */
export function splitChunks(text: string, draw: Draw): string[] {
  const letters = [...text];
  const chunks: string[] = [];
  for (let at = 0; at < letters.length;) {
    const size = 2 + Math.floor(draw(`chunk ${chunks.length}`) * 10);
    chunks.push(letters.slice(at, at + size).join(''));
    at += size;
  }
  return chunks;
}
