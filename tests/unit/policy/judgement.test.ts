import { expect, test } from 'vitest';
import type { Reading } from '../../../lib/domain/reading.ts';
import { holdsJudgement } from '../../../lib/policy/judgement.ts';

const reading: Reading = { stance: 'answer', confidence: 0.85, said: null, rule: 'one' };
const judged = { attempt: 1, reading };

test.each([
  [
    'the same reply, read by another rule',
    { attempt: 1, reading: { ...reading, rule: 'two' } },
    true,
  ],
  ['another reply that claims the same', { attempt: 2, reading }, false],
  ['another confidence', { attempt: 1, reading: { ...reading, confidence: 0.4 } }, false],
  ['another stance', { attempt: 1, reading: { ...reading, stance: 'abstain' } }, false],
  ['a best guess', { attempt: 1, reading: { ...reading, bestGuess: 'Lima' } }, false],
  ['a reply that was interrupted', { attempt: 1, reading: null }, false],
] as const)('a judgement and %s', (_, next, holds) => {
  expect(holdsJudgement(judged, next)).toBe(holds);
});
