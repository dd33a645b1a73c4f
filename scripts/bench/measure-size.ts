import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { EXTENSION } from '../browser/extension-folder.ts';

/** Sizes of what is built, in bytes after gzip. */
export interface Sizes {
  /** The guard, with the facts about every site; a page loads those about one. */
  readonly contentScript: number;
  /** What comes when a message box is found. */
  readonly chips: number;
  /** All that a page with a chat loads before anything is clicked, with the heaviest of the sites. */
  readonly chatPage: number;
  /** What comes when a chip is first pointed at. */
  readonly panels: number;
}

/** Weighs the scripts of a chat page. */
export async function measureSizes(): Promise<Sizes> {
  const names = await readdir(join(EXTENSION, 'sites'));
  const sites = names.map((name) => join('sites', name));
  const [guard, chips, panels] = await Promise.all(
    ['chat.js', 'chips.js', 'panels.js'].map((name) => weigh(name)),
  );
  const each = await Promise.all(sites.map((site) => weigh(site)));
  return {
    contentScript: await weigh('chat.js', ...sites),
    chips: chips ?? 0,
    chatPage: (guard ?? 0) + Math.max(0, ...each) + (chips ?? 0),
    panels: panels ?? 0,
  };
}

/** Bytes of some scripts, compressed as one. */
async function weigh(...paths: string[]): Promise<number> {
  const scripts = await Promise.all(paths.map((path) => readFile(join(EXTENSION, path))));
  return gzipSync(Buffer.concat(scripts), { level: 9 }).length;
}

const PACKS = fileURLToPath(new URL('../../lib/reply/languages/index.ts', import.meta.url));

/** Bytes of all language packs as they are shipped: minified, without their examples, gzip. */
export async function measurePacks(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [PACKS],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
