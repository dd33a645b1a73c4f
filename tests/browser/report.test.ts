import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chatgpt } from '../../lib/sites/chatgpt.ts';
import { EXTENSION } from '../support/build-extension.ts';
import { launchPlain } from '../support/in-page.ts';
import { SECRETS, plantSecrets } from './pages/secrets.ts';

/* The script that outlines a page, as it is built, in a real browser. */
let browser: Browser;
let page: Page;
let script: string;
beforeAll(async () => {
  browser = await launchPlain();
  script = await readFile(join(EXTENSION, 'report.js'), 'utf8');
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.route('https://chat.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
});
afterEach(() => page.close());

async function open(html: string, path = '/'): Promise<void> {
  await page.goto(`https://chat.example${path}`);
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);
}
const outline = () => page.evaluate<string>(script);

describe('a report', () => {
  test('shows nothing that anybody has written, wherever it stands', async () => {
    const path = `/c/${SECRETS.path}?q=${SECRETS.query}%20x#${SECRETS.hash}`;
    await open('', path);
    await page.evaluate(plantSecrets, SECRETS);
    await page.getByRole('textbox', { name: 'typed' }).fill(`I am ${SECRETS.typed}`);
    const text = (await outline()).toLowerCase();
    for (const [place, secret] of Object.entries(SECRETS)) {
      for (let at = 0; at + 5 <= secret.length; at += 1) {
        const piece = secret.slice(at, at + 5);
        expect(text.includes(piece), `${place}: ${piece} in\n${text}`).toBe(false);
      }
    }
    // It is not empty for all that: the box, the turns and both shadow roots are in it.
    expect(text).toContain('textarea#prompt-textarea');
    expect(text.match(/\(shadow root\)/g)).toHaveLength(2);
    expect(text).toContain('data-role=user');
    expect(text).toMatch(/^[\x20-\x7e\n]+$/);
  });

  test('shows what a selector needs, and what each part was taken for', async () => {
    await open(`
      <main role="main"><div class="thread flex" data-testid="conversation">
        <article data-testid="conversation-turn-3"><div data-message-author-role="user"
          ><div class="whitespace-pre-wrap">Who was it?</div></div></article>
        <article data-testid="conversation-turn-4"><div data-message-author-role="assistant"
          data-message-id="5f0e"><div class="markdown prose">Braun.</div></div></article>
      </div></main>
      <form data-type="unified-composer"><div contenteditable="true" class="ProseMirror"
        style="width: 300px; height: 40px" aria-label="Message ChatGPT">draft</div>
        <button aria-label="Send prompt" data-testid="send-button-2" type="button">^</button></form>`);
    await page.evaluate(
      (site) => Object.assign(window, { idkGuardSites: { chatgpt: site } }),
      chatgpt,
    );
    const text = await outline();
    expect(text).toContain('div [data-message-author-role=user]\n');
    expect(text).toContain('div.whitespace-pre-wrap (text) <user 1>');
    expect(text).toContain('article [data-testid=conversation-turn-#]');
    expect(text).toContain('div [data-message-author-role=assistant data-message-id=#]');
    expect(text).toMatch(
      /div\.ProseMirror \[aria-label=\(15\) contenteditable=true\] \(text\) <composer 4>/,
    );
    expect(text).toContain(
      'button [aria-label=(11) data-testid=send-button-# type=button] (text) <send guessed>',
    );
    expect(text).not.toMatch(/braun|draft|5f0e|who was/i);
  });

  test('of a page without a message box shows the boxes that there are', async () => {
    await open('<div><label>Find <input type="text" name="search" size="40"></label></div>');
    expect(await outline()).toMatch(/input \[name=search type=text\]/);
  });

  test('of a very large page is short, and keeps the box and the last turns', async () => {
    await open('<div id="app"></div>');
    await page.evaluate(() => {
      const app = document.querySelector('#app')!;
      const deep = (levels: number): string =>
        levels === 0
          ? 'text'
          : `<div class="level inner block group relative">${deep(levels - 1)}</div>`.repeat(2);
      const list = document.createElement('div');
      list.innerHTML = Array.from(
        { length: 3000 },
        (_, i) => `<div class="turn message"><p class="text first">${i}</p></div>`,
      ).join('');
      list.lastElementChild!.innerHTML = deep(9);
      const form = document.createElement('form');
      form.innerHTML = `${deep(9)}<textarea class="prompt"></textarea><button>Send</button>`;
      app.append(list, form);
    });
    const text = await outline();
    expect(text.length).toBeLessThan(30_000);
    expect(text).toContain('textarea.prompt');
    expect(text).toContain('div.turn.message');
    expect(text).toMatch(/\.\.\. \d+ div/);
  });
});
