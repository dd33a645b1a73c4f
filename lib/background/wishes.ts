import { browser } from '../browser.ts';

/*
 * The page that the user has just asked to turn on. The browser's question closes the popup, so the
 * popup leaves the wish here before it asks, and the background carries it out when the grant comes.
 */
const KEY = 'wish';

/** Remembers the origin of a page to be turned on; `null`: the wish is spent. */
export async function rememberWish(origin: string | null): Promise<void> {
  if (origin === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: origin });
}

export async function readWish(): Promise<string | null> {
  return ((await browser.storage.session.get(KEY))[KEY] as string | undefined) ?? null;
}
