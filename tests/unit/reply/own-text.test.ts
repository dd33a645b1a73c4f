import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEcho } from '../../../lib/reply/find-echo.ts';
import { hasWords } from '../../../lib/reply/letters.ts';
import { blank, findSetApart, keepAside, keepOwnText } from '../../../lib/reply/own-text.ts';

const PIECES = ['a', 'b c', '\n', '\n\n', '> ', '.', ' ', '```\n', '```json\n', '~~~', '- ', '字'];
const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('Blanked spans', () => {
  it('are blanked unit by unit, but for line breaks', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60), { maxLength: 12 }), (text, ends) => {
        const sorted = [...new Set(ends.map((end) => Math.min(end, text.length)))].toSorted(
          (a, b) => a - b,
        );
        const spans = sorted.flatMap((from, i) =>
          i % 2 === 0 && i + 1 < sorted.length ? [{ from, to: sorted[i + 1]! }] : [],
        );
        const expected = text
          .split('')
          .map((unit, at) =>
            unit !== '\n' && spans.some(({ from, to }) => from <= at && at < to) ? '_' : unit,
          )
          .join('');
        expect(blank(text, spans, '_')).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('may be all lines of a text', () => {
    const text = 'ab\nc\n\n'.repeat(50) + 'd'.repeat(100);
    const spans = text.split('\n').map((line, i, all) => {
      const from = all.slice(0, i).join('\n').length + (i > 0 ? 1 : 0);
      return { from, to: from + line.length };
    });
    expect(blank(text, spans)).toBe(text.replaceAll(/[^\n]/g, ' '));
  });
});

describe('The own text of a reply', () => {
  it('keeps its places, with or without what stands apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const apart = findSetApart(text);
        for (const kept of [keepOwnText(text, apart), keepAside(text, apart) ?? text])
          expect(kept.replaceAll(/[^\n]/g, ' ')).toBe(text.replaceAll(/[^\n]/g, ' '));
      }),
      { numRuns: 500 },
    );
  });

  it('ends with the quotations behind which nothing is said', () => {
    const text = 'a\n> b\nc\n> .\n> d\n> .\n.';
    expect(keepAside(text, findSetApart(text))).toBe(' \n   \n \n   \n  d\n  .\n ');
    expect(keepAside('a\n> b\nc', findSetApart('a\n> b\nc'))).toBeNull();
  });
});

describe('An echo of a line', () => {
  const asked = "Only answer if you're sure; else say that you do not know. 知道吗";
  const words = [...asked.toLowerCase().replaceAll(/[;.]/g, '').split(' '), 'dog', 'youre', '道'];

  /** All stretches of seven words in a row that are in the line. */
  function findPlainly(text: string): boolean {
    const cut = (one: string) => one.replaceAll("'", '').match(/[a-z]+|[\u2e80-\u9fff]/g) ?? [];
    const own = cut(asked.toLowerCase());
    const runs = new Set(
      own
        .map((_, i) => own.slice(i, i + 7))
        .filter((run) => run.length === 7)
        .map((run) => run.join(' ')),
    );
    const said = cut(text);
    return said.some((_, i) => runs.has(said.slice(i, i + 7).join(' ')));
  }

  it('is found where seven of its words stand in a row', () => {
    const long = fc
      .tuple(
        fc.nat(words.length),
        fc.nat(12),
        fc.array(fc.constantFrom(...words), { maxLength: 4 }),
      )
      .map(([from, length, more]) =>
        [...more, ...words.slice(from, from + length), ...more].join(' '),
      );
    fc.assert(
      fc.property(long, (text) => {
        const spans = findEcho(text, asked);
        expect(spans.length > 0).toBe(findPlainly(text));
        for (const { from, to } of spans) expect(findPlainly(text.slice(from, to))).toBe(true);
        expect(findPlainly(blank(text, spans, '_'))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('is one span for a whole line, whatever stands around it', () => {
    const text = `you said: "${asked.toLowerCase()}" and so on`;
    const [span, ...others] = findEcho(text, asked);
    expect(others).toEqual([]);
    expect(text.slice(span!.from, span!.to)).toBe(asked.toLowerCase());
    expect(hasWords(text.slice(span!.to))).toBe(true);
  });
});
