import { foldText } from './fold-text.ts';
import { WORD_CLASS } from './letters.ts';
import { joinPhrases } from './trie.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Pattern } from './languages/patterns.ts';

/** The words of all languages together, as the matchers want them. Compiled once, at load. */

type WordList = {
  [K in keyof Language]: Language[K] extends readonly string[] | undefined ? K : never;
}[keyof Language];

/** All phrases of one kind, folded the way a reply is. */
export function gatherPhrases(kind: WordList & string): string[] {
  const phrases = LANGUAGES.flatMap((language) => (language[kind] ?? []) as readonly string[]);
  return [...new Set(phrases.map(foldPhrase))].toSorted((a, b) => b.length - a.length);
}

/** A phrase as it stands in a folded reply. */
export function foldPhrase(phrase: string): string {
  return foldText(phrase).text;
}

/** Scripts that put no blanks between words. */
export const UNSPACED = /[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]/;

/**
 * A pattern that matches any of the phrases, longest first, as whole words; scripts without blanks
 * between words have no word edges. Blanks in a phrase match one to three blanks. An edge is
 * written once for all phrases that have it: a class of all letters is large, and the first reply
 * waits for the patterns to be compiled.
 */
export function alternate(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const edges = `${hasEdge(phrase[0] as string) ? '<' : ''}${hasEdge(phrase.at(-1) as string) ? '>' : ''}`;
    groups.set(edges, [...(groups.get(edges) ?? []), phrase]);
  }
  const sources = [...groups].map(([edges, alternatives]) => {
    const before = edges.includes('<') ? `(?<![${WORD_CLASS}])` : '';
    const after = edges.includes('>') ? `(?![${WORD_CLASS}])` : '';
    return `${before}(?:${joinPhrases(alternatives, escape)})${after}`;
  });
  return `(?:${sources.join('|')})`;
}

/** Whether a phrase that begins or ends with this does so at the edge of a word. */
export function hasEdge(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character) && !UNSPACED.test(character);
}

function escape(character: string): string {
  return character === ' ' ? ' {1,3}' : character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

export const WORDS = {
  labels: alternate(gatherPhrases('labels')),
  weakLabels: alternate(gatherPhrases('weakLabels')),
  guess: alternate(gatherPhrases('guess')),
  answer: alternate(gatherPhrases('answer')),
  fillers: alternate(gatherPhrases('fillers')),
  percent: alternate(gatherPhrases('percent')),
  outOf: alternate(gatherPhrases('outOf')),
  ofTop: alternate(gatherPhrases('ofTop')),
  to: alternate(gatherPhrases('to')),
  sure: alternate(gatherPhrases('sure')),
} as const;

/** Whether a text names the whole of an answer: "overall". */
export const WHOLE = new RegExp(alternate(gatherPhrases('whole')), 'u');

/** Words that may stand between the start of a line and its label. */
export const MODIFIERS: ReadonlySet<string> = new Set(gatherPhrases('modifiers'));

/** Words after a label that make it a term of statistics, of every language. */
export const STATISTICS: readonly Pattern[] = LANGUAGES.flatMap(
  ({ prose }) => prose?.statistics ?? [],
);

/** Words between label and separator that still mean the whole answer. */
export const ABOUT_WHOLE: readonly Pattern[] = LANGUAGES.flatMap(
  ({ prose }) => prose?.aboutWhole ?? [],
);
