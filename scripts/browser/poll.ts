import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again and again until there is something, or the time is over.
 *
 * @returns `null` when the time was over
 */
export async function poll<T>(
  ask: () => Promise<T | null | undefined>,
  timeoutMs: number,
  everyMs = 40,
): Promise<T | null> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const found = await ask();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > until) return null;
    await wait(everyMs);
  }
}
