import type { Page } from 'playwright-core';
import { afterEach, beforeEach, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { PAGES, routePage } from './pages/bundle.ts';
import { launch, poll } from './stage.ts';

const { origin } = PAGES['chatgpt-light'];
const NO_BOX = 'No message box was found on this page';
const EMBED = `<body style="margin: 0"><iframe src="/" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0">`;

let launched: Launched;
let page: Page;
let popup: Page;
beforeEach(async () => {
  launched = await launch();
  const { context } = launched;
  await routePage(context, 'chatgpt-light');
  await context.route(`${origin}/embed`, (route) =>
    route.fulfill({ contentType: 'text/html', body: EMBED }),
  );
  page = await context.newPage();
  await page.goto(`${origin}/embed`);
  await waitForChips(page, 'composer', 1);
  popup = await launched.openPopup(page);
  await popup.getByText(NO_BOX).waitFor({ state: 'detached' });
});
afterEach(() => launched.close());

const title = async () =>
  (await launched.worker()).evaluate(async () => {
    const { action, tabs } = (globalThis as never as { chrome: Browser }).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.endsWith('/embed'));
    return action.getTitle({ tabId: tab?.id ?? 0 });
  });

test('a chat in a frame is what the popup speaks of, and what it pauses', async () => {
  await popup.getByRole('button', { name: 'Pause for this chat' }).click();
  await poll(title, (text) => text === 'IDK Guard is paused in this chat');
  await popup.getByRole('button', { name: 'Resume' }).click();
  await poll(title, (text) => text === 'IDK Guard is on here');
});

test('a frame that the page takes away is asked no more: the page itself is', async () => {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await popup.getByText(NO_BOX).waitFor();
  await popup.getByRole('button', { name: 'Pause for this chat' }).click();
  await poll(title, (text) => text === 'IDK Guard is paused in this chat');
});
