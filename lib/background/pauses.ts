import { browser } from '../browser.ts';

/*
 * Which tabs are paused, kept for the browser session so that a reload of the page keeps the
 * pause. Not in the page: it could be read there.
 */
const key = (tabId: number) => `paused.${tabId}`;

export async function isTabPaused(tabId: number): Promise<boolean> {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)] === true;
}

export async function rememberPause(tabId: number, paused: boolean): Promise<void> {
  if (paused) await browser.storage.session.set({ [key(tabId)]: true });
  else await browser.storage.session.remove(key(tabId));
}
