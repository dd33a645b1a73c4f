import type { Stance } from '../domain/stance.ts';
import { splitSentences, type Content } from './content.ts';
import { findUnknowing } from './find-unknowing.ts';
import type { Prose } from './languages/prose.ts';
import type { Span } from './lines.ts';
import type { Unknowing } from './read-unknowing.ts';

/** A stance with the words that decided it (`null`: none in particular) and the rule's name. */
export interface Decision {
  readonly stance: Stance;
  readonly said: Span | null;
  readonly rule: string;
}

/** What is known of a reply before its stance is. */
export interface Facts {
  readonly contents: readonly Content[];
  /** Of the languages that it is written in. */
  readonly prose: readonly Prose[];
  /** The stated confidence; `null` when there is none. */
  readonly confidence: number | null;
  readonly hasGuess: boolean;
}

/** What the rules look at. */
export interface Case extends Facts {
  readonly unknowing: readonly Unknowing[];
  readonly sentences: readonly Sentence[];
}

/** A sentence of running text, its lead-in ("Honestly,") taken off. */
export interface Sentence extends Span {
  readonly text: string;
  readonly line: number;
}

/** One way to decide; `null` when it does not apply. */
export type Rule = (reply: Case) => Omit<Decision, 'rule'> | null;

const SENTENCES_MOST = 60;
const SENTENCE_MOST = 400;

/** Gathers what the rules look at. */
export function openCase(facts: Facts): Case {
  const { contents, prose } = facts;
  return {
    ...facts,
    unknowing: findUnknowing(contents, prose),
    sentences: listSentences(contents, prose),
  };
}

function listSentences(contents: readonly Content[], prose: readonly Prose[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let line = 0; line < contents.length && sentences.length < SENTENCES_MOST; line += 1) {
    const { unquoted, line: source } = contents[line] as Content;
    const text = unquoted.slice(0, SENTENCES_MOST * SENTENCE_MOST);
    for (const span of splitSentences(text)) {
      const start =
        span.from +
        leadLength(text.slice(span.from, Math.min(span.to, span.from + SENTENCE_MOST)), prose);
      sentences.push({
        text: text.slice(start, Math.min(span.to, start + SENTENCE_MOST)),
        line,
        from: source.from + start,
        to: source.from + span.to,
      });
    }
  }
  return sentences.slice(0, SENTENCES_MOST);
}

function leadLength(text: string, prose: readonly Prose[]): number {
  const marker = /^[#>\-\s("]*/.exec(text)?.[0].length ?? 0;
  const lead = prose.map(({ leadIn }) => leadIn.exec(text.slice(marker))?.[0].length ?? 0);
  return marker + Math.max(0, ...lead);
}

/** Whether the reply stands by what it says: an answer, whatever its first words are. */
export function isLikely(reply: Case): boolean {
  return reply.confidence !== null && reply.confidence > 0.5;
}

/** Whether the running text of any of the reply's languages matches. */
export function testsProse({ prose }: Facts, test: (prose: Prose) => boolean): boolean {
  return prose.some(test);
}

/** "I don't know" as the first sentence of the reply. */
export function opening(reply: Case): Unknowing | null {
  const first = reply.unknowing[0];
  if (first === undefined || first.line !== 0 || first.sentence !== 0) return null;
  if (first.role === 'part' || first.role === 'gap') return null;
  return isVerse(reply.contents, 0) ? null : first;
}

/** Several short lines in a row, the first without a full stop: a poem or a song. */
export function isVerse(contents: readonly Content[], line: number): boolean {
  const { line: own } = contents[line] as Content;
  const next = contents[line + 1];
  const previous = own.opensBlock ? undefined : contents[line - 1];
  if (own.isItem || own.text.length > 70) return false;
  const goesOn = next !== undefined && !next.line.opensBlock && !next.line.isItem;
  return (
    (goesOn && !/[.!?:]["')]?$/.test(own.text)) ||
    (previous !== undefined && !previous.line.isItem && !/[.!?:|]["')]?$/.test(previous.line.text))
  );
}
