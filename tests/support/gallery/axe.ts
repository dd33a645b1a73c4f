import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A sheet holds many popups, or chips without their site: its landmarks and headings are not ours. */
export const SHEET_ONLY = [
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-one-main',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'heading-order',
  'page-has-heading-one',
  'region',
];

export interface Violation {
  readonly id: string;
  readonly nodes: readonly { target: unknown; failureSummary: string }[];
}

/** What axe-core has against a page. */
export async function findViolations(page: Page, ignored: readonly string[]): Promise<Violation[]> {
  await page.evaluate(axe);
  await endTransitions(page);
  return page.evaluate(async (ignored) => {
    const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]));
    const { axe: check } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    return (await check.run(document, { rules })).violations;
  }, ignored);
}

/** Colours on their way from one scheme to another have no contrast of their own. */
async function endTransitions(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame); // A changed scheme starts them with the next frame.
    for (const transition of document.getAnimations())
      if (transition instanceof CSSTransition) transition.finish();
  });
}
