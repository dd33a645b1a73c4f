import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../lib/domain/stance.ts';
import type { Example } from '../../../lib/reply/languages/language.ts';
import { LANGUAGES } from '../../../lib/reply/languages/index.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

const files = import.meta.glob<{ readonly examples?: readonly Example[] }>(
  '../../../lib/reply/languages/*.ts',
  { eager: true },
);

function examplesOf(id: string): readonly Example[] {
  return files[`../../../lib/reply/languages/${id}.ts`]?.examples ?? [];
}

/** All languages are in place, so each example is a test of all the others' patterns too. */
const described = LANGUAGES.map(({ id }) => ({ id, examples: examplesOf(id) }));

describe.each(described)('$id', (language) => {
  const { examples } = language;

  it('brings at least 14 examples with all stances', () => {
    expect(examples.length).toBeGreaterThanOrEqual(14);
    expect(new Set(examples.map(([stance]) => stance))).toEqual(new Set(STANCES));
  });

  it.each(examples)('is %s, %s: %j', (...[stance, confidence, reply, asked]) => {
    const reading = readReply(reply as string, asked === 'asked' ? ASKED : undefined);
    expect([reading.stance, reading.confidence]).toEqual([stance, confidence]);
  });
});
