import { browser } from '../browser.ts';

/**
 * Runs panels.js in the frame of the guard that asks for it, which is one that the user has turned
 * the guard on for: the browser refuses any other.
 *
 * @throws when the frame is gone
 */
export async function sendPanels(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['panels.js'],
    injectImmediately: true, // A page that never finishes loading has chips as well.
  });
}
