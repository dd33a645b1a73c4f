import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { findChips, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { findViolations } from '../support/gallery/axe.ts';
import { routePlainChat } from './pages/plain-chat.ts';
import { launch, poll, settingsWith, store, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);
/** Granted at installation in this build, and no site's own: what the browser asks is tested elsewhere. */
const ORIGIN = 'http://127.0.0.1:8642';

let launched: Launched;
let chat: Page;
beforeEach(async () => {
  launched = await launch();
  await routePlainChat(launched.context, ORIGIN);
  chat = await launched.context.newPage();
  await chat.goto(`${ORIGIN}/room`);
});
afterEach(() => launched.close());

const stored = (key: string) =>
  launched
    .worker()
    .then((worker) =>
      worker.evaluate(
        async (name) =>
          (await (globalThis as never as { chrome: Browser }).chrome.storage.local.get(name))[name],
        key,
      ),
    );

async function turnOn(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Turn on for this page' }).click();
  await popup.getByRole('switch').waitFor();
}

async function ask(text: string): Promise<void> {
  await chat.bringToFront();
  await chat.getByRole('textbox').fill(text);
  await chat.getByRole('textbox').press('Enter');
}

describe('a page that no site file knows', () => {
  test('is offered to be turned on, and left alone until then', async () => {
    const popup = await launched.openPopup(chat);
    await popup.getByText('Turn the guard on for this page?').waitFor();
    expect(await popup.getByRole('switch').count()).toBe(0);
    expect(await findViolations(popup, [])).toEqual([]);
    await ask('Who was it?');
    expect(await chat.evaluate(() => (window as never as { __sent: string[] }).__sent)).toEqual([
      'Who was it?',
    ]);
    expect(await findChips(chat, 'composer')).toEqual([]);
  });

  test('works after one click in the open tab, and what was typed there stays', async () => {
    await chat.getByRole('textbox').fill('Who was it?');
    const popup = await launched.openPopup(chat);
    await turnOn(popup);
    expect(await stored('settings')).toMatchObject({ pages: [ORIGIN] });
    await chat.bringToFront();
    await waitForChips(chat, 'composer', 1);
    expect(await chat.getByRole('textbox').inputValue()).toBe('Who was it?');
    await chat.getByRole('textbox').press('Enter');
    await waitForChips(chat, 'reply', 1);
    const [exchange] = await waitForExchanges(launched, (all) => !!all[0]?.ending);
    expect(exchange).toMatchObject({ site: '127.0.0.1', delivery: 'seen', verdict: 'below' });
    expect(await chat.evaluate(() => (window as never as { __sent: string[] }).__sent)).toEqual([
      `Who was it? ${LINE}`,
    ]);
    // Counted under the page's host, in the popup and for its health.
    await popup.getByText('This week 1 answer, not judged yet.').waitFor();
    const health = await poll(
      () => stored('health.127.0.0.1') as Promise<{ days: { replied: number }[] } | undefined>,
      (value) => value?.days[0]?.replied === 1,
    );
    expect(health?.days).toMatchObject([{ sent: 1, delivered: 1, replied: 1, read: 1 }]);
    expect(JSON.stringify(health)).not.toMatch(/Who|Braun|http|8642/);
  });

  test('has a provisional reading, for it does not say when a reply is whole; one that goes on is read again', async () => {
    await store(launched, settingsWith({ pages: [ORIGIN] }));
    await chat.reload();
    await waitForChips(chat, 'composer', 1);
    await ask('Who was it?');
    const [chip] = await waitForChips(chat, 'reply', 1);
    await chip?.click('Below your bar');
    await poll(
      async () => (await chip?.text()) ?? '',
      (text) => text.includes('Provisional'),
    );
    await chat.evaluate(() => {
      document.querySelector('.theirs')?.append(' No, I am surer than that. Confidence: 90%');
    });
    await poll(
      () => findChips(chat, 'reply'),
      (chips) => chips.length === 0,
    );
    const [again] = await waitForChips(chat, 'reply', 1);
    expect(await again?.label()).toBe('IDK Guard: Cleared your bar');
    const all = await waitForExchanges(launched, ([one]) => one?.reading?.confidence === 0.9);
    expect(all).toMatchObject([{ attempt: 1, ending: 'quiet', verdict: 'cleared' }]);
  });

  test('is switched off and on, and forgotten when it is removed', async () => {
    await store(launched, settingsWith({ pages: [ORIGIN] }));
    await chat.reload();
    await waitForChips(chat, 'composer', 1);
    const popup = await launched.openPopup(chat);
    await popup.getByRole('switch').click();
    await popup.getByText('The guard is off on 127.0.0.1').waitFor();
    await poll(
      () => findChips(chat, 'composer'),
      (chips) => chips.length === 0,
    );
    await popup.getByRole('switch').click();
    await waitForChips(chat, 'composer', 1);

    await popup.getByText('Access and report').click();
    await popup.getByRole('button', { name: 'Remove this page' }).click();
    const button = popup.getByRole('button', { name: 'Turn on for this page' });
    await button.waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await poll(
      () => findChips(chat, 'composer'),
      (chips) => chips.length === 0,
    );
    expect(await stored('settings')).toMatchObject({ pages: [] });
    // And it can be turned on again.
    await turnOn(popup);
    await waitForChips(chat, 'composer', 1);
  });

  test('is turned on by its origin: other ports and pages of the same host stay as they are', async () => {
    const popup = await launched.openPopup(chat);
    await turnOn(popup);
    const other = 'http://127.0.0.1:8643';
    await routePlainChat(launched.context, other);
    await chat.goto(`${other}/`);
    const second = await launched.openPopup(chat);
    await second.getByText('Turn the guard on for this page?').waitFor();
  });

  test('without a message box is told so, and nothing is touched', async () => {
    await chat.goto(`${ORIGIN}/article`);
    const popup = await launched.openPopup(chat);
    await turnOn(popup);
    await popup.getByText('No message box found on this page, so nothing is touched.').waitFor();
    expect(await findViolations(popup, [])).toEqual([]);
    expect(await chat.locator('[data-idk-guard]').count()).toBe(0);
  });
});

describe('the report', () => {
  test('is shown and copied, and holds neither the draft nor the address', async () => {
    await store(launched, settingsWith({ pages: [ORIGIN] }));
    await chat.goto(`${ORIGIN}/room/of-quorvinbex?secret=zelmadrift`);
    await waitForChips(chat, 'composer', 1);
    await chat.getByRole('textbox').fill('I am gwendolyra');
    await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const popup = await launched.openPopup(chat);
    await popup.getByText('Access and report').click();
    await popup.getByRole('button', { name: 'Show it first' }).click();
    const report = await popup.getByRole('textbox', { name: 'Report' }).inputValue();
    expect(report).toMatch(
      /^IDK Guard \d+\.\d+\.\d+ on Chrome\/\d+\npage: 127\.0\.0\.1\nfacts: no site file\n/,
    );
    expect(report).toContain('textarea [aria-label=(7)] <composer guessed>');
    expect(report).toContain('button [type=submit] (text) <send guessed>');
    expect(report).not.toMatch(/quorv|zelma|gwend|8642|Message/);
    expect(await findViolations(popup, [])).toEqual([]);
    await popup.getByRole('button', { name: 'Copy report' }).click();
    await popup.getByText('Copied').waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(report);
  });
});
