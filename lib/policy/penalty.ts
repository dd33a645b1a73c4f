/**
 * The price of a wrong answer, in points, that makes answering worth it only above the bar:
 * t/(1−t), with +1 for a right answer and 0 for "I don't know" (Kalai, Nachum, Vempala, Zhang 2025,
 * arXiv 2509.04664, section 4.2; its text prints 2 for t = 0.75, the formula gives 3).
 *
 * @param bar the threshold t, in [0, 1)
 * @returns points, rounded to two decimals so that 0.9 gives 9 and not 9.000000000000002
 * @throws RangeError when `bar` is not a number in [0, 1)
 */
export function penaltyFor(bar: number): number {
  if (!(bar >= 0 && bar < 1)) throw new RangeError(`A bar must be in [0, 1), got ${bar}.`);
  return Math.round((bar / (1 - bar)) * 100) / 100;
}
