import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Launched } from '../../scripts/browser/launch.ts';
import { countJudged, judgements, promptOf, waitForTotal } from '../support/review/history-page.ts';
import { fillHistory, openReview } from '../support/review/page.ts';
import { manyExchanges } from '../support/review/samples.ts';
import { launch, poll } from './stage.ts';

const NOON = new Date().setHours(12, 0, 0, 0);

describe('judging many', () => {
  const MANY = manyExchanges(12_000, NOON);
  let launched: Launched;
  let page: Page;
  beforeAll(async () => {
    launched = await launch();
    await fillHistory(launched, MANY);
    page = await openReview(launched);
    await waitForTotal(page, MANY.length);
  });
  afterAll(() => launched.close());

  test('five in a row are judged with the keyboard alone, and taken back one by one', async () => {
    // From the top of the page by Tab: nothing is clicked.
    for (let pressed = 0; pressed < 40; pressed += 1) {
      if (await page.evaluate(() => document.activeElement?.matches('.hrow'))) break;
      await page.keyboard.press('Tab');
    }
    for (const key of ['1', '3', '2', 'j', '1', 'ArrowDown', '3']) await page.keyboard.press(key);
    const judged = ['right', 'wrong', 'partly', 'unjudged', 'right', 'unjudged', 'wrong'];
    const first = async () => {
      const ids = MANY.slice(0, judged.length).map(({ id }) => id);
      const found = await judgements(page, ids);
      return ids.map((id) => found.get(id));
    };
    await poll(first, (now) => now.join() === judged.join());
    expect(await promptOf(page)).toBe('Question 7');
    await page.keyboard.press('u');
    await poll(first, (now) => now[6] === 'unjudged');
    await poll(
      () => promptOf(page),
      (prompt) => prompt === 'Question 6',
    );
    for (let undone = 0; undone < 4; undone += 1) {
      const before = await first();
      await page.keyboard.press('u');
      await poll(first, (now) => now.join() !== before.join());
    }
    expect(new Set(await first())).toEqual(new Set(['unjudged']));
  });

  test('selected rows are judged together, and taken back together', async () => {
    await page.locator('.hrow[data-row="0"]').click();
    await page.keyboard.press('x');
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('Shift+J');
    await page.getByText('4 selected').waitFor();
    await page.locator('.bulk').getByRole('button', { name: 'Wrong' }).click();
    await page.getByText('4 answers judged wrong.').waitFor();
    expect(await countJudged(page, 'wrong')).toBe(4);
    await page.getByRole('button', { name: 'Undo' }).click();
    await poll(
      () => countJudged(page, 'wrong'),
      (count) => count === 0,
    );
  });

  test('all of a filter are judged after a question, and taken back', async () => {
    await page.getByRole('combobox', { name: 'Site' }).selectOption('claude');
    await waitForTotal(page, 4000);
    await page.locator('.hrow[data-row="2"]').focus();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: 'Select all 4,000' }).click();
    await page.keyboard.press('1');
    await page.getByText('Judge 4,000 answers as right?').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('4,000 selected').waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Judge them' }).press('Enter');
    await page.getByText('4,000 answers judged right.').waitFor();
    expect(await countJudged(page, 'right')).toBe(4000);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await countJudged(page, 'right')).toBe(0);
    await page.getByRole('button', { name: 'Remove filter: Claude' }).click();
    await waitForTotal(page, MANY.length);
  });

  test('the list is scrolled to its middle and to its end, with every row in its place', async () => {
    const shown = async () => {
      const box = await page.locator('.rows').boundingBox();
      const rows = await page.locator('.hrow[data-v]').evaluateAll((all) =>
        all.map((row) => ({
          at: Number((row as HTMLElement).dataset['row']),
          prompt: row.querySelector('.h-prompt')?.textContent,
          y: row.getBoundingClientRect().y,
        })),
      );
      const [top, bottom] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
      return rows.filter(({ y }) => y >= top && y + 48 <= bottom).toSorted((a, b) => a.y - b.y);
    };
    for (const share of [0.5, 1, 0]) {
      await page.locator('.rows').evaluate((list, to) => {
        list.scrollTop = to * list.scrollHeight;
      }, share);
      const expected = share === 1 ? 11_999 : share === 0 ? 0 : 6000;
      // Rows come in slices of the history, each in its own time: wait until the box is full.
      const rows = await poll(
        shown,
        (now) => now.length > 5 && now.every(({ at }) => Math.abs(at - expected) < 30),
      );
      for (const { at, prompt } of rows) expect(prompt).toBe(`Question ${at}`);
    }
    await page.locator('.hrow[data-row="0"]').focus();
    await page.keyboard.press('End');
    await poll(
      () => promptOf(page),
      (prompt) => prompt === 'Question 11999',
    );
    expect(await page.evaluate(() => document.activeElement?.matches('.hrow'))).toBe(true);
  });
});
