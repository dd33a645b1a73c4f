import { chooseStatement } from './choose-confidence.ts';
import { findStatements, type Statement } from './find-statements.ts';
import type { Prose } from './languages/prose.ts';
import { splitLines } from './lines.ts';
import { blank, keepAside, type SetApart } from './own-text.ts';

/** What a JSON answer offers beside its answer; its confidence is not the answer's. */
const ALTERNATIVE =
  /"(?:alternatives?|runner up|second(?: (?:choice|guess))?|others?)"\s{0,3}:\s{0,3}(?:\{[^{}]{0,400}\}|\[[^[\]]{0,800}\])/g;

/**
 * A structured statement inside a plain or JSON block, or in the quotation that closes the reply:
 * some models set their answer apart like that, beside running text. Only asked for when the text
 * itself states nothing.
 */
export function readAside(
  said: string,
  apart: SetApart,
  prose: readonly Prose[],
): Statement | null {
  const aside = keepAside(said, apart);
  if (aside === null) return null;
  const spans = [...aside.matchAll(ALTERNATIVE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const lines = splitLines(blank(aside, spans));
  return chooseStatement(lines, findStatements(lines), prose);
}
