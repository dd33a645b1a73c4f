import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseProse } from '../../../lib/reply/choose-prose.ts';
import { countScripts } from '../../../lib/reply/count-scripts.ts';
import { countWords } from '../../../lib/reply/count-words.ts';
import { SPOKEN } from '../../../lib/reply/spoken.ts';
import { foldPhrase } from '../../../lib/reply/vocabulary.ts';

const PHRASES = SPOKEN.map(({ language: { markers, sentinels } }) =>
  [...(markers ?? []), ...sentinels].map(foldPhrase),
);
const WORDS = PHRASES.map((phrases) => new Set(phrases.flatMap((phrase) => phrase.split(' '))));

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PHRASES.flat()),
      fc.constantFrom(' ', ', ', "'", 'x', 's', '¿', '. '),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join('').toLowerCase());

/** One by one: every word cut out and asked for. */
function countPlainly(text: string): number[] {
  const words = text.match(/[a-z\u00c0-\uffff](?:[a-z\u00c0-\uffff']*)/g) ?? [];
  return WORDS.map((known) => words.filter((word) => known.has(word)).length);
}

describe('The small words of languages', () => {
  it('are counted as if each word were cut out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hits = new Int32Array(SPOKEN.length);
        const isPlain = countWords(text, 0, text.length, hits);
        expect([...hits]).toEqual(countPlainly(text));
        expect(isPlain).toBe(!/[\u00bf-\uffff]/.test(text));
      }),
    );
  });

  it('are counted in a stretch of a text alone', () => {
    const hits = new Int32Array(SPOKEN.length);
    const text = 'the cat and the dog';
    countWords(text, 4, text.length - 4, hits);
    expect([...hits]).toEqual(countPlainly('cat and the'));
  });
});

describe('The characters of languages', () => {
  it('are counted one by one, up to a limit', () => {
    fc.assert(
      fc.property(texts, fc.nat(9), (text, most) => {
        const hits = new Int32Array(SPOKEN.length);
        const middle = text.length >> 1;
        countScripts(
          text,
          [
            [0, middle],
            [middle, text.length],
          ],
          most,
          hits,
        );
        const expected = SPOKEN.map(({ language: { script } }) =>
          Math.min(most, text.split('').filter((unit) => script?.test(unit) === true).length),
        );
        expect([...hits]).toEqual(expected);
      }),
    );
  });
});

describe('The languages of a reply', () => {
  it.each([
    ['it is not known who wrote the book.', 'en'],
    ['das ist nicht bekannt, und ich habe auch keine daten.', 'de'],
    ['это неизвестно, и я не могу сказать, кто это был.', 'ru'],
    ['その年はわかりません。', 'ja'],
  ])('%s', (text, language) => {
    expect(chooseProse(text)[0]?.language).toBe(language);
  });

  it('are one list for all replies in them', () => {
    expect(chooseProse('who wrote the book is not known.')).toBe(
      chooseProse('it is not known who wrote the book.'),
    );
  });
});
