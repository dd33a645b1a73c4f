import type { Content } from './content.ts';
import { isWordUnit } from './letters.ts';
import { MENTION } from './mentions.ts';
import type { Role } from './read-unknowing.ts';
import { WORDS } from './vocabulary.ts';

/** Labels at the head of a line, and what stands before them. */

const NUMBERED = /^\(?(?:\d{1,2}|[a-h])[.)] /;
const MARKER = /^[#>\-+\s|("{[]*(?:(?:\d{1,2}|[a-h])[.)] )?\s*/;
const LABELLED = /^((?!(?:and )?(?:i|he|she|they|we|you) )[^:|\t.?!]{1,60}?)["'\s]*[:|\t]["'\s|]*/;
const LABELLED_MOST = 80;
const ANSWER = new RegExp(`^[^\\p{L}]*(?:${WORDS.answer})[^\\p{L}]*$`, 'u');

/** Whether a line labels the whole answer ("Final answer:"), and where its value begins. */
export function readAnswerLabel(content: Content): number | null {
  if (!mayBeAnswer(content)) return null;
  const { text } = content;
  const marker = skipMarker(text);
  const label = readLabel(text, marker);
  return label !== null && ANSWER.test(label[1] as string) ? marker + label[0].length : null;
}

/** Most lines have no word for an answer, and need not be looked at. */
function mayBeAnswer({ line, text }: Content): boolean {
  return (line.mentions & MENTION.answer) !== 0 || opensWithLetter(text);
}

/** Whether the first word of a line is one letter of ASCII: "A: Paris", or an item's. */
function opensWithLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLatin(unit)) return !isLatin(text.charCodeAt(at + 1));
    if (unit >= 128 && isWordUnit(unit)) return false;
  }
  return false;
}

function isLatin(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Where a line begins behind its marker: most begin at once, with a word. */
export function skipMarker(text: string): number {
  const isWord = isWordUnit(text.charCodeAt(0)) && isWordUnit(text.charCodeAt(1));
  return isWord && !isNumbered(text) ? 0 : (MARKER.exec(text)?.[0].length ?? 0);
}

/** Whether a line begins like an item: "1. ", "(b) ". What begins with another letter does not. */
export function isNumbered(text: string): boolean {
  return text.charCodeAt(0) <= LAST_ITEM && NUMBERED.test(text);
}

const LAST_ITEM = 'h'.charCodeAt(0);

/** A label and its colon, or what stands for one. */
export function readLabel(text: string, from: number): RegExpExecArray | null {
  const to = Math.min(text.length, from + LABELLED_MOST);
  // Most lines are done with at their first full stop, or have none at all.
  for (let at = from; at < to; at += 1) {
    const unit = text[at] as string;
    if (unit === '.' || unit === '?' || unit === '!') return null;
    if (unit === ':' || unit === '|' || unit === '\t')
      return LABELLED.exec(text.slice(from, from + LABELLED_MOST));
  }
  return null;
}

/** Whether a line is nothing but a label, so that the next line is its value. */
export function readLoneLabel(content: Content): Role | null {
  const { text } = content;
  const marker = skipMarker(text);
  let end = text.length;
  while (end > marker && /["\s]/.test(text[end - 1] as string)) end -= 1;
  if (mayBeAnswer(content) && ANSWER.test(text.slice(marker, end))) return 'answer';
  return end - marker <= LABEL_MOST && end > marker && text[end - 1] === ':' ? 'part' : null;
}

const LABEL_MOST = 60;
