import type { Pattern } from './patterns.ts';

/** The pattern that matches nothing: known at the first character, and not after the last one. */
export const NEVER = /^(?!)/;

/** Without a hint of its own, a line is tried with the patterns themselves, wherever they begin. */
export function joinHints(...patterns: readonly (Pattern | undefined)[]): RegExp {
  const sources = patterns.flatMap(
    (pattern) => pattern?.source.replace(/(?<=^|\(\?:|\|)\^/g, '') ?? [],
  );
  return sources.length === 0 ? NEVER : new RegExp(sources.join('|'), 'u');
}
