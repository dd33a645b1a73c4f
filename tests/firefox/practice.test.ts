import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { startPractice } from '../../practice/server/start-practice.ts';
import { findFirefoxChips, waitForFirefoxChips } from '../../scripts/browser/firefox-chips.ts';
import { type Guarded, launch, openPage, typeText, until } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

describe('in Firefox, on the practice chat', () => {
  let firefox: Guarded;
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice({ port: 0, seed: 7, speed: Number.POSITIVE_INFINITY });
    firefox = await launch();
  });
  afterAll(async () => {
    await firefox.close();
    await practice.close();
  });
  afterEach(() => page.close());

  const open = async (search = '') => {
    page = await openPage(firefox.browser);
    await page.goto(practice.url + search);
    await page.click('[data-composer]');
    await waitForFirefoxChips(page, 'composer', 1);
  };
  const userTexts = () =>
    page.$$eval('[data-turn="user"] [data-user-text]', (all) =>
      all.map((each) => (each as HTMLElement).innerText),
    );

  test('the loop: line, thinking, a rest, one chip, one record', async () => {
    await open('/?pause=2000&seed=101');
    await typeText(page, 'In which year did the Berlin Wall fall?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-streaming="true"] [data-answer]');
    expect(await findFirefoxChips(page, 'reply')).toHaveLength(0);
    const [chip] = await waitForFirefoxChips(page, 'reply', 1);
    expect(await userTexts()).toEqual([`In which year did the Berlin Wall fall? ${LINE}`]);
    const [exchange, ...others] = await firefox.waitForExchanges((all) => !!all[0]?.ending);
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({ site: 'practice', delivery: 'seen', ending: 'done' });
    expect(exchange?.model).toBeTruthy();
    expect(exchange?.conversation).toMatch(/^[0-9a-f]{24}$/);
    expect(await chip?.label()).toMatch(/^IDK Guard: /);
  });

  test('a message of several lines, sent with the button', async () => {
    const before = (await firefox.exchanges()).length;
    await open();
    await typeText(page, 'Who painted Guernica?\nAnd when?');
    await page.click('[data-send]');
    await waitForFirefoxChips(page, 'reply', 1);
    expect(await userTexts()).toEqual([`Who painted Guernica?\nAnd when? ${LINE}`]);
    const all = await firefox.waitForExchanges((some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ delivery: 'seen', ending: 'done' });
    expect(all).toHaveLength(before + 1);
  });

  test('a reply that fails half-way, and one that the user stops, are not read', async () => {
    const before = (await firefox.exchanges()).length;
    await open('/?error=middle');
    await typeText(page, 'Who painted Guernica?');
    await page.keyboard.press('Enter');
    const [chip] = await waitForFirefoxChips(page, 'reply', 1);
    expect(await chip?.label()).toBe('IDK Guard: Could not be read');
    await page.close();
    await open('/?speed=20');
    await typeText(page, 'Who painted Guernica?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-streaming="true"] [data-answer]');
    await page.click('[data-stop]');
    const all = await firefox.waitForExchanges((some) => !!some[before + 1]?.ending);
    expect(all.slice(before)).toMatchObject([
      { ending: 'error', verdict: 'unread', reading: null },
      { ending: 'stopped', verdict: 'unread' },
    ]);
  });

  test('one message can go without the line', async () => {
    await open();
    const [composer] = await waitForFirefoxChips(page, 'composer', 1);
    await composer?.click('Guard');
    await composer?.click('Send this one without');
    await until(
      async () => (await composer?.text()) ?? '',
      (text) => text.includes('Without guard, once'),
    );
    await page.keyboard.press('Escape');
    await page.click('[data-composer]');
    await typeText(page, 'Who painted Guernica?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-ended]');
    expect(await userTexts()).toEqual(['Who painted Guernica?']);
    await page.click('[data-composer]');
    await typeText(page, 'And who wrote Emma?');
    await page.keyboard.press('Enter');
    await waitForFirefoxChips(page, 'reply', 1);
    expect((await userTexts())[1]).toBe(`And who wrote Emma? ${LINE}`);
  });
});
