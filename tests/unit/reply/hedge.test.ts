import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';

describe('a hedge without a number', () => {
  it.each([
    ['It was probably 1912.', 0.62, 'probably'],
    ["I'm not entirely sure, but I think it was 1912.", 0.31, "I'm not entirely sure"],
    ['Perhaps in Lyon.', 0.25, 'Perhaps'],
  ])('%j sounds like %d', (text, confidence, words) => {
    const { fromWording, confidence: stated } = readReply(text);
    expect(stated).toBeNull();
    expect(fromWording).toEqual({ confidence, said: { text: words, at: text.indexOf(words) } });
  });

  it.each([
    'It was 1912.',
    'It was probably 1912.\n\nConfidence: 80%',
    "I don't know. It was probably before the war.",
    '"Perhaps" is an adverb.',
  ])('%j: none beside a number, in a quotation, or where nothing is claimed', (text) => {
    expect(readReply(text).fromWording).toBeUndefined();
  });
});
