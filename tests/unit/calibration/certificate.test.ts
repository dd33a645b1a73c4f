import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certifyBar } from '../../../lib/calibration/certificate.ts';
import { tallyJudged } from '../../../lib/calibration/counter.ts';
import { ascending, bars } from './records.ts';

describe('a certificate', () => {
  const certifiedBar = (list: Parameters<typeof tallyJudged>[0]) =>
    certifyBar(tallyJudged(list), 0.3, 0.1).granted?.bar ?? Infinity;
  /** Enough right replies for a certificate to begin with. */
  const mostlyRight = fc.array(
    fc.record({
      confidence: fc.integer({ min: 8, max: 20 }).map((step) => step / 20),
      right: fc.integer({ min: 0, max: 5 }).map((roll) => roll > 0),
    }),
    { minLength: 40, maxLength: 150 },
  );

  test('never loosens with more errors', () => {
    let granted = 0;
    fc.assert(
      fc.property(mostlyRight, fc.nat(), bars, (list, which, bar) => {
        const before = certifiedBar(list);
        if (before < Infinity) granted += 1;
        const turned = list.map((one, i) =>
          i === which % list.length ? { ...one, right: false } : one,
        );
        expect(certifiedBar(turned)).toBeGreaterThanOrEqual(before);
        expect(certifiedBar([...list, { confidence: bar, right: false }])).toBeGreaterThanOrEqual(
          before,
        );
      }),
      { seed: 5 },
    );
    expect(granted).toBeGreaterThan(10);
  });

  test('never tightens with a looser target', () => {
    fc.assert(
      fc.property(mostlyRight, (list) => {
        const tally = tallyJudged(list);
        const at = (alpha: number) => certifyBar(tally, alpha, 0.1).granted?.bar ?? Infinity;
        expect(ascending([at(0.4), at(0.3), at(0.2), at(0.1)])).toBe(true);
      }),
    );
  });

  test('is granted once as many replies of the same kind are there as it said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 40 }), (wrong, n) => {
        const tally = [{ confidence: 0.95, right: n - wrong, wrong }];
        const { failure } = certifyBar(tally, 0.3, 0.1, [0.95]);
        if (!failure || failure.needed === null) return;
        expect(failure.needed).toBeGreaterThan(n);
        // Whole multiples, so that the share wrong is the very same.
        const times = Math.ceil(failure.needed / n);
        const grown = [{ confidence: 0.95, right: times * (n - wrong), wrong: times * wrong }];
        expect(certifyBar(grown, 0.3, 0.1, [0.95]).granted?.bar).toBe(0.95);
      }),
    );
  });

  test('that is missing says how many more judgements it takes, of any confidence', () => {
    const tally = tallyJudged([
      ...Array.from({ length: 13 }, (_, i) => ({ confidence: 0.95, right: i > 0 })),
      ...Array.from({ length: 51 }, (_, i) => ({ confidence: 0.8, right: i % 2 > 0 })),
    ]);
    const { granted, failure } = certifyBar(tally, 0.2, 0.1);
    expect(granted).toBeNull();
    // At 1 of 13 wrong, 24 such answers would do; 13 of 64 replies are such answers.
    expect(failure).toMatchObject({ bar: 0.95, n: 13, wrong: 1, lack: 'too-few', needed: 24 });
    expect(failure?.more).toBe(Math.ceil((11 * 64) / 13));
  });
});
