import { asHistoryError, openHistory } from './open.ts';
import type { HistoryDatabase } from './schema.ts';

/** The one connection of a page or of the background, opened when it is first used. */
export interface Connection {
  /**
   * Runs something on the open database. When the connection was closed under us, it runs once
   * more on a new one: a transaction that did not come to its end has changed nothing.
   *
   * @throws HistoryError whatever goes wrong
   */
  use<T>(run: (db: HistoryDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createConnection(): Connection {
  let opened: Promise<HistoryDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  const attempt = async <T>(run: (db: HistoryDatabase) => Promise<T>): Promise<T> => {
    const mine = (opened ??= openHistory(forget));
    try {
      return await run(await mine);
    } catch (error) {
      // After disk trouble it is opened anew next time; a mistake of ours is none of its business.
      if (!isOurs(error) && opened === mine) {
        forget();
        mine.then((db) => db.close()).catch(console.info);
      }
      throw error;
    }
  };
  return {
    use: async (run) => {
      try {
        return await attempt(run).catch((error: unknown) => {
          if (!isInterrupted(error)) throw error;
          return attempt(run);
        });
      } catch (error) {
        throw asHistoryError(error);
      }
    },
    close: async () => {
      const db = await opened;
      db?.close();
      forget();
    },
  };
}

function isOurs(error: unknown): boolean {
  return error instanceof RangeError || error instanceof TypeError;
}

/**
 * A connection that the browser takes away fails a transaction that is wanted from it
 * (InvalidStateError), one that has begun (AbortError), and requests on their way (UnknownError).
 */
const INTERRUPTED = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

function isInterrupted(error: unknown): boolean {
  return error instanceof DOMException && INTERRUPTED.has(error.name);
}
