/**
 * Pictures of every state into `.output/gallery`, an accessibility check of each sheet, and what
 * the views do with keys and clicks.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BEHAVIOURS } from './behaviour.ts';
import { buildGallery } from './build.ts';
import { COMPOSER_STATES } from './chip-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { serveFolder } from './serve.ts';

const THEMES = ['light', 'dark'] as const;
const SHEETS = [
  { sheet: 'popups', widths: [320, 360, 400] },
  { sheet: 'replies', widths: [320, 680] },
  { sheet: 'composer', widths: [320] },
] as const;

const require = createRequire(import.meta.url);
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A sheet holds many popups, or chips without their site: its landmarks and headings are not ours. */
const SHEET_ONLY = [
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

interface Violation {
  readonly id: string;
  readonly nodes: readonly { target: unknown; failureSummary: string }[];
}

async function findViolations(page: Page, ignored: readonly string[]): Promise<Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async (ignored) => {
    const rules = Object.fromEntries(ignored.map((id) => [id, { enabled: false }]));
    const { axe: check } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    return (await check.run(document, { rules })).violations;
  }, ignored);
}

const folder = await buildGallery();
const site = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const context = await browser.newContext({ viewport: { width: 1640, height: 900 } });
const page = await context.newPage();
page.on('pageerror', (error) => {
  console.error(error);
  process.exitCode = 1;
});

function fileName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

async function shoot(name: string, query: string, full = true): Promise<void> {
  await page.goto(`${site.url}?${query}`);
  await page.waitForSelector('.sheet[data-ready]');
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: full,
    animations: 'disabled',
  });
  const violations = await findViolations(page, query.includes('only=') ? [] : SHEET_ONLY);
  console.log(`${name}: ${violations.length} violations`);
  for (const { id, nodes } of violations) {
    process.exitCode = 1;
    for (const { target, failureSummary } of nodes) console.log(id, target, failureSummary);
  }
}

for (const theme of THEMES) {
  for (const { sheet, widths } of SHEETS) {
    for (const width of widths) {
      await shoot(`${sheet}-${width}-${theme}`, `sheet=${sheet}&width=${width}&theme=${theme}`);
    }
  }
  await page.setViewportSize({ width: 480, height: 600 });
  for (const { name } of POPUP_STATES) {
    const query = `sheet=popups&theme=${theme}&only=${encodeURIComponent(name)}`;
    await shoot(`popup-${fileName(name)}-${theme}`, query, false);
  }
  for (const { name } of COMPOSER_STATES) {
    const query = `sheet=composer&width=320&theme=${theme}&open=${encodeURIComponent(name)}`;
    await shoot(`preview-${fileName(name)}-${theme}`, query, false);
  }
  await page.setViewportSize({ width: 1640, height: 900 });
}

for (const { name, query, check } of BEHAVIOURS) {
  await page.goto(`${site.url}?${query}`);
  await page.waitForSelector('.sheet[data-ready]');
  await check(page);
  console.log(`${name}: ok`);
}

await browser.close();
site.close();
