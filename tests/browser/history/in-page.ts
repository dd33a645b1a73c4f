import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Exchange } from '../../../lib/domain/exchange.ts';
import type * as Subject from '../../../lib/history/history.ts';
import { openWith } from '../../support/in-page.ts';

/* The history on the real IndexedDB of a real browser. */
declare const subject: typeof Subject;
declare global {
  interface Window {
    store: Subject.History;
  }
}

export const NOW = new Date('2026-11-21T12:00:00').getTime();
export const DAY_MS = 24 * 60 * 60 * 1000;

/** An empty page with a history in `window.store`. */
export async function openHistoryIn(browser: Browser, beside?: BrowserContext): Promise<Page> {
  const page = await openWith(browser, 'lib/history/history.ts', '', beside);
  await page.evaluate(() => {
    window.store = subject.createHistory();
  });
  return page;
}

/** The id that ends with a number. */
export function idOf(number: number): string {
  return number.toString(16).padStart(32, '0');
}

export function exchange(change: Partial<Exchange> = {}): Exchange {
  return {
    id: idOf(0),
    revision: 1,
    at: NOW,
    site: 'chatgpt',
    host: 'chatgpt.com',
    model: null,
    conversation: null,
    wording: 'standard@1',
    bar: 0.75,
    delivery: 'seen',
    attempt: 1,
    ending: 'done',
    reading: { stance: 'answer', confidence: 0.85, said: null, rule: 'test' },
    verdict: 'cleared',
    judgement: 'unjudged',
    judgedBy: null,
    judgedAt: null,
    prompt: 'Who?',
    replyLength: 10,
    repliedAt: NOW,
    endedAt: NOW,
    ...change,
  };
}

/** Starts anew: the page's own connection lets go, and the database goes. */
export function emptyHistory(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await window.store.close();
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('idk-guard');
      deleting.addEventListener('success', resolve);
      deleting.addEventListener('error', reject);
    });
  });
}
