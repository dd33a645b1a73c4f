import { type Counts, requireCount } from './judged.ts';

/** A range of probabilities, `low` ≤ `high`, both in [0, 1]. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share of replies with what is needed to say it honestly: "13 of 20, 65 %, 43–82 %". */
export interface Share {
  readonly right: number;
  readonly n: number;
  /** right/n in [0, 1]; `null` when n = 0. */
  readonly share: number | null;
  /** Wilson interval, two-sided 95 %; [0, 1] when n = 0. */
  readonly interval: Interval;
}

/** The 0.975 quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

/**
 * Wilson's score interval for a share, two-sided 95 %. Unlike the textbook interval it is never
 * empty and never leaves [0, 1], with 1 reply as well (Wilson 1927; Brown, Cai, DasGupta 2001).
 *
 * @param successes at most `n`
 * @returns [0, 1] when n = 0; otherwise an interval that contains successes/n
 * @throws RangeError when a count is not a whole number of at least 0, or successes > n
 */
export function wilsonInterval(successes: number, n: number): Interval {
  requireCount('The number of replies', n);
  requireCount('The number of successes', successes);
  if (successes > n) throw new RangeError(`${successes} successes of only ${n} replies.`);
  if (n === 0) return { low: 0, high: 1 };
  const share = successes / n;
  const z2 = Z95 * Z95;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return {
    // Exact at the ends, where rounding would leave 1e-17 or cut off the share itself.
    low: successes === 0 ? 0 : Math.max(0, middle - half),
    high: successes === n ? 1 : Math.min(1, middle + half),
  };
}

/** The share right of some replies. @throws RangeError when a count is not a whole number ≥ 0 */
export function shareRight({ right, wrong }: Counts): Share {
  const n = right + wrong;
  return { right, n, share: n === 0 ? null : right / n, interval: wilsonInterval(right, n) };
}
