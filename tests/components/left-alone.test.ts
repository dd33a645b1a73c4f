import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChips, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { launch, readExchanges, settingsWith, store } from '../browser/stage.ts';
import { type Served, servePages } from './serve.ts';
import { openChat } from './stage.ts';
import './pages/strange/elsewhere.ts';

let launched: Launched;
let served: Served;
beforeAll(async () => {
  [launched, served] = await Promise.all([launch(), servePages()]);
  await store(launched, settingsWith({ pages: [served.origin] }));
});
afterAll(async () => {
  await launched.close();
  served.close();
});

/** Opens a page that is no chat, and a chat after it: when the guard is at work there, it was here. */
async function openNoChat(name: string): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(`${served.origin}/strange/${name}`);
  const stage = await openChat(launched, served.origin, 'strange/crowded');
  await stage.page.close();
  await page.bringToFront();
  return page;
}

async function expectNothing(page: Page): Promise<void> {
  expect(await findChips(page, 'composer')).toEqual([]);
  expect(await findChips(page, 'reply')).toEqual([]);
  expect(await readExchanges(launched)).toEqual([]);
}

test('a form for comments under an article posts what was typed', async () => {
  const page = await openNoChat('article');
  const box = page.locator('textarea');
  await box.click();
  await page.keyboard.type('How do they find the tower?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I wonder.');
  expect(await box.inputValue()).toBe('How do they find the tower?\nI wonder.');
  await expectNothing(page);
  await page.getByRole('button', { name: 'Post' }).click();
  const posted = page.getByRole('listitem').last();
  expect(await posted.textContent()).toBe('How do they find the tower?\nI wonder.');
  await expectNothing(page);
});

test('a playground for code runs what was typed', async () => {
  const page = await openNoChat('playground');
  const box = page.locator('textarea');
  await box.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('print("What is 6 times 7?")');
  const code = 'print(6 * 7)\nprint("What is 6 times 7?")';
  expect(await box.inputValue()).toBe(code);
  await expectNothing(page);
  await page.getByRole('button', { name: 'Run' }).click();
  expect(await page.locator('pre').textContent()).toBe(`> ${code}\n42\n`);
  await expectNothing(page);
});

test('beside a chat that is guarded, a search and a comment go out as they were typed', async () => {
  const { page } = await openChat(launched, served.origin, 'strange/crowded');
  await page.getByPlaceholder('Search the handbook').click();
  await page.keyboard.type('Who may sign contracts?');
  await page.keyboard.press('Enter');
  await page.getByPlaceholder('Add a comment').click();
  await page.keyboard.type('Who has written this?');
  await page.getByRole('button', { name: 'Comment' }).click();
  expect(await page.evaluate(() => window.__elsewhere)).toEqual([
    'Who may sign contracts?',
    'Who has written this?',
  ]);
  expect(await readExchanges(launched)).toEqual([]);
  expect(await waitForChips(page, 'composer', 1)).toHaveLength(1);
});
