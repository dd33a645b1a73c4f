import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { answer } from '../../practice/model.ts';
import { QUESTIONS } from '../../practice/questions/index.ts';
import { startPractice } from '../../practice/server/start-practice.ts';
import { findChips, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { launch, poll, readExchanges, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

describe('on the practice chat', () => {
  let launched: Launched;
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice({ port: 0, seed: 7, speed: Number.POSITIVE_INFINITY });
    launched = await launch();
  });
  afterAll(async () => {
    await launched.close();
    await practice.close();
  });
  afterEach(() => page.close());

  const open = async (search = '') => {
    page = await launched.context.newPage();
    await page.goto(practice.url + search);
    await page.locator('[data-composer]').click();
    await waitForChips(page, 'composer', 1);
  };
  const userTexts = () => page.locator('[data-turn="user"] [data-user-text]').allInnerTexts();
  const hasEnded = () => page.locator('[data-ended]').last().waitFor();
  const countExchanges = async () => (await readExchanges(launched)).length;

  test('the loop: line, thinking, a rest of three seconds, one chip, one record', async () => {
    await open('/?pause=3000&seed=101');
    await page.keyboard.type('In which year did the Berlin Wall fall?');
    await page.keyboard.press('Enter');
    await page.locator('[data-streaming="true"] [data-answer]').waitFor();
    expect(await findChips(page, 'reply')).toHaveLength(0);
    const [chip] = await waitForChips(page, 'reply', 1);
    expect(await userTexts()).toEqual([`In which year did the Berlin Wall fall? ${LINE}`]);
    const [exchange, ...others] = await waitForExchanges(launched, (all) => !!all[0]?.ending);
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({ site: 'practice', delivery: 'seen', ending: 'done' });
    expect(exchange?.model).toBeTruthy();
    expect(exchange?.conversation).toMatch(/^[0-9a-f]{24}$/);
    expect(await chip?.label()).toMatch(/^IDK Guard: /);
  });

  test('with "Ctrl+Enter sends", Enter breaks the line and Ctrl+Enter is guarded', async () => {
    const before = await countExchanges();
    await open();
    await page.locator('[data-menu]').click();
    await page.locator('[data-ctrl-enter]').check();
    await page.locator('[data-composer]').click();
    const box = page.locator('[data-composer]');
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await poll(
      () => box.inputValue(),
      (text) => text === 'one\n',
    );
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await page.keyboard.type('three');
    expect(await box.inputValue()).toBe('one\ntwo\nthree');
    expect(await countExchanges()).toBe(before);
    await page.keyboard.press('Control+Enter');
    await waitForChips(page, 'reply', 1);
    expect(await userTexts()).toEqual([`one\ntwo\nthree ${LINE}`]);
    await page.locator('[data-menu]').click();
    await page.locator('[data-ctrl-enter]').uncheck();
  });

  test('a reply that fails, before its first word or half-way, is not read', async () => {
    for (const error of ['1', 'middle']) {
      const before = await countExchanges();
      await open(`/?error=${error}`);
      await page.keyboard.type('Who painted Guernica?');
      await page.keyboard.press('Enter');
      const [chip] = await waitForChips(page, 'reply', 1);
      expect(await chip?.label()).toBe('IDK Guard: Could not be read');
      const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
      expect(all[before]).toMatchObject({ ending: 'error', verdict: 'unread', reading: null });
      if (error === '1') await page.close();
    }
  });

  test('a reply that the user stops is not read', async () => {
    const before = await countExchanges();
    await open('/?speed=20');
    await page.keyboard.type('Who painted Guernica?');
    await page.keyboard.press('Enter');
    await page.locator('[data-streaming="true"] [data-answer]').waitFor();
    await page.locator('[data-stop]').click();
    await hasEnded();
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ ending: 'stopped', verdict: 'unread' });
  });

  test('a conversation that is left in the middle of a reply is recorded as left', async () => {
    const before = await countExchanges();
    await open('/?speed=20');
    await page.keyboard.type('Who painted Guernica?');
    await page.keyboard.press('Enter');
    await page.locator('[data-streaming="true"] [data-answer]').waitFor();
    await page.locator('[data-new-chat]').click();
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ ending: 'left', verdict: 'unread' });
    expect(await findChips(page, 'reply')).toHaveLength(0);
  });

  test('judging in the page: keys on the chip, and another judgement instead', async () => {
    const before = await countExchanges();
    await open('/?seed=101');
    const answered = QUESTIONS.find(
      ({ text }) => answer({ question: `${text} ${LINE}`, seed: 101 }).stance === 'answer',
    );
    await page.keyboard.insertText(answered?.text ?? '');
    await page.keyboard.press('Enter');
    const [chip] = await waitForChips(page, 'reply', 1);
    await chip?.click('Wrong');
    await waitForExchanges(launched, (all) => all[before]?.judgement === 'wrong');
    await page.keyboard.press('1');
    await waitForExchanges(launched, (all) => all[before]?.judgement === 'right');
  });

  test('two tabs at once keep their messages apart', async () => {
    const before = await countExchanges();
    await open('/?pause=1500');
    const first = page;
    await first.keyboard.type('Who painted Guernica?');
    await first.keyboard.press('Enter');
    await open('/?pause=1500');
    await page.keyboard.type('What is the capital of Australia?');
    await page.keyboard.press('Enter');
    await waitForChips(page, 'reply', 1);
    await first.bringToFront();
    await waitForChips(first, 'reply', 1);
    const all = await waitForExchanges(
      launched,
      (some) => some.slice(before).filter(({ ending }) => ending === 'done').length === 2,
    );
    expect(all.slice(before).map(({ prompt }) => prompt)).toEqual([
      'Who painted Guernica?',
      'What is the capital of Australia?',
    ]);
    await first.close();
  });

  test('one message can go without the line, or with another bar', async () => {
    await open();
    const [composer] = await waitForChips(page, 'composer', 1);
    await composer?.click('Guard');
    await composer?.click('Send this one without');
    await poll(
      async () => (await composer?.text()) ?? '',
      (text) => text.includes('Without guard, once'),
    );
    await page.keyboard.press('Escape');
    await page.locator('[data-composer]').click();
    await page.keyboard.type('Who painted Guernica?');
    await page.keyboard.press('Enter');
    await hasEnded();
    expect(await userTexts()).toEqual(['Who painted Guernica?']);
    expect(await findChips(page, 'reply')).toHaveLength(0);
    await page.locator('[data-composer]').click();
    await page.keyboard.type('And who wrote Emma?');
    await page.keyboard.press('Enter');
    await waitForChips(page, 'reply', 1);
    expect((await userTexts())[1]).toBe(`And who wrote Emma? ${LINE}`);
  });
});
