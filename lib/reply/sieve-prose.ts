import type { PartProse, Prose } from './languages/prose.ts';
import type { Pattern } from './languages/patterns.ts';
import { Sieve } from './sieve.ts';

/** The names of patterns of which nothing but `test` and `exec` is asked. */
type Name = NameIn<Prose> | NameIn<PartProse>;
type NameIn<T> = {
  [K in keyof T]: T[K] extends Pattern ? (T[K] extends RegExp ? never : K) : never;
}[keyof T];

/**
 * The patterns that are worth a sieve: long lists of what few sentences say. What is short, or matches
 * nearly every sentence ("it states something"), is tried sooner than sifted. Two sieves, because
 * every line is tried with the first ones, and only the first and the last sentences with the others.
 */
const SIFTED: readonly ReadonlySet<string>[] = [
  new Set(['hint', 'unknowing', 'gap', 'doubt', 'value'] satisfies Name[]),
  new Set([
    'abstains',
    'asksBack',
    'consequence',
    'corrects',
    'declares',
    'declines',
    'delivers',
    'denies',
    'half',
    'help',
    'lacking',
    'missing',
    'preamble',
    'refuses',
    'unable',
    'uninformed',
    'unknowable',
    'unknown',
    'varies',
  ] satisfies Name[]),
];

/**
 * The patterns of a language behind sieves: what they match stays the same.
 *
 * @param common the commonest words of the language
 */
export function sieveProse(prose: Prose, common: readonly string[]): Prose {
  const sieves = SIFTED.map((names) => ({ names, sieve: new Sieve(common) }));
  const siftAll = <T extends object>(patterns: T): T =>
    Object.fromEntries(
      Object.entries(patterns).map(([name, value]: [string, unknown]) => {
        const sieve = sieves.find(({ names }) => names.has(name))?.sieve;
        return [name, sieve === undefined ? value : sieve.add(value as Pattern)];
      }),
    ) as T;
  return { ...siftAll(prose), parts: siftAll(prose.parts) };
}
