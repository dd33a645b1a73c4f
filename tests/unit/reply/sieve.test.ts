import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAlternatives } from '../../../lib/reply/alternatives.ts';
import { NEVER } from '../../../lib/reply/languages/hints.ts';
import { LANGUAGES } from '../../../lib/reply/languages/index.ts';
import type { Pattern } from '../../../lib/reply/languages/patterns.ts';
import { completeProse, type Prose } from '../../../lib/reply/languages/prose.ts';
import { listNeeds } from '../../../lib/reply/literals.ts';
import { Gate, Sieve } from '../../../lib/reply/sieve.ts';
import { sieveProse } from '../../../lib/reply/sieve-prose.ts';
import { WordTable } from '../../../lib/reply/word-table.ts';

/** Whether some stretch of a text may match a pattern. */
function mayMatch(pattern: Pattern, text: string): boolean {
  return new Gate([pattern]).mayLet(text);
}

/** All patterns of a language by name, those of its parts too. */
function listPatterns({ parts, ...prose }: Prose): Map<string, Pattern> {
  return new Map(
    Object.entries({ ...prose, ...parts }).filter((entry): entry is [string, Pattern] => {
      const [, value] = entry as [string, unknown];
      return typeof value === 'object' && value !== null && 'exec' in value;
    }),
  );
}

/** Words and stretches of a pattern's source, as they may stand in a text that it matches. */
function listPieces(source: string): string[] {
  return source
    .replaceAll(/\(\?<?[=!][^()]*\)|\(\?:|\\p\{[^}]*\}|\{\d+(?:,\d*)?\}|\\[bs]/gu, '|')
    .split(/[|()[\]?*+^$.\\]+/)
    .filter((piece) => piece !== '');
}

describe.each(
  LANGUAGES.filter(({ prose }) => prose !== undefined).map(({ id, prose, markers }) => ({
    id,
    plain: completeProse(id, prose!),
    markers: markers ?? [],
  })),
)('The patterns of $id', ({ plain, markers }) => {
  const own = [...listPatterns(plain)].filter(([name]) => name !== 'boundary');
  const behind = listPatterns(sieveProse(plain, markers));
  const pieces = own.map(([, { source }]) => listPieces(source)).filter(({ length }) => length > 0);

  it('match behind a sieve what they match without one', () => {
    const text = fc
      .tuple(
        fc.constantFrom(...pieces),
        fc.array(
          fc.oneof(
            { weight: 4, arbitrary: fc.nat() },
            { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
            { weight: 2, arbitrary: fc.constantFrom(' ', '. ', ', ', 'not ', 'i ') },
          ),
          { maxLength: 8 },
        ),
      )
      .map(([words, parts]) =>
        parts
          .map((part) => (typeof part === 'number' ? words[part % words.length] : part))
          .join(''),
      );
    fc.assert(
      fc.property(text, (one) => {
        for (const [name, pattern] of own) {
          const sieved = behind.get(name) as Pattern;
          const match = pattern.exec(one);
          const other = sieved.exec(one);
          expect([name, sieved.test(one)]).toEqual([name, match !== null]);
          expect([name, other?.index, other?.[0]]).toEqual([name, match?.index, match?.[0]]);
          if (match !== null) expect([name, mayMatch(sieved, `_${one}_`)]).toEqual([name, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('The examples of the languages', () => {
  it('match behind a sieve what they match without one', async () => {
    let matches = 0;
    for (const { id, prose, markers } of LANGUAGES) {
      if (prose === undefined) continue;
      const plain = completeProse(id, prose);
      const behind = listPatterns(sieveProse(plain, markers ?? []));
      const { examples } = (await import(`../../../lib/reply/languages/${id}.ts`)) as {
        examples: readonly (readonly [string, number | null, string])[];
      };
      for (const [, , reply] of examples) {
        for (const sentence of reply.toLowerCase().split('\n')) {
          for (const [name, pattern] of listPatterns(plain)) {
            if (name === 'boundary') continue;
            const expected = pattern.exec(sentence)?.[0];
            if (expected !== undefined) matches += 1;
            expect([id, name, behind.get(name)!.exec(sentence)?.[0]]).toEqual([id, name, expected]);
          }
        }
      }
    }
    expect(matches).toBeGreaterThan(1000);
  });
});

describe('What a pattern needs', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['abc', [['abc']]],
    ['abc|bcde', [['abc', 'bcde']]],
    ['\\bwei(?:ß|ss) nicht\\b', [['weiß nicht', 'weiss nicht']]],
    ['favou?rite', [['favorite', 'favourite']]],
    ['(?:very )?likely', [['likely']]],
    ["don't [^.]{0,9}know(?! why)", [["don't "], ['know']]],
    ['(?<!not )known(?= to)', [['known']]],
    ['[没無]有', [['没有', '無有']]],
    ['(?:ab|\\d+)c', []],
    ['[a-z]+', []],
    ['x*', []],
    ['', []],
    ['stop\\.', [['stop.']]],
    ['caf\\u00e9', [['café']]],
    ['(?:abc|)d', []],
    ['(?:thanks){2}', [['thanks']]],
  ])('%s', (source, needs) => {
    expect(listNeeds(source)).toEqual(needs);
  });
});

describe('The alternatives of a pattern', () => {
  it.each([
    ['a|b', ['a', 'b']],
    ['^(?:a|b(?:c|d))\\b', ['^(?:a)\\b', '^(?:b(?:c|d))\\b']],
    ['(?:a|b)c', ['(?:a|b)c']],
    ['(?:a|b)+', ['(?:a|b)+']],
    ['[|]|\\|', ['[|]', '\\|']],
    ['(?<![a|b])(?:c|d)', ['(?<![a|b])(?:c)', '(?<![a|b])(?:d)']],
  ])('%s', (source, alternatives) => {
    expect(splitAlternatives(source)).toEqual(alternatives);
  });
});

describe('A table of words', () => {
  const words = ['', 'know', 'now', 'unknown', 'ab c', '知道', '知', 'รู้'];
  const table = new WordTable(words);

  it('finds each word that a text holds, and no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words.slice(1), ' ', 'kn', 'ow', '道', 'ab'), { maxLength: 8 }),
        (parts) => {
          const text = parts.join('');
          const expected = words.flatMap((word, i) => (i > 0 && text.includes(word) ? [i] : []));
          expect(table.find(text).toSorted((a, b) => a - b)).toEqual(expected);
        },
      ),
    );
  });
});

describe('A sieve', () => {
  it('passes over a text without the words of a pattern', () => {
    const sieve = new Sieve([]);
    const pattern = sieve.add(/\bi (?:can't|cannot)\b[^.]{0,9} (?:tell|say)\b/u);
    expect(mayMatch(pattern, 'i can tell')).toBe(false);
    expect(mayMatch(pattern, "we say i can't")).toBe(true);
    expect(pattern.test("we say i can't")).toBe(false);
    expect(pattern.exec("so i can't say")?.[0]).toBe("i can't say");
  });

  it('takes in a pattern after a text was looked at', () => {
    const sieve = new Sieve([]);
    const first = sieve.add(/apple/u);
    expect(first.test('a pear')).toBe(false);
    const second = sieve.add(/pear/u);
    expect([first.test('a pear'), second.test('a pear')]).toEqual([false, true]);
  });

  it('lets through what one of some patterns may match', () => {
    const sieves = [new Sieve([]), new Sieve([])] as const;
    const [apple, pear] = [sieves[0].add(/apple/u), sieves[0].add(/pear/u)];
    const plum = sieves[1].add(/plum/u);
    const gate = new Gate([apple, plum]);
    expect(['an apple', 'a pear', 'a plum'].map((text) => gate.mayLet(text))).toEqual([
      true,
      false,
      true,
    ]);
    expect([pear.test('a pear'), new Gate([pear, /x/]).mayLet('')]).toEqual([true, true]);
  });

  it('never matches what matches nothing, and always tries what needs no word', () => {
    const sieve = new Sieve([]);
    expect(mayMatch(sieve.add(NEVER), 'a')).toBe(false);
    expect(mayMatch(sieve.add(/\d+/u), 'a')).toBe(true);
  });
});
