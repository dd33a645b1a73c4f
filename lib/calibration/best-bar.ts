import { BAR } from '../domain/bar.ts';
import type { JudgedTally } from './judged.ts';
import { type Score, scoreAtBar } from './points.ts';

/** The score of one bar on the stated confidence. */
export interface BarScore extends Score {
  readonly bar: number;
}

/** Which bar on the stated confidence would have paid best under the user's penalty. */
export interface BestBar {
  /** Every bar that was tried, loose to strict. */
  readonly scores: readonly BarScore[];
  /** The best; of equally good ones the loosest. `null` when never answering would have been better, or nothing was answered. */
  readonly best: BarScore | null;
  /** The user's own bar. */
  readonly now: BarScore;
  /**
   * Points per question that the best (or never answering) is ahead of the user's bar, with the
   * normal 95 % interval of that mean over the replies that the two treat differently; `null`
   * without replies. The best was picked on these replies, so it is somewhat too good: while the
   * interval reaches below 0, advise nothing.
   */
  readonly gain: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

const Z95 = 1.959963984540054;

/** The bars of the slider. Finer steps are false precision: models state few distinct values (arXiv 2510.17727). */
export const SLIDER_BARS: readonly number[] = Array.from(
  { length: Math.round((BAR.max - BAR.min) / BAR.step) + 1 },
  (_, step) => Math.round((BAR.min + step * BAR.step) * 100) / 100,
);

/**
 * Finds the bar on the stated confidence that would have earned most, a wrong answer costing what
 * the user's own bar makes it cost.
 *
 * @param bar the user's t, in [0, 1)
 * @param bars gates to try, in any order, each in [0, 1]
 * @throws RangeError outside these ranges
 */
export function findBestBar(
  tally: JudgedTally,
  bar: number,
  bars: readonly number[] = SLIDER_BARS,
): BestBar {
  const now = { bar, ...scoreAtBar(tally, bar) };
  const scores = bars
    .toSorted((a, b) => a - b)
    .map((gate): BarScore => ({ bar: gate, ...scoreAtBar(tally, gate, bar) }));
  let best: BarScore | null = null;
  for (const score of scores) {
    if (score.right + score.wrong === 0 || score.points < 0) continue;
    // Sums of penalties carry rounding errors: a tie is not decided by them.
    if (best === null || score.points > best.points + 1e-9) best = score;
  }
  return { scores, best, now, gain: measureGain(tally, best?.bar ?? Infinity, now) };
}

function measureGain(tally: JudgedTally, gate: number, now: BarScore): BestBar['gain'] {
  const n = now.right + now.wrong + now.unanswered;
  if (n === 0) return null;
  const price = now.bar / (1 - now.bar);
  let sum = 0;
  let squares = 0;
  for (const { confidence, right, wrong } of tally) {
    const change = Number(confidence >= gate) - Number(confidence >= now.bar);
    sum += change * (right - price * wrong);
    squares += change * change * (right + price * price * wrong);
  }
  const mean = sum / n;
  const half = Z95 * Math.sqrt(Math.max(0, squares / n - mean * mean) / n);
  return { mean, low: mean - half, high: mean + half };
}
