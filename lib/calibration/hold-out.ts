import { createCounter } from './counter.ts';
import { createGenerator } from './generator.ts';
import type { JudgedTally } from './judged.ts';

/** Replies to learn from, and replies to test on. */
export interface Fold {
  readonly learn: JudgedTally;
  readonly test: JudgedTally;
}

/**
 * Splits the replies into `count` parts at random, and gives each part in turn as the test of the
 * others. Every reply is drawn by itself: dealing rows out evenly would give learner and test the
 * same shares, and flatter whatever overfits. The same tally always splits alike. O(replies).
 *
 * @param count at least 2
 */
export function splitFolds(tally: JudgedTally, count: number): readonly Fold[] {
  const draw = createGenerator(count);
  const parts = Array.from({ length: count }, () => createCounter());
  const deal = (times: number): Uint32Array => {
    const dealt = new Uint32Array(count);
    for (let i = 0; i < times; i += 1) {
      const part = Math.floor(draw() * count);
      dealt[part] = (dealt[part] ?? 0) + 1;
    }
    return dealt;
  };
  for (const { confidence, right, wrong } of tally) {
    const rights = deal(right);
    const wrongs = deal(wrong);
    parts.forEach((part, i) =>
      part.add(confidence, { right: rights[i] ?? 0, wrong: wrongs[i] ?? 0 }),
    );
  }
  return parts.map((part) => {
    const test = part.tally();
    const learn = createCounter(tally);
    for (const row of test) learn.remove(row.confidence, row);
    return { learn: learn.tally(), test };
  });
}
