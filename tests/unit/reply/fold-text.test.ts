import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCluster } from '../../../lib/reply/characters.ts';
import { foldText, quoteOriginal } from '../../../lib/reply/fold-text.ts';

/** Characters and marks of many scripts, those that grow or change in lower case among them. */
const PIECES = [
  ...'aZéÉßİıſΣσςЖжאבגاأкঅকিहिंनกำไทย漢字かが한국０９٣४，。“”’—·…%½ﷺ㌫ℹ☺😀𝐀',
  'n\u0303',
  'A\u0301',
  'ก่',
  'कि',
  'न\u093c',
  'ב\u05b0',
  'ا\u0653',
  'か\u3099',
  '字\ufe00',
  '❤\ufe0f',
  '\u200b',
  '\u0301',
  ' ',
  '\n',
] as const;

const texts = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((parts) => parts.join(''));

/** Every character with its marks, folded for itself. */
function foldPlainly(text: string): string {
  const clusters = text.match(/[^]\p{M}{0,6}/gu) ?? [];
  return clusters.map((cluster) => foldCluster(cluster)).join('');
}

describe('A folded text', () => {
  it('is what its characters fold to, one by one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text).text).toBe(foldPlainly(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is quoted unchanged, and as a whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldText(text);
        for (let at = 0; at < folded.text.length; at += 1) {
          const quoted = quoteOriginal(folded, at, at + 1);
          expect(text.slice(quoted.at, quoted.at + quoted.text.length)).toBe(quoted.text);
          expect(foldPlainly(quoted.text)).toContain(folded.text[at]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
