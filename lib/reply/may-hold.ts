import type { Content } from './content.ts';
import type { Prose } from './languages/prose.ts';
import type { Span } from './lines.ts';
import { EMPTY_WORDS, MENTION } from './mentions.ts';
import { mayHoldSentinel, sentinelsOf } from './sentinels.ts';
import { Gate } from './sieve.ts';

/**
 * Whether a line, or a sentence `[from, to)` of it, is worth a closer look: any language's sentinel,
 * or a word that all gaps have.
 */
export function mayHold(content: Content, prose: readonly Prose[], { from, to }: Span): boolean {
  const { line } = content;
  const text = content.text.slice(from, to);
  const mayBeSentinel = mayHoldSentinel(line);
  const mayBeEmpty = (line.mentions & MENTION.empty) !== 0;
  // Most lines are done with here: whatever is looked for, they do not hold its words.
  if (!mayBeSentinel && !(mayBeEmpty && EMPTY_WORDS.some((word) => text.includes(word)))) {
    const isPlain = content.unquoted === content.text;
    const { unknowing } = gatesOf(prose);
    if (!unknowing.mayLet(text) && (isPlain || !unknowing.mayLet(content.unquoted.slice(from, to))))
      return false;
  }
  return (
    prose.some(({ hint }) => hint.test(text)) ||
    (mayBeSentinel && sentinelsOf(prose).held.test(text)) ||
    (mayBeEmpty && text.includes('null'))
  );
}

/** Whether some clause of a text may name a part that is unknown, without a sentinel. */
export function mayBeGap(text: string, prose: readonly Prose[]): boolean {
  return gatesOf(prose).gap.mayLet(text);
}

/** What lines and sentences are tried with in some languages, before any pattern is. */
interface Gates {
  readonly unknowing: Gate;
  readonly gap: Gate;
}

function gatesOf(prose: readonly Prose[]): Gates {
  const known = bySet.get(prose);
  if (known !== undefined) return known;
  const gaps = prose.flatMap(({ parts }) => [parts.gap, parts.doubt]);
  const others = prose.flatMap(({ unknowing, parts }) => [unknowing, parts.value]);
  const gates = { unknowing: new Gate([...others, ...gaps]), gap: new Gate(gaps) };
  bySet.set(prose, gates);
  return gates;
}

const bySet = new WeakMap<readonly Prose[], Gates>();
