import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ANY_PAGE } from '../../lib/page/generic/any-page.ts';
import type { SiteFacts } from '../../lib/sites/site.ts';
import { launchPlain, openWith } from '../support/in-page.ts';
import type * as Subject from './pages/listen-in-page.ts';

declare const subject: typeof Subject;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const WHOLE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

async function openChat(sendsOn: NonNullable<SiteFacts['sendsOn']>): Promise<void> {
  const site: SiteFacts = { ...ANY_PAGE, composer: ['textarea'], send: ['#send'], sendsOn };
  page = await openWith(
    browser,
    'tests/browser/pages/listen-in-page.ts',
    '<textarea>Who was it?</textarea><button type="button" id="send">➤</button>',
  );
  await page.evaluate((each) => {
    window.held = subject.holdSends(each);
  }, site);
}

const seen = () => page.evaluate(() => window.seen);

describe.each([
  ['mousedown', ['pointerdown']],
  ['pointerdown', []],
] as const)('on a site that sends on %s, a held send', (sendsOn, before) => {
  test('keeps from the site how its press goes on, and gives it the press whole', async () => {
    await openChat(sendsOn);
    await page.locator('#send').click();
    expect(await seen()).toEqual(before);
    await page.evaluate(() => window.held.letGo());
    expect(await seen()).toEqual([...before, ...WHOLE]);
  });

  test('keeps a second press from the site', async () => {
    await openChat(sendsOn);
    await page.locator('#send').click();
    await page.locator('#send').click();
    expect(await page.evaluate(() => window.held.attempts())).toBe(1);
    expect((await seen()).filter((type) => type !== 'pointerdown')).toEqual([]);
  });

  test('keeps nothing from other controls', async () => {
    await openChat(sendsOn);
    await page.evaluate(() => {
      document.body.append(
        Object.assign(document.createElement('button'), { id: 'other', textContent: 'Attach' }),
      );
    });
    await page.locator('#send').click();
    const held = await seen();
    await page.locator('#other').click();
    expect((await seen()).slice(held.length)).toEqual(WHOLE);
  });
});
