import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openWith } from '../../support/in-page.ts';
import type * as Subject from './subject.ts';

declare global {
  /** The exports of `subject.ts`, in the page. */
  var subject: typeof Subject;
}

const ENTRY = fileURLToPath(new URL('./subject.ts', import.meta.url));

/** An empty page with the subject in it, to be filled with one body after another. */
export function openSubject(browser: Browser): Promise<Page> {
  return openWith(browser, ENTRY);
}

/** Puts another page in its place. */
export async function showBody(page: Page, body: string): Promise<void> {
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);
}
