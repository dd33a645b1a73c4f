import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addToRegistry } from '../../../scripts/new-site/add-to-registry.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NEEDED = [
  'lib',
  'scripts',
  'tests/sites',
  'tests/support/i18n.ts',
  'tests/unit/golden.test.ts',
  '.oxfmtrc.json',
  '.wxt',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];

describe('npm run new:site', { timeout: 120_000 }, () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-site-'));
    for (const path of NEEDED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  function run(command: string, ...args: string[]): { code: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  }
  const newSite = (...args: string[]) => run('npm', 'run', '-s', 'new:site', '--', ...args);
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');

  test('writes a site that fits the types, and that its golden test asks to fill in', () => {
    const { code, said } = newSite('my-chat');
    expect(said).toContain('wrote  lib/sites/my-chat.ts');
    expect(said).toContain("npm run unit -- --project sites -t '^my-chat'");
    expect(said).toContain('npm run readme:sites');
    expect(code).toBe(0);

    const registry = read('lib/sites/registry.ts');
    expect(registry.split("import { myChat } from './my-chat.ts';")).toHaveLength(2);
    expect(registry).toMatch(/\[[^\]]*\bmyChat,/);

    expect(run('npx', 'oxfmt', '--check', 'lib/sites', 'tests/sites').code).toBe(0);
    const typed = { extends: './tsconfig.json', include: [], files: ['lib/sites/registry.ts'] };
    writeFileSync(join(copy, 'tsconfig.new-site.json'), JSON.stringify(typed));
    expect(run('npx', 'tsc', '-p', 'tsconfig.new-site.json')).toEqual({ code: 0, said: '' });

    const tested = run('npx', 'vitest', 'run', '--project', 'unit', 'tests/unit/golden.test.ts');
    expect(tested.code).toBe(1);
    expect(tested.said).toMatch(/1 failed/);
    for (const gap of [
      'lib/sites/my-chat.ts:8: composer: [], // FILL IN: the message box itself',
      'idle.html:1: <!-- FILL IN: the page before a send',
      'writing.html:1: <!-- FILL IN: the page while the reply is written',
      'complete.html:1: <!-- FILL IN: the page when the reply is complete',
      'expected.json:2: "url": "FILL IN: the address of a conversation"',
    ]) {
      expect(tested.said).toContain(gap);
    }
  });

  test.each([
    ['no id', [], /Say the new site's id/],
    ['two', ['one', 'two'], /Say the new site's id/],
    ['an id that is no file name', ['My Chat'], /"My Chat" is no id/],
    ['a way out of the folder', ['../chat'], /is no id/],
    ['a site that is there', ['claude'], /There is a lib\/sites\/claude\.ts already/],
  ])('refuses %s, and writes nothing', (_, args, message) => {
    const before = read('lib/sites/registry.ts');
    const { code, said } = newSite(...args);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(read('lib/sites/registry.ts')).toBe(before);
    expect(existsSync(join(copy, 'tests/sites/one'))).toBe(false);
  });
});

describe('a row in the registry', () => {
  const registry = (...ids: string[]) =>
    [
      "import { isAtPath } from './address.ts';",
      ...ids.map((id) => `import { ${id} } from './${id}.ts';`),
      "import type { Site } from './site.ts';",
      '',
      'export const SITES: readonly Site[] = [',
      ...['claude', ...ids.filter((id) => id !== 'claude')].map((id) => `  ${id},`),
      '];',
      '',
    ].join('\n');

  test.each(['alpha', 'mike', 'zulu'])('goes to its place: %s', (id) => {
    const source = registry('bravo', 'claude', 'oscar');
    const sorted = ['bravo', 'claude', 'oscar', id].toSorted();
    // The imports are in the order of their files, and the file with the type is one of them.
    const lines = (text: string) => text.split('\n').toSorted();
    const added = addToRegistry(source, id);
    expect(lines(added)).toEqual(lines(registry(...sorted)));
    const rows = [...added.matchAll(/^ {2}(\w+),$/gm)].map(([, row]) => row);
    expect(rows).toEqual(['claude', ...sorted.filter((row) => row !== 'claude')]);
    const imports = [...added.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, file]) => file);
    expect(imports).toEqual(imports.toSorted());
  });

  test('a registry of another form is left alone', () => {
    expect(() => addToRegistry('export const SITES = load();\n', 'mike')).toThrow(/another form/);
  });
});
