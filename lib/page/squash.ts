/**
 * A text as it is compared: composers and transcripts change white space, quotes and apostrophes
 * and add zero-width characters, and nothing else. What a box says that is gone is empty.
 */
export function squash(text: string | null): string {
  return (text ?? '')
    .replaceAll(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** How often `part` stands in `whole`, without overlaps. */
export function countOf(part: string, whole: string): number {
  return part === '' ? 0 : whole.split(part).length - 1;
}

/** Only letters and digits: what is left of a message after any rendering (Markdown, badges). */
export function lettersOf(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
