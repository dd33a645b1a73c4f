import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyJudged } from '../../../lib/calibration/counter.ts';
import { scoreAtBar } from '../../../lib/calibration/points.ts';
import { contrastAtBar, findFloor, traceRisk } from '../../../lib/calibration/risk.ts';
import { ascending, bars, records } from './records.ts';

test('coverage rises to 1 along the risk curve, and risk ends at the base error', () => {
  fc.assert(
    fc.property(records(1), (list) => {
      const curve = traceRisk(tallyJudged(list));
      expect(ascending(curve.map((point) => point.coverage))).toBe(true);
      expect(curve.at(-1)?.coverage).toBe(1);
      expect(curve.at(-1)?.risk).toBeCloseTo(
        list.filter(({ right }) => !right).length / list.length,
        12,
      );
    }),
  );
});

test('leaving out as much as the floor says can reach the target, and less cannot', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (baseError, target) => {
        const floor = findFloor(baseError, target);
        if (baseError <= target + 1e-9) expect(floor).toBeLessThan(1e-6);
        else {
          // The best guard leaves out errors only.
          const left = (abstained: number) => baseError - abstained;
          const allowed = (abstained: number) => target * (1 - abstained);
          expect(left(floor)).toBeLessThanOrEqual(allowed(floor) + 1e-12);
          expect(left(floor * 0.99)).toBeGreaterThan(allowed(floor * 0.99));
        }
      },
    ),
  );
});

test('points at a bar are the mean over all replies', () => {
  fc.assert(
    fc.property(records(1), bars, (list, bar) => {
      const sum = list
        .filter(({ confidence }) => confidence >= bar)
        .reduce((points, { right }) => points + (right ? 1 : -bar / (1 - bar)), 0);
      expect(scoreAtBar(tallyJudged(list), bar).perQuestion).toBeCloseTo(sum / list.length, 9);
    }),
  );
});

test('the difference across the bar lies in its interval, and the interval in [−1, 1]', () => {
  fc.assert(
    fc.property(records(), bars, (list, bar) => {
      const { cleared, below, difference } = contrastAtBar(tallyJudged(list), bar);
      expect(cleared.n + below.n).toBe(list.length);
      expect(difference === null).toBe(cleared.n === 0 || below.n === 0);
      if (!difference) return;
      expect(
        ascending([-1 - 1e-12, difference.low, difference.value, difference.high, 1 + 1e-12]),
      ).toBe(true);
    }),
  );
});

test('"cleared" tells only where it is right more often beyond chance', () => {
  const tally = (right: number, wrong: number) => [
    { confidence: 0.5, right: 15, wrong: 34 },
    { confidence: 0.9, right, wrong },
  ];
  // Newcombe's first example: 56 of 70 against 48 of 80.
  const { difference, tells } = contrastAtBar(
    [
      { confidence: 0.5, right: 48, wrong: 32 },
      { confidence: 0.9, right: 56, wrong: 14 },
    ],
    0.75,
  );
  expect(difference?.value).toBeCloseTo(0.2, 12);
  expect(difference?.low).toBeCloseTo(0.0524, 4);
  expect(difference?.high).toBeCloseTo(0.3339, 4);
  expect(tells).toBe(true);
  expect(contrastAtBar(tally(4, 6), 0.75).tells).toBe(false);
  expect(contrastAtBar(tally(40, 10), 0.75).tells).toBe(true);
});
