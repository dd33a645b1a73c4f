import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';

interface Labelled {
  readonly case: string;
  readonly q: string;
  readonly reply: string;
  readonly stance: string;
  readonly confidence: number | null;
  readonly asked: string;
}

const labelled = readFileSync(new URL('../../replies/labelled.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled);

describe('the reader agrees with the people who labelled real replies', () => {
  it('has all of them', () => {
    expect(labelled).toHaveLength(71);
  });

  it.each(labelled)('$case: $q', ({ reply, asked, stance, confidence }) => {
    const reading = readReply(reply, asked);
    expect([reading.stance, reading.confidence]).toEqual([stance, confidence]);
  });
});
