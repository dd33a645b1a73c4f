import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SELF_HOSTED, SITES } from '../../lib/sites/registry.ts';
import { launchPlain } from '../support/in-page.ts';
import { selectorsOf } from '../support/selector-lists.ts';
import { listGolden, readGolden } from './golden.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchPlain();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Every state of every golden page, with the site that it belongs to. */
const PAGES = listGolden()
  .map((name) => readGolden(name))
  .flatMap(({ name, site, html }) =>
    Object.entries(html).map(([state, body]) => ({ page: `${name}/${state}`, id: site.id, body })),
  );

describe('programs that people host themselves', () => {
  test.each(SELF_HOSTED.map((site) => [site.id, site] as const))(
    '%s is recognised in each of its pages, and in no page of another',
    async (id, { marker = '' }) => {
      const found = await page.evaluate(
        ([selector, pages]) =>
          pages
            .filter(({ body }) =>
              new DOMParser().parseFromString(body, 'text/html').querySelector(selector),
            )
            .map((each) => each.page),
        [marker, PAGES] as const,
      );
      const own = PAGES.filter((each) => each.id === id).map((each) => each.page);
      expect(own).not.toEqual([]);
      expect(found).toEqual(own);
    },
  );
});

test('every selector of every site can be parsed', async () => {
  const selectors = SITES.flatMap((site) =>
    selectorsOf(site).map((selector) => [site.id, selector] as const),
  );
  const broken = await page.evaluate(
    (all) =>
      all.filter(([, selector]) => {
        try {
          document.querySelector(selector);
          return false;
        } catch {
          return true;
        }
      }),
    [...selectors, ['none', 'div:has('] as const],
  );
  expect(broken).toEqual([['none', 'div:has(']]);
});
