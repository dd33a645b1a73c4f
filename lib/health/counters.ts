import type { Ending, Exchange } from '../domain/exchange.ts';
import { COUNTED_PARTS, type CountedPart, type Ranks } from '../domain/part.ts';

/** What is counted of one site. Holds no text, no address and no time of day. */
export interface Counters {
  /** Messages that the guard was to add its line to. */
  readonly sent: number;
  /** Of these, the ones whose line was seen in the user's turn on the page. */
  readonly delivered: number;
  /** Replies that ended by themselves: not stopped by the user, and not left. */
  readonly replied: number;
  /** Of these, the ones that could be read. */
  readonly read: number;
  readonly endings: Readonly<Partial<Record<Ending, number>>>;
  /** For each part, how often it was found by its first selector, its second, and so on. */
  readonly ranks: Readonly<Partial<Record<CountedPart, readonly number[]>>>;
}

export const NO_COUNTERS: Counters = {
  sent: 0,
  delivered: 0,
  replied: 0,
  read: 0,
  endings: {},
  ranks: {},
};

/** What one exchange adds to the counters: its last report is what counts. */
export interface Outcome {
  /** Whether the line was seen in the user's turn; `null` when no line was to be added. */
  readonly delivered: boolean | null;
  /** `null` while the reply is awaited or being written. */
  readonly ending: Ending | null;
  readonly read: boolean;
}

export function outcomeOf({
  delivery,
  ending,
  reading,
}: Pick<Exchange, 'delivery' | 'ending' | 'reading'>): Outcome {
  return {
    delivered: delivery === 'off' ? null : delivery === 'seen',
    ending,
    read: reading !== null,
  };
}

/** Endings that say something of the site: the user's own leaving and stopping do not. */
const BY_ITSELF: ReadonlySet<Ending | null> = new Set<Ending>(['done', 'quiet', 'error']);

export function hasReplied({ ending }: Outcome): boolean {
  return BY_ITSELF.has(ending);
}

/** The counters with an exchange's outcome added or, with −1, taken away again. */
export function countOutcome(to: Counters, outcome: Outcome, sign: 1 | -1 = 1): Counters {
  const { delivered, ending, read } = outcome;
  const replied = hasReplied(outcome);
  return {
    ...to,
    sent: to.sent + sign * Number(delivered !== null),
    delivered: to.delivered + sign * Number(delivered === true),
    replied: to.replied + sign * Number(replied),
    read: to.read + sign * Number(replied && read),
    endings:
      ending === null ? to.endings : { ...to.endings, [ending]: (to.endings[ending] ?? 0) + sign },
  };
}

/** The counters with the finds of one exchange added. */
export function countRanks(to: Counters, ranks: Ranks): Counters {
  const counted = COUNTED_PARTS.flatMap((part) => {
    const rank = ranks[part];
    if (rank === undefined) return [];
    const old = to.ranks[part] ?? [];
    const length = Math.max(old.length, rank + 1);
    return [[part, Array.from({ length }, (_, i) => (old[i] ?? 0) + Number(i === rank))] as const];
  });
  return { ...to, ranks: { ...to.ranks, ...Object.fromEntries(counted) } };
}

/** The sum of some counters. */
export function sumCounters(all: readonly Counters[]): Counters {
  return all.reduce(
    (sum, each) => ({
      sent: sum.sent + each.sent,
      delivered: sum.delivered + each.delivered,
      replied: sum.replied + each.replied,
      read: sum.read + each.read,
      endings: addRecords(sum.endings, each.endings, (a = 0, b = 0) => a + b),
      ranks: addRecords(sum.ranks, each.ranks, (a = [], b = []) =>
        Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0)),
      ),
    }),
    NO_COUNTERS,
  );
}

function addRecords<Key extends string, Value>(
  a: Readonly<Partial<Record<Key, Value>>>,
  b: Readonly<Partial<Record<Key, Value>>>,
  add: (a: Value | undefined, b: Value | undefined) => Value,
): Partial<Record<Key, Value>> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])] as Key[];
  return Object.fromEntries(keys.map((key) => [key, add(a[key], b[key])])) as Record<Key, Value>;
}
