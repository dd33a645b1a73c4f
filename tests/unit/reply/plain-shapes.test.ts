import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';

describe('plain shapes of an answer and of none', () => {
  it.each([
    ['a key without an answer', '{"answer": null, "confidence": 0.3}', 'abstain', 0.3],
    ['a key on a line', '{\n  "answer": null,\n  "confidence": 0\n}', 'abstain', 0],
    ['a key that says it in a word', '{"answer": "unknown", "confidence": 0.3}', 'abstain', 0.3],
    ['another key without a value', '{"answer": 5, "error": null, "confidence": 1}', 'answer', 1],
    ['an acute accent for an apostrophe', 'I don´t know.', 'abstain', null],
    ['no mistakes found', "I can't find any grammatical mistakes in this text.", 'answer', null],
    ['no errors', "I couldn't find any errors. It is correct.\n\nConfidence: 90%", 'answer', 0.9],
    ['no sources found', "I can't find any sources on this.", 'abstain', null],
    [
      'a cause, then something to try',
      "I can't see your screen, but the usual cause is a missing package. Try this:\n\n```bash\nnpm install\n```",
      'answer',
      null,
    ],
    [
      'code that compares a confidence',
      'Filter with `results.filter(r => r.confidence > 0.5)`. It keeps the rest.',
      'answer',
      null,
    ],
  ] as const)('%s', (_name, text, stance, confidence) => {
    const reading = readReply(text);
    expect([reading.stance, reading.confidence]).toEqual([stance, confidence]);
  });
});
