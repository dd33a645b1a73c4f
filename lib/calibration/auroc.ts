import type { JudgedTally } from './judged.ts';

/**
 * How well stated confidence tells right from wrong: the chance that a right reply states more than
 * a wrong one, ties counted half (Mann and Whitney 1947; Hanley and McNeil 1982). Only the order of
 * confidences matters. O(rows).
 *
 * @returns in [0, 1]; 0.5 is chance; `null` unless there are right replies and wrong ones
 */
export function measureAuroc(tally: JudgedTally): number | null {
  let right = 0;
  let wrong = 0;
  let pairs = 0;
  for (const row of tally) {
    pairs += row.right * (wrong + row.wrong / 2);
    right += row.right;
    wrong += row.wrong;
  }
  return right === 0 || wrong === 0 ? null : pairs / (right * wrong);
}
