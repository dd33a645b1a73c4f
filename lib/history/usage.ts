import type { Connection } from './connection.ts';

/** How much room the history takes. */
export interface Usage {
  readonly exchanges: number;
  /** All that the extension stores, in bytes, as the browser estimates it; `null` if it does not say. */
  readonly bytes: number | null;
  /** What it may store at most, in bytes. */
  readonly quota: number | null;
  /** Whether the browser has promised not to clear it when the disk is full. */
  readonly isPersistent: boolean;
}

export interface Measuring {
  usage(): Promise<Usage>;
}

export function createMeasuring({ use }: Connection): Measuring {
  return {
    usage: () =>
      use(async (db) => {
        const totals = await db.getAll('totals');
        const { usage = null, quota = null } = await navigator.storage.estimate();
        return {
          exchanges: totals.reduce((sum, { exchanges }) => sum + exchanges, 0),
          bytes: usage,
          quota,
          isPersistent: await navigator.storage.persisted(),
        };
      }),
  };
}
