import { type HistoryDatabase, STORES, type Writing } from './schema.ts';

/** Runs something in a write transaction; it resolves once all of it is stored. */
export async function write<T>(
  db: HistoryDatabase,
  run: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = db.transaction(STORES, 'readwrite');
  // A failure shows as the failed request, not as the abortion that follows from it.
  transaction.done.catch(() => undefined);
  try {
    const result = await run(transaction as never as Writing);
    await transaction.done;
    return result;
  } catch (error) {
    abortTransaction(transaction);
    throw error;
  }
}

/** Takes back what a transaction has done, if it is not over already. */
export function abortTransaction(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended by itself: the failed request took it along.
    console.info(error);
  }
}
