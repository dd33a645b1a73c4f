import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../../support/in-page.ts';
import { openSubject, showBody } from './open-subject.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await openSubject(browser);
});
afterAll(() => browser.close());

const guess = async (body: string) => {
  await showBody(page, body);
  return page.evaluate(() => subject.guessComposer(document)?.id ?? null);
};

/** A transcript of the window's height, and what stands under it. */
const chat = (foot: string) =>
  `<div style="height: 70vh"></div><div style="display: flex">${foot}</div>`;

describe('the message box of an unknown page is', () => {
  test.each([
    ['a textarea without any style', '<textarea id="it"></textarea><button>Go</button>'],
    [
      'a text field, where programmers call it a message',
      '<input id="it" type="text" placeholder="Message"><button>Go</button>',
    ],
    [
      'an editable element',
      '<div id="it" contenteditable style="width: 300px; height: 20px"></div><button>Go</button>',
    ],
  ])('%s', async (_, foot) => {
    expect(await guess(chat(foot))).toBe('it');
  });
});

describe('no message box is', () => {
  test.each([
    [
      'a box in a typeface for programs',
      chat('<textarea style="font-family: Menlo, monospace"></textarea><button>Run</button>'),
    ],
    [
      'a field of a search',
      chat('<form role="search"><input type="text" placeholder="Ask"><button>Go</button></form>'),
    ],
    [
      'a box for comments',
      chat('<form class="comment-form"><textarea></textarea><button>Post</button></form>'),
    ],
    [
      'a box that goes with a long page when it is scrolled',
      '<div style="height: 300vh"></div><form><textarea></textarea><button>Post</button></form>',
    ],
    [
      'a box of many lines, though it is all in view',
      chat('<form><textarea rows="6"></textarea><button>Post</button></form>'),
    ],
    [
      'a field without a name that says so',
      chat('<input type="text" placeholder="Colour"><button>Add</button>'),
    ],
    [
      'either of two that are alike',
      chat('<textarea></textarea><button>Go</button><textarea></textarea><button>Go</button>'),
    ],
  ])('%s', async (_, body) => {
    expect(await guess(body)).toBeNull();
  });
});

describe('the control that sends is', () => {
  const control = async (body: string) => {
    await showBody(page, body);
    return page.evaluate(() => {
      const box = document.querySelector('textarea');
      return box === null ? null : (subject.guessControl(box)?.id ?? null);
    });
  };

  test('the last button beside the box', async () => {
    const foot = '<button>Attach</button><textarea></textarea><button id="it">Send</button>';
    expect(await control(chat(foot))).toBe('it');
  });

  test('the button that submits the form, wherever it stands', async () => {
    const foot =
      '<form><button id="it">Send</button><textarea></textarea><button type="button">Voice</button></form>';
    expect(await control(chat(foot))).toBe('it');
  });

  test('an icon that only its pointer shows to be a button', async () => {
    const icon = (id: string) =>
      `<div id="${id}" style="cursor: pointer; width: 20px; height: 20px"><svg></svg></div>`;
    const foot = `${icon('clip')}<textarea></textarea>${icon('it')}<div>2 of 4</div>`;
    expect(await control(chat(foot))).toBe('it');
  });
});
