/**
 * Stretches of one to four UTF-16 units as numbers, and a set of them that is asked at every place of
 * a text: most words of a text are in no list, and are done with by a look into a table.
 */

export const GRAM = 4;
/** Words of one or two characters are written in scripts from here on (Thai, Han, Hangul). */
export const DENSE = 0x0e00;

/** Four units as one number; the fifth from the end is shifted out. */
export function roll(gram: number, unit: number): number {
  return (gram << 8) ^ unit;
}

/** The last three of four units. */
export function cut(gram: number): number {
  return gram & 0xffffff;
}

export function pair(first: number, second: number): number {
  return (first << 16) | second;
}

/** A text of one to four units as one number. */
export function makeGram(text: string): number {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const [first = 0, second = 0] = units;
  if (units.length === 1) return first;
  if (units.length === 2) return pair(first, second);
  const gram = units.reduce(roll, 0);
  return units.length === GRAM ? gram : cut(gram);
}

/** Two to the power of this is the number of bits of a set, few enough to stay near at hand. */
const SLOT_BITS = 15;

/** A number for each gram in which those of a text are spread evenly; some share theirs. */
export function slotOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

/** Some slots. Most grams of a text are in none, and one bit tells. */
export class SlotSet {
  private readonly bits = new Int32Array(1 << (SLOT_BITS - 5));

  add(slot: number): void {
    this.bits[slot >>> 5] = (this.bits[slot >>> 5] as number) | (1 << (slot & 31));
  }

  has(slot: number): boolean {
    return (((this.bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
  }
}
