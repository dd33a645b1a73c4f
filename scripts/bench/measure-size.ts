import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../browser/extension-folder.ts';

/** Size of the content script as built, in bytes after gzip: every chat page loads it. */
export async function measureSize(): Promise<number> {
  return gzipSync(await readFile(join(EXTENSION, 'chat.js')), { level: 9 }).length;
}
