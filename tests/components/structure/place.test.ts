import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPlain } from '../../support/in-page.ts';
import { openSubject, showBody } from './open-subject.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await openSubject(browser);
});
afterAll(() => browser.close());

test.each([
  ['a block', '<div><p id="answer">It was Ada.</p></div>'],
  [
    'a bubble beside a picture',
    '<div style="display: flex"><b>A</b><div id="answer">It was Ada.</div></div>',
  ],
  [
    'a bubble in a grid of columns',
    '<div style="display: grid; grid-template-columns: 40px 1fr"><b>A</b><div id="answer">It was Ada.</div></div>',
  ],
  [
    'a column',
    '<div style="display: flex; flex-direction: column"><div id="answer">It was Ada.</div><i>12:34</i></div>',
  ],
  [
    'a list that is laid out upwards',
    '<div style="display: flex; flex-direction: column-reverse"><div id="answer">It was Ada.</div><div>Who was it?</div></div>',
  ],
])('a chip stands right beneath the answer in %s', async (_, body) => {
  await showBody(page, body);
  const { bottom, top } = await page.evaluate(() => {
    const answer = document.querySelector('#answer') as HTMLElement;
    const chip = document.createElement('div');
    chip.style.height = '20px';
    subject.placeBeneath(chip, answer);
    return {
      bottom: answer.getBoundingClientRect().bottom,
      top: chip.getBoundingClientRect().top,
    };
  });
  expect(top).toBeGreaterThanOrEqual(bottom);
  expect(top).toBeLessThan(bottom + 20);
});
