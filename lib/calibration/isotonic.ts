import { type JudgedTally, requireProbability } from './judged.ts';

/** A point of an isotonic fit: both numbers in [0, 1]. */
export interface Knot {
  readonly confidence: number;
  /** Share right. */
  readonly right: number;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly n: number;
}

/**
 * Isotonic regression: of all curves that never fall, the one nearest to the judged replies in
 * squared error, by pooling adjacent violators (Ayer et al. 1955; for calibration: Zadrozny and
 * Elkan 2002). O(rows).
 *
 * @returns the two ends of every flat stretch, ascending in both numbers; empty without replies
 */
export function fitIsotonic(tally: JudgedTally): readonly Knot[] {
  const blocks: Block[] = [];
  for (const { confidence, right, wrong } of tally) {
    let block: Block = { from: confidence, to: confidence, right, n: right + wrong };
    for (;;) {
      const last = blocks.at(-1);
      // Compared as products of whole numbers, so that equal shares pool exactly.
      if (!last || last.right * block.n < block.right * last.n) break;
      blocks.pop();
      block = {
        from: last.from,
        to: block.to,
        right: last.right + block.right,
        n: last.n + block.n,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ from, to, right, n }) => {
    const share = right / n;
    const start = { confidence: from, right: share };
    return from === to ? [start] : [start, { confidence: to, right: share }];
  });
}

/**
 * The chance of being right that an isotonic fit gives to a stated confidence: linear between the
 * knots, flat outside them.
 *
 * @throws RangeError when the confidence is not in [0, 1], or there is no knot
 */
export function readIsotonic(knots: readonly Knot[], confidence: number): number {
  requireProbability('A confidence', confidence);
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((knots[middle] as Knot).confidence < confidence) low = middle + 1;
    else high = middle;
  }
  const above = knots[low] ?? knots.at(-1);
  if (!above) throw new RangeError('An isotonic fit without knots says nothing.');
  const below = knots[low - 1] ?? above;
  const width = above.confidence - below.confidence;
  if (width <= 0 || confidence >= above.confidence) return above.right;
  return below.right + (above.right - below.right) * ((confidence - below.confidence) / width);
}
