import { describe, expect, test } from 'vitest';
import { measureAuroc } from '../../../lib/calibration/auroc.ts';
import { findBestBar } from '../../../lib/calibration/best-bar.ts';
import { binTally, findMeaning, measureEce } from '../../../lib/calibration/bins.ts';
import { measureBrier } from '../../../lib/calibration/brier.ts';
import { certifyBar } from '../../../lib/calibration/certificate.ts';
import {
  countReplies,
  createCounter,
  meanConfidence,
  mergeTallies,
  tallyJudged,
} from '../../../lib/calibration/counter.ts';
import { calibrateConfidence, chooseFit, findStatedBar } from '../../../lib/calibration/fit.ts';
import { fitIsotonic, readIsotonic } from '../../../lib/calibration/isotonic.ts';
import { type JudgedTally, bearsOut } from '../../../lib/calibration/judged.ts';
import { IDENTITY, fitPlatt, readPlatt } from '../../../lib/calibration/platt.ts';
import { scoreAtBar } from '../../../lib/calibration/points.ts';
import { contrastAtBar, findFloor, measureRisk, traceRisk } from '../../../lib/calibration/risk.ts';
import { wilsonInterval } from '../../../lib/calibration/share.ts';

const tallyOf = (confidence: number, right: number, wrong: number): JudgedTally =>
  mergeTallies([[{ confidence, right, wrong }]]);

describe('without a judged reply', () => {
  test('no figure is made up', () => {
    expect(tallyJudged([])).toEqual([]);
    expect(countReplies([])).toBe(0);
    expect(meanConfidence([])).toBeNull();
    expect(measureBrier([])).toBeNull();
    expect(measureEce([])).toBeNull();
    expect(measureAuroc([])).toBeNull();
    expect(binTally([])).toEqual([]);
    expect(findMeaning([], 0.85)).toEqual({
      from: 0.8,
      to: 0.9,
      right: 0,
      n: 0,
      share: null,
      interval: { low: 0, high: 1 },
    });
    expect(traceRisk([])).toEqual([]);
    expect(measureRisk([], 0.75)).toMatchObject({ coverage: 0, risk: null });
    expect(contrastAtBar([], 0.75)).toMatchObject({ difference: null, tells: false });
    expect(scoreAtBar([], 0.75)).toMatchObject({ points: 0, perQuestion: null, binary: null });
    expect(findBestBar([], 0.75)).toMatchObject({ best: null, gain: null });
  });

  test('the fit is none, the curve is the identity, the certificate says what is missing', () => {
    expect(chooseFit([])).toEqual({ fit: null, n: 0, missing: 20, heldOut: null });
    expect(fitPlatt([])).toEqual({ slope: 1, intercept: 0 });
    for (const stated of [0.05, 0.5, 0.93])
      expect(readPlatt(fitPlatt([]), stated)).toBeCloseTo(stated, 12);
    expect(certifyBar([], 0.2, 0.1)).toEqual({
      alpha: 0.2,
      delta: 0.1,
      judged: 0,
      granted: null,
      // Eleven without an error: 0.8^11 = 0.086.
      failure: {
        bar: 0.95,
        n: 0,
        wrong: 0,
        upper: 1,
        lack: 'none-judged',
        needed: 11,
        more: null,
      },
    });
  });

  test('an isotonic curve says nothing, and says so', () => {
    expect(fitIsotonic([])).toEqual([]);
    expect(() => readIsotonic([], 0.5)).toThrow('without knots');
  });
});

describe('with one judged reply', () => {
  const one = tallyOf(0.8, 1, 0);

  test('every figure is that of this reply, with a wide interval', () => {
    expect(measureBrier(one)?.score).toBeCloseTo(0.04, 12);
    expect(measureEce(one)).toBeCloseTo(0.2, 12);
    expect(measureAuroc(one)).toBeNull();
    expect(findMeaning(one, 0.85).interval.low).toBeCloseTo(0.2065, 4);
    expect(findMeaning(one, 0.85).interval.high).toBe(1);
    expect(readIsotonic(fitIsotonic(one), 0.1)).toBe(1);
  });

  test('the curve moves by a few points only', () => {
    expect(Math.abs(readPlatt(fitPlatt(one), 0.8) - 0.8)).toBeLessThan(0.08);
  });
});

describe('when all are right, or all wrong', () => {
  test('the curve stays finite, inside (0, 1), and on the right side', () => {
    for (const [confidence, right, wrong] of [
      [1, 1_000_000, 0],
      [1, 0, 1_000_000],
      [0, 1_000_000, 0],
      [0, 0, 1_000_000],
      [0.5, 1_000_000, 0],
    ] as const) {
      const { fit } = chooseFit(tallyOf(confidence, right, wrong));
      if (!fit) throw new Error('No fit.');
      const p = calibrateConfidence(
        { kind: 'platt', ...fitPlatt(tallyOf(confidence, right, wrong)), n: 0 },
        confidence,
      );
      expect(right > 0 ? p : 1 - p).toBeGreaterThan(0.99);
      expect(p).toBeLessThan(1);
      expect(p).toBeGreaterThan(0);
    }
  });

  test('a certificate goes to the loosest bar, or to none because too many are wrong', () => {
    expect(certifyBar(tallyOf(1, 50, 0), 0.2, 0.1)).toMatchObject({
      granted: { bar: 0.5, n: 50, wrong: 0 },
      failure: null,
    });
    expect(certifyBar(tallyOf(1, 0, 50), 0.2, 0.1)).toMatchObject({
      granted: null,
      failure: { bar: 0.95, upper: 1, lack: 'too-many-wrong', needed: null, more: null },
    });
  });

  test('AUROC is unknown', () => {
    expect(measureAuroc(tallyOf(0.7, 9, 0))).toBeNull();
    expect(measureAuroc(tallyOf(0.7, 0, 9))).toBeNull();
  });
});

describe('ties and ends', () => {
  test('one stated number for all tells nothing apart', () => {
    expect(measureAuroc(tallyOf(0.9, 5, 5))).toBe(0.5);
    expect(measureBrier(tallyOf(0.9, 5, 5))?.resolution).toBe(0);
  });

  test('stated 0 and 1 belong to the first and the last range, whichever end is closed', () => {
    const tally = mergeTallies([tallyOf(0, 0, 1), tallyOf(1, 1, 0)]);
    for (const closed of ['upper', 'lower'] as const)
      expect(binTally(tally, 10, closed).map(({ bin }) => bin)).toEqual([0, 9]);
  });

  test.each([
    [0.8, 'upper', 7],
    [0.8, 'lower', 8],
    [0.3, 'upper', 2],
    [0.3, 'lower', 3],
    [0.1 + 0.2, 'upper', 3], // a little more than 0.3
  ] as const)('%s, closed at the %s end, is in range %s', (confidence, closed, bin) => {
    expect(binTally(tallyOf(confidence, 1, 0), 10, closed)[0]?.bin).toBe(bin);
  });

  test('a confidence at exactly the bar is kept, scored, and certified', () => {
    expect(measureRisk(tallyOf(0.75, 3, 1), 0.75)).toMatchObject({ coverage: 1, risk: 0.25 });
    expect(scoreAtBar(tallyOf(0.75, 3, 1), 0.75)).toMatchObject({ points: 0, unanswered: 0 });
    expect(certifyBar(tallyOf(0.95, 50, 0), 0.2, 0.1, [0.95]).granted?.n).toBe(50);
  });

  test('−0 is 0', () => {
    expect(
      tallyJudged([
        { confidence: -0, right: true },
        { confidence: 0, right: true },
      ]),
    ).toEqual([{ confidence: 0, right: 2, wrong: 0 }]);
  });

  test('a site whose surest replies are the worst gets a flat curve, never a falling one', () => {
    const tally = mergeTallies([tallyOf(0.95, 2, 40), tallyOf(0.3, 40, 2)]);
    const curve = fitPlatt(tally);
    expect(curve.slope).toBe(0);
    expect(readPlatt(curve, 0.95)).toBeCloseTo(0.5, 1);
  });

  test('a bar that no stated number reaches here is none', () => {
    const { fit } = chooseFit(tallyOf(1, 1, 99));
    if (!fit) throw new Error('No fit.');
    expect(findStatedBar(fit, 0.95)).toBeNull();
    expect(findStatedBar({ kind: 'platt', slope: 1, intercept: 0, n: 0 }, 0.745)).toBe(0.75);
    // Exactly at the bar is enough.
    expect(findStatedBar({ kind: 'platt', slope: 0, intercept: 0, n: 0 }, 0.5)).toBe(0);
  });
});

test('partly right is not what was promised; unjudged says nothing', () => {
  expect(['right', 'partly', 'wrong', 'unjudged'].map((each) => bearsOut(each as 'right'))).toEqual(
    [true, false, false, null],
  );
});

describe('what is no number is refused, with the reason', () => {
  const refused: [string, () => unknown][] = [
    [
      'A confidence must be in [0, 1], got NaN.',
      () => tallyJudged([{ confidence: NaN, right: true }]),
    ],
    ['A confidence must be in [0, 1], got 1.01.', () => tallyOf(1.01, 1, 0)],
    ['A confidence must be in [0, 1], got 85.', () => tallyOf(85, 1, 0)],
    ['got -0.5.', () => tallyOf(0.5, -0.5, 0)],
    ['got NaN.', () => tallyOf(0.5, 0, NaN)],
    ['A confidence must be in [0, 1], got NaN.', () => readPlatt(IDENTITY, NaN)],
    [
      'A confidence must be in [0, 1], got NaN.',
      () => readIsotonic([{ confidence: 1, right: 1 }], NaN),
    ],
    ['A bar must be in [0, 1], got NaN.', () => measureRisk([], NaN)],
    ['A bar must be in [0, 1], got NaN.', () => contrastAtBar([], NaN)],
    ['A bar must be in [0, 1), got 1.', () => scoreAtBar([], 1)],
    ['A bar must be in [0, 1], got NaN.', () => scoreAtBar([], NaN)],
    ['An error target must be in (0, 1), got 0.', () => certifyBar([], 0, 0.1)],
    ['The level δ must be in (0, 1), got NaN.', () => certifyBar([], 0.2, NaN)],
    ['from strict to loose', () => certifyBar([], 0.2, 0.1, [0.5, 0.9])],
    ['got NaN.', () => findFloor(NaN, 0.2)],
    ['got 1.', () => findFloor(0.5, 1)],
    ['number of bins', () => binTally([], 0)],
    ['3 successes of only 2', () => wilsonInterval(3, 2)],
    ['got 1.5.', () => wilsonInterval(1, 1.5)],
    ['A prior needs a slope', () => fitPlatt([], { slope: NaN, intercept: 0, strength: 1 })],
    ['The strength of a prior', () => fitPlatt([], { slope: 1, intercept: 0, strength: 0 })],
  ];
  test.each(refused)('%s', (message, attempt) => {
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });

  test('a refused reply leaves the counter as it was', () => {
    const counter = createCounter(tallyOf(0.5, 2, 1));
    expect(() => counter.add(0.5, { right: 1, wrong: NaN })).toThrow(RangeError);
    expect(() => counter.remove(0.5, { right: 1, wrong: 2 })).toThrow('Fewer replies');
    expect(() => counter.remove(0.6, { right: 1, wrong: 0 })).toThrow('Fewer replies');
    expect(counter.tally()).toEqual(tallyOf(0.5, 2, 1));
  });
});
