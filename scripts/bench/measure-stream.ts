import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { ask, openChatPage } from './chat-page.ts';

/** So long the guard may still have to do after the end of a reply. */
const AFTER_MS = 500;

/**
 * Milliseconds in which the page's main thread was at work while one long reply streamed, by the
 * browser's own account.
 *
 * @param url of a practice chat that streams a long reply
 */
export async function measureStream(
  context: BrowserContext,
  url: string,
  guarded: boolean,
): Promise<number> {
  const page = await openChatPage(context, url, guarded);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await readTaskMs(session);
  await ask(page, 'What is the capital of Australia?', guarded);
  await wait(AFTER_MS);
  const after = await readTaskMs(session);
  await page.close();
  return after - before;
}

async function readTaskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser does not say how long it was at work.');
  return seconds * 1000;
}
