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
