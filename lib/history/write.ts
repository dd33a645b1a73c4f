import { type Counters, NO_COUNTERS, addCounters, countersOf } from './counters.ts';
import { type State, type StoredExchange, type Writing, firstState, newEpoch } from './schema.ts';
import { changeBlocks } from './write-blocks.ts';

/** One exchange before and after; `null`: there was none, or is none any more. */
export interface Change {
  readonly old: StoredExchange | null;
  readonly next: StoredExchange | null;
  /** `next` is in the store of exchanges already. */
  readonly isStored?: boolean;
}

/**
 * The one place that writes: exchanges and all that is derived from them, in the caller's
 * transaction. An exchange may be changed only once in a call, and `old` must be what is stored.
 */
export async function applyChanges(
  transaction: Writing,
  changes: readonly Change[],
): Promise<void> {
  const exchanges = transaction.objectStore('exchanges');
  const writes: Promise<unknown>[] = [];
  for (const { old, next, isStored = false } of changes) {
    if (next === null) writes.push(...(old === null ? [] : [exchanges.delete(old.id)]));
    else if (!isStored) writes.push(exchanges.put(next));
  }
  const states = transaction.objectStore('state');
  const state = (await states.get('state')) ?? firstState();
  const generation = state.generation + 1;
  const [countersFit, blocks] = await Promise.all([
    changeCounters(transaction, changes),
    changeBlocks(transaction, changes, generation),
  ]);
  // What was confirmed is in the exchanges; what does not fit them is made anew from them.
  const next: State = {
    generation,
    epoch: blocks.isGone ? newEpoch() : state.epoch,
    damaged: state.damaged || !countersFit || !blocks.fits,
  };
  writes.push(states.put(next, 'state'));
  await Promise.all(writes);
}

/** Whether the counters took it. */
async function changeCounters(transaction: Writing, changes: readonly Change[]): Promise<boolean> {
  const sums = new Map<string, { of: StoredExchange; plus: Counters; minus: Counters }>();
  const note = (of: StoredExchange, sign: 'plus' | 'minus') => {
    const key = JSON.stringify([of.day, of.site, of.model ?? '', of.wording]);
    const sum = sums.get(key) ?? { of, plus: NO_COUNTERS, minus: NO_COUNTERS };
    sums.set(key, { ...sum, [sign]: addCounters(sum[sign], countersOf(of)) });
  };
  for (const { old, next } of changes) {
    if (old !== null) note(old, 'minus');
    if (next !== null) note(next, 'plus');
  }
  let fits = true;
  const change = <T extends Counters>(row: T, plus: Counters, minus: Counters): T => {
    try {
      return { ...row, ...addCounters(addCounters(row, plus), minus, -1) };
    } catch (error) {
      console.error('A counter does not fit the history.', error);
      fits = false;
      return row;
    }
  };
  const rollups = transaction.objectStore('rollups');
  const totals = transaction.objectStore('totals');
  // One after the other: several days may share a total.
  for (const { of, plus, minus } of sums.values()) {
    const { day, site, wording } = of;
    const model = of.model ?? '';
    const source = { site, model, wording };
    const [oldDay = { day, ...source, ...NO_COUNTERS }, oldTotal = { ...source, ...NO_COUNTERS }] =
      await Promise.all([
        rollups.get([day, site, model, wording]),
        totals.get([site, model, wording]),
      ]);
    const newDay = change(oldDay, plus, minus);
    const newTotal = change(oldTotal, plus, minus);
    await Promise.all([
      newDay.exchanges > 0 ? rollups.put(newDay) : rollups.delete([day, site, model, wording]),
      newTotal.exchanges > 0 ? totals.put(newTotal) : totals.delete([site, model, wording]),
    ]);
  }
  return fits;
}
