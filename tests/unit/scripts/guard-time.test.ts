import { expect, test } from 'vitest';
import { guardMs } from '../../../scripts/bench/guard-time.ts';

const GUARD = 'chrome-extension://abc/chat.js';
const PAGE = 'https://chat.example/app.js';

const node = (id: number, url: string, children: number[] = []) => ({
  id,
  callFrame: { url },
  children,
});

test('the guard is charged with what it calls in the browser, and not with what the page does in answer', () => {
  const nodes = [
    node(1, '', [2, 5]), // the root
    node(2, GUARD, [3]), // a look of the guard
    node(3, '', [4]), // a query that it makes
    node(4, PAGE), // the page, in answer to an event of the guard's
    node(5, PAGE, [6]),
    node(6, ''), // a query of the page's
  ];
  const samples = [1, 2, 3, 4, 5, 6];
  const timeDeltas = [1000, 2000, 4000, 8000, 16_000, 32_000];
  expect(guardMs({ nodes, samples, timeDeltas })).toBe(6);
});
