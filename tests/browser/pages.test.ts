import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { PAGES, type PageName } from './pages/bundle.ts';
import { launchPlain } from '../support/in-page.ts';
import { openPage, type OpenPage } from './pages/checks/open-page.ts';
import { checkPeculiarities } from './pages/checks/peculiarities.ts';
import { checkReplies } from './pages/checks/replies.ts';
import { checkSending } from './pages/checks/sending.ts';
import { checkTurns } from './pages/checks/turns.ts';

const LIMITS = { timeout: 20_000, retry: 0 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlain();
}, 30_000);
afterAll(() => browser.close());

describe.each(Object.keys(PAGES) as PageName[])('%s', LIMITS, (name) => {
  let opened: OpenPage;

  beforeEach(async () => {
    opened = await openPage(browser, name);
    await opened.page.locator(opened.signs.composer).click();
  });

  afterEach(async () => {
    await opened.page.context().close();
    expect(opened.problems).toEqual([]);
  });

  checkSending(() => opened);
  checkReplies(() => opened);
  checkTurns(name, () => opened);
});

describe('what is peculiar', LIMITS, () => {
  checkPeculiarities(() => browser);
});
