import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { type Stage, launch, openStage, poll, store, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

let launched: Launched;
let stage: Stage;
beforeEach(async () => {
  launched = await launch();
});
afterEach(() => launched.close());

/** A page of the extension that shows nothing, for what only the debugger or its origin can do. */
async function openExtensionPage(): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId}/manifest.json`);
  return page;
}

async function ask(text: string): Promise<void> {
  await stage.page.bringToFront();
  await stage.page.locator(stage.signs.composer).click();
  await stage.type(text);
  await stage.page.keyboard.press('Enter');
}

describe('the background, stopped', () => {
  test('between the send and the reply: the exchange is complete', async () => {
    const page = await openExtensionPage();
    const debug = await launched.context.newCDPSession(page);
    await debug.send('ServiceWorker.enable');
    stage = await openStage(launched, 'chatgpt-classic');
    await stage.script({ firstMs: 1500 });
    await ask('Who was it?');
    await stage.page.locator(stage.signs.userTurn).waitFor();
    await waitForExchanges(launched, (all) => all.length === 1);
    await debug.send('ServiceWorker.stopAllWorkers');
    const chip = await stage.waitForReplyChip();
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    const [exchange] = await waitForExchanges(launched, (all) => !!all[0]?.ending);
    expect(exchange).toMatchObject({ ending: 'done', verdict: 'cleared', delivery: 'seen' });
  });

  test('between the reply and the write: nothing is lost or doubled', async () => {
    const page = await openExtensionPage();
    const debug = await launched.context.newCDPSession(page);
    await debug.send('ServiceWorker.enable');
    stage = await openStage(launched, 'chatgpt-classic');
    await stage.script({ firstMs: 1500 });
    await ask('Who was it?');
    await waitForExchanges(launched, (all) => all.length === 1);
    // A transaction of somebody else keeps the write waiting, so that it can be cut off for sure.
    await page.evaluate(holdDatabase);
    const chip = await stage.waitForReplyChip();
    await debug.send('ServiceWorker.stopAllWorkers');
    await page.evaluate(() => {
      window.releaseDatabase = true;
    });
    const all = await waitForExchanges(launched, (some) => !!some[0]?.ending);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ ending: 'done', verdict: 'cleared', revision: 2 });
    await poll(
      () => chip.text(),
      (text) => !/not saved|not in your history/i.test(text),
    );
    const popup = await launched.openPopup(stage.page);
    await popup.getByText('This week 1 answer, not judged yet.').waitFor();
  });
});

declare global {
  interface Window {
    releaseDatabase?: boolean;
  }
}

/** Runs in a page of the extension: keeps a write transaction alive until it is told to let go. */
function holdDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('idk-guard');
    opening.addEventListener('success', () => {
      const database = opening.result;
      const store = database.transaction(['exchanges'], 'readwrite').objectStore('exchanges');
      const goOn = () => {
        resolve();
        if (window.releaseDatabase === true) database.close();
        else store.get('').addEventListener('success', goOn);
      };
      goOn();
    });
  });
}

describe('settings that cannot be used', () => {
  test.each([
    ['broken', { version: 1, bar: 'high' }, /could not be read/],
    ['of a newer version', { version: 99, bar: 0.75, novelty: true }, /newer/],
  ])('%s: defaults, a sentence in chip and popup, and nothing lost', async (_, stored, words) => {
    await store(launched, { settings: stored });
    stage = await openStage(launched, 'chatgpt-classic');
    const composer = await stage.composerChip();
    await composer.click('');
    await poll(
      () => composer.text(),
      (text) => words.test(text),
    );
    await stage.page.keyboard.press('Escape');
    await ask('Who was it?');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);

    const popup = await launched.openPopup(stage.page);
    await popup.getByText(words).first().waitFor();
    await popup.getByRole('button', { name: 'Strict' }).click();
    await poll(
      () =>
        popup.evaluate(() =>
          (globalThis as never as { chrome: Browser }).chrome.storage.local.get(null),
        ),
      (all) => (all['settings'] as { bar?: unknown }).bar === 0.9,
    );
    const all = await popup.evaluate(() =>
      (globalThis as never as { chrome: Browser }).chrome.storage.local.get(null),
    );
    const kept = Object.keys(all).filter((key) => key.startsWith('settings.kept.'));
    expect(kept.map((key) => all[key])).toEqual([stored]);
    await poll(
      () => composer.text(),
      (text) => text.includes('90 %'),
    );
  });
});

describe('a database that cannot be used', () => {
  test('full: the chat works, chip and popup say so, and what was stored stays', async () => {
    const page = await openExtensionPage();
    const debug = await launched.context.newCDPSession(page);
    const origin = `chrome-extension://${launched.extensionId}`;
    await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was first?');
    const chip = await stage.waitForReplyChip(1);
    expect(await stage.sent()).toHaveLength(1);
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    await poll(
      () => chip.text(),
      (text) => /full/.test(text),
    );
    const popup = await launched.openPopup(stage.page);
    await popup.getByText(/full/).first().waitFor();

    await debug.send('Storage.overrideQuotaForOrigin', { origin });
    await stage.page.bringToFront();
    await chip.click('Try again');
    const all = await waitForExchanges(launched, (some) => some.length === 1);
    expect(all[0]).toMatchObject({ prompt: 'Who was first?', verdict: 'cleared' });
    await poll(
      () => chip.text(),
      (text) => !/full/.test(text),
    );
  });

  test('of a newer version: nothing in it is touched', async () => {
    const page = await openExtensionPage();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('idk-guard', 99);
          opening.addEventListener('upgradeneeded', () => {
            opening.result.createObjectStore('future').put('kept', 'key');
          });
          opening.addEventListener('success', () => {
            opening.result.close();
            resolve();
          });
        }),
    );
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was it?');
    const chip = await stage.waitForReplyChip();
    await poll(
      () => chip.text(),
      (text) => /newer/.test(text),
    );
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    const popup = await launched.openPopup(stage.page);
    await popup.getByText(/newer/).first().waitFor();
  });

  test('blocked: the chat works and chip and popup say so', async () => {
    const page = await openExtensionPage();
    await page.evaluate(async () => {
      const opening = indexedDB.open('idk-guard-blocker');
      await new Promise((resolve) => opening.addEventListener('success', resolve));
    });
    // A connection that never lets go, and a deletion that waits for it.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('idk-guard', 1);
          opening.addEventListener('success', () => {
            indexedDB.deleteDatabase('idk-guard').addEventListener('blocked', () => resolve());
          });
        }),
    );
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was it?');
    const chip = await stage.waitForReplyChip();
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    await poll(
      () => chip.text(),
      (text) => /another tab|window|open elsewhere|older version/i.test(text),
      40_000,
    );
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    // Free again, the same exchange can be saved.
    await page.close();
    await chip.click('Try again');
    await waitForExchanges(launched, (all) => all.length === 1);
  });
});
