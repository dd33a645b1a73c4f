import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../support/in-page.ts';
import { CHATS } from './catalogue.ts';
import { ANSWERS, QUESTIONS } from './pages/shared/questions.ts';
import { type Served, servePages } from './serve.ts';
import { openChat } from './stage.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchPlain(), servePages()]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

/* The ground that the other tests stand on: each page is a chat that works without the guard. */
describe.each(Object.keys(CHATS))('the page %s', (name) => {
  test('sends with Enter and with its button, and shows the answers', async () => {
    const context = await browser.newContext();
    const stage = await openChat({ context }, served.origin, name, { guarded: false });
    await stage.askWithEnter(QUESTIONS.known);
    await stage.waitForAnswers(1);
    await stage.askWithClick(QUESTIONS.unknown);
    await stage.waitForAnswers(2);
    expect(await stage.received()).toEqual([QUESTIONS.known, QUESTIONS.unknown]);
    const answers = stage.page.locator(stage.chat.answer);
    await answers.filter({ hasText: ANSWERS.unknown }).waitFor();
    await answers.filter({ hasText: 'Confidence: 85%' }).first().waitFor();
    await context.close();
  });
});
