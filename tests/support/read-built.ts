import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What runs or is drawn in a built extension, by its path there: scripts, pages and styles. */
export async function readBuilt(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const texts = names
    .filter((name) => /\.(?:js|html|css)$/.test(name))
    .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
