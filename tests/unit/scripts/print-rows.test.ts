import { expect, test } from 'vitest';
import { headOf, lineOf, pad } from '../../../scripts/tour/print-rows.ts';

test.each([
  ['short', 8, 'short   '],
  ['exactly8', 8, 'exactly8'],
  ['a little longer', 8, 'a littl…'],
  ['日本一', 8, '日本一  '],
  ['日本で一番長い', 8, '日本で… '],
])('%j in %i columns', (text, width, wanted) => {
  expect(pad(text, width)).toBe(wanted);
});

test('a row is as wide as its terminal, and its columns stand under their heads', () => {
  const head = headOf(80);
  const line = lineOf({ question: 'x'.repeat(200), exchange: null, heldMs: null }, 80);
  expect(head.length).toBeLessThanOrEqual(80);
  expect(line.length).toBeLessThanOrEqual(80);
  expect(line.indexOf('off')).toBe(head.indexOf('delivery'));
});
