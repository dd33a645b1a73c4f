import { browser } from '../browser.ts';
import type { Chat } from '../messages.ts';

/*
 * Which chat is paused in a tab, kept for the browser session so that a reload of the page keeps
 * the pause. Not in the page: it could be read there.
 */
const key = (tabId: number) => `paused.${tabId}`;

/** Whether a chat is the one that was paused in its tab. */
export async function isChatPaused(tabId: number, chat: Chat): Promise<boolean> {
  const paused = (await browser.storage.session.get(key(tabId)))[key(tabId)] as Chat | undefined;
  return paused?.site === chat.site && paused.thread === chat.thread;
}

/** Remembers the one paused chat of a tab; `null`: none is. */
export async function rememberPause(tabId: number, chat: Chat | null): Promise<void> {
  if (chat === null) await browser.storage.session.remove(key(tabId));
  else await browser.storage.session.set({ [key(tabId)]: chat });
}
