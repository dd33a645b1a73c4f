import { describe, expect, test } from 'vitest';
import { tallyJudged } from '../../../lib/calibration/counter.ts';
import { type Period, measureDrift } from '../../../lib/calibration/drift.ts';
import { simulateReplies } from './records.ts';

const EASY = [0.85, 0.9, 0.95, 1];
const HARD = [0.4, 0.5, 0.6, 0.7];
const MONTHS = ['2026-08', '2026-09', '2026-10', '2026-11'];
const tooSure = (confidence: number): number => confidence - 0.1;

const month = (
  period: string,
  seed: number,
  n: number,
  stated: readonly number[],
  chanceRight = tooSure,
): Period => ({ period, tally: tallyJudged(simulateReplies(seed, n, stated, chanceRight)) });

const steady = (seed: number): Period[] =>
  MONTHS.map((name, i) => month(name, 10 * seed + i, 60, [...EASY, ...HARD]));

describe('drift', () => {
  test('describes each period: stated, right, gap, n', () => {
    const { periods } = measureDrift([
      { period: '2026-09', tally: [{ confidence: 0.8, right: 6, wrong: 4 }] },
      { period: '2026-10', tally: [] },
    ]);
    expect(periods[0]).toMatchObject({
      period: '2026-09',
      n: 10,
      right: 6,
      share: 0.6,
      meanConfidence: 0.8,
    });
    expect(periods[0]?.gap).toBeCloseTo(0.2, 12);
    expect(periods[1]).toMatchObject({ period: '2026-10', n: 0, share: null, gap: null, z: null });
  });

  test('is rarely seen where there is none', () => {
    const seen = Array.from({ length: 300 }, (_, seed) => measureDrift(steady(seed)).drifted);
    expect(seen.filter(Boolean).length).toBeLessThanOrEqual(9);
  });

  test('has p-values below a half about half the time where there is none', () => {
    const low = Array.from({ length: 300 }, (_, seed) => (measureDrift(steady(seed)).p ?? 1) < 0.5);
    expect(low.filter(Boolean).length).toBeGreaterThan(110);
    expect(low.filter(Boolean).length).toBeLessThan(190);
  });

  test('is seen where a model got worse, in the month it did', () => {
    const seen = Array.from({ length: 50 }, (_, seed) => {
      const worse = month('2026-12', 900 + seed, 80, [...EASY, ...HARD], (stated) => stated - 0.4);
      return measureDrift([...steady(seed), worse]);
    });
    const found = seen.filter(({ drifted }) => drifted);
    expect(found.length).toBeGreaterThanOrEqual(45);
    for (const { periods } of found) {
      expect(periods.at(-1)?.deviation).toBeLessThan(-0.1);
      expect(periods.at(-1)?.z).toBe(Math.min(...periods.map(({ z }) => z ?? 0)));
    }
  });

  test('is not seen where only the questions got harder', () => {
    const seen = Array.from({ length: 100 }, (_, seed) =>
      measureDrift([
        month('2026-10', 2 * seed, 80, EASY, (confidence) => confidence),
        month('2026-11', 2 * seed + 1, 80, HARD, (confidence) => confidence),
      ]),
    );
    expect(seen.filter(({ drifted }) => drifted).length).toBeLessThanOrEqual(4);
    // The share right alone would say so nearly every time.
    expect(
      seen.filter(({ periods: [a, b] }) => (a?.interval.low ?? 0) > (b?.interval.high ?? 1)).length,
    ).toBeGreaterThan(90);
  });

  test('is not tested with fewer than two periods of ten replies', () => {
    const thin = measureDrift([month('2026-10', 1, 50, HARD), month('2026-11', 2, 9, HARD)]);
    expect(thin).toMatchObject({ p: null, drifted: false });
    expect(thin.periods.map(({ z }) => z === null)).toEqual([false, true]);
    expect(measureDrift([])).toEqual({ periods: [], p: null, drifted: false });
  });
});
