import { SPOKEN } from './spoken.ts';

/** Counts the characters of a text that only some languages are written with. */

/** Of each UTF-16 unit, the position in `WRITERS`; 0 is not known yet. */
const SCRIPTS = new Uint8Array(0x10000);
/** Sets of languages, as positions in `SPOKEN`, that share characters; the second has none. */
const WRITERS: (readonly number[])[] = [[], []];
const NO_SCRIPT = 1;
/** How many units of each of the sets a text holds. */
const COUNTS = new Int32Array(0x100);

/**
 * Adds the characters of some stretches of a text to the hits of their languages.
 *
 * @param most hits that one language is given at most
 */
export function countScripts(
  text: string,
  stretches: readonly (readonly [from: number, to: number])[],
  most: number,
  hits: Int32Array,
): void {
  COUNTS.fill(0, 0, WRITERS.length);
  for (const [from, to] of stretches) {
    for (let i = from; i < to; i += 1) {
      const unit = text.charCodeAt(i);
      const script = (SCRIPTS[unit] as number) || learnScript(unit);
      COUNTS[script] = (COUNTS[script] as number) + 1;
    }
  }
  const found = new Int32Array(hits.length);
  for (let script = NO_SCRIPT + 1; script < WRITERS.length; script += 1) {
    const count = COUNTS[script] as number;
    if (count === 0) continue;
    for (const index of WRITERS[script] as readonly number[])
      found[index] = (found[index] as number) + count;
  }
  for (let index = 0; index < found.length; index += 1)
    hits[index] = (hits[index] as number) + Math.min(found[index] as number, most);
}

function learnScript(unit: number): number {
  const character = String.fromCharCode(unit);
  const writers = SPOKEN.flatMap(({ language: { script } }, index) =>
    script?.test(character) === true ? [index] : [],
  );
  const known = WRITERS.findIndex((one, at) => at > 0 && one.join() === writers.join());
  SCRIPTS[unit] = known > 0 ? known : WRITERS.push(writers) - 1;
  return SCRIPTS[unit];
}
