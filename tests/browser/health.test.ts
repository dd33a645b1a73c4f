import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { SiteHealth } from '../../lib/health/site-health.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { type Stage, launch, openStage, poll, waitForExchanges } from './stage.ts';

type Api = { chrome: Browser };

describe('the health of a site', () => {
  let launched: Launched;
  let stage: Stage;
  let popup: Page;
  let guard: (expression: string) => Promise<unknown>;
  beforeAll(async () => {
    launched = await launch();
    stage = await openStage(launched, 'chatgpt-classic');
    guard = await openGuardsWorld(stage.page, launched.extensionId);
    popup = await launched.openPopup(stage.page);
  });
  afterAll(() => launched.close());

  const stored = async (): Promise<Record<string, SiteHealth>> => {
    const worker = await launched.worker();
    const all = await worker.evaluate(() =>
      (globalThis as never as Api).chrome.storage.local.get(),
    );
    return Object.fromEntries(
      Object.entries(all).filter(([key]) => key.startsWith('health.')),
    ) as Record<string, SiteHealth>;
  };
  /** As the guard in the page reports it. */
  const report = (request: unknown) => {
    const message = { to: 'background', name: 'health', request };
    return guard(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  };

  test('is counted once per exchange, without a word of it', async () => {
    await stage.page.bringToFront();
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await waitForExchanges(launched, (all) => !!all[0]?.ending);
    const all = await poll(stored, (all) => all['health.chatgpt']?.days[0]?.replied === 1);
    expect(all['health.chatgpt']?.days).toMatchObject([
      { sent: 1, delivered: 1, replied: 1, read: 1, endings: { done: 1 } },
    ]);
    expect(all['health.chatgpt']?.last).toHaveLength(1);
    expect(JSON.stringify(all)).not.toMatch(/Who|chatgpt\.com|http/);
  });

  test('is told in one sentence, with a report, when a part is found by a later choice', async () => {
    const ranks = { composer: 1, send: 2, user: 1, reply: 1, answer: 1, model: 4 };
    for (let count = 0; count < 3; count += 1) {
      expect(await report({ site: 'chatgpt', ranks })).toEqual({ ok: true, value: null });
    }
    await popup
      .getByText('ChatGPT looks changed: the send button was found by its third choice.')
      .waitFor();
    await popup.getByRole('button', { name: 'Show it first' }).click();
    const text = await popup.getByRole('textbox', { name: 'Report' }).inputValue();
    expect(text).toMatch(/facts: chatgpt \(\d{4}-\d\d-\d\d, high\)/);
    expect(text).toContain('delivered 1 of 1, read 1 of 1, done 1');
    expect(text).toContain('send 0/0/3');
    expect(text).toMatch(/<composer \d>/);
    expect(text).not.toMatch(/Who was/);
    // The next good find takes the sentence back.
    await report({ site: 'chatgpt', ranks: { ...ranks, send: 0 } });
    await popup.getByText('ChatGPT looks changed').waitFor({ state: 'detached' });
  });

  test.each([
    ['another page', { site: 'evil.example', ranks: {} }, true],
    ['a rank that no list has', { site: 'chatgpt', ranks: { send: 1e9 } }, false],
    ['something else', { site: 7 }, false],
  ])('counts nothing for %s', async (_, request, isAnswered) => {
    const before = await stored();
    expect(await report(request)).toMatchObject({ ok: isAnswered });
    expect(await stored()).toEqual(before);
  });

  test('that cannot be read is counted anew', async () => {
    const worker = await launched.worker();
    await worker.evaluate(async () => {
      const { storage } = (globalThis as never as Api).chrome;
      await storage.local.set({ 'health.chatgpt': { version: 1, days: 'many' } });
    });
    await report({ site: 'chatgpt', ranks: { send: 1 } });
    const all = await poll(stored, (all) => Array.isArray(all['health.chatgpt']?.days));
    expect(all['health.chatgpt']?.days).toMatchObject([{ sent: 0, ranks: { send: [0, 1] } }]);
  });
});

/** Evaluates in the world of the content script, which the page cannot reach. */
async function openGuardsWorld(
  page: Page,
  id: string,
): Promise<(code: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = await poll(
    async () => worlds.find(({ origin }) => origin === `chrome-extension://${id}`),
    (found) => found !== undefined,
  );
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world?.id ?? 0,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
}
