import fc from 'fast-check';
import { createGenerator } from '../../../lib/calibration/generator.ts';
import type { Judged } from '../../../lib/calibration/judged.ts';

/** Confidences as models state them (steps of 5 and 1 %, both ends), and any other. */
const confidences = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }).map((step) => step / 20) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
);

export const judged: fc.Arbitrary<Judged> = fc.record({
  confidence: confidences,
  right: fc.boolean(),
});

export const records = (minLength = 0, maxLength = 80): fc.Arbitrary<Judged[]> =>
  fc.array(judged, { minLength, maxLength });

/** Bars from 0 to 95 %. */
export const bars = fc.integer({ min: 0, max: 19 }).map((step) => step / 20);

export const ascending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? NaN));

/** Replies of a model: what it states, and how often it is right when it does. */
export function simulateReplies(
  seed: number,
  n: number,
  stated: readonly number[],
  chanceRight: (confidence: number) => number,
): Judged[] {
  const draw = createGenerator(seed);
  return Array.from({ length: n }, () => {
    const confidence = stated[Math.floor(draw() * stated.length)] ?? 0;
    return { confidence, right: draw() < chanceRight(confidence) };
  });
}
