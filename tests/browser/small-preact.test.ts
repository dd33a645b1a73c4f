import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain, openWith } from '../support/in-page.ts';
import { trees } from '../support/rendering/tree.ts';

const PLAY = fileURLToPath(new URL('../support/rendering/play.ts', import.meta.url));
type Play = typeof import('../support/rendering/play.ts');

describe('the small Preact', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchPlain();
    page = await openWith(browser, PLAY);
  });
  afterAll(() => browser.close());

  test('draws what Preact draws, and makes the same calls', async () => {
    const step = fc.oneof(
      { weight: 2, arbitrary: fc.record({ draw: trees }) },
      { weight: 1, arbitrary: fc.record({ click: fc.nat(2) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const [small, preact] = await page.evaluate(async (given) => {
          const { play } = (globalThis as never as { subject: Play }).subject;
          return [await play('small', given), await play('preact', given)];
        }, steps);
        expect(small).toEqual(preact);
      }),
      { numRuns: 400 },
    );
  });

  test('refuses what it cannot draw: several elements from one component', async () => {
    const refuses = () => (globalThis as never as { subject: Play }).subject.refusesSeveral();
    expect(await page.evaluate(refuses)).toBe(true);
  });
});
