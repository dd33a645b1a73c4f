import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { ask, openChatPage } from './chat-page.ts';

/** So long the guard may still have to do after the end of a reply. */
const AFTER_MS = 500;

/**
 * Milliseconds of processor time that the page's main thread took while one long reply streamed,
 * by the browser's own account. Time on the clock (`TaskDuration`) would also count what other
 * programs took from it: on a busy machine that differs by half from one run to the next.
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
  const before = await readThreadMs(session);
  await ask(page, 'What is the capital of Australia?', guarded);
  await wait(AFTER_MS);
  const after = await readThreadMs(session);
  await page.close();
  return after - before;
}

async function readThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('The browser does not say what its main thread took.');
  return seconds * 1000;
}
