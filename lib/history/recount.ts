import { type Counters, NO_COUNTERS, addCounters, countExchanges } from './counters.ts';
import type { Rollup, StoredExchange, Total, Writing } from './schema.ts';

/** Rollups of some exchanges, by their key. */
export type CounterRows = ReadonlyMap<string, Rollup>;

export function countDays(exchanges: Iterable<StoredExchange>): CounterRows {
  const groups = new Map<string, StoredExchange[]>();
  for (const exchange of exchanges) {
    const key = [exchange.day, exchange.site, exchange.model ?? '', exchange.wording].join('\0');
    const group = groups.get(key);
    if (group) group.push(exchange);
    else groups.set(key, [exchange]);
  }
  const rows = new Map<string, Rollup>();
  for (const [key, group] of groups) {
    const { day = '', site = '', model = null, wording = '' } = group[0] ?? {};
    rows.set(key, { day, site, model: model ?? '', wording, ...countExchanges(group) });
  }
  return rows;
}

export function sumRows(all: Iterable<CounterRows>): CounterRows {
  const sum = new Map<string, Rollup>();
  for (const rows of all) for (const row of rows.values()) addRow(sum, row);
  return sum;
}

function addRow<T extends Rollup | Total>(rows: Map<string, T>, row: T): void {
  const key = keyOf(row).join('\0');
  const old = rows.get(key);
  rows.set(key, old === undefined ? row : { ...old, ...addCounters(old, row) });
}

function keyOf(row: Rollup | Total): string[] {
  const source = [row.site, row.model, row.wording];
  return 'day' in row ? [row.day, ...source] : source;
}

/**
 * Makes the stored counters equal to what has been counted.
 * @returns how many rows were not
 */
export async function mendCounters(transaction: Writing, counted: CounterRows): Promise<number> {
  const sums = new Map<string, Total>();
  for (const { day: _, ...row } of counted.values()) addRow<Total>(sums, row);
  const mended = await Promise.all([
    mendStore(transaction, 'rollups', counted),
    mendStore(transaction, 'totals', sums),
  ]);
  return mended[0] + mended[1];
}

async function mendStore(
  transaction: Writing,
  name: 'rollups' | 'totals',
  counted: ReadonlyMap<string, Rollup | Total>,
): Promise<number> {
  const store = transaction.objectStore(name);
  const stored = new Map((await store.getAll()).map((row) => [keyOf(row).join('\0'), row]));
  const writes: Promise<unknown>[] = [];
  for (const [key, row] of stored) {
    if (!counted.has(key)) writes.push(store.delete(keyOf(row) as never));
  }
  for (const [key, row] of counted) {
    if (print(stored.get(key)) !== print(row)) writes.push(store.put(row as never));
  }
  await Promise.all(writes);
  return writes.length;
}

/** The figures of a row in one order, whoever wrote it. */
function print(row: Counters = NO_COUNTERS): string {
  const { exchanges, answered, abstained, errors, judged } = row;
  const bars = row.bars.map(({ bar, unjudged, stated, unstated, guesses, unguessed }) => [
    [bar, unjudged, stated, unguessed],
    [unstated.right, unstated.wrong, guesses.right, guesses.wrong],
  ]);
  return JSON.stringify([exchanges, answered, abstained, errors, judged, bars]);
}
