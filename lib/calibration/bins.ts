import { meanConfidence, sumCounts } from './counter.ts';
import type { JudgedTally } from './judged.ts';
import { type Share, shareRight } from './share.ts';

/** One range of stated confidence, and how the replies in it fared: a dot of the reliability diagram. */
export interface Bin extends Share {
  /** Position from 0, the lowest range. */
  readonly bin: number;
  readonly from: number;
  readonly to: number;
  /** At least 1: ranges without replies are left out. */
  readonly n: number;
  readonly share: number;
  /** Of the stated confidences in the range, in [0, 1]. */
  readonly meanConfidence: number;
}

/**
 * Which end belongs to a range. `upper`: (from, to], 0 in the first, as the literature has it for
 * ECE. `lower`: [from, to), 1 in the last, as people read "80 to 89 %".
 */
export type ClosedEnd = 'upper' | 'lower';

/** The range of equal width that a confidence falls into, from 0. Edges are i/count, exactly rounded. */
export function findBin(confidence: number, count: number, closed: ClosedEnd): number {
  // The product is rounded (0.55 × 20 is 11.000000000000002), so the edge itself has the last word.
  const near = Math.round(confidence * count);
  const edge = near / count;
  const above = closed === 'upper' ? confidence > edge : confidence >= edge;
  return Math.min(count - 1, Math.max(0, above ? near : near - 1));
}

/**
 * Reliability bins of equal width over [0, 1], ascending, those with replies only. O(rows).
 *
 * @param count number of ranges, a whole number of at least 1
 * @throws RangeError when `count` is none
 */
export function binTally(
  tally: JudgedTally,
  count = 10,
  closed: ClosedEnd = 'upper',
): readonly Bin[] {
  if (!(Number.isSafeInteger(count) && count >= 1))
    throw new RangeError(`The number of bins must be a whole number of at least 1, got ${count}.`);
  const groups = new Map<number, JudgedTally[number][]>();
  for (const row of tally) {
    const bin = findBin(row.confidence, count, closed);
    const group = groups.get(bin);
    if (group) group.push(row);
    else groups.set(bin, [row]);
  }
  return Array.from(groups, ([bin, rows]) => {
    const right = shareRight(sumCounts(rows));
    return {
      ...right,
      bin,
      from: bin / count,
      to: (bin + 1) / count,
      share: right.share ?? 0,
      meanConfidence: meanConfidence(rows) ?? 0,
    };
  });
}

/**
 * Expected calibration error: the mean distance of stated confidence and share right over `count`
 * ranges (from, to], weighted by replies (Naeini, Cooper, Hauskrecht 2015; Guo et al. 2017).
 *
 * @returns in [0, 1], 0 is best; `null` without replies
 */
export function measureEce(tally: JudgedTally, count = 10): number | null {
  let n = 0;
  let sum = 0;
  for (const bin of binTally(tally, count)) {
    n += bin.n;
    sum += bin.n * Math.abs(bin.meanConfidence - bin.share);
  }
  return n === 0 ? null : sum / n;
}

/** What a stated confidence has meant. */
export interface Meaning extends Share {
  /** The range that the stated confidence belongs to, [from, to), or up to 1 for the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * What "80 %" has meant: the share right of the replies that stated as much, to the ten ("80 to
 * 89 %"). n = 0 when none has been judged there.
 *
 * @param stated in [0, 1]
 */
export function findMeaning(tally: JudgedTally, stated: number): Meaning {
  const bin = findBin(stated, 10, 'lower');
  const rows = tally.filter((row) => findBin(row.confidence, 10, 'lower') === bin);
  return { ...shareRight(sumCounts(rows)), from: bin / 10, to: (bin + 1) / 10 };
}
