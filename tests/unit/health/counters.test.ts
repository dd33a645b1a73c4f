import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELIVERIES, ENDINGS } from '../../../lib/domain/exchange.ts';
import { COUNTED_PARTS } from '../../../lib/domain/part.ts';
import { type Counters, NO_COUNTERS, sumCounters } from '../../../lib/health/counters.ts';
import { parseHealth } from '../../../lib/health/schema.ts';
import {
  KEPT_DAYS,
  KEPT_LAST,
  type SiteHealth,
  countExchange,
  countFinds,
  emptyHealth,
  renewHealth,
} from '../../../lib/health/site-health.ts';

const READING = { stance: 'answer', confidence: 0.8, said: null, rule: 'plain' } as const;
const DAY = '2026-11-21';

type Report = Parameters<typeof countExchange>[1];

/** What one exchange says, report by report: first its delivery, then its ending. */
const arbitraryExchange = fc.record({
  delivery: fc.constantFrom(...DELIVERIES),
  endings: fc.array(fc.constantFrom(...ENDINGS), { maxLength: 2 }),
  read: fc.boolean(),
});

function reportsOf(
  {
    delivery,
    endings,
    read,
  }: { delivery: Report['delivery']; endings: NonNullable<Report['ending']>[]; read: boolean },
  index: number,
): Report[] {
  const steps = [null, ...endings];
  return steps.map((ending, step) => ({
    id: String(index),
    at: 1000 + index,
    revision: step + 1,
    delivery,
    ending,
    reading: ending !== null && read ? READING : null,
  }));
}

const total = (health: SiteHealth): Counters => sumCounters(health.days);

/** Counted with a pencil: each exchange once, as its last report has it. */
function countByHand(all: readonly Report[]) {
  const guarded = all.filter(({ delivery }) => delivery !== 'off');
  const replied = all.filter(({ ending }) => ending && !['stopped', 'left'].includes(ending));
  return {
    sent: guarded.length,
    delivered: guarded.filter(({ delivery }) => delivery === 'seen').length,
    replied: replied.length,
    read: replied.filter(({ reading }) => reading !== null).length,
  };
}

describe('the counters of a site', () => {
  test('count each exchange once, whatever order its reports come in and however often', () => {
    const mixed = fc
      .array(arbitraryExchange, { maxLength: KEPT_LAST })
      .map((exchanges) => exchanges.map(reportsOf))
      .chain((reports) => {
        const all = reports.flat();
        return fc.record({
          reports: fc.constant(reports),
          // Everything once, in any order, and some of it again.
          order: fc
            .tuple(
              fc.shuffledSubarray(all, { minLength: all.length }),
              fc.array(fc.nat(Math.max(all.length - 1, 0))),
            )
            .map(([once, again]) =>
              [...once, ...again.map((i) => all[i])].filter((each) => !!each),
            ),
        });
      });
    fc.assert(
      fc.property(mixed, ({ reports, order }) => {
        const health = order.reduce(
          (sum, report) => countExchange(sum, report, DAY),
          emptyHealth('1'),
        );
        expect(total(health)).toMatchObject(countByHand(reports.map((each) => each.at(-1)!)));
      }),
    );
  });

  test('stay whole over many exchanges, days, versions and reloads, and stay small', () => {
    const step = fc.oneof(
      fc.record({ exchange: arbitraryExchange }),
      fc.record({ rank: fc.nat(6), part: fc.constantFrom(...COUNTED_PARTS) }),
      fc.record({ build: fc.constantFrom('1', '2') }),
      fc.record({ days: fc.integer({ min: -3, max: 20 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let health = emptyHealth('1');
        let today = Date.UTC(2026, 0, 31);
        const dayName = () => new Date(today).toISOString().slice(0, 10);
        steps.forEach((each, index) => {
          if ('exchange' in each) {
            for (const report of reportsOf(each.exchange, index)) {
              health = countExchange(health, report, dayName());
            }
          } else if ('part' in each) {
            health = countFinds(health, { [each.part]: each.rank }, dayName());
          } else if ('build' in each) health = renewHealth(health, each.build);
          else today += each.days * 24 * 60 * 60 * 1000;
          // What is stored is read back as it is.
          expect(parseHealth(JSON.parse(JSON.stringify(health)), health.build)).toEqual(health);
        });
        for (const { delivered, sent, read, replied, endings } of health.days) {
          expect(0 <= delivered && delivered <= sent).toBe(true);
          expect(0 <= read && read <= replied).toBe(true);
          expect(Object.values(endings).every((count) => count >= 0)).toBe(true);
        }
        const days = health.days.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].toSorted());
        expect(health.days.length).toBeLessThan(2 * KEPT_DAYS);
        expect(health.last.length).toBeLessThanOrEqual(KEPT_LAST);
        expect(health.finds.length).toBeLessThanOrEqual(KEPT_LAST);
        expect(JSON.stringify(health).length).toBeLessThan(40_000);
      }),
    );
  });

  test('forget what is more than thirty days old', () => {
    const [first] = reportsOf({ delivery: 'seen', endings: [], read: false }, 0);
    const [second] = reportsOf({ delivery: 'seen', endings: [], read: false }, 1);
    const old = countExchange(emptyHealth('1'), first!, '2026-02-01');
    expect(total(countExchange(old, second!, '2026-03-02')).sent).toBe(2);
    expect(total(countExchange(old, second!, '2026-03-03')).sent).toBe(1);
  });

  test('do not bring a day back that is forgotten when its last exchange ends', () => {
    const [begun, ended] = reportsOf({ delivery: 'seen', endings: ['done'], read: true }, 0);
    const health = countExchange(emptyHealth('1'), begun!, '2026-02-01');
    expect(total(countExchange(health, ended!, '2026-06-01'))).toEqual(NO_COUNTERS);
  });

  test('are not counted twice by a report that comes when its exchange is long settled', () => {
    const all = Array.from({ length: KEPT_LAST + 5 }, (_, i) =>
      reportsOf({ delivery: 'seen', endings: ['done'], read: true }, i),
    );
    const count = (health: SiteHealth, report: Report) => countExchange(health, report, DAY);
    const health = all.flat().reduce(count, emptyHealth('1'));
    expect(total(health).sent).toBe(KEPT_LAST + 5);
    expect(count(health, { ...all[0]![1]!, revision: 9 })).toEqual(health);
    const renewed = renewHealth(health, '2');
    expect(count(renewed, { ...all.at(-1)![1]!, revision: 9 })).toEqual(renewed);
  });

  test('keep each rank in its place', () => {
    const health = [{ send: 2, reply: 0 }, { send: 2 }, { send: 0, answer: 1 }].reduce<SiteHealth>(
      (sum, ranks) => countFinds(sum, ranks, DAY),
      emptyHealth('1'),
    );
    expect(total(health).ranks).toEqual({ send: [1, 0, 2], reply: [1], answer: [0, 1] });
  });
});

describe('stored counters', () => {
  test('that cannot be used are counted anew, and nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parseHealth(stored, '1')).toEqual(emptyHealth('1'));
      }),
    );
    const bad = { ...emptyHealth('1'), settledAt: -1 };
    expect(parseHealth(bad, '1')).toEqual(emptyHealth('1'));
  });

  test('of another build keep their days, and no sentence is made of its last exchanges', () => {
    const [report] = reportsOf({ delivery: 'failed', endings: [], read: false }, 0);
    const stored = countFinds(countExchange(emptyHealth('1'), report!, DAY), { send: 3 }, DAY);
    const health = parseHealth(stored, '2');
    expect(health).toMatchObject({ build: '2', last: [], finds: [], days: stored.days });
  });
});
