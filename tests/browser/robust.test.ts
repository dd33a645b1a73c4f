import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { PAGES } from './pages/bundle.ts';
import {
  type Stage,
  launch,
  openStage,
  poll,
  readExchanges,
  store,
  waitForExchanges,
} from './stage.ts';

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

  test('again and again between the reply and the write: nothing is lost or doubled', async () => {
    const page = await openExtensionPage();
    const debug = await launched.context.newCDPSession(page);
    await debug.send('ServiceWorker.enable');
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was it?');
    for (let stops = 0; stops < 12; stops += 1) await debug.send('ServiceWorker.stopAllWorkers');
    await stage.page.locator(stage.signs.done).waitFor();
    for (let stops = 0; stops < 12; stops += 1) await debug.send('ServiceWorker.stopAllWorkers');
    const chip = await stage.waitForReplyChip();
    const all = await waitForExchanges(launched, (some) => !!some[0]?.ending);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ ending: 'done', verdict: 'cleared' });
    expect(await chip.text()).not.toContain('Not saved');
    const popup = await launched.openPopup(stage.page);
    await popup.getByText('This week 1 answer, not judged yet.').waitFor();
  });
});

describe('settings that cannot be used', () => {
  test.each([
    ['broken', { version: 1, bar: 'high' }, /could not be read/],
    ['of a newer version', { version: 99, bar: 0.9, novelty: true }, /newer/],
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
    expect(all['settings.kept']).toEqual(stored);
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

describe('an extension that changes under an open page', () => {
  test('removed: messages go out as typed, and the chip says what to do', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was first?');
    await stage.waitForReplyChip(1);
    const worker = await launched.worker();
    await worker
      .evaluate(() =>
        (globalThis as never as { chrome: Browser }).chrome.management.uninstallSelf(),
      )
      .catch(() => undefined); // The worker is gone before it can answer.
    await poll(
      async () => launched.context.serviceWorkers().length,
      (count) => count === 0,
    );
    await ask('Who was second?');
    await stage.waitForAnswers(2);
    expect(await stage.sent()).toEqual([`Who was first? ${LINE}`, 'Who was second?']);
    const chip = await stage.composerChip();
    await chip.click('');
    await poll(
      () => chip.text(),
      (text) => /Reload/.test(text),
    );
  });

  test('updated: the guard goes on in the open page, and the draft is still there', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was first?');
    await stage.waitForReplyChip(1);
    await waitForExchanges(launched, (all) => !!all[0]?.ending);
    await stage.waitForAnswers(1);
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('Who was second?');
    const worker = await launched.worker();
    const next = launched.context.waitForEvent('serviceworker');
    const oldHost = await stage.page.$('[data-idk-guard="composer"]');
    await worker
      .evaluate(() => (globalThis as never as { chrome: Browser }).chrome.runtime.reload())
      .catch(() => undefined); // The worker is gone before it can answer.
    await next;
    await stage.page.bringToFront();
    // The new script has taken the old one's place: one chip at the box, another one than before.
    await stage.page.waitForFunction((old) => {
      const hosts = [...document.querySelectorAll('[data-idk-guard="composer"]')];
      return hosts.length === 1 && hosts[0] !== old;
    }, oldHost);
    expect(await stage.draft()).toBe('Who was second?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(2);
    await waitForExchanges(launched, (all) => all.filter(({ ending }) => ending).length === 2);
    expect((await stage.sent())[1]).toBe(`Who was second? ${LINE}`);
  });
});

describe('a page that does not play along', () => {
  test('a box that refuses the line: sent as typed, and the chips say so', async () => {
    stage = await openStage(launched, 'chatgpt-light');
    await stage.page.evaluate(() => {
      // As a user script does that keeps a box to what was typed by hand.
      const clean = ({ target }: Event) => {
        if (!(target instanceof HTMLTextAreaElement)) return;
        target.value = target.value.replace(/ \(Scoring.*$/, '');
      };
      document.addEventListener('input', clean, { capture: true });
    });
    await ask('Who was it?');
    const chip = await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual(['Who was it?']);
    expect(await chip.text()).toContain('Your message went out as typed, without the guard line.');
    const [exchange] = await waitForExchanges(launched, (all) => !!all[0]?.ending);
    expect(exchange).toMatchObject({ delivery: 'failed', prompt: 'Who was it?' });
    expect(await (await stage.composerChip()).text()).toContain('Line not added');
    const popup = await launched.openPopup(stage.page);
    await popup.getByRole('alert').waitFor();
    expect(await popup.getByRole('alert').innerText()).toMatch(/could not be added/);
  });

  test('a page that never takes the message: the draft stays as it was typed', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    await stage.page.evaluate(() => {
      const swallow = (event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
      };
      document.addEventListener('keydown', swallow, { capture: true });
    });
    await ask('Who was it?');
    await poll(
      () => stage.draft(),
      (draft) => draft.includes('Scoring'),
    );
    await poll(
      () => stage.draft(),
      (draft) => draft === 'Who was it?',
    );
    expect(await stage.sent()).toEqual([]);
    expect(await readExchanges(launched)).toEqual([]);
    expect(await (await stage.composerChip()).text()).not.toContain('Guard 75');
  });

  test('a page of a known site without a message box: nothing happens, the popup says so', async () => {
    await launched.context.route('https://chatgpt.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Plans</title><h1>Plans</h1>' }),
    );
    const page = await launched.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('https://chatgpt.com/pricing');
    const popup = await launched.openPopup(page);
    await popup
      .getByText(/message box/)
      .first()
      .waitFor();
    expect(await page.locator('[data-idk-guard]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('nothing of ours can be read by the page', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was it?');
    await stage.waitForReplyChip();
    const seen = await stage.page.evaluate(() => ({
      globals: Object.keys(window).filter((name) => /idk|guard|wxt/i.test(name)),
      hosts: [...document.querySelectorAll('[data-idk-guard]')].map((host) => ({
        shadow: host.shadowRoot,
        text: host.textContent,
      })),
    }));
    expect(seen.globals).toEqual([]);
    expect(seen.hosts).toHaveLength(2);
    for (const host of seen.hosts) expect(host).toEqual({ shadow: null, text: '' });
    expect(PAGES['chatgpt-classic'].origin).toBe('https://chatgpt.com');
  });
});
