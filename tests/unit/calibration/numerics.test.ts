import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCumulative, logGamma } from '../../../lib/calibration/beta.ts';
import { chiSquareTail } from '../../../lib/calibration/chi-square.ts';
import { boundErrorRate } from '../../../lib/calibration/clopper-pearson.ts';

/** P(at most `wrong` of n) at an error rate, summed term by term, in logarithms against underflow. */
function sumBinomial(wrong: number, n: number, rate: number): number {
  let term = n * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let k = 1; k <= wrong; k += 1) {
    term += Math.log((n - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}

test('log gamma is the logarithm of factorials, and of √π at a half', () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n += 1) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  expect(logGamma(1e6)).toBeCloseTo(12815504.569147611, 7); // scipy.special.gammaln
});

test.each([Number.NaN, 0, -1, Infinity])('log gamma refuses %s', (x) => {
  expect(() => logGamma(x)).toThrow(RangeError);
});

describe('the incomplete beta function', () => {
  test.each([
    // scipy.special.betainc
    [0.2, 3, 23, 0.9017747771563113],
    [0.5, 0.5, 0.5, 0.5],
    [0.999, 200, 2, 0.9823785953743628],
    [0.1, 100_001, 900_000, 0.49915778959477763],
  ])('at %s for %s, %s is what scipy has', (x, a, b, expected) => {
    expect(Math.abs(betaCumulative(x, a, b) - expected)).toBeLessThan(1e-8);
  });

  test('mirrors itself: I_x(a, b) = 1 − I_{1−x}(b, a)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (x, a, b) => {
          expect(betaCumulative(x, a, b) + betaCumulative(1 - x, b, a)).toBeCloseTo(1, 11);
        },
      ),
    );
  });

  test.each([
    [Number.NaN, 1, 1],
    [-0.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, Number.NaN],
  ])('refuses x = %s, a = %s, b = %s', (x, a, b) => {
    expect(() => betaCumulative(x, a, b)).toThrow(RangeError);
  });
});

describe('the Clopper–Pearson bound', () => {
  test('is the rate at which so few errors come up with a chance of δ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(0.01, 0.05, 0.1, 0.5),
        (n, share, delta) => {
          const wrong = Math.floor(share * n);
          expect(sumBinomial(wrong, n, boundErrorRate(wrong, n, delta))).toBeCloseTo(delta, 8);
        },
      ),
    );
  });

  test('has a closed form without errors: 1 − δ^(1/n)', () => {
    for (const n of [1, 7, 1000, 1_000_000])
      expect(boundErrorRate(0, n, 0.1)).toBeCloseTo(1 - 0.1 ** (1 / n), 12);
  });

  test('says nothing without replies, or when all are wrong', () => {
    expect(boundErrorRate(0, 0, 0.1)).toBe(1);
    expect(boundErrorRate(5, 5, 0.1)).toBe(1);
  });

  test.each([
    [3, 2, 0.1],
    [-1, 2, 0.1],
    [0.5, 2, 0.1],
    [0, Number.NaN, 0.1],
    [0, 2, 0],
    [0, 2, 1],
    [0, 2, Number.NaN],
  ])('refuses %s wrong of %s at level %s', (wrong, n, delta) => {
    expect(() => boundErrorRate(wrong, n, delta)).toThrow(RangeError);
  });
});

test.each([
  // scipy.stats.chi2.sf
  [3.841458820694124, 1, 0.05],
  [11.344866730144373, 3, 0.01],
  [0.5, 4, 0.9735009788392561],
  [60, 12, 2.257348746396286e-8],
  [0, 5, 1],
])('chi-square exceeds %s with %s degrees of freedom at a chance of %s', (x, freedom, p) => {
  expect(Math.abs(chiSquareTail(x, freedom) - p)).toBeLessThan(1e-12);
});

test.each([
  [Number.NaN, 1],
  [-1, 1],
  [1, 0],
])('chi-square refuses %s with %s degrees of freedom', (x, freedom) => {
  expect(() => chiSquareTail(x, freedom)).toThrow(RangeError);
});
