import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

describe('a confidence that is set apart from the text', () => {
  it.each([
    [
      'Here is the JSON:\n\n```json\n{"answer": 1878, "confidence": 0.82}\n```\n\nIt shows up in 1878.',
      0.82,
    ],
    [
      'Sure:\n\n```json\n{"result": {"value": 1, "confidence": 0.8}, "alternative": {"value": 2, "confidence": 0.1}}\n```\n\nDone.',
      0.8,
    ],
    ['It is Canberra.\n\n> Confidence: 85%', 0.85],
    ['G1: Irtysh\nP1: 0.62\nG2: Ob\nP2: 0.21', 0.62],
    ['Hassium is element **108** [95%]; it is made in Darmstadt.', 0.95],
    ['Men: Tanner. (90%)\n\nWomen: Reid. (80%)', 0.8],
  ])('%j is %d', (text, confidence) => {
    expect(readReply(text, ASKED).confidence).toBe(confidence);
  });

  it.each([
    'The turnout was high (85%)',
    'It is Canberra.\n\n```python\nprint("Confidence: 85%")\n```',
    'It is Canberra.\n\n> Confidence: 85%\n\nThat is what another model wrote.',
  ])('%j states nothing', (text) => {
    expect(readReply(text).confidence).toBeNull();
  });
});
