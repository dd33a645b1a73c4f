import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../../practice/guard-line.ts';
import { guardLine } from './guard-line-text.ts';

describe('reading the line in a prompt', () => {
  it.each([0.5, 0.75, 0.9, 0.95])('finds the bar %d in the standard wording', (bar) => {
    const { asked, line } = readPrompt(`What is it (roughly)? ${guardLine(bar)}`);
    expect(asked).toBe('What is it (roughly)?');
    expect(line).toMatchObject({ bar, mayAbstain: true, asksConfidence: true });
  });

  it.each([
    [
      '(If less than 80% sure, say "I don\'t know." Else end with "Confidence: N%" (your chance).)',
      0.8,
      true,
    ],
    ['End with "Confidence: N%". If you are less than 60% sure, say "I don\'t know".', 0.6, true],
    [
      'Answer only if you are > 75% confident, since mistakes are penalised 3 points, while "I don\'t know" receives 0 points.',
      0.75,
      true,
    ],
    ['(End with one line: "Confidence: N%".)', null, false],
  ])('understands %s', (text, bar, mayAbstain) => {
    const { asked, line } = readPrompt(`Who painted Guernica? ${text}`);
    expect(asked).toBe('Who painted Guernica?');
    expect(line).toMatchObject({ bar, mayAbstain });
  });

  it.each([
    'What is 20% of 50 (roughly)?',
    'Why do people say "I don\'t know" so rarely? (I am 80% sure they do.)',
    'How much confidence is healthy?',
  ])('sees no line in %s', (prompt) => {
    expect(readPrompt(prompt)).toEqual({ asked: prompt, line: null });
  });
});
