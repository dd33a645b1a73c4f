import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../browser/extension-folder.ts';

/** Sizes of what is built, in bytes after gzip. */
export interface Sizes {
  /** What a chat page loads before anything is clicked: the guard, and the facts about its site. */
  readonly contentScript: number;
  /** What comes when a chip is first pointed at. */
  readonly panels: number;
}

/** Weighs the scripts of a chat page, with the heaviest of the sites. */
export async function measureSizes(): Promise<Sizes> {
  const names = await readdir(join(EXTENSION, 'sites'));
  const sites = await Promise.all(names.map((name) => weigh(join('sites', name))));
  return {
    contentScript: (await weigh('chat.js')) + Math.max(0, ...sites),
    panels: await weigh('panels.js'),
  };
}

async function weigh(path: string): Promise<number> {
  return gzipSync(await readFile(join(EXTENSION, path)), { level: 9 }).length;
}
