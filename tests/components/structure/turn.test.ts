import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../../support/in-page.ts';
import { openSubject, showBody } from './open-subject.ts';

const TYPED = 'Who painted it?';
const LINE = 'Give your confidence as a percentage.';
const SAID = `${TYPED} ${LINE}`;
const MESSAGE = `<div class="row"><p id="turn">${SAID}</p></div>`;
const BOX = '<form><textarea id="box"></textarea><button>Send</button></form>';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await openSubject(browser);
});
afterAll(() => browser.close());

/** The id of the element that is taken for the user's turn. */
async function turnIn(body: string): Promise<string | null> {
  await showBody(page, body);
  return page.evaluate(
    (said) => {
      const box = document.querySelector<HTMLElement>('#box');
      return subject.guessTurn(document, said, box, () => false)?.id ?? null;
    },
    { typed: TYPED, line: LINE },
  );
}

describe('a list of chats that shows the whole message as a title', () => {
  const chat = `<main>${MESSAGE}${BOX}</main>`;

  test.each([
    ['a sidebar', `<aside><div id="title">${SAID}</div></aside>`],
    ['a navigation', `<nav><ul><li id="title">${SAID}</li></ul></nav>`],
    ['a link', `<div class="history"><a href="/c/1"><span id="title">${SAID}</span></a></div>`],
    ['a button', `<div class="history"><button id="title">${SAID}</button></div>`],
  ])('in %s after the chat is not the user’s turn', async (_, list) => {
    expect(await turnIn(chat + list)).toBe('turn');
    expect(await turnIn(`<main>${BOX}</main>${list}`)).toBeNull();
  });

  test('leaves a chat alone that is in a sidebar itself', async () => {
    expect(await turnIn(`<aside>${MESSAGE}${BOX}</aside>`)).toBe('turn');
  });
});
