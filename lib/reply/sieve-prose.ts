import type { PartProse, Prose } from './languages/prose.ts';
import type { Pattern } from './languages/patterns.ts';
import { Sieve } from './sieve.ts';

/** Those of which a stretch is cut off or replaced, which takes the regular expression itself. */
const PLAIN: Readonly<Record<PlainIn<Prose> | PlainIn<PartProse>, true>> = {
  leadIn: true,
  announces: true,
  subordinate: true,
  boundary: true,
};

/** The names whose type is no mere `Pattern`. */
type PlainIn<T> = { [K in keyof T]: T[K] extends RegExp ? K : never }[keyof T];

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'exec' in value;
}

/** Those that every line is tried with; most sentences are tried with no other. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'hint',
  'unknowing',
  'gap',
  'doubt',
  'value',
] satisfies (keyof Prose | keyof PartProse)[]);

/**
 * The patterns of a language behind sieves: what they match stays the same.
 *
 * @param common the commonest words of the language
 */
export function sieveProse(prose: Prose, common: readonly string[]): Prose {
  const everywhere = new Sieve(common);
  const elsewhere = new Sieve(common);
  const siftAll = <T extends object>(patterns: T): T =>
    Object.fromEntries(
      Object.entries(patterns).map(([name, value]: [string, unknown]) => [
        name,
        isPattern(value) && !(name in PLAIN)
          ? (EVERYWHERE.has(name) ? everywhere : elsewhere).add(value)
          : value,
      ]),
    ) as T;
  return { ...siftAll(prose), parts: siftAll(prose.parts) };
}
