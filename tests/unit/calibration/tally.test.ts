import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCounter, mergeTallies, tallyJudged } from '../../../lib/calibration/counter.ts';
import { ascending, records } from './records.ts';

describe('a tally', () => {
  test('does not depend on the order of the replies', () => {
    fc.assert(
      fc.property(
        records().chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(tallyJudged(shuffled)).toEqual(tallyJudged(list));
        },
      ),
    );
  });

  test('of parts is that of the whole, and taking a part back gives the rest', () => {
    fc.assert(
      fc.property(records(), records(), (some, others) => {
        const whole = tallyJudged([...some, ...others]);
        expect(mergeTallies([tallyJudged(some), tallyJudged(others)])).toEqual(whole);
        const counter = createCounter(whole);
        for (const { confidence, right } of others)
          counter.remove(confidence, { right: Number(right), wrong: Number(!right) });
        expect(counter.tally()).toEqual(tallyJudged(some));
      }),
    );
  });

  test('is in order of confidence, and has no empty row', () => {
    fc.assert(
      fc.property(records(), (list) => {
        const tally = tallyJudged(list);
        expect(ascending(tally.map((row) => row.confidence))).toBe(true);
        expect(tally.every((row) => row.right + row.wrong > 0)).toBe(true);
        expect(new Set(tally.map((row) => row.confidence)).size).toBe(tally.length);
      }),
    );
  });
});
