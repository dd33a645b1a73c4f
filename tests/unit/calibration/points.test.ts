import { describe, expect, test } from 'vitest';
import { SLIDER_BARS, findBestBar } from '../../../lib/calibration/best-bar.ts';
import { measureBehaviour } from '../../../lib/calibration/behaviour.ts';
import { mergeTallies } from '../../../lib/calibration/counter.ts';
import type { JudgedTally } from '../../../lib/calibration/judged.ts';
import { type Asked, addScoreboards, scorePolicies } from '../../../lib/calibration/points.ts';

const tallyOf = (...rows: readonly (readonly [number, number, number])[]): JudgedTally =>
  mergeTallies([rows.map(([confidence, right, wrong]) => ({ confidence, right, wrong }))]);

describe('the scoreboard', () => {
  const asked: Asked = {
    stated: tallyOf([0.6, 5, 5], [0.9, 9, 1]),
    unstated: { right: 2, wrong: 2 },
    guesses: { right: 1, wrong: 3 },
    unguessed: 6,
  };

  test('puts the guard beside the model, always answering and always abstaining', () => {
    const board = scorePolicies(asked, 0.75);
    expect(board.questions).toBe(34);
    expect(board.guarded).toMatchObject({ right: 9, wrong: 1, unanswered: 24, points: 6 });
    expect(board.model).toMatchObject({ right: 16, wrong: 8, unanswered: 10, points: -8 });
    expect(board.alwaysAnswer).toMatchObject({ right: 17, wrong: 11, unanswered: 6, points: -16 });
    expect(board.alwaysAbstain).toMatchObject({ right: 0, wrong: 0, unanswered: 34, points: 0 });
    expect(board.unguessed).toBe(6);
  });

  test('shows that binary grading turns the order around', () => {
    const { guarded, model, alwaysAnswer, alwaysAbstain } = scorePolicies(asked, 0.75);
    const order = [alwaysAnswer, model, alwaysAbstain, guarded];
    expect(order.map(({ perQuestion }) => perQuestion)).toEqual([-16 / 34, -8 / 34, 0, 6 / 34]);
    expect([alwaysAnswer, model, guarded, alwaysAbstain].map(({ binary }) => binary)).toEqual([
      17 / 34,
      16 / 34,
      9 / 34,
      0,
    ]);
  });

  test('holds the calibrated figure to the bar where there is one', () => {
    const modest = scorePolicies(asked, 0.75, (confidence) => confidence + 0.15);
    expect(modest.guarded).toMatchObject({ right: 14, wrong: 6 });
    const humble = scorePolicies(asked, 0.75, (confidence) => confidence - 0.2);
    expect(humble.guarded).toMatchObject({ right: 0, wrong: 0, points: 0 });
  });

  test('adds up over bars, each with its own penalty', () => {
    const both = addScoreboards(scorePolicies(asked, 0.5), scorePolicies(asked, 0.75));
    expect(both.questions).toBe(68);
    expect(both.unguessed).toBe(12);
    expect(both.model).toMatchObject({ right: 32, wrong: 16, unanswered: 20, points: 8 - 8 });
    expect(both.alwaysAnswer.points).toBe(6 - 16);
    expect(both.guarded.perQuestion).toBeCloseTo((8 + 6) / 68, 12);
    expect(both.alwaysAbstain.points).toBe(0);
  });
});

describe('the best bar', () => {
  // A real shape: what is stated below 90 % loses, at 90 % and 95 % exactly as much is left over.
  const tally = tallyOf(
    [0.5, 1, 1],
    [0.55, 1, 2],
    [0.6, 1, 3],
    [0.65, 2, 1],
    [0.7, 3, 3],
    [0.75, 2, 3],
    [0.8, 6, 3],
    [0.85, 7, 4],
    [0.9, 6, 2],
    [0.95, 12, 1],
  );

  test('tries the bars of the slider', () => {
    expect(SLIDER_BARS).toEqual([0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]);
    expect(findBestBar(tally, 0.75).scores.map(({ bar }) => bar)).toEqual(SLIDER_BARS);
  });

  test('charges what the own bar makes a mistake cost, and takes the loosest of the best', () => {
    const { best, now, scores } = findBestBar(tally, 0.75);
    expect(scores.map(({ points }) => points)).toEqual([-28, -26, -21, -13, -12, -6, 1, 4, 9, 9]);
    expect(best).toMatchObject({ bar: 0.9, right: 18, wrong: 3, points: 9 });
    expect(best?.perQuestion).toBeCloseTo(0.1406, 4);
    expect(now).toMatchObject({ bar: 0.75, points: -6 });
  });

  test('says how far it is ahead, and how sure that is', () => {
    const { gain } = findBestBar(tally, 0.75);
    expect(gain?.mean).toBeCloseTo(15 / 64, 12);
    // Left out between the two bars: 15 right (−1 each) and 10 wrong (+3 each).
    const deviation = Math.sqrt((15 + 90) / 64 - (15 / 64) ** 2);
    expect(gain?.low).toBeCloseTo(15 / 64 - (1.96 * deviation) / 8, 4);
    expect(gain?.high).toBeCloseTo(15 / 64 + (1.96 * deviation) / 8, 4);
  });

  test('is none where never answering would have been better', () => {
    const { best, gain } = findBestBar(tallyOf([0.8, 1, 3], [0.95, 1, 3]), 0.75);
    expect(best).toBeNull();
    expect(gain?.mean).toBe(16 / 8);
  });

  test('is the own bar, with nothing to gain, where that is best', () => {
    const { best, gain } = findBestBar(tallyOf([0.7, 0, 4], [0.75, 8, 0]), 0.75, [0.7, 0.75, 0.8]);
    expect(best?.bar).toBe(0.75);
    expect(gain).toEqual({ mean: 0, low: 0, high: 0 });
  });
});

describe('behaviour under each bar', () => {
  const use = (bar: number, right: number, wrong: number, abstained: number, unjudged = 0) => ({
    bar,
    right,
    wrong,
    abstained,
    unjudged,
  });

  test('adds up the uses of a bar, in order of bars', () => {
    const rows = measureBehaviour([
      use(0.75, 60, 30, 20),
      use(0.5, 3, 1, 1),
      use(0.75, 10, 0, 4, 6),
    ]);
    expect(rows.map(({ bar }) => bar)).toEqual([0.5, 0.75]);
    expect(rows[1]).toMatchObject({ questions: 130, abstained: 24, answered: 106 });
    expect(rows[1]?.shareAbstained).toBeCloseTo(24 / 130, 12);
    expect(rows[1]?.answers).toMatchObject({ right: 70, n: 100, share: 0.7 });
  });

  test('tells whether the answers hold the bar, beyond chance', () => {
    const against = (right: number, wrong: number) =>
      measureBehaviour([use(0.75, right, wrong, 1)])[0]?.against;
    expect(against(60, 40)).toBe('short');
    expect(against(72, 28)).toBe('open');
    expect(against(90, 10)).toBe('beyond');
    expect(against(0, 0)).toBeNull();
  });

  test('leaves out bars without a reply, and refuses what is no bar or no count', () => {
    expect(measureBehaviour([use(0.6, 0, 0, 0)])).toEqual([]);
    expect(() => measureBehaviour([use(NaN, 1, 0, 0)])).toThrow(
      'A bar must be in (0, 1), got NaN.',
    );
    expect(() => measureBehaviour([use(0.5, 1, 0, NaN)])).toThrow('"abstained"');
  });
});
