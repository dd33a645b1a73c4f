import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Life,
  PATIENCE,
  type Sight,
  awaitReply,
  nextLookMs,
  stepLife,
} from '../../../lib/page/replies/lifecycle.ts';

const nothing: Sight = {
  at: 0,
  length: 0,
  stoppable: false,
  writing: false,
  complete: false,
  failed: false,
  failedHere: false,
  isOther: false,
  stopped: false,
  left: false,
  whole: true,
};
const MINUTE = 60_000;

/** Looks at a reply at the given moments; unnamed facts stay as they were. */
function watch(...looks: (Partial<Sight> & { at: number })[]): Life {
  let sight = nothing;
  let life = awaitReply(0);
  for (const look of looks) {
    sight = Object.assign({}, sight, look);
    life = stepLife(life, sight);
  }
  return life;
}

describe('the life of a reply', () => {
  test('ends when the site says that it is complete and it has stood still', () => {
    const looks = [
      { at: 100, stoppable: true, writing: true },
      { at: 300, length: 20 },
      { at: 900, length: 90 },
      { at: 1000, stoppable: false, writing: false, complete: true },
    ];
    expect(watch(...looks).ending).toBeNull();
    expect(watch(...looks, { at: 1300 }).ending).toBe('done');
  });

  test('does not end in a pause of minutes while the site shows that it is writing', () => {
    const life = watch(
      { at: 100, stoppable: true, writing: true },
      { at: 300, length: 20 },
      { at: 10 * MINUTE },
    );
    expect(life.ending).toBeNull();
  });

  test('ends a while after the signs of writing are gone, where there is no sign of the end', () => {
    const looks = [
      { at: 100, stoppable: true },
      { at: 300, length: 20 },
      { at: 400, stoppable: false },
    ];
    expect(watch(...looks, { at: 1000 }).ending).toBeNull();
    expect(watch(...looks, { at: 2000 }).ending).toBe('done');
  });

  test('is only "quiet" where the site shows no signs at all', () => {
    expect(watch({ at: 100, length: 20 }, { at: PATIENCE.noSignsMs }).ending).toBeNull();
    expect(watch({ at: 100, length: 20 }, { at: 100 + PATIENCE.noSignsMs }).ending).toBe('quiet');
  });

  test('is quiet sooner on a page of which no sign is known, and lives again when it goes on', () => {
    let life = awaitReply(0, false);
    const look = (at: number, length: number) => {
      life = stepLife(life, { ...nothing, at, length });
    };
    look(100, 20);
    look(PATIENCE.unknownMs, 20);
    expect(life.ending).toBeNull();
    look(100 + PATIENCE.unknownMs, 20);
    expect(life.ending).toBe('quiet');
    look(200 + PATIENCE.unknownMs, 40);
    expect(life.phase).toBe('writing');
  });

  test('is only "quiet" where a sign of writing is never taken back', () => {
    const looks = [
      { at: 100, stoppable: true, writing: true },
      { at: 300, length: 20 },
      { at: 400, stoppable: false },
    ];
    expect(watch(...looks, { at: 20_000 }).ending).toBeNull();
    expect(watch(...looks, { at: 300 + PATIENCE.staleSignMs }).ending).toBe('quiet');
  });

  test('is stopped, left, or an error, and then no plain end', () => {
    const writing = [
      { at: 100, stoppable: true },
      { at: 300, length: 20 },
    ];
    expect(watch(...writing, { at: 400, stopped: true, stoppable: false }).ending).toBe('stopped');
    expect(watch(...writing, { at: 400, left: true }).ending).toBe('left');
    expect(watch(...writing, { at: 400, failed: true, stoppable: false }).ending).toBe('error');
    expect(watch({ at: 100, failed: true }).ending).toBe('error');
  });

  test('is an error when no reply comes', () => {
    expect(watch({ at: PATIENCE.silentMs - 1 }).ending).toBeNull();
    expect(watch({ at: PATIENCE.silentMs }).ending).toBe('error');
    // A reasoning model says that it works long before its first word.
    expect(watch({ at: 100, stoppable: true }, { at: 5 * MINUTE }).ending).toBeNull();
  });

  test('a banner that failed something else does not spoil a complete reply', () => {
    const life = watch(
      { at: 100, stoppable: true },
      { at: 300, length: 20 },
      { at: 400, stoppable: false, complete: true, failed: true },
      { at: 900 },
    );
    expect(life.ending).toBe('done');
  });

  test('a failure in its own turn spoils a reply that looks complete', () => {
    const life = watch(
      { at: 100, stoppable: true },
      { at: 300, length: 20 },
      { at: 400, stoppable: false, complete: true, failed: true, failedHere: true },
    );
    expect(life.ending).toBe('error');
  });

  test('lives again as another element of the same length, or when signs come anew', () => {
    const done = [
      { at: 100, stoppable: true },
      { at: 300, length: 90 },
      { at: 400, stoppable: false, complete: true },
      { at: 900 },
    ];
    expect(watch(...done, { at: 5000, isOther: true }).phase).toBe('writing');
    expect(watch(...done, { at: 5000, stoppable: true }).phase).toBe('writing');
  });

  test('lives again when it is regenerated, and ends again', () => {
    const done = [
      { at: 100, stoppable: true },
      { at: 300, length: 90 },
      { at: 400, stoppable: false, complete: true },
      { at: 900 },
    ];
    expect(watch(...done, { at: 5000 }).phase).toBe('ended');
    const again = [...done, { at: 5000, length: 3, complete: false, stoppable: true }];
    expect(watch(...again).phase).toBe('writing');
    expect(
      watch(...again, { at: 6000, length: 70, complete: true, stoppable: false }, { at: 6500 })
        .ending,
    ).toBe('done');
  });

  test('from any sights: ends in finite time, keeps its ending, asks for a look in time', () => {
    const sight = fc.record({
      after: fc.integer({ min: 1, max: 30_000 }),
      length: fc.constantFrom(0, 0, 10, 20),
      stoppable: fc.boolean(),
      writing: fc.boolean(),
      complete: fc.boolean(),
      failed: fc.boolean(),
      failedHere: fc.boolean(),
      isOther: fc.constant(false),
      stopped: fc.boolean(),
      left: fc.boolean(),
      whole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sight, { maxLength: 40 }), (sights) => {
        let at = 0;
        let last = nothing;
        let life = awaitReply(0);
        for (const { after, ...facts } of sights) {
          at += after;
          last = { ...facts, at };
          const before = life;
          life = stepLife(life, last);
          const isStill = last.length === before.length && !last.stoppable && !last.writing;
          if (before.phase === 'ended' && isStill) {
            expect(life.ending).toBe(before.ending);
          }
          expect(life.ending === null).toBe(life.phase !== 'ended');
          expect(nextLookMs(life, last)).toBeGreaterThan(0);
          expect(nextLookMs(life, last)).toBeLessThanOrEqual(MINUTE);
        }
        // However it looked, when nothing changes any more it ends within the longest patience.
        life = stepLife(life, { ...last, at: at + PATIENCE.writingMs });
        expect(life.phase).toBe('ended');
      }),
    );
  });
});
