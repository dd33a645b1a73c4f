import { logGamma } from './beta.ts';

const PRECISION = 1e-15;

/** The lower regularised gamma function by its series, for x < a + 1 (Abramowitz and Stegun 6.5.29). */
function sumLower(a: number, x: number, front: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * PRECISION; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return front * sum;
}

/** The upper one by its continued fraction, for x ≥ a + 1 (Abramowitz and Stegun 6.5.31, Lentz). */
function expandUpper(a: number, x: number, front: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k <= 100_000; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return front * value;
}

/**
 * The chance that a chi-square variable exceeds `statistic`: the p-value of a chi-square test.
 *
 * @param statistic at least 0
 * @param freedom degrees of freedom, above 0
 * @returns in [0, 1], accurate to about 1e-12
 * @throws RangeError outside these ranges
 */
export function chiSquareTail(statistic: number, freedom: number): number {
  if (!(statistic >= 0 && statistic < Infinity))
    throw new RangeError(`A chi-square statistic is at least 0, got ${statistic}.`);
  if (!(freedom > 0)) throw new RangeError(`Degrees of freedom must be above 0, got ${freedom}.`);
  if (statistic === 0) return 1;
  const a = freedom / 2;
  const x = statistic / 2;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - sumLower(a, x, front) : expandUpper(a, x, front);
}
