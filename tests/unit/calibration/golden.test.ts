import { describe, expect, test } from 'vitest';
import { measureAuroc } from '../../../lib/calibration/auroc.ts';
import { binTally, measureEce } from '../../../lib/calibration/bins.ts';
import { measureBrier } from '../../../lib/calibration/brier.ts';
import { certifyBar } from '../../../lib/calibration/certificate.ts';
import { boundErrorRate } from '../../../lib/calibration/clopper-pearson.ts';
import { tallyJudged } from '../../../lib/calibration/counter.ts';
import { fitIsotonic, readIsotonic } from '../../../lib/calibration/isotonic.ts';
import { IDENTITY, fitPlatt, readPlatt } from '../../../lib/calibration/platt.ts';
import { scoreAtBar } from '../../../lib/calibration/points.ts';
import { measureRisk, traceRisk } from '../../../lib/calibration/risk.ts';
import golden from './golden.json' with { type: 'json' };

/** Agreement with numpy, scipy and scikit-learn. */
const near = (actual: number | null, expected: number, tolerance = 1e-6): void => {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? 0) - expected)).toBeLessThanOrEqual(tolerance);
};

describe.each(golden.sets)('the golden set of $n replies', (set) => {
  const tally = tallyJudged(
    set.confidence.map((confidence, i) => ({ confidence, right: set.right[i] === 1 })),
  );

  test('has this Brier score, AUROC and ECE', () => {
    near(measureBrier(tally)?.score ?? null, set.brier);
    near(measureAuroc(tally), set.auroc);
    near(measureEce(tally), set.ece10);
  });

  test('falls into these bins, with these Wilson intervals', () => {
    const bins = binTally(tally);
    expect(bins.map(({ bin, n, right }) => ({ bin, n, right }))).toEqual(
      set.bins.map(({ bin, n, right }) => ({ bin, n, right })),
    );
    bins.forEach((bin, i) => {
      near(bin.meanConfidence, set.bins[i]?.meanConfidence ?? NaN);
      near(bin.interval.low, set.bins[i]?.wilson95[0] ?? NaN);
      near(bin.interval.high, set.bins[i]?.wilson95[1] ?? NaN);
    });
  });

  test('has this Platt curve', () => {
    const curve = fitPlatt(tally, { ...IDENTITY, strength: set.platt.lambda_ });
    near(curve.slope, set.platt.slope, 1e-4);
    near(curve.intercept, set.platt.intercept, 1e-4);
    for (const [confidence, p] of Object.entries(set.platt.at))
      near(readPlatt(curve, Number(confidence)), p, 1e-4);
  });

  test('has this isotonic curve', () => {
    const knots = fitIsotonic(tally);
    for (const [confidence, p] of Object.entries(set.isotonic))
      near(readIsotonic(knots, Number(confidence)), p);
  });

  test.each(Object.entries(set.points))('earns so many points at a bar of %s', (bar, points) => {
    near(scoreAtBar(tally, Number(bar)).perQuestion, points);
  });

  test.each(Object.entries(set.riskCoverage))(
    'has this coverage and risk at a bar of %s',
    (text, expected) => {
      const bar = Number(text);
      const point = measureRisk(tally, bar);
      near(point.coverage, expected.coverage);
      near(point.risk, expected.risk);
      // The curve's last bar that is still at least this one keeps the same replies.
      const onCurve = traceRisk(tally).findLast((other) => other.bar >= bar);
      expect({ ...onCurve, bar }).toEqual(point);
    },
  );

  test.each(Object.entries(set.certificate))(
    'certifies this bar at alpha/delta %s',
    (levels, bar) => {
      const [alpha = NaN, delta = NaN] = levels.split('/').map(Number);
      expect(certifyBar(tally, alpha, delta).granted?.bar ?? null).toBe(bar);
    },
  );
});

test.each(golden.clopperPearsonUpper)(
  '$wrong wrong of $n are at most $upper at level $delta',
  ({ wrong, n, delta, upper }) => near(boundErrorRate(wrong, n, delta), upper),
);
