import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Finder, createFinder } from '../../lib/page/finder.ts';
import { ANY_PAGE } from '../../lib/page/generic/any-page.ts';
import type { SiteFacts } from '../../lib/sites/site.ts';
import { launchPlain, openWith } from '../support/in-page.ts';

declare const subject: { createFinder: typeof createFinder };
declare global {
  interface Window {
    finder: Finder;
  }
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

/** A site whose send control has another name than it used to have. */
const RENAMED: SiteFacts = { ...ANY_PAGE, composer: ['textarea'], send: ['#renamed'], stop: [] };
const SEND = '<button aria-label="Send">➤</button>';
const STOP = '<button aria-label="Stop">■</button>';

async function openChat(site: SiteFacts, control: string): Promise<void> {
  page = await openWith(
    browser,
    'lib/page/finder.ts',
    `<div style="height:500px"><p>Hello</p></div>
     <form style="display:flex"><textarea style="flex:1" aria-label="Message"></textarea><span id="place">${control}</span></form>`,
  );
  await page.evaluate((each) => {
    window.finder = subject.createFinder(window, each);
    window.finder.composer();
  }, site);
}

function show(control: string): Promise<void> {
  return page.evaluate((html) => {
    const place = document.querySelector('#place');
    if (place !== null) place.innerHTML = html;
  }, control);
}

const noteIdle = (hasDraft: boolean) =>
  page.evaluate((draft) => window.finder.noteIdle(draft), hasDraft);
const isBusy = () => page.evaluate(() => window.finder.isControlBusy());

describe('what stands in the place of the send control', () => {
  test('is known on a page that has just begun, where only structure can tell', async () => {
    await openChat(RENAMED, SEND);
    await noteIdle(false);
    expect(await isBusy()).toBe(false);
    await show(STOP);
    expect(await isBusy()).toBe(true);
  });

  test('is busy when it is gone, though the page had drawn none at first', async () => {
    await openChat(ANY_PAGE, '');
    await noteIdle(false);
    await show(SEND);
    await noteIdle(false);
    expect(await isBusy()).toBe(false);
    await show('');
    expect(await isBusy()).toBe(true);
  });

  test('is idle when it is gone, where an empty box has none', async () => {
    await openChat(ANY_PAGE, '');
    await noteIdle(false);
    await show(SEND);
    await noteIdle(true);
    await show(STOP.replace('Stop', 'Working'));
    expect(await isBusy()).toBe(true);
    await show('');
    expect(await isBusy()).toBe(false);
  });
});
