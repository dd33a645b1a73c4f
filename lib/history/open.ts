import { openDB } from 'idb';
import type { Problem } from '../domain/problem.ts';
import { MIGRATIONS, migrate } from './migrations.ts';
import { abortTransaction } from './transaction.ts';
import { DATABASE, type HistoryDatabase, type HistorySchema } from './schema.ts';

/** A failure of the history, with the problem that the user is told about. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  constructor(
    readonly problem: Problem,
    cause: unknown,
  ) {
    super(`The history cannot be used: ${problem}.`, { cause });
  }
}

/** Whoever keeps the database to himself gets this long to let go of it. */
const BLOCKED_MS = 3000;

/**
 * Opens the database and brings it to the current version. It closes itself when a newer version
 * of the extension wants to upgrade it, so that nobody is blocked by us.
 *
 * @param onClosed called when the connection is gone and the next use must open it again
 * @throws HistoryError when it is newer than this code, blocked, or cannot be opened
 */
export async function openHistory(onClosed: () => void = () => {}): Promise<HistoryDatabase> {
  let isLate = false;
  let upgradeError: unknown = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<HistorySchema>(DATABASE, MIGRATIONS.length, {
    upgrade: (db, oldVersion, _newVersion, transaction) => {
      // Nobody blocks us any more; a long history takes its time.
      clearTimeout(timer);
      // Why it failed, for example a full disk: the opening itself only says that it was aborted.
      transaction.done.catch((error: unknown) => {
        upgradeError ??= error;
      });
      // Without this, a step that fails in our own code would be kept as far as it came.
      migrate(db, oldVersion, transaction).catch((error: unknown) => {
        upgradeError ??= error;
        abortTransaction(transaction);
      });
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  // Not the `blocked` event: behind a blocked deletion an opening waits without one.
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new HistoryError('history-blocked', undefined));
    }, BLOCKED_MS);
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // The opening may still succeed, but nobody waits for that connection any more.
    if (isLate) opening.then((db) => db.close()).catch(console.info);
    throw asHistoryError(upgradeError ?? error);
  } finally {
    clearTimeout(timer);
  }
}

const PROBLEM_BY_NAME: Readonly<Record<string, Problem>> = {
  QuotaExceededError: 'history-full',
  VersionError: 'history-newer',
};

/** Any error of IndexedDB as the problem it means to the user. */
export function asHistoryError(error: unknown): HistoryError {
  if (error instanceof HistoryError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new HistoryError(PROBLEM_BY_NAME[name] ?? 'history-failed', error);
}
