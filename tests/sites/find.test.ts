import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../support/in-page.ts';
import { bundleScript, writeDocument } from './document.ts';
import { type Finds, type Golden, type State, listGolden, readGolden, statesOf } from './golden.ts';
import type { Look, Sighting } from './look-in-page.ts';
import { PIECES, STANDARD_ANSWER, fillPage } from './standard-answer.ts';

let browser: Browser;
let page: Page;
let body = '';
let script = '';

beforeAll(async () => {
  browser = await launchPlain();
  const context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
  await context.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: writeDocument(body) }),
  );
  script = await bundleScript('./look-in-page.ts');
  page = await context.newPage();
});
afterAll(() => browser.close());

describe.each(listGolden())('%s', (name) => {
  test.each(statesOf(name))(
    '%s: every part is found as expected, and nothing else',
    async (state) => {
      const golden = readGolden(name);
      const { url, states, text, thread } = golden.expected;
      const look = await lookAt(golden, url, state);
      const expected = states[state] as Finds;
      expect(summarize(look)).toEqual(summarizeExpected(expected));
      expect(look.sites).toEqual([golden.site.id]);
      expect(look.thread).toBe(thread);
      if (state === 'complete') expect(look.text).toBe(text);
    },
  );

  test('a new chat has no id in its address', async () => {
    const golden = readGolden(name);
    const { url, newUrl, thread } = golden.expected;
    const look = await lookAt(golden, newUrl, 'idle');
    expect(look.sites).toEqual([golden.site.id]);
    expect(look.thread).toBe(url === newUrl ? thread : null);
  });
});

async function lookAt({ html, site }: Golden, url: string, state: State): Promise<Look> {
  const answer = state === 'writing' ? (PIECES[2] as string) : STANDARD_ANSWER;
  body = fillPage(html[state] ?? '', 'What was the title?', answer);
  // A move within a page would not load it anew.
  await page.goto('about:blank');
  await page.goto(url);
  await page.addScriptTag({ content: script });
  return page.evaluate(
    (id) =>
      (globalThis as never as { subject: typeof import('./look-in-page.ts') }).subject.lookAround(
        id,
      ),
    site.id,
  );
}

/** The signs are on, in or around a reply: for them, the selector is all that counts. */
const SIGNS = new Set(['writing', 'complete', 'error']);

function summarize({ parts, model }: Look): Record<string, string | null> {
  const rows = Object.entries(parts).map(([part, sighting]) => [
    part,
    summarizePart(sighting, SIGNS.has(part)),
  ]);
  return { ...Object.fromEntries(rows), model };
}

function summarizePart({ rank, isMarked, found, marked }: Sighting, isSign: boolean): string {
  if (rank === null) return 'nothing';
  if (isSign || (isMarked && marked.length === 1)) return `rank ${rank}`;
  return `rank ${rank}: ${found}, but marked are: ${marked.join(', ') || 'none'}`;
}

function summarizeExpected({ model, ...ranks }: Finds): Record<string, string | null> {
  const rows = Object.entries(ranks).map(([part, rank]) => [
    part,
    rank === null ? 'nothing' : `rank ${rank}`,
  ]);
  return { ...Object.fromEntries(rows), model };
}
