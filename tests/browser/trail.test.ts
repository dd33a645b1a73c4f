import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ANY_PAGE } from '../../lib/page/generic/any-page.ts';
import type { SiteFacts } from '../../lib/sites/site.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { launchPlain, openWith } from '../support/in-page.ts';
import type * as Subject from './pages/trail-in-page.ts';

declare const subject: typeof Subject;

let browser: Browser;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());

/** A site that shows no sign of writing, and whose answers stand in a part of the reply. */
const SITE: SiteFacts = {
  ...ANY_PAGE,
  composer: ['textarea'],
  user: ['.user'],
  reply: ['.reply'],
  answer: ['.answer'],
  stop: [],
  writing: [],
};
const START = Date.UTC(2026, 0, 1);

let page: Page;
beforeEach(async () => {
  page = await openWith(browser, 'tests/browser/pages/trail-in-page.ts');
  await page.clock.setFixedTime(START);
  await page.evaluate(
    ([site, wording]) => {
      document.body.innerHTML =
        '<p class="user">Who was it?</p><div class="reply" id="first">It was Ada.</div><textarea></textarea>';
      window.trail = subject.followSent(site, wording);
    },
    [SITE, WORDINGS.standard] as const,
  );
});
afterEach(() => page.context().close());

/** The id of what is read as the answer of the only reply. */
const answer = () =>
  page.evaluate(() => {
    const reply = document.querySelector<HTMLElement>('.reply');
    return (reply && window.trail.answer(reply)?.id) ?? null;
  });

/** Puts another reply in the place of the one that is there. */
const replaceReply = (id: string, text: string) =>
  page.evaluate(
    ([name, words]) => {
      const reply = document.createElement('div');
      Object.assign(reply, { className: 'reply', id: name, textContent: words });
      document.querySelector('.reply')?.replaceWith(reply);
    },
    [id, text] as const,
  );

describe('a reply without a part that is known for its answer', () => {
  test('gets as much time to show one when it is the second as when it is the first', async () => {
    expect(await answer()).toBeNull();
    await page.clock.setFixedTime(START + 6000);
    expect(await answer()).toBe('first');
    await replaceReply('second', 'Thinking');
    expect(await answer()).toBeNull();
    await page.clock.setFixedTime(START + 12_000);
    expect(await answer()).toBe('second');
  });

  test('is the same reply when the page draws it anew', async () => {
    expect(await answer()).toBeNull();
    await page.clock.setFixedTime(START + 6000);
    await replaceReply('again', 'It was Ada.');
    expect(await answer()).toBe('again');
  });
});
