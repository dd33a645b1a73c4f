import {
  type Counts,
  type Judged,
  type JudgedRow,
  type JudgedTally,
  requireCount,
  requireProbability,
} from './judged.ts';

/**
 * Collects judged replies one at a time, in any order, in memory that grows with the number of
 * distinct confidences only. The one mutable thing in this folder.
 */
export interface JudgedCounter {
  /**
   * Counts replies that stated `confidence`.
   * @throws RangeError when the confidence is not in [0, 1] (NaN included) or a count not a whole
   *   number of at least 0; nothing is counted then
   */
  add(confidence: number, counts: Counts): void;
  /**
   * Takes replies back that were counted: a judgement was changed, or an exchange erased.
   * @throws RangeError as `add` does, and when there are not so many to take back; nothing changes then
   */
  remove(confidence: number, counts: Counts): void;
  /** What has been counted so far, as a value of its own. O(k log k) for k distinct confidences. */
  tally(): JudgedTally;
}

const RIGHT: Counts = { right: 1, wrong: 0 };
const WRONG: Counts = { right: 0, wrong: 1 };

/** A counter that holds nothing, or what `start` holds. */
export function createCounter(start: JudgedTally = []): JudgedCounter {
  const rows = new Map<number, { right: number; wrong: number }>();

  function change(confidence: number, { right, wrong }: Counts, sign: 1 | -1): void {
    requireProbability('A confidence', confidence);
    requireCount('A count of right replies', right);
    requireCount('A count of wrong replies', wrong);
    const row = rows.get(confidence) ?? { right: 0, wrong: 0 };
    if (sign < 0 && (row.right < right || row.wrong < wrong))
      throw new RangeError(`Fewer replies than that were counted at ${confidence}.`);
    row.right += sign * right;
    row.wrong += sign * wrong;
    if (row.right + row.wrong === 0) rows.delete(confidence);
    else rows.set(confidence, row);
  }

  const counter: JudgedCounter = {
    add: (confidence, counts) => change(confidence, counts, 1),
    remove: (confidence, counts) => change(confidence, counts, -1),
    tally: () =>
      Array.from(
        rows,
        ([confidence, { right, wrong }]): JudgedRow => ({ confidence, right, wrong }),
      ).toSorted((a, b) => a.confidence - b.confidence),
  };
  for (const row of start) counter.add(row.confidence, row);
  return counter;
}

/** The tally of some judged replies. @throws RangeError at a confidence outside [0, 1] or NaN */
export function tallyJudged(records: Iterable<Judged>): JudgedTally {
  const counter = createCounter();
  for (const { confidence, right } of records) counter.add(confidence, right ? RIGHT : WRONG);
  return counter.tally();
}

/**
 * One tally of the replies of several, for example of days or models; also checks one that comes
 * from a file. @throws RangeError at a confidence outside [0, 1] or a count that is none
 */
export function mergeTallies(tallies: Iterable<JudgedTally>): JudgedTally {
  const counter = createCounter();
  for (const tally of tallies) for (const row of tally) counter.add(row.confidence, row);
  return counter.tally();
}

/** Right and wrong replies over all confidences. */
export function sumCounts(counts: Iterable<Counts>): Counts {
  let right = 0;
  let wrong = 0;
  for (const row of counts) {
    right += row.right;
    wrong += row.wrong;
  }
  return { right, wrong };
}

/** How many replies a tally holds. */
export function countReplies(tally: JudgedTally): number {
  const { right, wrong } = sumCounts(tally);
  return right + wrong;
}

/** The mean of the stated confidences, in [0, 1]; `null` without replies. */
export function meanConfidence(tally: JudgedTally): number | null {
  let n = 0;
  let sum = 0;
  for (const { confidence, right, wrong } of tally) {
    n += right + wrong;
    sum += confidence * (right + wrong);
  }
  return n === 0 ? null : sum / n;
}
