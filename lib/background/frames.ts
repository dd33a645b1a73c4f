import { browser } from '../browser.ts';

/*
 * Which frame of a tab holds the chat: a guard runs in every frame of a granted host, and popup and
 * commands speak to the one that has found a message box. Kept for the browser session, for this
 * script is stopped and started all the time.
 */
const key = (tabId: number) => `frame.${tabId}`;

/** The frame that popup and commands are to ask; the page itself when none has said a word. */
export async function chatFrame(tabId: number): Promise<number> {
  return ((await browser.storage.session.get(key(tabId)))[key(tabId)] as number | undefined) ?? 0;
}

/** Remembers the frame that has found a message box; `null`: the tab is gone. */
export async function rememberFrame(tabId: number, frameId: number | null): Promise<void> {
  if (frameId === null) await browser.storage.session.remove(key(tabId));
  else await browser.storage.session.set({ [key(tabId)]: frameId });
}
