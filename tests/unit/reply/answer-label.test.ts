import { describe, expect, it } from 'vitest';
import { readAnswerLabel, readLoneLabel, skipMarker } from '../../../lib/reply/answer-label.ts';
import { listContent, type Content } from '../../../lib/reply/content.ts';
import { splitLines } from '../../../lib/reply/lines.ts';
import { gatherPhrases } from '../../../lib/reply/vocabulary.ts';

function contentOf(text: string): Content {
  return listContent(splitLines(text), [])[0]!;
}

describe('A label of the whole answer', () => {
  it.each(gatherPhrases('answer'))('%s', (phrase) => {
    expect(readAnswerLabel(contentOf(`${phrase}: 1818`))).toBe(phrase.length + 2);
    expect(readAnswerLabel(contentOf(`- "${phrase}": 1818`))).toBe(phrase.length + 6);
    expect(readAnswerLabel(contentOf(`2. ${phrase}: 1818`))).toBe(phrase.length + 5);
    expect(readLoneLabel(contentOf(`# ${phrase}:`))).toBe('answer');
  });

  it.each(['the answers: 1818', 'year: 1818', 'answer 1818', 'b: 1818', 'and a: 1'])(
    'is not %s',
    (text) => {
      expect(readAnswerLabel(contentOf(text))).toBeNull();
    },
  );

  it('is found where a statement was taken out before it', () => {
    const [line] = splitLines('confidence: 8% a: b');
    const [content] = listContent([line!], [{ line: 0, from: 0, to: 14 }]);
    expect(readAnswerLabel(content!)).toBe(18);
  });
});

describe('A lone label', () => {
  it.each(['year:', '- the year of birth:', '"year":'])('%s', (text) => {
    expect(readLoneLabel(contentOf(text))).toBe('part');
  });

  it.each(['the year', 'the year: 1818', `${'a year '.repeat(12)}:`])('is not %s', (text) => {
    expect(readLoneLabel(contentOf(text))).toBeNull();
  });
});

describe('What stands before a line', () => {
  it.each([
    ['year', 0],
    ['a) year', 3],
    ['12. year', 4],
    ['- year', 2],
    ['## (year', 4],
    ['1 year', 0],
    ['год', 0],
    ['', 0],
  ])('%j is %d long', (text, length) => {
    expect(skipMarker(text)).toBe(length);
  });
});
