import { chiSquareTail } from './chi-square.ts';
import { meanConfidence, mergeTallies, sumCounts } from './counter.ts';
import type { JudgedTally } from './judged.ts';
import { type PlattCurve, fitPlatt, readPlatt } from './platt.ts';
import { type Share, shareRight } from './share.ts';

/** The judged replies of one span of time. */
export interface Period {
  /** Its name, for example `2026-11`; handed back as it is. */
  readonly period: string;
  readonly tally: JudgedTally;
}

/** How one span of time compares with all of them together. */
export interface PeriodDrift extends Share {
  readonly period: string;
  /** Mean stated confidence, in [0, 1]; `null` without replies. */
  readonly meanConfidence: number | null;
  /** Mean stated confidence minus share right, in [−1, 1]: above 0, too much was stated. */
  readonly gap: number | null;
  /**
   * Share right minus what the fit over all periods expects for the confidences stated in this one,
   * so that a month of easier questions is no drift by itself; in [−1, 1].
   */
  readonly deviation: number | null;
  /** `deviation` in standard errors; `null` when the period has fewer than `JUDGED_FOR_DRIFT` replies. */
  readonly z: number | null;
}

/** Whether the meaning of stated confidence has changed over time. */
export interface Drift {
  /** In the order given. */
  readonly periods: readonly PeriodDrift[];
  /** The chance of differences at least as large if nothing had changed; `null` with fewer than two periods to compare. */
  readonly p: number | null;
  /** p is below `DRIFT_LEVEL`. */
  readonly drifted: boolean;
}

/** Periods with fewer judged replies do not take part in the test: its normal approximation fails. */
export const JUDGED_FOR_DRIFT = 10;
/** Strict, because people look at it again every month. */
export const DRIFT_LEVEL = 0.01;

/**
 * Compares periods with one common Platt curve: the squared standardised deviations of the periods
 * are summed, and held to the chi-square distribution with one degree less than there are periods
 * (a score test of equal intercepts; Spiegelhalter 1986 for the standardisation). O(rows).
 *
 * @param periods apart from each other, in order of time
 */
export function measureDrift(periods: readonly Period[]): Drift {
  const curve = fitPlatt(mergeTallies(periods.map(({ tally }) => tally)));
  const described = periods.map((period) => describePeriod(period, curve));
  const scores = described.flatMap(({ z }) => (z === null ? [] : [z]));
  if (scores.length < 2) return { periods: described, p: null, drifted: false };
  const statistic = scores.reduce((sum, z) => sum + z * z, 0);
  const p = chiSquareTail(statistic, scores.length - 1);
  return { periods: described, p, drifted: p < DRIFT_LEVEL };
}

function describePeriod({ period, tally }: Period, curve: PlattCurve): PeriodDrift {
  const share = shareRight(sumCounts(tally));
  const stated = meanConfidence(tally);
  if (stated === null || share.share === null)
    return { period, ...share, meanConfidence: null, gap: null, deviation: null, z: null };
  let expected = 0;
  let variance = 0;
  for (const { confidence, right, wrong } of tally) {
    const p = readPlatt(curve, confidence);
    expected += (right + wrong) * p;
    variance += (right + wrong) * p * (1 - p);
  }
  const surplus = share.right - expected;
  return {
    period,
    ...share,
    meanConfidence: stated,
    gap: stated - share.share,
    deviation: surplus / share.n,
    z: share.n < JUDGED_FOR_DRIFT ? null : surplus / Math.sqrt(variance),
  };
}
