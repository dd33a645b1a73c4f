import { penaltyFor } from '../policy/penalty.ts';
import type { Wording } from './wordings.ts';

/**
 * The line for a bar: percent as a whole number, penalty resolved to points.
 *
 * @param bar the threshold, in (0, 1)
 * @returns one line: no line break, no white space at its ends
 */
export function composeLine(wording: Wording, bar: number): string {
  return wording.text
    .replaceAll('{bar}', String(Math.round(bar * 100)))
    .replaceAll('{penalty}', String(penaltyFor(bar)))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
