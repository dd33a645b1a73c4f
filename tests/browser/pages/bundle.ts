import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
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

/** What a page's server says to one request. */
export interface PageAnswer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Every document of the host is the page, whatever its path; every other request to the host that
 * is not one of the page's files gets a 404.
 */
export async function answerRequest(
  name: PageName,
  url: string,
  isDocument: boolean,
): Promise<PageAnswer> {
  const { html, scripts, styles } = await bundlePage(name);
  const { pathname } = new URL(url);
  const file = (contentType: string, body: string, headers = {}): PageAnswer => ({
    status: 200,
    contentType: `${contentType}; charset=utf-8`,
    headers,
    body,
  });
  const script = scripts[pathname];
  if (script !== undefined) return file('text/javascript', script);
  const style = styles[pathname];
  if (style !== undefined) return file('text/css', style);
  if (!isDocument) return { ...file('text/plain', ''), status: 404 };
  return file('text/html', html, { 'content-security-policy': POLICY + PAGES[name].policy });
}

/**
 * Serves the page at the site's real hostname.
 * Resolves to the address of a new chat.
 */
export async function routePage(
  context: BrowserContext,
  name: PageName,
  { url }: { url?: string } = {},
): Promise<string> {
  const { origin, path } = PAGES[name];
  const target = url ?? origin + path;
  await context.route(`${new URL(target).origin}/**`, async (route) => {
    const request = route.request();
    const isDocument = request.resourceType() === 'document';
    await route.fulfill(await answerRequest(name, request.url(), isDocument));
  });
  return target;
}
