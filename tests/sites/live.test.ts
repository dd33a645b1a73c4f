import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { type ExpectStatic, afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { MARKERS_SCRIPT } from '../../lib/sites/shipped.ts';
import { findChips, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { launch, readExchanges, settingsWith, store } from '../browser/stage.ts';
import { type Golden, listGolden, readGolden } from './golden.ts';
import { serveGolden } from './serve.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);
const SOON = { timeout: 20_000, interval: 100 };
const ALL = listGolden().map((name) => readGolden(name));
const KEYS = { enter: 'Enter', 'ctrl-enter': 'Control+Enter' } as const;

let launched: Launched;
let asked = 0;

beforeAll(async () => {
  launched = await launch();
  const pages = ALL.filter(({ site }) => site.hosts.length === 0).map(
    ({ expected }) => new URL(expected.url).origin,
  );
  if (pages.length > 0) await turnOn(pages);
});
afterAll(() => launched.close());

/** What the popup does for a page that no site file names the host of. */
async function turnOn(pages: string[]): Promise<void> {
  await store(launched, settingsWith({ pages }));
  const worker = await launched.worker();
  const scripts = () =>
    worker.evaluate(async () => {
      const { scripting } = (globalThis as never as { chrome: Browser }).chrome;
      return (await scripting.getRegisteredContentScripts()).flatMap(({ js }) => js ?? []);
    });
  // Not `expect.poll`, which may only be called inside a test.
  await vi.waitFor(async () => expect(await scripts()).toContain(MARKERS_SCRIPT), SOON);
}

describe.concurrent.each(ALL.map((golden) => [golden.name, golden] as const))('%s', (_, golden) => {
  const { sends } = golden.expected;
  test.runIf(sends !== 'click')(
    'a message sent by key is delivered, read and logged',
    ({ expect }) =>
      ask(expect, golden, (page) => page.keyboard.press(KEYS[sends as keyof typeof KEYS])),
  );

  test('a message sent with the send control is delivered, read and logged', ({ expect }) =>
    ask(expect, golden, (page) => page.locator('[data-golden~="send"]').click()));
});

/** @param expect the test's own: several run at once */
async function ask(
  expect: ExpectStatic,
  golden: Golden,
  send: (page: Page) => Promise<void>,
): Promise<void> {
  asked += 1;
  const question = `What was the title of paper ${asked}?`;
  const { site, expected } = golden;
  const page = await launched.context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.setDefaultTimeout(SOON.timeout);
  await page.goto(await serveGolden(page, golden));
  await waitForChips(page, 'composer', 1);
  await page.locator('[data-golden~="composer"]').focus();
  await page.keyboard.type(question);
  await send(page);

  // In the middle of the answer the message is there, and nothing is said of the reply.
  const logged = async () =>
    (await readExchanges(launched)).filter(({ prompt }) => prompt === question);
  await expect
    .poll(logged, SOON)
    .toMatchObject([{ site: site.id, delivery: 'seen', ending: null, reading: null }]);
  expect(await page.evaluate(() => window.golden.sent)).toEqual([`${question} ${LINE}`]);
  expect(await findChips(page, 'reply')).toHaveLength(0);

  await page.evaluate(() => window.golden.finish());
  await expect.poll(logged, SOON).toMatchObject([
    {
      site: site.id,
      host: new URL(expected.url).hostname,
      model: expected.states.complete.model,
      wording: 'standard@1',
      delivery: 'seen',
      attempt: 1,
      ending: 'done',
      verdict: 'cleared',
      reading: { stance: 'answer', confidence: 0.85 },
      conversation: expected.thread === null ? null : expect.stringMatching(/^[0-9a-f]{24}$/),
    },
  ]);
  const [chip] = await waitForChips(page, 'reply', 1);
  expect(await chip?.label()).toBe('IDK Guard: Cleared your bar');
  expect(await page.evaluate(() => window.golden.sent)).toHaveLength(1);
  expect(errors).toEqual([]);
  await page.close();
}
