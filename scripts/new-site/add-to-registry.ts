import { Problem } from '../setup/problem.mjs';
import { constantOf } from './site-name.ts';

const IMPORT = /^import .* from '\.\/([\w-]+)\.ts';$/;
const LIST = /(export const SITES: readonly Site\[\] = \[\n)((?: {2}\w+,\n)+)(\];)/;

/** Sites that come before the alphabet: the ones that most people use, and our own. */
const FIRST = new Set(['chatgpt', 'claude', 'gemini', 'practice']);

/**
 * The registry's source with one site more: an import and a row, each in its alphabetical place.
 *
 * @throws Problem when the registry does not look as it did
 */
export function addToRegistry(source: string, id: string): string {
  const name = constantOf(id);
  const lines = source.split('\n');
  const files = lines.map((line) => IMPORT.exec(line)?.[1]);
  const last = files.findLastIndex((file) => file !== undefined);
  const next = files.findIndex((file) => file !== undefined && file > id);
  const list = LIST.exec(source);
  if (last < 0 || list === null) {
    throw new Problem('lib/sites/registry.ts has another form now: add the site by hand.');
  }
  lines.splice(next < 0 ? last + 1 : next, 0, `import { ${name} } from './${id}.ts';`);
  const rows = [...(list[2] ?? '').matchAll(/\w+/g)].map(([row]) => row);
  const before = rows.findIndex((row) => !FIRST.has(row) && row > name);
  rows.splice(before < 0 ? rows.length : before, 0, name);
  const written = rows.map((row) => `  ${row},\n`).join('');
  return lines.join('\n').replace(LIST, (_, open, _rows, close) => `${open}${written}${close}`);
}
