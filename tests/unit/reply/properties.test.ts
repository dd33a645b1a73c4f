import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../lib/domain/stance.ts';
import { readReply } from '../../../lib/reply/read-reply.ts';
import { ASKED } from './asked.ts';

/** Pieces that the rules look for, so that random replies reach them. */
const PIECES = [
  "I don't know",
  'I don’t know.',
  'Confidence',
  'confidence:',
  '85%',
  '0.85',
  ': ',
  ' (',
  ')',
  '**',
  '\n',
  '\n\n',
  '- ',
  '| ',
  '```',
  '> ',
  '"',
  "'",
  '“',
  '<think>',
  '</think>',
  'Best guess: ',
  'N%',
  'Answer:',
  'overall',
  '1/2',
  '80-90%',
  '٨٥٪',
  '，',
  '😀',
  'İ',
  'ﷺ',
  '\u200f',
  'e\u0301',
  '\ud800',
  '我不知道',
  'wait, ',
  'Which one do you mean?',
  "I can't help with that.",
  ASKED,
] as const;

const reply = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

describe('for every text', () => {
  it('gives a reading with a probability or none, and evidence that is in the text where it says', () => {
    fc.assert(
      fc.property(
        reply,
        fc.option(fc.constantFrom(ASKED, '', "I don't know"), { nil: undefined }),
        (text, asked) => {
          const reading = readReply(text, asked);
          expect(STANCES).toContain(reading.stance);
          expect(reading.rule).not.toBe('');
          if (reading.confidence !== null)
            expect(reading.confidence >= 0 && reading.confidence <= 1).toBe(true);
          if (reading.said !== null) {
            expect(reading.said.text).not.toBe('');
            expect(text.slice(reading.said.at, reading.said.at + reading.said.text.length)).toBe(
              reading.said.text,
            );
          }
          if (reading.bestGuess !== undefined) expect(text).toContain(reading.bestGuess);
          if (reading.confidence !== null) expect(reading.said).not.toBeNull();
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(reply, (text) => {
        expect(readReply(text)).toEqual(readReply(text));
      }),
    );
  });
});

const KNOWN = [
  'Paris.\n\nConfidence: 85%',
  "I don't know.\n\nBest guess: Paris (20%)",
  "- Year: 1893\n- Shoe size: I don't know.\n\nConfidence: 88%",
  'Which Jordan do you mean?',
  "I can't help with that.",
] as const;

describe('a known reply reads the same', () => {
  const summary = (text: string): unknown[] => {
    const reading = readReply(text, ASKED);
    return [reading.stance, reading.confidence, reading.bestGuess];
  };

  it.each(KNOWN)('with every line in emphasis: %j', (text) => {
    for (const mark of ['*', '**', '***', '_', '__']) {
      const wrapped = text.replace(
        /^(- )?(.+)$/gm,
        (_line, item: string | undefined, rest: string) => `${item ?? ''}${mark}${rest}${mark}`,
      );
      expect(summary(wrapped)).toEqual(summary(text));
    }
  });

  it.each(KNOWN)('behind and before an echo of our line: %j', (text) => {
    expect(summary(`${ASKED}\n\n${text}`)).toEqual(summary(text));
    expect(summary(`${text}\n\n${ASKED}`)).toEqual(summary(text));
  });

  it.each(KNOWN)('with curly marks, Windows line ends and zero-width characters: %j', (text) => {
    expect(summary(text.replaceAll("'", '’'))).toEqual(summary(text));
    expect(summary(text.replaceAll('\n', '\r\n'))).toEqual(summary(text));
    expect(summary(text.replace(/(?<=\w)(?=\w)/g, '\u200b'))[1]).toEqual(summary(text)[1]);
  });

  it.each(KNOWN)('behind thinking: %j', (text) => {
    expect(summary(`<think>\nI don't know. Confidence: 3%\n</think>\n\n${text}`)).toEqual(
      summary(text),
    );
  });

  it('at the end of a reply of a megabyte', () => {
    const long = `${'A long story. '.repeat(75_000)}\n\nConfidence: 85%`;
    const reading = readReply(long);
    expect(reading.confidence).toBe(0.85);
    expect(reading.said).toEqual({ text: 'Confidence: 85%', at: long.indexOf('Confidence') });
  });
});

describe('evidence', () => {
  it.each([
    ['Paris.\n\n**Confidence:** 85 %', 'Confidence:** 85 %'],
    ['Ｃｏｎｆｉｄｅｎｃｅ：８５％', 'Ｃｏｎｆｉｄｅｎｃｅ：８５％'],
    ['I don’t know.', 'I don’t know'],
    ['Confidence: ٨٥٪', 'Confidence: ٨٥٪'],
  ])('of %j is quoted unchanged', (text, said) => {
    expect(readReply(text).said).toEqual({ text: said, at: text.indexOf(said) });
  });

  it('is absent from a plain answer and from an empty one', () => {
    expect(readReply('Rain taps its fingers.').said).toBeNull();
    expect(readReply(' \n ')).toEqual({
      stance: 'answer',
      confidence: null,
      said: null,
      rule: 'no-words',
    });
  });
});
