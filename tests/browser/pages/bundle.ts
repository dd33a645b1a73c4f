import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Route } from 'playwright-core';
import { quillUnderTrustedTypes } from './quill-under-trusted-types.ts';

export type PageName = 'chatgpt-classic' | 'chatgpt-light' | 'chatgpt-thread' | 'claude' | 'gemini';

interface PageRow {
  origin: string;
  /** The address of a new chat. */
  path: string;
  title: string;
  /** Directives beyond the common ones. */
  policy: string;
}

const CHATGPT_ROW: PageRow = {
  origin: 'https://chatgpt.com',
  path: '/',
  title: 'ChatGPT',
  policy: '',
};

export const PAGES: Record<PageName, PageRow> = {
  'chatgpt-classic': CHATGPT_ROW,
  'chatgpt-light': CHATGPT_ROW,
  'chatgpt-thread': CHATGPT_ROW,
  claude: { origin: 'https://claude.ai', path: '/new', title: 'Claude', policy: '' },
  gemini: {
    origin: 'https://gemini.google.com',
    path: '/app',
    title: 'Google Gemini',
    policy: "; require-trusted-types-for 'script'",
  },
};

// Scripts from the page's own files only: an inline or injected script must fail as on the real sites.
// Styles stay open, as they are there.
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'";

export interface BundledPage {
  html: string;
  scripts: Record<string, string>;
  styles: Record<string, string>;
}

const bundles = new Map<PageName, Promise<BundledPage>>();

/** Builds a page once, in memory. The keys are paths on the page's own origin. */
export function bundlePage(name: PageName): Promise<BundledPage> {
  let bundle = bundles.get(name);
  if (!bundle) bundles.set(name, (bundle = buildPage(name)));
  return bundle;
}

async function buildPage(name: PageName): Promise<BundledPage> {
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [here(`./${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [quillUnderTrustedTypes],
  });
  const script = `/assets/${name}.js`;
  const style = '/assets/look.css';
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${PAGES[name].title}</title>
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <div id="root"></div>
    <script src="${script}"></script>
  </body>
</html>
`;
  return {
    html,
    scripts: { [script]: outputFiles[0]!.text },
    styles: { [style]: await readFile(here('./shared/look.css'), 'utf8') },
  };
}

/**
 * Serves the page at the site's real hostname. Every document of the host is the page, whatever its path;
 * every other request to the host that is not one of the page's files gets a 404.
 * Resolves to the address of a new chat.
 */
export async function routePage(
  context: BrowserContext,
  name: PageName,
  { url }: { url?: string } = {},
): Promise<string> {
  const { origin, path, policy } = PAGES[name];
  const target = url ?? origin + path;
  const page = await bundlePage(name);
  await context.route(`${new URL(target).origin}/**`, (route) =>
    answer(route, page, POLICY + policy),
  );
  return target;
}

function answer(
  route: Route,
  { html, scripts, styles }: BundledPage,
  policy: string,
): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const script = scripts[pathname];
  if (script !== undefined)
    return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
  const style = styles[pathname];
  if (style !== undefined)
    return route.fulfill({ contentType: 'text/css; charset=utf-8', body: style });
  if (route.request().resourceType() !== 'document')
    return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: html,
  });
}
