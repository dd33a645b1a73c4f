import type { CDPSession, Page } from 'playwright-core';

/** Microseconds between two samples: fine enough for a look of a millisecond. */
const INTERVAL_US = 200;

/** The part of a CPU profile (Chrome DevTools protocol, domain Profiler) that is read here. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * Milliseconds that a page's main thread spent in scripts of the extension while something was
 * done, with all that these called: queries, layouts that they forced, drawing of chips. Sampled,
 * so that the page's own work, which grows with its length, does not count.
 */
export async function timeGuard(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.send('Profiler.start');
  await act();
  const profile = await stop(session);
  await session.detach();
  return guardMs(profile);
}

async function stop(session: CDPSession): Promise<Profile> {
  return (await session.send('Profiler.stop')).profile;
}

/**
 * The time of all samples whose innermost function of a script is the extension's: what the browser
 * did at its call counts, what the page did in answer to an event of ours does not.
 */
export function guardMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  const mine = (url: string, isCalledByUs: boolean) =>
    url === '' ? isCalledByUs : url.startsWith('chrome-extension://');
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // Parents come before their children in a profile.
  for (const { id, children = [] } of nodes) {
    for (const child of children) {
      if (mine(byId.get(child)?.callFrame.url ?? '', ours.has(id))) ours.add(child);
    }
  }
  const time = samples.reduce(
    (sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index] ?? 0) : 0),
    0,
  );
  return time / 1000;
}
