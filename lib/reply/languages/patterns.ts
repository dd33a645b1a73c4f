import { WORD_CLASS } from '../letters.ts';

/**
 * Patterns from lists of alternatives, as language files write them. An alternative is the source of
 * a regular expression with one addition: `…` stands for up to 80 characters of the same sentence,
 * at most once in an alternative (a second one would cost quadratic time).
 */

const GAP = '[^.?!]{0,80}?';
const AFTER_WORD = `(?![${WORD_CLASS}])`;
const BEFORE_WORD = `(?<![${WORD_CLASS}])`;

function join(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|').replaceAll('…', GAP)})`;
}

/** Whole words that open a sentence. */
export function opens(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${join(alternatives)}${AFTER_WORD}`, 'u');
}

/** Whole words anywhere in a sentence. */
export function holds(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${BEFORE_WORD}${join(alternatives)}${AFTER_WORD}`, 'u');
}

/** Anywhere in a sentence, inside words too: for scripts that put no blanks between words, and stems. */
export function contains(...alternatives: readonly string[]): RegExp {
  return new RegExp(join(alternatives), 'u');
}

/** The same at the start of a sentence. */
export function begins(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${join(alternatives)}`, 'u');
}

/** Where a sentence or a clause closes: for languages whose verb comes last. */
export function closes(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${join(alternatives)}(?=[\\s"')\\]_]*(?:[.!?,;:(-]|$))`, 'u');
}

/** What stands right before a number of percent, or right behind it. */
export function before(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${join(alternatives)} ?$`, 'u');
}
export function behind(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^ ?${join(alternatives)}`, 'u');
}

/** Every first with every second: "tôi " and "mình " with "không biết" and "không rõ". */
export function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}

/** What tells whether a text holds something, and where: a regular expression, or several as one. */
export interface Pattern {
  readonly source: string;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * V8 does not optimize a pattern whose source is longer than 20 kB (`kRegExpTooLargeToOptimize`):
 * one just above took 62 µs a sentence, and cut in two 2 µs.
 */
const SOURCE_MOST = 16_000;

/** One pattern of so many alternatives that a single regular expression would be slow. */
export function anyOf(alternatives: readonly string[]): Pattern {
  const sources: string[] = [];
  for (const alternative of alternatives) {
    const last = sources.at(-1);
    if (last === undefined || last.length + alternative.length > SOURCE_MOST)
      sources.push(alternative);
    else sources[sources.length - 1] = `${last}|${alternative}`;
  }
  const parts = sources.map((source) => new RegExp(source, 'u'));
  return {
    source: alternatives.join('|'),
    test: (text) => parts.some((part) => part.test(text)),
    exec: (text) => {
      let first: RegExpExecArray | null = null;
      for (const part of parts) {
        const match = part.exec(text);
        if (match !== null && match.index < (first?.index ?? Infinity)) first = match;
      }
      return first;
    },
  };
}
