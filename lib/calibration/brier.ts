import type { JudgedTally } from './judged.ts';

/** Brier score and its parts: score = reliability − resolution + uncertainty. */
export interface Brier {
  /** Mean of (confidence − outcome)², in [0, 1]; 0 is best. */
  readonly score: number;
  /** How far stated confidences lie from what they meant, in [0, 1]; 0 is best. */
  readonly reliability: number;
  /** How much stated confidences tell right from wrong, in [0, uncertainty]; more is better. */
  readonly resolution: number;
  /** How hard the questions were to tell: μ(1−μ) for a share right μ, in [0, 0.25]. */
  readonly uncertainty: number;
  readonly n: number;
}

/**
 * The Brier score (Brier 1950) with Murphy's partition (Murphy 1973). Replies are grouped by their
 * exact confidence, so that the three parts sum up to the score without a remainder. With few
 * replies a value, reliability and resolution are both too high by the same amount.
 *
 * @returns `null` without replies
 */
export function measureBrier(tally: JudgedTally): Brier | null {
  let n = 0;
  let right = 0;
  for (const row of tally) {
    n += row.right + row.wrong;
    right += row.right;
  }
  if (n === 0) return null;
  const base = right / n;
  let score = 0;
  let reliability = 0;
  let resolution = 0;
  for (const { confidence, right, wrong } of tally) {
    const weight = right + wrong;
    const share = right / weight;
    score += right * (1 - confidence) ** 2 + wrong * confidence ** 2;
    reliability += weight * (confidence - share) ** 2;
    resolution += weight * (share - base) ** 2;
  }
  return {
    score: score / n,
    reliability: reliability / n,
    resolution: resolution / n,
    uncertainty: base * (1 - base),
    n,
  };
}
