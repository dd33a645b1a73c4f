import type { Page } from 'playwright-core';
import { readSendTimes } from '../browser/time-sends.ts';
import { ask } from './chat-page.ts';

/** A chat grows with every message; a new one keeps the sends alike. */
const PER_CHAT = 10;

/**
 * Sends so many messages more.
 *
 * @returns milliseconds from the user's Enter to the user's turn on the page, for each
 */
export async function measureSends(page: Page, count: number, guarded: boolean): Promise<number[]> {
  const before = (await readSendTimes(page)).length;
  for (let sent = 0; sent < count; sent += 1) {
    if ((before + sent) % PER_CHAT === 0 && before + sent > 0) await startNewChat(page);
    await ask(page, 'What is the capital of Australia?', guarded);
  }
  const times = (await readSendTimes(page)).slice(before);
  return times.map(({ pressedAt, shownAt }) => shownAt - pressedAt);
}

async function startNewChat(page: Page): Promise<void> {
  await page.locator('[data-new-chat]').click();
  await page.locator('[data-turn]').first().waitFor({ state: 'detached' });
}
