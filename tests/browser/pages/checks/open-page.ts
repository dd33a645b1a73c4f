import type { Browser, CDPSession, Page } from 'playwright-core';
import { PAGES, routePage, type PageName } from '../bundle.ts';
import type { Sent, Turn } from '../shared/globals.ts';
import type { Script } from '../shared/script.ts';
import { SIGNS, type Signs } from '../signs.ts';

export interface OpenPage {
  page: Page;
  keys: CDPSession;
  signs: Signs;
  /** What the page complained of: uncaught errors and console errors. */
  problems: string[];
  sent(): Promise<Sent[]>;
  draft(): Promise<string>;
  turns(): Promise<Turn[]>;
  script(value: Partial<Script>): Promise<void>;
  /** Waits until exactly `count` elements match. */
  shows(selector: string, count?: number): Promise<void>;
  isIdle(): Promise<void>;
  ask(text: string): Promise<void>;
  /** Asks, and waits for the sign of one more finished answer. */
  askAndWait(text: string): Promise<void>;
}

/** Opens a page in a context of its own. `path` is that of a new chat unless given. */
export async function openPage(
  browser: Browser,
  name: PageName,
  path = PAGES[name].path,
): Promise<OpenPage> {
  const signs = SIGNS[name];
  const context = await browser.newContext();
  await routePage(context, name);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error' && !/favicon|404/.test(text)) problems.push(text);
  });
  await page.goto(PAGES[name].origin + path);
  const isIdle = async (): Promise<void> =>
    void (await page.waitForFunction(() => !window.__chat.busy()));
  const shows = async (selector: string, count = 1): Promise<void> =>
    void (await page.waitForFunction(([css, n]) => document.querySelectorAll(css).length === n, [
      selector,
      count,
    ] as const));
  const ask = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  return {
    page,
    keys: await context.newCDPSession(page),
    signs,
    problems,
    sent: () => page.evaluate(() => window.__sent),
    draft: () => page.evaluate(() => window.__draft()),
    turns: () => page.evaluate(() => window.__chat.turns()),
    script: (value) => page.evaluate((next) => void (window.__script = next), value),
    shows,
    isIdle,
    ask,
    async askAndWait(text) {
      const before = await page.locator(signs.done).count();
      await ask(text);
      await shows(signs.done, before + 1);
      await isIdle();
    },
  };
}
