// Renders the SVG marks to the PNG sizes that browsers ask for: node scripts/icons/render.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/find-browser.mjs';

const STATES = { on: 'icon', off: 'icon-off', paused: 'icon-paused' };
const SIZES = [16, 32, 48, 128];
const out = new URL('../../public/icon/', import.meta.url);

await mkdir(out, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [state, file] of Object.entries(STATES)) {
  const svg = await readFile(new URL(`${file}.svg`, import.meta.url), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const sized = svg.replace('width="16" height="16"', `width="${size}" height="${size}"`);
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${state}-${size}.png`, out), png);
  }
}
await browser.close();
