import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PAGES, routePage, type PageName } from './pages/bundle.ts';
import { SIGNS } from './pages/signs.ts';
import './pages/shared/globals.ts';
import type { Script } from './pages/shared/script.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
}, 30_000);
afterAll(() => browser.close());

const names = Object.keys(PAGES) as PageName[];

describe.each(names)('%s', { timeout: 20_000, retry: 0 }, (name) => {
  const signs = SIGNS[name];
  let page: Page;
  let keys: CDPSession;
  let problems: string[];

  beforeEach(async () => {
    const context = await browser.newContext();
    const url = await routePage(context, name);
    page = await context.newPage();
    page.setDefaultTimeout(8_000);
    problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon|404/.test(message.text() + message.location().url)) problems.push(message.text());
    });
    await page.goto(url);
    await page.locator(signs.composer).click();
    keys = await context.newCDPSession(page);
  });

  afterEach(async () => {
    await page.context().close();
    expect(problems).toEqual([]);
  });

  const sent = () => page.evaluate(() => window.__sent);
  const draft = () => page.evaluate(() => window.__draft());
  const turns = () => page.evaluate(() => window.__chat.turns());
  const script = (value: Partial<Script>) => page.evaluate((next) => void (window.__script = next), value);
  const shows = (selector: string, count = 1) => page.waitForFunction(([css, n]) => document.querySelectorAll(css).length === n, [selector, count] as const);
  const isIdle = () => page.waitForFunction(() => !window.__chat.busy());
  const ask = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const askAndWait = async (text: string) => {
    await ask(text);
    await shows(signs.done, (await turns()).filter(({ stage }) => stage === 'done').length + 1);
    await isIdle();
  };

  test('Enter sends once, empties the draft and shows the turn and the answer', async () => {
    const before = Date.now();
    await askAndWait('What is the capital?');
    expect(await sent()).toEqual([{ text: 'What is the capital?', at: expect.any(Number), trusted: true }]);
    expect((await sent())[0]!.at).toBeGreaterThanOrEqual(before);
    expect(await draft()).toBe('');
    expect(await page.locator(signs.userText).innerText()).toContain('What is the capital?');
    expect(await page.locator(signs.answer).innerText()).toBe('The capital of Australia is Canberra.\n\nConfidence: 97%');
    expect(await page.locator(`${signs.answer} strong`).innerText()).toBe('Canberra');
  });

  test('Shift+Enter breaks the line and the turn keeps it', async () => {
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    expect(await draft()).toBe('one\ntwo');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    await shows(signs.userTurn);
    expect((await sent()).map(({ text }) => text)).toEqual(['one\ntwo']);
    expect(await page.locator(signs.userText).innerText()).toMatch(/one\n+two$/);
  });

  test('the send button sends once, and is no send button while the draft is empty', async () => {
    await shows(signs.canSend, 0);
    await page.keyboard.type('hello');
    await page.locator(signs.canSend).click();
    await shows(signs.done);
    expect(await sent()).toMatchObject([{ text: 'hello', trusted: true }]);
    await shows(signs.canSend, 0);
  });

  test('a scripted click on the send button sends once and is recorded as untrusted', async () => {
    await page.keyboard.type('hello');
    await shows(signs.canSend);
    await page.evaluate((css) => document.querySelector<HTMLElement>(css)!.click(), signs.canSend);
    await shows(signs.done);
    expect(await sent()).toMatchObject([{ text: 'hello', trusted: false }]);
  });

  test('an empty draft is not sent', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await sent()).toEqual([]);
    expect(await draft()).toBe('');
  });

  test('Enter within a composition does not send; the next one sends once', async () => {
    await page.keyboard.type('a');
    await keys.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    const pressed = page.evaluate(
      (css) =>
        new Promise((resolve) =>
          document.querySelector(css)!.addEventListener('keydown', (event) => {
            const { key, keyCode, isComposing } = event as KeyboardEvent;
            resolve({ key, keyCode, isComposing });
          }),
        ),
      signs.composer,
    );
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await keys.send('Input.insertText', { text: '日本' });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    expect(await pressed).toEqual({ key: 'Enter', keyCode: 229, isComposing: true });
    await page.waitForFunction(() => window.__draft() === 'a日本');
    expect(await sent()).toEqual([]);
    await page.keyboard.press('Enter');
    await shows(signs.userTurn);
    expect((await sent()).map(({ text }) => text)).toEqual(['a日本']);
  });

  test('an untrusted Enter on the editor sends once', async () => {
    await page.keyboard.type('hello');
    await page.evaluate((css) => {
      const init = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
      document.querySelector(css)!.dispatchEvent(new KeyboardEvent('keydown', init));
    }, signs.composer);
    await shows(signs.done);
    expect(await sent()).toMatchObject([{ text: 'hello', trusted: false }]);
  });

  test('execCommand("insertText") at the end of the draft reaches the model at once', async () => {
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    const model = await page.evaluate((css) => {
      const editor = document.querySelector<HTMLElement>(css)!;
      if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(editor.value.length, editor.value.length);
      else {
        const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        let last: Node = editor;
        while (walker.nextNode()) last = walker.currentNode;
        getSelection()!.collapse(last, last.nodeValue!.length);
      }
      document.execCommand('insertText', false, ' (Scoring: right +1, wrong −3.)');
      return new Promise<string>((resolve) => requestAnimationFrame(() => resolve(window.__draft())));
    }, signs.composer);
    expect(model).toBe('one\ntwo (Scoring: right +1, wrong −3.)');
    await page.keyboard.press('Enter');
    await shows(signs.done);
    expect((await sent()).map(({ text }) => text)).toEqual(['one\ntwo (Scoring: right +1, wrong −3.)']);
  });

  test('each stage has its signs', async () => {
    await script({ thinking: 'Let me think.', chunks: ['One', ' two'], firstMs: 500, chunkMs: 250, pauseAfter: 0, pauseMs: 1_000 });
    await ask('hello');
    await shows(signs.userTurn);
    await shows(signs.stop);
    await shows(signs.answer, 0);
    await shows(signs.done, 0);
    await shows(signs.thinking);
    await page.waitForFunction(([css]) => document.querySelector(css)?.textContent?.includes('Let me think.'), [signs.thinking] as const);
    await shows(signs.writing);
    await shows(signs.answer);
    await shows(signs.stop);
    await shows(signs.done, 0);
    await shows(signs.done);
    await shows(signs.stop, 0);
    await shows(signs.writing, 0);
    expect(await page.locator(signs.answer).innerText()).toBe('One two');
  });

  test('a rest of three seconds in the middle keeps the writing signs on', async () => {
    await script({ chunks: ['One.', ' Two.'], pauseAfter: 0, pauseMs: 3_000 });
    await ask('hello');
    await shows(signs.answer);
    const [lapses, text] = await page.evaluate(
      ([writing, stop, done, answer]) =>
        new Promise<[number, string]>((resolve) => {
          const start = performance.now();
          let lapses = 0;
          let text = '';
          const look = (): void => {
            if (performance.now() - start > 2_700) return resolve([lapses, text]);
            text = document.querySelector(answer)!.textContent ?? '';
            if (!document.querySelector(writing) || !document.querySelector(stop) || document.querySelector(done)) lapses += 1;
            requestAnimationFrame(look);
          };
          look();
        }),
      [signs.writing, signs.stop, signs.done, signs.answer] as const,
    );
    expect([lapses, text]).toEqual([0, 'One.']);
    await shows(signs.done);
    expect(await page.locator(signs.answer).innerText()).toBe('One. Two.');
  });

  test('a draft is not sent while a reply streams, by key or by button', async () => {
    await script({ pauseAfter: 0, pauseMs: 60_000 });
    await ask('first');
    await shows(signs.answer);
    await ask('second');
    expect(await draft()).toBe('second');
    expect(await sent()).toHaveLength(1);
    await shows(signs.canSend, 0);
    await page.locator(signs.stop).click();
    await shows(signs.done);
    expect(await sent()).toHaveLength(1);
    expect((await turns()).at(-1)).toMatchObject({ stage: 'stopped', text: 'The capital of Australia ' });
    await page.locator(signs.canSend).click();
    await page.waitForFunction(() => window.__sent.length === 2);
    expect((await sent())[1]).toMatchObject({ text: 'second', trusted: true });
  });

  test('regenerate replaces the last answer and sends nothing', async () => {
    await script({ chunks: ['First answer.'] });
    await askAndWait('hello');
    await script({ chunks: ['Second', ' answer.'], chunkMs: 400 });
    await page.locator(signs.regenerate).last().click();
    await shows(signs.done, 0);
    await shows(signs.stop);
    await shows(signs.done);
    expect(await page.locator(signs.answer).innerText()).toBe('Second answer.');
    expect(await page.locator(signs.userTurn).count()).toBe(1);
    expect(await sent()).toHaveLength(1);
  });

  test.skipIf(!signs.edit)('an edited message is sent from its place; later turns go', async () => {
    await askAndWait('first');
    await askAndWait('second');
    const edit = signs.edit!;
    await page.locator(edit.open).first().click();
    await shows(edit.box);
    await page.locator(edit.box).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' edited');
    await page.locator(edit.save).click();
    await shows(signs.done, 1);
    await isIdle();
    expect((await sent()).map(({ text }) => text)).toEqual(['first', 'second', 'first edited']);
    expect((await sent()).at(-1)!.trusted).toBe(true);
    expect((await turns()).map(({ text }) => text)[0]).toBe('first edited');
    expect(await page.locator(signs.userTurn).count()).toBe(1);
  });

  test.skipIf(!signs.edit)('an edited message is saved by its key too', async () => {
    await askAndWait('first');
    const edit = signs.edit!;
    await page.locator(edit.open).click();
    await page.locator(edit.box).click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press(edit.key);
    await page.waitForFunction(() => window.__sent.length === 2);
    expect((await sent()).at(-1)).toMatchObject({ text: 'first!', trusted: true });
  });

  test('turns are there at load, and again after a reload', async () => {
    const { origin, path } = PAGES[name];
    await page.goto(`${origin}${path}?turns=2`);
    await shows(signs.userTurn, 2);
    await shows(signs.done, 2);
    expect(await page.locator(signs.answer).first().innerText()).toContain('Confidence: 61%');
    const before = await turns();
    await page.reload();
    await shows(signs.done, 2);
    expect(await turns()).toEqual(before);
    await page.locator(signs.composer).click();
    await ask('third');
    await shows(signs.done, 3);
    await isIdle();
    await page.reload();
    await shows(signs.done, 3);
    expect(await sent()).toEqual([]);
    expect((await turns()).at(-2)!.text).toBe('third');
  });

  test('the address moves in the middle of the stream as on the site', async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const how of ['pushState', 'replaceState'] as const) {
        const move = history[how].bind(history);
        history[how] = (data, unused, url) => {
          move(data, unused, url);
          seen.push(`${location.pathname} ${window.__chat.busy() ? 'busy' : 'idle'} ${window.__chat.turns().length}`);
        };
      }
    });
    await askAndWait('hello');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toHaveLength(signs.addresses.length);
    signs.addresses.forEach((pattern, index) => expect(seen[index]).toMatch(pattern));
    const last = new URL(page.url()).pathname;
    await askAndWait('again');
    expect(new URL(page.url()).pathname).toBe(last);
  });

  test('moving between conversations replaces the turns; a running reply goes on unseen', async () => {
    await script({ chunks: ['One', ' two', ' three'], chunkMs: 300 });
    await ask('hello');
    await shows(signs.answer);
    const first = new URL(page.url()).pathname.split('/').at(-1)!;
    const other = name === 'gemini' ? 'abcdef0123456789' : '11111111-2222-4333-8444-555555555555';
    await page.evaluate((id) => window.__chat.open(id), other);
    expect(page.url()).toContain(other);
    await shows(signs.userTurn, 2);
    await shows(signs.stop, 0);
    await page.evaluate((id) => window.__chat.open(id), first);
    await shows(signs.userTurn, 1);
    await shows(signs.done);
    expect(await page.locator(signs.answer).innerText()).toBe('One two three');
    await page.evaluate(() => window.__chat.newChat());
    await shows(signs.userTurn, 0);
    await page.goBack();
    await shows(signs.userTurn, 1);
  });

  test('an error shows a banner and ends the reply', async () => {
    await script({ chunks: [], error: 'Something went wrong.' });
    await ask('hello');
    await shows('[role=alert]');
    await isIdle();
    await shows(signs.answer, 0);
    expect((await turns()).at(-1)).toMatchObject({ stage: 'failed', text: '' });
  });

  test('turns are mounted anew with their ids', async () => {
    await askAndWait('hello');
    const markup = () => page.locator(signs.userTurn).evaluate((node) => node.outerHTML);
    const before = await markup();
    const node = await page.locator(signs.userTurn).elementHandle();
    await page.evaluate(() => window.__chat.remount());
    expect(await node!.evaluate((old) => old.isConnected)).toBe(false);
    expect(await markup()).toBe(before);
  });
});

describe('what only one page does', { timeout: 20_000, retry: 0 }, () => {
  const open = async (name: PageName, path = PAGES[name].path): Promise<Page> => {
    const context = await browser.newContext();
    await routePage(context, name);
    const page = await context.newPage();
    await page.goto(PAGES[name].origin + path);
    return page;
  };

  test('ChatGPT thread: a finished reply can stay "in progress" without a stop button', async () => {
    const page = await open('chatgpt-thread');
    await page.evaluate(() => void (window.__script = { neverComplete: true }));
    await page.locator(SIGNS['chatgpt-thread'].composer).click();
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__chat.turns()[1]?.stage === 'stuck');
    expect(await page.locator('button[aria-label="Stop"]').count()).toBe(0);
    expect(await page.locator('[data-talvt-turn-state="in_progress"]').count()).toBe(1);
    expect(await page.locator('[data-chatgpt-selection-message-id]').count()).toBe(0);
    await page.context().close();
  });

  test('ChatGPT thread: the hidden home composer and the nested edit form are there and are not the composer', async () => {
    const page = await open('chatgpt-thread', '/?turns=1');
    expect(await page.locator('form[data-chatgpt-composer]').count()).toBe(2);
    expect(await page.locator('form[data-chatgpt-composer]:visible').count()).toBe(1);
    await page.locator('button[aria-label="Edit message"]').click();
    expect(await page.locator('[data-content-search-unit-key] form[data-chatgpt-composer]').count()).toBe(1);
    expect(await page.evaluate(() => window.__draft())).toBe('');
    await page.context().close();
  });

  test('ChatGPT thread: the reasoning is on the page before there is an assistant unit', async () => {
    const page = await open('chatgpt-thread');
    await page.evaluate(() => void (window.__script = { thinking: 'Hm.', chunkMs: 1_000 }));
    await page.locator(SIGNS['chatgpt-thread'].composer).click();
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await page.locator(SIGNS['chatgpt-thread'].thinking).waitFor();
    expect(await page.locator('[data-chatgpt-search-unit-key$=":assistant"]').count()).toBe(0);
    await page.context().close();
  });

  test('ChatGPT light: a value set without an input event is not in the model', async () => {
    const page = await open('chatgpt-light');
    const { composer } = SIGNS['chatgpt-light'];
    await page.locator(composer).pressSequentially('kept');
    await page.evaluate((css) => void (document.querySelector<HTMLTextAreaElement>(css)!.value = 'forged'), composer);
    expect(await page.evaluate(() => window.__draft())).toBe('kept');
    await page.context().close();
  });

  test('a late app mounts its composer after the page has loaded', async () => {
    const page = await open('claude', '/new?late=300&turns=1');
    expect(await page.locator(SIGNS.claude.composer).count()).toBe(0);
    await page.locator(SIGNS.claude.done).waitFor();
    await page.context().close();
  });

  test('Gemini: a string in an HTML sink throws, as under the real page’s Trusted Types', async () => {
    const page = await open('gemini');
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
    await page.context().close();
  });

  test.each(names)('%s: an inline script does not run, and an unknown file is 404', async (name) => {
    const page = await open(name);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.inlineRan = true';
      } catch {
        return false; // Trusted Types stop it even earlier.
      }
      document.body.append(script);
      return 'inlineRan' in window;
    });
    expect(ran).toBe(false);
    expect(await page.evaluate(() => fetch('/nothing.json').then(({ status }) => status))).toBe(404);
    await page.context().close();
  });
});
