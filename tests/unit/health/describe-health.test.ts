import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ending } from '../../../lib/domain/exchange.ts';
import { COUNTED_PARTS, type Ranks } from '../../../lib/domain/part.ts';
import { type SiteFacts, describeHealth } from '../../../lib/health/describe-health.ts';
import type { Counted } from '../../../lib/health/site-health.ts';

const SITE: SiteFacts = {
  composer: ['a', 'b', 'c', 'd', 'e'],
  send: ['a', 'b', 'c', 'd'],
  stop: ['a', 'b', 'c'],
  user: ['a', 'b', 'c'],
  reply: ['a', 'b', 'c'],
  answer: ['a'],
};
const UNKNOWN: SiteFacts = { composer: [], send: [], stop: [], user: [], reply: [], answer: [] };

let count = 0;
function exchange(given: Partial<Counted> = {}): Counted {
  count += 1;
  const counted = { id: String(count), revision: 2, at: count, day: '2026-11-21' };
  return { ...counted, delivered: true, ending: 'done', read: true, ...given };
}
const many = (n: number, given: Partial<Counted> = {}) =>
  Array.from({ length: n }, () => exchange(given));

const tell = (last: readonly Counted[], finds: readonly Ranks[] = [], site = SITE) =>
  describeHealth(site, { last, finds });
const found = (...finds: Ranks[]) => tell([], finds);

describe('the sentence about delivery', () => {
  test('says how many of the last ten messages the line reached', () => {
    const last = [...many(10), ...many(3), ...many(7, { delivered: false })];
    expect(tell(last)).toEqual({ kind: 'delivery', delivered: 3, of: 10 });
  });

  test('comes after three messages when none was reached', () => {
    expect(tell(many(2, { delivered: false }))).toBeNull();
    expect(tell(many(3, { delivered: false }))).toEqual({ kind: 'delivery', delivered: 0, of: 3 });
  });

  test('is not said of one message in ten, nor of messages without a line', () => {
    expect(tell([...many(9), exchange({ delivered: false })])).toBeNull();
    expect(tell(many(20, { delivered: null }))).toBeNull();
  });

  test('goes when the last three messages were reached again', () => {
    const broken = many(7, { delivered: false });
    expect(tell([...broken, ...many(2)])).toMatchObject({ delivered: 2, of: 9 });
    expect(tell([...broken, ...many(3)])).toBeNull();
  });
});

describe('the sentence about reading', () => {
  test('says how many of the last ten replies could not be read', () => {
    const unread = (ending: Ending) => exchange({ read: false, ending });
    const last = [...many(8), unread('done'), unread('error')];
    expect(tell(last)).toEqual({ kind: 'reading', unread: 2, of: 10 });
  });

  test.each(['stopped', 'left', null] as const)('does not count a reply that was %s', (ending) => {
    expect(tell(many(10, { ending, read: false }))).toBeNull();
  });

  test('comes after the one about delivery', () => {
    expect(tell(many(5, { delivered: false, read: false }))).toMatchObject({ kind: 'delivery' });
  });
});

describe('the sentence about how parts were found', () => {
  test('names the part and the choice, from the third choice on', () => {
    const send = (rank: number) => found({ send: rank }, { send: rank }, { send: rank });
    expect(send(0)).toBeNull();
    expect(send(1)).toBeNull();
    expect(send(2)).toEqual({ kind: 'choice', part: 'send', rank: 2 });
    expect(send(3)).toEqual({ kind: 'choice', part: 'send', rank: 3 });
  });

  test('says so when nothing known fitted, whatever the number of choices', () => {
    const finds = { send: 2, answer: 1 };
    expect(found(finds, finds, finds)).toEqual({ kind: 'structure', part: 'answer' });
  });

  test('comes after three such finds in a row, and goes with the first good one', () => {
    expect(found({ send: 3 }, { send: 3 })).toBeNull();
    expect(found({ send: 0 }, { send: 3 }, { send: 3 })).toBeNull();
    expect(found({ send: 3 }, { composer: 0 }, { send: 3 }, { send: 3 })).not.toBeNull();
    expect(found({ send: 3 }, { send: 3 }, { send: 3 }, { send: 0 })).toBeNull();
  });

  test('is not said of a page that no site file knows', () => {
    const finds = { composer: 0, send: 0, user: 0, reply: 0 };
    expect(tell([], [finds, finds, finds], UNKNOWN)).toBeNull();
  });

  test('takes a shape of the page that is in use for normal, and a mixture for a change', () => {
    const shapes = [{ composer: 1 }, { composer: 2, send: 2, user: 2, reply: 2 }, { send: 3 }];
    const site = { ...SITE, shapes };
    const light = { composer: 2, send: 2, user: 2, reply: 2, answer: 0 };
    const thread = { composer: 0, send: 3, user: 0, reply: 0, answer: 0 };
    const moved = { composer: 1, send: 2, user: 0, reply: 0, answer: 0 };
    expect(tell([], [light, light, light], site)).toBeNull();
    expect(tell([], [thread, light, thread], site)).toBeNull();
    expect(tell([], [moved, moved, moved], site)).toEqual({
      kind: 'choice',
      part: 'send',
      rank: 2,
    });
  });
});

test('anything that can be counted gives a sentence with true numbers, or none', () => {
  const counted = fc.record({
    delivered: fc.constantFrom(true, false, null),
    ending: fc.constantFrom('done', 'quiet', 'error', 'stopped', 'left', null),
    read: fc.boolean(),
  });
  const ranks = fc.dictionary(fc.constantFrom(...COUNTED_PARTS), fc.nat(8));
  fc.assert(
    fc.property(
      fc.array(counted, { maxLength: 20 }),
      fc.array(ranks, { maxLength: 20 }),
      (outcomes, finds) => {
        const told = tell(outcomes.map(exchange), finds);
        if (told?.kind === 'delivery') expect(told.delivered).toBeLessThan(told.of);
        if (told?.kind === 'reading') expect(told.unread).toBeLessThanOrEqual(told.of);
        if (told?.kind === 'choice') expect(told.rank).toBeLessThan(SITE[told.part].length);
        const isWell = outcomes.every(({ delivered, read }) => delivered !== false && read);
        if (isWell) expect(['delivery', 'reading']).not.toContain(told?.kind);
      },
    ),
  );
});
