import type { BrowserContext, Page } from 'playwright-core';
import { Problem } from '../setup/problem.mjs';

/** Opens the practice chat, in front, ready to be asked. */
export async function openChatPage(
  context: BrowserContext,
  url: string,
  guarded: boolean,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await context.newPage();
  await prepare(page);
  await page.goto(url);
  const ready = guarded ? '[data-idk-guard="composer"]' : '[data-composer]';
  await page.locator(ready).waitFor({ state: 'attached' });
  await page.bringToFront();
  return page;
}

/**
 * Asks, and waits until the reply has ended and, where there is a guard, its chip is there: a
 * measurement without the guard at work would flatter it.
 */
export async function ask(page: Page, question: string, guarded: boolean): Promise<void> {
  const replies = page.locator('[data-turn="assistant"]');
  const before = await replies.count();
  await page.locator('[data-composer]').focus();
  await page.keyboard.insertText(question);
  await page.keyboard.press('Enter');
  const turn = replies.nth(before);
  await turn.and(page.locator('[data-ended]')).waitFor({ timeout: 60_000 });
  if (!guarded) return;
  await turn
    .locator('[data-idk-guard="reply"]')
    .waitFor({ state: 'attached', timeout: 15_000 })
    .catch(() => {
      throw new Problem('A reply got no chip: the guard is not at work, so nothing is measured.');
    });
}
