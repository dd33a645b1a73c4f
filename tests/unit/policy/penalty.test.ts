import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penaltyFor } from '../../../lib/policy/penalty.ts';

describe('the penalty for a bar', () => {
  test.each([
    [0.5, 1],
    [0.75, 3], // the paper's text misprints 2
    [0.8, 4],
    [0.9, 9],
    [0.95, 19],
    [0, 0],
  ])('is t/(1-t): %f costs %f', (bar, points) => {
    expect(penaltyFor(bar)).toBe(points);
  });

  test('makes the expected score at the bar zero', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.98, noNaN: true }), (bar) => {
        expect(bar - (1 - bar) * penaltyFor(bar)).toBeCloseTo(0, 2);
      }),
    );
  });

  test.each([1, 1.2, -0.1, Number.NaN])('refuses %f, which is no bar', (bar) => {
    expect(() => penaltyFor(bar)).toThrow(/bar must be in \[0, 1\)/);
  });
});
