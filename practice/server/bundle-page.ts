import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const PAGE = new URL('../page/', import.meta.url);

/** Builds the page in memory; nothing is written to disk. Keys are paths of the address. */
export async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const [shell, style, script] = await Promise.all([
    readFile(new URL('index.html', PAGE), 'utf8'),
    readStyle(),
    bundleScript(),
  ]);
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body: shell }],
    ['/style.css', { type: 'text/css; charset=utf-8', body: style }],
    ['/main.js', { type: 'text/javascript; charset=utf-8', body: script }],
  ]);
}

/** In the order of the cascade. */
export const STYLE_FILES = ['style.css', 'turns.css', 'composer.css'] as const;

async function readStyle(): Promise<string> {
  const files = STYLE_FILES.map((name) => readFile(new URL(name, PAGE), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

async function bundleScript(): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', PAGE))],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
    // The bundle must not depend on a tsconfig that only exists after a build of the extension.
    tsconfigRaw: {},
  });
  const file = result.outputFiles[0];
  if (!file) throw new Error('The practice page could not be built.');
  return file.contents;
}
