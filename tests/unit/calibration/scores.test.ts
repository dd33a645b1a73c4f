import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureAuroc } from '../../../lib/calibration/auroc.ts';
import { measureEce } from '../../../lib/calibration/bins.ts';
import { measureBrier } from '../../../lib/calibration/brier.ts';
import { tallyJudged } from '../../../lib/calibration/counter.ts';
import { records } from './records.ts';

describe('the Brier score', () => {
  test('is reliability − resolution + uncertainty', () => {
    fc.assert(
      fc.property(records(1), (list) => {
        const brier = measureBrier(tallyJudged(list));
        if (!brier) throw new Error('No score.');
        const { score, reliability, resolution, uncertainty } = brier;
        expect(reliability - resolution + uncertainty).toBeCloseTo(score, 12);
        expect(resolution).toBeLessThanOrEqual(uncertainty + 1e-12);
      }),
    );
  });

  test('is the plain mean of squared errors', () => {
    fc.assert(
      fc.property(records(1), (list) => {
        const mean =
          list.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) /
          list.length;
        expect(measureBrier(tallyJudged(list))?.score).toBeCloseTo(mean, 12);
      }),
    );
  });

  test('and ECE are 0 for a perfect forecaster, and AUROC is 1', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (rights) => {
        const tally = tallyJudged(rights.map((right) => ({ confidence: Number(right), right })));
        expect(measureBrier(tally)).toMatchObject({ score: 0, reliability: 0 });
        expect(measureEce(tally)).toBe(0);
        const mixed = rights.includes(true) && rights.includes(false);
        expect(measureAuroc(tally)).toBe(mixed ? 1 : null);
      }),
    );
  });
});

describe('AUROC', () => {
  test('is the share of pairs in the right order, ties counted half', () => {
    fc.assert(
      fc.property(records(), (list) => {
        const rights = list.filter(({ right }) => right);
        const wrongs = list.filter(({ right }) => !right);
        let won = 0;
        for (const a of rights)
          for (const b of wrongs)
            won += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
        const pairs = rights.length * wrongs.length;
        const auroc = measureAuroc(tallyJudged(list));
        if (pairs === 0) expect(auroc).toBeNull();
        else expect(auroc).toBeCloseTo(won / pairs, 12);
      }),
    );
  });

  test('does not change under a rising map of the confidences', () => {
    fc.assert(
      fc.property(records(), (list) => {
        // Ranks, spread evenly: rising, and exact, where a formula would merge near neighbours.
        const order = [...new Set(list.map(({ confidence }) => confidence))].toSorted(
          (a, b) => a - b,
        );
        const mapped = list.map(({ confidence, right }) => ({
          confidence: order.indexOf(confidence) / 200,
          right,
        }));
        expect(measureAuroc(tallyJudged(mapped))).toBe(measureAuroc(tallyJudged(list)));
      }),
    );
  });

  test('turns around when right and wrong change places', () => {
    fc.assert(
      fc.property(records(), (list) => {
        const auroc = measureAuroc(tallyJudged(list));
        const turned = measureAuroc(
          tallyJudged(list.map((one) => ({ ...one, right: !one.right }))),
        );
        if (auroc === null) expect(turned).toBeNull();
        else expect(auroc + (turned ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });
});
