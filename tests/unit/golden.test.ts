import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SITES } from '../../lib/sites/registry.ts';
import { GOLDEN_ROOT, listGolden, readGolden } from '../sites/golden.ts';

describe('the golden pages', () => {
  test.each(listGolden())('%s is whole', (name) => {
    expect(readGolden(name).name).toBe(name);
  });

  test.each(SITES.map(({ id }) => id))('%s has some', (id) => {
    expect(listGolden().map((name) => name.split('.')[0])).toContain(id);
  });

  test.each(SITES)('no selector of $id goes by their marks', (site) => {
    expect(JSON.stringify(site)).not.toContain('golden');
  });
});

describe('reading golden pages', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'golden-'));
    cpSync(join(GOLDEN_ROOT, 'practice'), join(root, 'practice'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(root, 'practice', file);
    const text = readFileSync(path, 'utf8');
    expect(text.search(from)).toBeGreaterThanOrEqual(0);
    writeFileSync(path, text.replace(from, to));
  };
  const read = () => readGolden('practice', root);

  test('takes a whole folder', () => {
    expect(read().html.idle).toContain('data-practice-chat');
  });

  test.each([
    ['a missing expectation', 'expected.json', '"stop": null, ', '', /states\.idle\.stop: /],
    ['an unknown one', 'expected.json', '"stop": null, ', '"stop": null, "top": 1, ', /idle\.top/],
    ['a missing state', 'expected.json', /"writing": \{[^}]*\},/, '', /states\.writing: /],
    ['a rank beyond the list', 'expected.json', '"send": 0', '"send": 2', /idle\.send: .*rank 2/],
    ['a half rank', 'expected.json', '"send": 0', '"send": 0.5', /states\.idle\.send/],
    ['broken JSON', 'expected.json', '"url"', 'url', /expected\.json: SyntaxError/],
    ['a page that shows no prompt', 'writing.html', '{{prompt}}', 'Hello', /no \{\{prompt\}\}/],
    ['a page that shows no answer', 'complete.html', '{{answer}}', 'Hi', /no \{\{answer\}\}/],
    ['an answer before the send', 'idle.html', 'New chat', '{{answer}}', /idle.html has a \{\{/],
    ['a script', 'idle.html', '<header', '<header onclick="go()"', /idle\.html has a script/],
    ['a gap', 'idle.html', '<header', '<!-- FILL IN: the head --><header', /FILL IN: the head/],
    ['an address on another host', 'expected.json', '127.0.0.1', 'localhost', /different hosts/],
  ])('refuses %s', (_, file, from, to, message) => {
    change(file, from, to);
    expect(read).toThrow(message);
  });

  test('refuses a page of a typed draft without what must be found in it', () => {
    cpSync(join(root, 'practice/idle.html'), join(root, 'practice/typing.html'));
    expect(read).toThrow(/typing\.html and states\.typing of expected\.json go together/);
  });

  test('refuses a missing page and an unknown site, in one message', () => {
    rmSync(join(root, 'practice/idle.html'));
    expect(read).toThrow(/tests\/sites\/practice:\n {2}idle\.html is missing/);
    cpSync(join(root, 'practice'), join(root, 'nobody'), { recursive: true });
    expect(() => readGolden('nobody', root)).toThrow(/no site.*\n {2}idle\.html is missing/);
  });
});
