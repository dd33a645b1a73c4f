import type { Page } from 'puppeteer-core';
import type { Exchange } from '../../lib/domain/exchange.ts';
import { DATABASE } from '../../lib/history/schema.ts';
import type { Chip } from '../../scripts/browser/chip.ts';
import { findFirefoxChips, waitForFirefoxChips } from '../../scripts/browser/firefox-chips.ts';
import { readStored } from '../../scripts/browser/history-page.ts';
import {
  type BareFirefox,
  type LaunchedFirefox,
  launchFirefox,
} from '../../scripts/browser/launch-firefox.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { type PageName, PAGES, answerRequest } from '../browser/pages/bundle.ts';
import '../browser/pages/shared/globals.ts';
import type { Script } from '../browser/pages/shared/script.ts';
import { SIGNS, type Signs } from '../browser/pages/signs.ts';
import { FIREFOX_EXTENSION } from '../support/build-firefox.ts';

/** Firefox with the built extension, and a page of the extension to look into its storage from. */
export interface Guarded extends LaunchedFirefox {
  readonly inside: Page;
  /** Every exchange in the extension's database, the oldest first. */
  exchanges(): Promise<Exchange[]>;
  /** Waits until the history holds what the test expects. */
  waitForExchanges(isReached: (all: Exchange[]) => boolean): Promise<Exchange[]>;
}

export async function launch(
  extension = FIREFOX_EXTENSION,
  { granted = true }: { granted?: boolean } = {},
): Promise<Guarded> {
  const launched = await launchFirefox({ extension, granted });
  const inside = await launched.openExtensionPage('icon/on-16.png');
  const exchanges = () => inside.evaluate(readStored, DATABASE);
  return {
    ...launched,
    inside,
    exchanges,
    waitForExchanges: (isReached) => until(exchanges, isReached),
  };
}

/** Asks again until the answer fits; the last answer is in the error. */
export async function until<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  timeoutMs = 15_000,
): Promise<T> {
  let last: T | undefined;
  const found = await poll(async () => {
    last = await ask();
    return fits(last) ? { answer: last } : null;
  }, timeoutMs);
  if (found === null) throw new Error(`Still ${JSON.stringify(last)}.`);
  return found.answer;
}

/** A chat page in Firefox. */
export interface Stage {
  readonly page: Page;
  readonly signs: Signs;
  script(script: Partial<Script>): Promise<void>;
  type(text: string): Promise<void>;
  sent(): Promise<string[]>;
  draft(): Promise<string>;
  /** What the page's highlights cover: text that is painted otherwise, in nodes as they were. */
  dimmed(): Promise<string[]>;
  replyChips(): Promise<Chip[]>;
  waitForReplyChip(count?: number): Promise<Chip>;
  composerChip(): Promise<Chip>;
  /** Waits until the page is idle and has so many finished answers. */
  waitForAnswers(count: number): Promise<void>;
}

/** Opens a page at the site's real hostname, served from memory, and puts the caret into its box. */
export async function openStage(
  { browser }: BareFirefox,
  name: PageName,
  { search = '', guarded = true }: { search?: string; guarded?: boolean } = {},
): Promise<Stage> {
  const page = await openPage(browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answerRequest(name, request.url(), request.isNavigationRequest()).then((answer) =>
      request.respond(answer),
    );
  });
  const signs = SIGNS[name];
  await page.goto(PAGES[name].origin + PAGES[name].path + search);
  await page.waitForSelector(signs.composer);
  await page.click(signs.composer);
  if (guarded) await waitForFirefoxChips(page, 'composer', 1);
  return {
    page,
    signs,
    script: (script) => page.evaluate((next) => void (window.__script = next), script),
    type: (text) => typeText(page, text),
    sent: () => page.evaluate(() => window.__sent.map(({ text }) => text)),
    draft: () => page.evaluate(() => window.__draft()),
    dimmed: () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
      ),
    replyChips: () => findFirefoxChips(page, 'reply'),
    waitForReplyChip: async (count = 1) =>
      (await waitForFirefoxChips(page, 'reply', count)).at(-1) as Chip,
    composerChip: async () => (await waitForFirefoxChips(page, 'composer', 1))[0] as Chip,
    waitForAnswers: async (count) => {
      await page.waitForFunction(
        (css, n) => !window.__chat.busy() && document.querySelectorAll(css).length === n,
        {},
        signs.done,
        count,
      );
    },
  };
}

export async function openPage(browser: LaunchedFirefox['browser']): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** Types as a user does: a line break is Shift+Enter. */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.type(line);
  }
}
