import { describe, expect, test } from 'vitest';
import { insist } from '../../../lib/page/insist.ts';

describe('insisting', () => {
  const answers = (...all: (string | null)[]) => {
    let at = 0;
    return async () => all[Math.min(at++, all.length - 1)] ?? null;
  };
  const pauses: number[] = [];
  const wait = async (ms: number) => void pauses.push(ms);

  test('asks once when the first answer will do', async () => {
    pauses.length = 0;
    expect(await insist(answers('a', 'b'), (answer) => answer !== null, wait)).toBe('a');
    expect(pauses).toEqual([]);
  });

  test('asks again, later and later, until an answer will do', async () => {
    pauses.length = 0;
    expect(await insist(answers(null, null, 'c'), (answer) => answer !== null, wait)).toBe('c');
    expect(pauses).toHaveLength(2);
    expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
  });

  test('gives the last answer when patience is over', async () => {
    pauses.length = 0;
    expect(await insist(answers(null), (answer) => answer !== null, wait)).toBeNull();
    expect(pauses).toHaveLength(4);
  });
});
