import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { type Stage, launch, openStage, poll, readExchanges, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

let launched: Launched;
let stage: Stage;
beforeEach(async () => {
  launched = await launch();
});
afterEach(() => launched.close());

async function ask(text: string): Promise<void> {
  await stage.page.bringToFront();
  await stage.page.locator(stage.signs.composer).click();
  await stage.type(text);
  await stage.page.keyboard.press('Enter');
}

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

  test('a page that never rests: the reply is read all the same', async () => {
    stage = await openStage(launched, 'chatgpt-light');
    await stage.page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('time'));
      setInterval(() => (clock.textContent = String(performance.now())), 10);
    });
    await stage.script({ chunkMs: 300 });
    await ask('Who was it?');
    await stage.page.locator(stage.signs.writing).first().waitFor();
    // The reader is busy elsewhere beyond the reply's end, and the page goes on changing.
    const worker = await launched.worker();
    void worker.evaluate(() => {
      const until = Date.now() + 4000;
      while (Date.now() < until);
    });
    await stage.waitForReplyChip();
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

  test('a box that goes away while held: nothing is sent, and the text is there to copy', async () => {
    stage = await openStage(launched, 'chatgpt-light');
    await stage.page.evaluate((composer) => {
      const box = document.querySelector(composer);
      box?.addEventListener('input', () => {
        if ((box as HTMLTextAreaElement).value.includes('Scoring')) box.remove();
      });
    }, stage.signs.composer);
    await ask('Who was it?');
    const chip = await stage.composerChip();
    await poll(
      () => chip.text(),
      (text) => !text.includes('Guard 75'),
    );
    expect(await stage.sent()).toEqual([]);
    await chip.click('');
    await poll(
      () => chip.evaluate((root) => root.querySelector('textarea')?.value ?? ''),
      (text) => text === 'Who was it?',
    );
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
  });
});
