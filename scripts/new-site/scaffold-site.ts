import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { addToRegistry } from './add-to-registry.ts';
import { writeExpected, writePages } from './golden-template.ts';
import { writeSite } from './site-template.ts';

const USAGE = `Say the new site's id, and nothing else: npm run new:site -- my-chat`;

/**
 * Writes the files of a new site, and its row in the registry. Nothing is overwritten: where the
 * id is taken, nothing is written at all.
 *
 * @param root the repository
 * @param args of the command: the id alone, in small letters, digits and hyphens
 * @returns the paths of what was written, from the root
 * @throws Problem with what to do
 */
export function scaffoldSite(root: string, args: readonly string[], today: Date): string[] {
  const [id, ...rest] = args;
  if (id === undefined || rest.length > 0) throw new Problem(USAGE);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Problem(`"${id}" is no id: small letters, digits and single hyphens. ${USAGE}`);
  }
  const site = `lib/sites/${id}.ts`;
  const golden = `tests/sites/${id}`;
  for (const path of [site, golden]) {
    if (existsSync(join(root, path))) throw new Problem(`There is a ${path} already.`);
  }
  const registry = 'lib/sites/registry.ts';
  const files = {
    [site]: writeSite(id, today),
    [registry]: addToRegistry(readFileSync(join(root, registry), 'utf8'), id),
    ...writePages(golden),
    [`${golden}/expected.json`]: writeExpected(),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}
