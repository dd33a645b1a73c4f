import type { Exchange, Judgement } from '../domain/exchange.ts';
import { NO_TALLY, type SpanTallies, type Tally } from '../domain/tally.ts';
import { holdsJudgement } from '../policy/judgement.ts';
import { asHistoryError, openHistory } from './open.ts';
import { addTally, dayOf, emptyRollup, rollupKey, tallyOf } from './rollup.ts';
import type { HistoryDatabase } from './schema.ts';

/** The exchanges on this device. Every call rejects with a HistoryError when it fails. */
export interface History {
  /**
   * Writes an exchange. Idempotent by id: a revision that is not newer than the stored one changes
   * nothing. A judgement is kept as long as it holds (`holdsJudgement`).
   *
   * @returns the exchange as it is stored now
   */
  put(exchange: Exchange): Promise<Exchange>;
  /** @returns the exchange as it is stored now, or `null` when there is none with this id */
  judge(id: string, judgement: Judgement, at: number): Promise<Exchange | null>;
  /** The newest exchanges first; of one site only, when given. */
  latest(count: number, site?: string): Promise<Exchange[]>;
  /** Tallies of a site, or of all sites, from the counters: no exchange is read. */
  tallies(now: number, site?: string): Promise<SpanTallies>;
  close(): Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function createHistory(): History {
  let opened: Promise<HistoryDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  const withDatabase = async <T>(use: (db: HistoryDatabase) => Promise<T>): Promise<T> => {
    try {
      opened ??= openHistory(forget);
      return await use(await opened);
    } catch (error) {
      // A connection that failed once (closed under us, disk trouble) is opened anew next time.
      opened?.then((db) => db.close()).catch(() => undefined);
      forget();
      throw asHistoryError(error);
    }
  };

  return {
    put: (exchange) =>
      withDatabase(
        (db) => update(db, exchange.id, (old) => merge(old, exchange)) as Promise<Exchange>,
      ),
    judge: (id, judgement, at) =>
      withDatabase((db) =>
        update(db, id, (old) =>
          old === undefined ? undefined : withJudgement(old, judgement, at),
        ),
      ),
    latest: (count, site) =>
      withDatabase(async (db) => {
        const store = db.transaction('exchanges').store;
        const range = site === undefined ? null : siteRange(site);
        const index = site === undefined ? store.index('byTime') : store.index('bySiteAndTime');
        const found: Exchange[] = [];
        let cursor = await index.openCursor(range as never, 'prev');
        for (; cursor !== null && found.length < count; cursor = await cursor.continue()) {
          found.push(cursor.value);
        }
        return found;
      }),
    tallies: (now, site) =>
      withDatabase(async (db) => {
        const store = db.transaction('rollups').store;
        const rows = await (site === undefined
          ? store.getAll()
          : store.index('bySite').getAll(site));
        const firstDay = dayOf(now - 6 * DAY_MS);
        const sum = (of: typeof rows) => of.reduce<Tally>((to, row) => addTally(to, row), NO_TALLY);
        return { week: sum(rows.filter(({ day }) => day >= firstDay)), all: sum(rows) };
      }),
    close: async () => {
      const db = await opened;
      db?.close();
      forget();
    },
  };
}

/** Reads, changes and writes one exchange and its counters, all in one transaction. */
async function update(
  db: HistoryDatabase,
  id: string,
  change: (old: Exchange | undefined) => Exchange | undefined,
): Promise<Exchange | null> {
  const transaction = db.transaction(['exchanges', 'rollups'], 'readwrite');
  const exchanges = transaction.objectStore('exchanges');
  const old = await exchanges.get(id);
  const next = change(old);
  if (next !== undefined && next !== old) {
    const rollups = transaction.objectStore('rollups');
    const count = async (exchange: Exchange, sign: 1 | -1) => {
      const key = rollupKey(exchange);
      const row = (await rollups.get(key)) ?? emptyRollup(key);
      await rollups.put(addTally(row, tallyOf(exchange), sign));
    };
    if (old !== undefined) await count(old, -1);
    await count(next, 1);
    await exchanges.put(next);
  }
  await transaction.done;
  return next ?? null;
}

function merge(old: Exchange | undefined, next: Exchange): Exchange {
  if (old === undefined) return next;
  if (next.revision <= old.revision) return old;
  if (!holdsJudgement(old, next)) return next;
  const { judgement, judgedBy, judgedAt } = old;
  return { ...next, judgement, judgedBy, judgedAt };
}

function withJudgement(old: Exchange, judgement: Judgement, at: number): Exchange {
  if (judgement === 'unjudged') return { ...old, judgement, judgedBy: null, judgedAt: null };
  return { ...old, judgement, judgedBy: 'user', judgedAt: at };
}

function siteRange(site: string): IDBKeyRange {
  return IDBKeyRange.bound([site, 0], [site, Number.MAX_SAFE_INTEGER]);
}
