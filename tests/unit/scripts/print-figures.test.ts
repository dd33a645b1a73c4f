import { expect, test } from 'vitest';
import { MEANINGS, figure } from '../../../scripts/bench/figures.ts';
import { printFigures } from '../../../scripts/bench/print-figures.ts';

test('a figure is held to its limit from the side that it is meant for', () => {
  expect(figure(30, 'kB', 30).over).toBe(false);
  expect(figure(30.1, 'kB', 30).over).toBe(true);
  expect(figure(95, '%', 95, 'least').over).toBe(false);
  expect(figure(94.9, '%', 95, 'least').over).toBe(true);
  expect(figure(Number.NaN, '%', 95, 'least').over).toBe(true);
  expect(figure(1e9, 'ms').over).toBe(false);
});

test('the table has the figures that were measured, in the order of their meanings', () => {
  const table = printFigures({
    stance: figure(91.5, '%', 90, 'least'),
    readLong: figure(80, 'ms', 50),
    ready: figure(7, 'ms'),
  });
  const rows = table.trimEnd().split('\n');
  const cells = rows.map((row) => row.split(/ {2,}/));
  expect(cells).toEqual([
    ['figure', 'measured', 'limit'],
    [MEANINGS.ready, '7 ms'],
    [MEANINGS.readLong, '80 ms', '≤ 50 ms', 'missed'],
    [MEANINGS.stance, '91.5 %', '≥ 90 %', 'ok'],
  ]);
});
