/** Coefficients of Stirling's series for log Γ: B₂ₖ / (2k(2k−1)) (Abramowitz and Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** Below this the argument is shifted upwards; from here on the series has all digits of a double. */
const SHIFT_TO = 15;

/**
 * The natural logarithm of Γ(x), by Stirling's series.
 *
 * @param x above 0
 * @returns accurate to about 1e-15 of its size
 * @throws RangeError when x is not above 0 or not finite
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`Γ is taken of numbers above 0, got ${x}.`);
  let shift = 0;
  let y = x;
  for (; y < SHIFT_TO; y += 1) shift += Math.log(y);
  let series = 0;
  let power = 1 / y;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power /= y * y;
  }
  return (y - 0.5) * Math.log(y) - y + Math.log(2 * Math.PI) / 2 + series - shift;
}

/** Keeps a denominator of the continued fraction away from 0 (Lentz). */
const TINY = 1e-300;
const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The continued fraction of the incomplete beta function by Lentz's method (Abramowitz and Stegun
 * 26.5.8; Press et al., Numerical Recipes, 6.4). Converges in about √max(a, b) steps.
 */
function expandBeta(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-14) return value;
  }
  throw new RangeError(`The incomplete beta function does not converge for ${a}, ${b}.`);
}

/**
 * The regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at
 * most x.
 *
 * @param x in [0, 1]
 * @param a above 0, up to about 1e9
 * @param b above 0, up to about 1e9
 * @returns in [0, 1], accurate to about 1e-13, and to 1e-9 for arguments of a million
 * @throws RangeError outside these ranges
 */
export function betaCumulative(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x must be in [0, 1], got ${x}.`);
  if (!(a > 0 && b > 0))
    throw new RangeError(`A beta distribution needs a, b > 0, got ${a}, ${b}.`);
  if (x === 0 || x === 1) return x;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  // On the other side of the mean the fraction converges slowly: use I_x(a, b) = 1 − I_{1−x}(b, a).
  const value =
    x < (a + 1) / (a + b + 2)
      ? (front * expandBeta(x, a, b)) / a
      : 1 - (front * expandBeta(1 - x, b, a)) / b;
  return Math.min(1, Math.max(0, value));
}
