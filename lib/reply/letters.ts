/**
 * What belongs to a word, as a class for patterns over folded text: letters, digits and marks of all
 * scripts by a handful of ranges. The exact classes (`\p{L}`) have hundreds, and a pattern that looks
 * behind itself at every character pays for each; what the ranges take in too many (old symbols
 * below U+2000) does not stand beside words.
 */
export const WORD_CLASS = 'a-z0-9\\u00c0-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufdff';

/** A letter, mark or digit of a script that puts blanks between words. */
export const SPACED = 1;
/** One of a script that does not: a word of its own, as far as anyone can tell without a dictionary. */
export const UNSPACED = 2;
const NEITHER = 3;
/** A bit beside these: the unit is a letter or a digit by itself, of whatever script. */
const WORD = 4;

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** By UTF-16 unit; 0 is not known yet. A pattern over all letters would cost more than the reading. */
const KINDS = new Uint8Array(0x10000);

/** Whether a UTF-16 unit of a folded text belongs to a word, and of which scripts. */
export function kindOfUnit(unit: number): number {
  return ((KINDS[unit] as number) || learn(unit)) & NEITHER;
}

/** Whether a UTF-16 unit is a letter or a digit by itself: no mark, and no half of a character. */
export function isWordUnit(unit: number): boolean {
  return (((KINDS[unit] as number) || learn(unit)) & WORD) !== 0;
}

/** Whether a text has a letter or a digit, which says it sooner than a pattern of all scripts. */
export function hasWords(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) return true;
    if ((unit & 0xf800) === 0xd800) return LETTER_OR_DIGIT.test(text.slice(at));
  }
  return false;
}

function learn(unit: number): number {
  const isUnspaced =
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x2e80 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af);
  // Half of a character beyond the first plane: most of them are letters.
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const character = String.fromCharCode(unit);
  const isLetter = isSurrogate || LETTER.test(character);
  const isCapital = unit >= 65 && unit <= 90;
  const kind = !isLetter || isCapital ? NEITHER : isUnspaced ? UNSPACED : SPACED;
  KINDS[unit] = kind | (LETTER_OR_DIGIT.test(character) ? WORD : 0);
  return KINDS[unit];
}
