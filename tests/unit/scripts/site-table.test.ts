import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SITES } from '../../../lib/sites/registry.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { RENEW, putTable, writeSiteTable } from '../../../scripts/readme/site-table.ts';

const README = fileURLToPath(new URL('../../../README.md', import.meta.url));

describe('the table of sites', () => {
  test('in the README says what the registry says', () => {
    const readme = readFileSync(README, 'utf8');
    expect(readme, `The registry has changed: ${RENEW}`).toBe(
      putTable(readme, writeSiteTable(SITES)),
    );
  });

  test('has a row for every site, those with hosts first', () => {
    const hosted = site({
      name: 'Zed',
      hosts: ['https://zed.example/*', 'https://*.zed.example/*'],
    });
    const part = site({ name: 'Part', hosts: ['https://big.example/*'], path: '^/chat' });
    const own = site({ name: 'Alpha', hosts: [], marker: '#alpha', trust: 'low' });
    expect(writeSiteTable([own, hosted, part]).split('\n').slice(2)).toEqual([
      '| Part | `big.example` (its chat pages) | 2026-11-20 | high |',
      '| Zed | `zed.example`, `*.zed.example` | 2026-11-20 | high |',
      '| Alpha | any: recognised by its page | 2026-11-20 | low |',
    ]);
  });

  test('stands between its two markers, and nowhere else', () => {
    const text = putTable(readFileSync(README, 'utf8'), 'OLD');
    const [before = '', after = ''] = text.split('OLD');
    expect(putTable(text, 'NEW')).toBe(`${before}NEW${after}`);
    expect(() => putTable(before, 'NEW')).toThrow('stands between');
    expect(() => putTable(text + text, 'NEW')).toThrow('once');
  });
});

function site(facts: Partial<Site>): Site {
  return { ...(SITES[0] as Site), checked: '2026-11-20', trust: 'high', ...facts };
}
