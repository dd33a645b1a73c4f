import { bench, describe } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

/** Reading is linear: each row of 800,000 characters should cost at most ten times that of 80,000. */
const HOSTILE = [
  ' ',
  '\n',
  '1',
  '*',
  '"',
  '`',
  '<think>',
  "I don't know. ",
  "I don't know\n\n",
  'confidence ',
  'Confidence: 85%\n',
  '| a | confidence |\n',
  'ﷺ',
  '我不知道',
];

for (const piece of HOSTILE) {
  describe(JSON.stringify(piece), () => {
    for (const length of [80_000, 800_000]) {
      const text = piece.repeat(length / piece.length);
      bench(`${length} characters`, () => void readReply(text, ASKED), { time: 300 });
    }
  });
}
