import type { Problem } from '../domain/problem.ts';
import type { PageExchange, Saved } from '../messages.ts';

/** Pauses between attempts to save, in milliseconds: a stopped background is back within one. */
const RETRIES_MS = [100, 400, 1500, 5000] as const;

/** Problems that another attempt will not mend by itself. */
const LASTING: ReadonlySet<Problem> = new Set(['history-newer', 'extension-updated']);

/**
 * Saves an exchange, however often the background is stopped in between: writes are idempotent by
 * id and revision, so an attempt whose answer got lost is simply made again.
 *
 * @param isStale true once a newer state of the exchange is being saved
 */
export async function saveExchange(
  report: (exchange: PageExchange) => Promise<Saved>,
  exchange: PageExchange,
  isStale: () => boolean,
  wait: (ms: number) => Promise<void>,
): Promise<Saved> {
  let saved = await report(exchange);
  for (const pause of RETRIES_MS) {
    if (saved.ok || LASTING.has(saved.problem) || isStale()) break;
    await wait(pause);
    saved = await report(exchange);
  }
  return saved;
}
