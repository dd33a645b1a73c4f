import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { guessComposer } from '../../lib/page/generic/guess-composer.ts';
import type { guessControl } from '../../lib/page/generic/guess-control.ts';
import { launchPlain, openWith } from '../support/in-page.ts';

declare const subject: {
  guessComposer: typeof guessComposer;
  guessControl: typeof guessControl;
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());
afterEach(() => page.context().close());

const STYLE = `<style>
  body { margin: 0; font: 15px sans-serif }
  .app { height: 100vh; display: flex; flex-direction: column }
  .main { flex: 1; overflow: auto }
  .bar, form { display: flex; gap: 8px; padding: 12px }
  textarea { flex: 1; height: 48px; font: inherit }
</style>`;
const inApp = (foot: string, main = '<p>Hello</p>') =>
  `${STYLE}<div class="app"><div class="main">${main}</div>${foot}</div>`;

/** The id of the message box that structure tells, or `null`. */
async function composerOf(body: string): Promise<string | null> {
  page = await openWith(browser, 'lib/page/generic/guess-composer.ts', body);
  return page.evaluate(() => subject.guessComposer(document)?.id ?? null);
}

/** The id of the control that structure tells for the only textarea. */
async function controlOf(body: string): Promise<string | null> {
  page = await openWith(browser, 'lib/page/generic/guess-control.ts', body);
  return page.evaluate(() => {
    const box = document.querySelector('textarea');
    return box === null ? 'no box' : (subject.guessControl(box)?.id ?? null);
  });
}

describe('a message box', () => {
  test.each([
    ['in a form', '<form><textarea id="box"></textarea><button>Send</button></form>'],
    [
      'named after chats, with a disclaimer',
      '<div class="bar chat-input"><textarea id="box"></textarea><button>➤</button></div><small>It may err.</small>',
    ],
    [
      'between panels of settings',
      '<div class="settings-layout"><div class="bar"><textarea id="box"></textarea><button>➤</button></div></div>',
    ],
    [
      'in a page that scrolls a little',
      '<form><textarea id="box" aria-label="Message"></textarea><button type="submit">Send</button></form></div><div><img alt="" src="data:,">',
    ],
  ])('%s is found', async (_, foot) => {
    expect(await composerOf(inApp(foot))).toBe('box');
  });

  test.each([
    [
      'the instructions for an assistant, in a dialog',
      inApp(
        '',
        `<div role="dialog" aria-modal="true" style="position:fixed;inset:60px"><h2>Personalise</h2>
          <label for="x">What should it know?</label><textarea id="x" name="custom_instructions" style="height:200px;width:400px"></textarea>
          <button>Save</button></div>`,
      ),
    ],
    [
      'a system prompt on a page of settings',
      inApp(
        `<div class="model-params"><div class="bar"><textarea id="system-prompt" placeholder="You are a helpful assistant"></textarea><button>Save</button></div></div>`,
      ),
    ],
    [
      'the message of a contact form without a form element',
      inApp(
        `<div class="contact"><p><input type="text" id="n" style="width:300px"></p><p><input type="email" style="width:300px"></p>
          <div class="bar"><textarea id="message"></textarea><button>Send</button></div></div>`,
      ),
    ],
    [
      'an editor of documents',
      inApp(
        '<div class="bar"><button>Share</button></div>',
        '<div id="doc" contenteditable="true" class="ProseMirror" style="height:640px"><p>Chapter one</p></div>',
      ),
    ],
    [
      'an editor of documents in a page that scrolls',
      `${STYLE}<div class="prompt-library"><div id="doc" contenteditable="true" style="min-height:3000px"><p>Chapter one</p></div><button>Publish</button></div>`,
    ],
    [
      'a comment',
      inApp(
        '<form><textarea id="c" name="comment[body]"></textarea><button>Comment</button></form>',
      ),
    ],
    [
      'a search',
      inApp('<form role="search"><textarea id="q"></textarea><button>Go</button></form>'),
    ],
    [
      'a note to a memory',
      inApp(
        '<form class="memories"><textarea id="m" placeholder="Add a memory for the assistant"></textarea><button>Add</button></form>',
      ),
    ],
  ])('%s is none', async (_, body) => {
    expect(await composerOf(body)).toBeNull();
  });
});

describe('the control that sends', () => {
  test.each([
    [
      'not the microphone to its right',
      '<div class="bar"><button aria-label="Attach">+</button><textarea></textarea><button id="send" aria-label="Send">➤</button><button id="mic" aria-label="Dictate">🎤</button></div>',
      'send',
    ],
    [
      'not a menu of models to its right',
      '<div class="bar"><textarea></textarea><button id="send">➤</button><button id="model" aria-haspopup="menu">GPT</button></div>',
      'send',
    ],
    [
      'not a switch to its right',
      '<div class="bar"><textarea></textarea><button id="send">➤</button><button id="web" aria-pressed="false">Web</button></div>',
      'send',
    ],
    [
      'not the settings to its right',
      '<div class="bar"><textarea></textarea><button id="send">➤</button><button id="gear" class="btn settings-button">⚙</button></div>',
      'send',
    ],
    [
      'not an attachment that would submit its form by accident',
      '<form><textarea></textarea><button id="send">➤</button><button id="clip" aria-label="Attach files">📎</button></form>',
      'send',
    ],
    [
      'in a row of its own, under the text',
      '<div><div class="bar"><textarea></textarea></div><div class="bar"><button id="clip">📎</button><button id="tools">Tools</button><button id="send" style="margin-left:auto">➤</button></div></div>',
      'send',
    ],
    [
      'none, but a microphone',
      '<div class="bar"><textarea></textarea><button id="mic" aria-label="Voice mode">🎤</button></div>',
      null,
    ],
    [
      'none, where the next button is across the page',
      '<div style="display:flex"><div style="width:400px"><textarea style="width:380px"></textarea></div><div style="flex:1"></div><aside><button id="far">Upgrade</button></aside></div>',
      null,
    ],
  ])('is %s', async (_, foot, id) => {
    expect(await controlOf(inApp(foot))).toBe(id);
  });
});
