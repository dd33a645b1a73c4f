import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/**
 * Runs a script of the extension in the frame of the guard that asks for it, which is one that the
 * user has turned the guard on for: the browser refuses any other.
 *
 * @throws when the frame is gone
 */
export async function injectScript(
  { tab, frameId = 0 }: Runtime.MessageSender,
  file: string,
): Promise<null> {
  if (tab?.id === undefined) return null;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [file],
    injectImmediately: true, // A page that never finishes loading has a chat as well.
  });
  return null;
}
