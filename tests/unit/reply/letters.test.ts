import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRISIS_WORDS } from '../../../lib/reply/crisis.ts';
import { hasWords, isWordUnit } from '../../../lib/reply/letters.ts';
import { maskQuotations } from '../../../lib/reply/mask-quotations.ts';
import { MENTION, readMentions } from '../../../lib/reply/mentions.ts';

describe('Letters and digits', () => {
  it('are known by their units as a pattern knows them', () => {
    for (let unit = 0; unit < 0x10000; unit += 1)
      if (isWordUnit(unit) !== /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)))
        expect.fail(`U+${unit.toString(16)}`);
  });

  it('are found in a text wherever a pattern finds them', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom(' ', '.', '😀', '\u0301', '\ud800', '\udc00', '𝐀', 'é', '字', '٣', '½'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const one = parts.join('');
        expect(hasWords(one)).toBe(/[\p{L}\p{N}]/u.test(one));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A line of help for people in danger', () => {
  it.each([
    'call 988 now',
    'call 116 123',
    'call 116-123.',
    'findahelpline.com',
    'the samaritans',
    'befrienders worldwide',
    'a suicide prevention line',
    'a crisis hotline',
    'text 741741',
    'text 741-741',
  ])('%s', (text) => {
    expect(readMentions(text, 0, text.length) & MENTION.crisis).toBe(MENTION.crisis);
  });

  it('has one of some words', () => {
    expect(CRISIS_WORDS).not.toEqual([]);
  });
});

describe('Quotations', () => {
  it.each([
    ['he said "no idea" twice', 'he said _________ twice'],
    ["he said 'no idea' twice", 'he said _________ twice'],
    ["it's the boys' own", "it's the boys' own"],
    ["그는 '몰라'라고 했다", '그는 ____라고 했다'],
    ['ד"ר כהן וארה"ב', 'ד"ר כהן וארה"ב'],
    ['"no end', '_______'],
    ['a 5" pipe', 'a 5" pipe'],
    ['nothing at all', 'nothing at all'],
  ])('%s', (text, masked) => {
    expect(maskQuotations(text)).toBe(masked);
  });
});
