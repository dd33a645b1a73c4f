/**
 * Pictures of every state into `.output/gallery`, an accessibility check of each sheet, and what
 * the views do with keys and clicks.
 */
import { join } from 'node:path';
import { launchPlain } from '../in-page.ts';
import { SHEET_ONLY, findViolations } from './axe.ts';
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

const folder = await buildGallery();
const site = await serveFolder(folder);
const browser = await launchPlain();
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
