import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { timeGuard } from './guard-time.ts';

/** What a conversation costs, by its length. */
export interface LongTimes {
  /** Milliseconds of the main thread until the guard was ready. */
  readonly start: number;
  /** Milliseconds of the main thread while one reply streamed. */
  readonly stream: number;
}

/**
 * Opens a conversation of so many turns and asks once more, and tells what the guard itself took of
 * the page's main thread.
 *
 * @param search of a practice chat that streams a long reply
 */
export async function measureLong(
  context: BrowserContext,
  url: string,
  search: string,
  turns: number,
): Promise<LongTimes> {
  const page = await context.newPage();
  const id = randomUUID();
  await page.addInitScript(keepConversation, { id, turns: turnsOf(turns) });
  const open = async () => {
    await page.goto(`${url}/c/${id}${search}`);
    await waitUntilReady(page, turns);
  };
  await open(); // The first load fills the browser's caches, and settles the page's process.
  const start = await timeGuard(page, open);
  const stream = await measureReply(page, turns);
  await page.close();
  return { start, stream };
}

/** From the reply's first words to its end; what the send costs is a figure of its own. */
async function measureReply(page: Page, turns: number): Promise<number> {
  await page.locator('[data-composer]').focus();
  await page.keyboard.insertText('What is the capital of Peru?');
  await page.keyboard.press('Enter');
  const reply = page.locator('[data-turn="assistant"]').nth(turns / 2);
  await reply.locator('[data-answer]:not(:empty)').waitFor({ state: 'attached' });
  const time = await timeGuard(page, () =>
    reply.and(page.locator('[data-ended]')).waitFor({ state: 'attached', timeout: 60_000 }),
  );
  // A guard that is not at work costs nothing: its chip must come.
  await reply.locator('[data-idk-guard="reply"]').waitFor({ state: 'attached' });
  return time;
}

async function waitUntilReady(page: Page, turns: number): Promise<void> {
  await page
    .locator('[data-turn]')
    .nth(turns - 1)
    .waitFor({ state: 'attached' });
  await page.locator('[data-idk-guard="composer"]').waitFor({ state: 'attached' });
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))),
  );
}

/** Questions and answers as the practice chat keeps them, none of them asked with the guard. */
function turnsOf(count: number): object[] {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? { id: `turn-${index}`, role: 'user', text: `What is ${index} plus one?` }
      : {
          id: `turn-${index}`,
          role: 'assistant',
          text: `${index - 1} plus one is **${index}**.\n\n- It is odd.\n- It follows ${index - 1}.`,
          thinking: '',
          attempt: 0,
          end: 'done',
          error: null,
        },
  );
}

function keepConversation({ id, turns }: { id: string; turns: object[] }): void {
  localStorage.setItem('practice.recent', JSON.stringify([id]));
  localStorage.setItem(`practice.chat.${id}`, JSON.stringify(turns));
}
