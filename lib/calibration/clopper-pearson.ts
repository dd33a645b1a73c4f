import { betaCumulative } from './beta.ts';
import { requireCount, requireOpenProbability } from './judged.ts';

/**
 * Whether `wrong` errors in `n` replies bear out, at level 1−δ, that the error rate is at most α:
 * the Clopper–Pearson upper bound is ≤ α just when I_α(wrong+1, n−wrong) ≥ 1−δ.
 *
 * @param wrong may be a fraction, for a look ahead at the present rate
 */
export function isBornOut(wrong: number, n: number, alpha: number, delta: number): boolean {
  if (wrong >= n) return false;
  return betaCumulative(alpha, wrong + 1, n - wrong) >= 1 - delta;
}

/**
 * The one-sided Clopper–Pearson upper bound of an error rate: the rate at which so few errors
 * would come up with a chance of δ only. It is the 1−δ quantile of Beta(wrong+1, n−wrong)
 * (Clopper and Pearson 1934), found by halving.
 *
 * @param wrong at most `n`
 * @param delta chance of being too low, in (0, 1)
 * @returns in (0, 1], to 1e-15; 1 when all are wrong or n = 0
 * @throws RangeError outside these ranges
 */
export function boundErrorRate(wrong: number, n: number, delta: number): number {
  requireCount('The number of replies', n);
  requireCount('The number of wrong replies', wrong);
  if (wrong > n) throw new RangeError(`${wrong} wrong of only ${n} replies.`);
  requireOpenProbability('The level δ', delta);
  if (wrong === n) return 1;
  let low = wrong / n;
  let high = 1;
  // The bound may lie below the rate itself when δ is large.
  if (isBornOut(wrong, n, low, delta)) [low, high] = [0, low];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (isBornOut(wrong, n, middle, delta)) high = middle;
    else low = middle;
  }
  return high;
}
