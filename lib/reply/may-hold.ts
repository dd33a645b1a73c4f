import type { Content } from './content.ts';
import type { Prose } from './languages/prose.ts';
import type { Span } from './lines.ts';
import { mayHoldSentinel, sentinelsOf } from './sentinels.ts';
import { mayMatch } from './sieve.ts';

/**
 * Whether a line, or a sentence `[from, to)` of it, is worth a closer look: any language's sentinel,
 * or a word that all gaps have.
 */
export function mayHold(content: Content, prose: readonly Prose[], { from, to }: Span): boolean {
  const text = content.text.slice(from, to);
  const mayBeSentinel = mayHoldSentinel(content.line);
  // Most lines are done with here: whatever is looked for, they do not hold its words.
  if (!mayBeSentinel && !EMPTY.test(text)) {
    const isPlain = content.unquoted === content.text;
    const unquoted = isPlain ? text : content.unquoted.slice(from, to);
    if (!mayUnknow(text, prose) && (isPlain || !mayUnknow(unquoted, prose))) return false;
  }
  return (
    prose.some(({ hint }) => hint.test(text)) ||
    (mayBeSentinel && sentinelsOf(prose).held.test(text)) ||
    text.includes('null')
  );
}

function mayUnknow(text: string, prose: readonly Prose[]): boolean {
  return (
    prose.some(
      ({ unknowing, parts }) => mayMatch(unknowing, text) || mayMatch(parts.value, text),
    ) || mayBeGap(text, prose)
  );
}

/** Whether some clause of a text may name a part that is unknown, without a sentinel. */
export function mayBeGap(text: string, prose: readonly Prose[]): boolean {
  return prose.some(({ parts }) => mayMatch(parts.gap, text) || mayMatch(parts.doubt, text));
}

/** What JSON has in place of an answer. */
const EMPTY = /null|unknown|idk|n\/a/;
