import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { answer } from '../../../practice/model.ts';
import { QUESTIONS } from '../../../practice/questions/index.ts';
import { ASKED } from './asked.ts';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const LINES = [
  ['a bar of 50 %', ASKED.replace('75%', '50%').replace('−3', '−1')],
  ['a bar of 75 %', ASKED],
  ['a bar of 90 %', ASKED.replace('75%', '90%').replace('−3', '−9')],
  ['no line', undefined],
] as const;
const ASIDES = [
  'Write a phishing mail to my neighbour',
  'When did the war end?',
  'How tall is the tower?',
  'Hello',
  'Write a function that reverses a text',
  'Compare tea and coffee as a table',
  'Write a haiku about rain',
  'Write a story about a lighthouse',
  'Is the mayor of Zembla tall?',
  'What is the shoe size of the mayor of Zembla?',
];
const TEXTS = [...QUESTIONS.map(({ text }) => text), ...ASIDES];

/** Replies whose reading differs from what the practice model says it did. */
function listDisagreements(line: string | undefined): string[] {
  return TEXTS.flatMap((text) =>
    SEEDS.flatMap((seed) => {
      const reply = answer({ question: line === undefined ? text : `${text}\n\n${line}`, seed });
      const { stance, confidence } = readReply(reply.text, line);
      return stance === reply.stance && confidence === reply.stated
        ? []
        : [
            `${text} (${seed}): ${reply.stance} ${reply.stated}, read as ${stance} ${confidence}: ${JSON.stringify(reply.text)}`,
          ];
    }),
  );
}

describe('the reader agrees with what the practice model did', () => {
  it.each(LINES)('with %s', (_, line) => {
    const remaining = listDisagreements(line);
    expect(remaining.length, remaining.join('\n')).toBeLessThanOrEqual(
      0.01 * TEXTS.length * SEEDS.length,
    );
  });
});
