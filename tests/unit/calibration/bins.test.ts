import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binTally, findBin, findMeaning } from '../../../lib/calibration/bins.ts';
import { tallyJudged } from '../../../lib/calibration/counter.ts';
import { wilsonInterval } from '../../../lib/calibration/share.ts';
import { ascending, records } from './records.ts';

describe('the Wilson interval', () => {
  test('contains the share, stays in [0, 1], and turns around with it', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const successes = Math.round(n * part);
        const { low, high } = wilsonInterval(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (n > 0) {
          expect(low).toBeLessThanOrEqual(successes / n);
          expect(high).toBeGreaterThanOrEqual(successes / n);
        }
        const turned = wilsonInterval(n - successes, n);
        expect(turned.low).toBeCloseTo(1 - high, 12);
        expect(turned.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });
});

describe('bins', () => {
  test('hold every reply once, between their edges', () => {
    fc.assert(
      fc.property(
        records(),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('upper' as const, 'lower' as const),
        (list, count, closed) => {
          const tally = tallyJudged(list);
          const bins = binTally(tally, count, closed);
          expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(list.length);
          expect(ascending(bins.map((bin) => bin.bin))).toBe(true);
          for (const { confidence } of tally) {
            const bin = findBin(confidence, count, closed);
            const from = bin / count;
            const to = (bin + 1) / count;
            if (closed === 'upper') {
              expect(confidence > from || bin === 0).toBe(true);
              expect(confidence).toBeLessThanOrEqual(to);
            } else {
              expect(confidence).toBeGreaterThanOrEqual(from);
              expect(confidence < to || bin === count - 1).toBe(true);
            }
          }
        },
      ),
    );
  });

  test('what a confidence has meant is its bin of the diagram', () => {
    fc.assert(
      fc.property(records(1), (list) => {
        const tally = tallyJudged(list);
        const stated = list[0]?.confidence ?? 0;
        const bin = binTally(tally, 10, 'lower').find(
          ({ from }) => from === findMeaning(tally, stated).from,
        );
        expect(bin).toMatchObject(findMeaning(tally, stated));
      }),
    );
  });
});
