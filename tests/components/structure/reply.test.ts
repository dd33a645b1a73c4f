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

const LINE = '(Say at the end how sure you are.)';
const HIDDEN =
  'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0px, 0px, 0px, 0px)';

interface Guess {
  readonly turn: string | null;
  readonly reply: string | null;
  readonly answer: string | null;
}

/**
 * What is found after a send that changes the page from the first state to the others, with a look
 * at each. Elements are named by their ids; those with the same id are the same element.
 */
async function follow(states: readonly string[], typed = 'Who was it?'): Promise<Guess> {
  await showBody(page, `<main id="chat">${states[0]}</main><textarea></textarea>`);
  return page.evaluate(
    ([later, typed, line]) => {
      const chat = document.querySelector('#chat') as HTMLElement;
      const box = document.querySelector('textarea');
      const standing = new WeakMap();
      subject.noteStanding(document, standing);
      const growth = subject.startGrowth(standing);
      const keep = (from: Element, into: Element) => {
        // Elements that are there already stay the same; their texts change.
        for (const next of Array.from(from.children)) {
          const same = next.id === '' ? null : into.querySelector(`:scope > #${next.id}`);
          if (same === null) continue;
          if (next.children.length === 0) same.textContent = next.textContent;
          else keep(next, same);
          next.replaceWith(same);
        }
        into.replaceChildren(...from.childNodes);
      };
      let reply: HTMLElement | null = null;
      let answer: HTMLElement | null = null;
      let turn: HTMLElement | null = null;
      for (const state of later) {
        const draft = document.createElement('main');
        draft.innerHTML = state;
        keep(draft, chat);
        turn = subject.guessTurn(document, { typed, line }, box, () => false);
        if (turn === null) continue;
        reply = subject.guessReply(document, turn, box, growth, reply);
        answer = reply === null ? null : subject.guessAnswer(reply, turn, growth);
      }
      return { turn: turn?.id ?? null, reply: reply?.id ?? null, answer: answer?.id ?? null };
    },
    [states.slice(1), typed, LINE] as const,
  );
}

const asked = `<div id="q" class="row"><div id="mine" class="said">Who was it? ${LINE}</div></div>`;

describe('the reply on an unknown page', () => {
  test('is what follows the turn and grows', async () => {
    const found = await follow([
      '<div id="old">Hello.</div>',
      `<div id="old">Hello.</div>${asked}<div id="a"></div>`,
      `<div id="old">Hello.</div>${asked}<div id="a">It was</div>`,
      `<div id="old">Hello.</div>${asked}<div id="a">It was Ada.</div>`,
    ]);
    expect(found).toEqual({ turn: 'mine', reply: 'a', answer: 'a' });
  });

  test('may be there, whole, at the first look; a counter that changes later is none', async () => {
    const list = '<div id="list"><div id="old">Hello.</div>';
    const whole = `${list}${asked}<div id="a">I don't know.</div></div>`;
    const found = await follow([
      `${list}</div><div id="badge"></div>`,
      `${whole}<div id="badge"></div>`,
      `${whole}<div id="badge">1</div>`,
      `${whole}<div id="badge">12</div>`,
    ]);
    expect(found.reply).toBe('a');
  });

  test('may fill an element that stood there, empty', async () => {
    const found = await follow(['<div id="a"></div>', `${asked}<div id="a">I don't know.</div>`]);
    expect(found.reply).toBe('a');
  });

  test("is no label of the user's own row, though it came at the same time", async () => {
    const own = `<div id="q"><div id="mine">Who was it? ${LINE}</div><div id="state">Delivered</div></div>`;
    const found = await follow(['', `${own}<div id="a">Ada, 90%</div>`]);
    expect(found.reply).toBe('a');
  });

  test('is no copy for screen readers, no message of state', async () => {
    const copy = `<div id="copy" style="${HIDDEN}">It was Ada, I am sure of it.</div>`;
    const state = '<div id="state" role="status">A new message has arrived.</div>';
    const found = await follow(['', `${asked}${copy}${state}<div id="a">It was Ada.</div>`]);
    expect(found.reply).toBe('a');
  });

  test('is not what comes after it: sources, further questions', async () => {
    const more = '<div id="more"><div>You may ask</div><button>Who was her teacher?</button></div>';
    const found = await follow([
      '',
      `${asked}<div id="a">I don't know.</div>`,
      `${asked}<div id="a">I don't know.</div>${more}`,
    ]);
    expect(found.reply).toBe('a');
  });

  test('stands before the turn in a list that is laid out upwards', async () => {
    const list = (turns: string) =>
      `<div id="list" style="display: flex; flex-direction: column-reverse">${turns}</div>`;
    const before = `<div id="p">What then? ${LINE}</div>`;
    const found = await follow([
      list(`<div id="b">Then this.</div>${before}`),
      list(`<div id="a">It was Ada.</div>${asked}<div id="b">Then this.</div>${before}`),
    ]);
    expect(found).toEqual({ turn: 'mine', reply: 'a', answer: 'a' });
  });
});

describe('the answer within a reply is the smallest box with all that was written', () => {
  const texts = (end: string) => `<div id="it"><p>It was Ada.</p><p>Confidence: ${end}</p></div>`;

  test('without the buttons and the sources beside it', async () => {
    const extra =
      '<div><a href="#">The Analytical Engine</a></div><div><button>Copy</button></div>';
    const found = await follow([
      '',
      `${asked}<div id="a">${texts('8')}</div>`,
      `${asked}<div id="a">${texts('85%')}${extra}</div>`,
    ]);
    expect(found.answer).toBe('it');
  });

  test("without the labels that stand in the user's row, too", async () => {
    const head = (name: string) => `<div class="head">${name}</div>`;
    const mine = `<div id="q">${head('You')}<div id="mine" class="text">Who was it? ${LINE}</div></div>`;
    const reply = `<div id="a">${head('Ada bot')}<div id="it" class="text answer">I don't know.</div></div>`;
    expect((await follow(['', `${mine}${reply}`])).answer).toBe('it');
  });

  test('without a label that stands still while the text grows', async () => {
    const reply = (text: string) =>
      `${asked}<div id="a"><b class="name">Bot</b><div id="it">${text}</div></div>`;
    expect((await follow(['', reply('It'), reply('It was Ada.')])).answer).toBe('it');
  });

  test('without the time beside it, and without a text for screen readers before it', async () => {
    const reply = `<div id="a"><span style="${HIDDEN}">The bot says:</span><div id="it">It was Ada.</div><span>Today, 9:05</span></div>`;
    expect((await follow(['', `${asked}${reply}`])).answer).toBe('it');
  });

  test('with all paragraphs, whatever they are made of', async () => {
    const lines = ['<div>I do not know</div>', '<div>The records of that year are lost.</div>'];
    const reply = (count: number) =>
      `${asked}<div id="a"><div id="it">${lines.slice(0, count).join('')}</div></div>`;
    expect((await follow(['', reply(1), reply(2)])).answer).toBe('it');
  });

  test('with its headings, lists and code', async () => {
    const reply = `<div id="a"><div id="it"><h3>Ada</h3><div class="code"><pre>a program of some length</pre></div><p>Confidence: 85%</p></div></div>`;
    expect((await follow(['', `${asked}${reply}`])).answer).toBe('it');
  });
});

describe("the user's turn on an unknown page", () => {
  test('is not the whole list, though an older turn ends with the same line', async () => {
    const older = `<div id="older">What then? ${LINE}</div><div>${'That. '.repeat(200)}</div>`;
    const list = (turns: string) => `<div id="list">${turns}</div>`;
    const found = await follow([list(older), list(`${asked}<div id="a">Ada.</div>${older}`)]);
    expect(found.turn).toBe('mine');
  });

  test('may come in as an animation, out of a point', async () => {
    const older = `<div id="older">What then? ${LINE}</div><div>That.</div>`;
    const list = (turns: string) => `<div id="list">${turns}</div>`;
    const mine = `<div id="mine" style="transform: scale(0)">Who was it? ${LINE}</div>`;
    const found = await follow([list(older), list(`${older}${mine}`)]);
    expect(found.turn).toBe('mine');
  });
});
