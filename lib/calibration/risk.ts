import { sumCounts } from './counter.ts';
import type { Counts, JudgedTally } from './judged.ts';
import { requireOpenProbability, requireProbability } from './judged.ts';
import { type Share, shareRight } from './share.ts';

/** What is left when only the replies at or above a bar are kept. */
export interface RiskPoint extends Counts {
  /** The bar, in [0, 1]: replies with confidence ≥ bar are kept. */
  readonly bar: number;
  /** Share of the replies that are kept, in [0, 1]. */
  readonly coverage: number;
  /** Share wrong among those kept, in [0, 1]; `null` when none is kept. */
  readonly risk: number | null;
}

function pointAt(bar: number, kept: Counts, n: number): RiskPoint {
  const keptN = kept.right + kept.wrong;
  return {
    bar,
    ...kept,
    coverage: n === 0 ? 0 : keptN / n,
    risk: keptN === 0 ? null : kept.wrong / keptN,
  };
}

/**
 * Coverage and risk at one bar (El-Yaniv and Wiener 2010).
 * @throws RangeError when the bar is not in [0, 1]
 */
export function measureRisk(tally: JudgedTally, bar: number): RiskPoint {
  requireProbability('A bar', bar);
  const all = sumCounts(tally);
  return pointAt(
    bar,
    sumCounts(tally.filter((row) => row.confidence >= bar)),
    all.right + all.wrong,
  );
}

/**
 * The risk–coverage curve: a point for every distinct confidence as the bar, from the strictest to
 * the loosest, so that coverage rises to 1. These are all the bars that make a difference. O(rows).
 */
export function traceRisk(tally: JudgedTally): readonly RiskPoint[] {
  const all = sumCounts(tally);
  const kept = { right: 0, wrong: 0 };
  return tally.toReversed().map(({ confidence, right, wrong }) => {
    kept.right += right;
    kept.wrong += wrong;
    return pointAt(confidence, { ...kept }, all.right + all.wrong);
  });
}

/**
 * The least share of questions that any guard must leave out so that at most a share α of what it
 * answers is wrong, where a share μ would be wrong of all: (μ−α)/(1−α), reached only by one that
 * leaves out nothing but errors (arXiv 2606.29054).
 *
 * @param baseError μ, in [0, 1]
 * @param target α, in (0, 1)
 * @returns in [0, 1]; 0 when μ ≤ α
 * @throws RangeError outside these ranges
 */
export function findFloor(baseError: number, target: number): number {
  requireProbability('A base error', baseError);
  requireOpenProbability('An error target', target);
  return Math.max(0, (baseError - target) / (1 - target));
}

/** How the answers above the bar fared beside those below it. */
export interface Contrast {
  readonly cleared: Share;
  readonly below: Share;
  /** Share right above minus share right below, in [−1, 1], with its 95 % interval; `null` when either side is empty. */
  readonly difference: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
  /** The whole interval lies above 0: "cleared" is right more often, beyond chance. */
  readonly tells: boolean;
}

/**
 * Compares the share right at or above the bar with that below it. The interval is Newcombe's
 * (1998, method 10), built from the Wilson intervals of both sides: sound with few replies.
 *
 * @throws RangeError when the bar is not in [0, 1]
 */
export function contrastAtBar(tally: JudgedTally, bar: number): Contrast {
  requireProbability('A bar', bar);
  const cleared = shareRight(sumCounts(tally.filter((row) => row.confidence >= bar)));
  const below = shareRight(sumCounts(tally.filter((row) => row.confidence < bar)));
  if (cleared.share === null || below.share === null)
    return { cleared, below, difference: null, tells: false };
  const value = cleared.share - below.share;
  const low =
    value - Math.hypot(cleared.share - cleared.interval.low, below.interval.high - below.share);
  const high =
    value + Math.hypot(cleared.interval.high - cleared.share, below.share - below.interval.low);
  return { cleared, below, difference: { value, low, high }, tells: low > 0 };
}
