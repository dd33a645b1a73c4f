import type { Page } from 'playwright-core';
import { bundleScript, writeDocument } from './document.ts';
import type { Golden } from './golden.ts';
import type { Play } from './player.ts';

// Scripts from the page's own files only, and no HTML from strings but by its own policy.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types player";

const SCRIPT = '/golden-player.js';
let script: Promise<string> | undefined;

/**
 * Serves a golden page, alive, at its real hostname.
 *
 * @returns the address of a new chat or, where the page shows an older exchange, of that one
 */
export async function serveGolden(page: Page, golden: Golden): Promise<string> {
  const { url, newUrl } = golden.expected;
  script ??= bundleScript('./player.ts');
  const source = await script;
  await page.route(`${new URL(url).origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === SCRIPT) return route.fulfill({ contentType: 'text/javascript', body: source });
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: writePage(golden),
    });
  });
  return golden.expected.states.idle.user === null ? newUrl : url;
}

function writePage({ site, expected, html }: Golden): string {
  const play: Play = {
    html,
    sends: expected.sends,
    sendsOn: site.sendsOn ?? 'click',
    url: expected.url,
  };
  const data = JSON.stringify(play).replaceAll('<', String.raw`\u003c`);
  const head =
    `<script type="application/json" id="play">${data}</script>` +
    `<script src="${SCRIPT}" defer></script>`;
  return writeDocument(html.idle ?? '', head);
}
