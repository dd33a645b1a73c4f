import { splitSentences } from './content.ts';
import type { Prose } from './languages/prose.ts';
import type { Span } from './lines.ts';
import { makeUnknowing, type Role, type Spot, type Unknowing } from './read-unknowing.ts';

/** Values, of a label, a key or a question, that say that there is none. */

/** A value behind a label is a word or two; what is longer is a sentence. */
export const VALUE_MOST = 60;

/** An item that is a question and what is said of it, in nobody's name: a dialogue speaks in its own. */
export function isPartQuestion(
  text: string,
  question: Span,
  value: Span,
  prose: readonly Prose[],
): boolean {
  const isAsking = /\?["')_\s]*$/.test(text.slice(question.from, question.to));
  return isAsking && prose[0]?.self.test(text.slice(value.from, value.to)) === false;
}

/** `{"answer": null, "confidence": 0}`: a key of JSON that holds no answer. */
export function readEmptyKey(text: string, value: Span, spot: Spot): Unknowing | null {
  if (!/"\s*:\s*"?$/.test(text.slice(0, value.from))) return null;
  const empty = /^(?:null(?=\s*(?:[,}]|$))|(?:unknown|idk|n\/a)(?="))/.exec(text.slice(value.from));
  if (empty === null) return null;
  const to = value.from + empty[0].length;
  return makeUnknowing(text, { from: value.from, to }, 'answer', spot);
}

/** "Year: unknown to me". */
export function readValue(value: Span, role: Role, spot: Spot): Unknowing | null {
  const { unquoted } = spot.content;
  const rest = unquoted.slice(value.from);
  const cell = /^[^|]*/.exec(rest.slice(0, 2 * VALUE_MOST))?.[0] ?? '';
  const sentence = cell.slice(0, splitSentences(cell)[0]?.to ?? 0);
  // "Youngest worker: name and age unknown; no such record is known to me."
  const clause =
    sentence.length > VALUE_MOST && spot.content.line.isItem ? sentence.search(/[;(]| - /) : -1;
  const words = clause < 0 ? sentence : sentence.slice(0, clause);
  if (words.length > VALUE_MOST || !spot.prose.some(({ parts }) => parts.value.test(words)))
    return null;
  return makeUnknowing(unquoted, { from: value.from, to: value.from + words.length }, role, spot);
}
