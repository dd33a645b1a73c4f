import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Exchange } from '../domain/exchange.ts';
import type { Tally } from '../domain/tally.ts';

export const DATABASE = 'idk-guard';

/** Counters of one day, site, model and wording, in the user's time zone. */
export interface Rollup extends Tally {
  /** `YYYY-MM-DD`, local. */
  readonly day: string;
  readonly site: string;
  /** The model's name, or an empty string where the page shows none. */
  readonly model: string;
  readonly wording: string;
}

export interface HistorySchema extends DBSchema {
  exchanges: {
    key: string;
    value: Exchange;
    indexes: { byTime: number; bySiteAndTime: [string, number] };
  };
  rollups: {
    key: [string, string, string, string];
    value: Rollup;
    indexes: { bySite: string };
  };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

type Upgrade = (
  db: HistoryDatabase,
  transaction: IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'versionchange'>,
) => void;

/**
 * One step a version, in order; a published step is never changed. Each version has a frozen
 * example under tests/unit/history.
 */
export const MIGRATIONS: readonly Upgrade[] = [
  // 1
  (db) => {
    const exchanges = db.createObjectStore('exchanges', { keyPath: 'id' });
    exchanges.createIndex('byTime', 'at');
    exchanges.createIndex('bySiteAndTime', ['site', 'at']);
    const rollups = db.createObjectStore('rollups', {
      keyPath: ['day', 'site', 'model', 'wording'],
    });
    rollups.createIndex('bySite', 'site');
  },
];
