import { splitAlternatives } from './alternatives.ts';
import { NEVER } from './languages/hints.ts';
import type { Pattern } from './languages/patterns.ts';
import { listNeeds, type Need } from './literals.ts';
import { WordTable } from './word-table.ts';

/**
 * Tells which of many patterns can match a text at all, in one pass over its characters. Most
 * sentences hold no word of most patterns, and a table that is asked for four characters at a time
 * knows that sooner than each pattern for itself.
 */
export class Sieve {
  /** Of each word, the needs that it meets; its number is its place among them, from 1 on. */
  private readonly words = new Map<string, Wanted[]>();
  private readonly needs = new Map<string, Wanted>();
  private readonly alternatives: Alternative[] = [];
  private table: WordTable | null = null;
  private wanted: readonly (readonly Wanted[])[] = [];
  /** What texts hold: each is asked for by many patterns. */
  private readonly looked = new Map<string, readonly number[]>();
  private lastText = '';
  private lastFound: readonly number[] = [];
  private turn = 0;

  /** @param common the commonest words of the language */
  constructor(private readonly common: readonly string[]) {}

  /** The same pattern, tried only on texts that hold what it needs, and only where it can match. */
  add(pattern: Pattern): Sieved {
    const from = this.alternatives.length;
    const always: string[] = [];
    const flags = pattern instanceof RegExp ? pattern.flags : 'u';
    for (const source of splitAlternatives(pattern.source)) {
      const needs = source === NEVER.source ? [] : listNeeds(source, this.common);
      if (needs.length === 0 && source !== NEVER.source) always.push(source);
      if (needs.length > 0) this.want(source, flags, needs);
    }
    const to = this.alternatives.length;
    return new Sieved(
      this,
      pattern,
      always.length === 0 ? null : new RegExp(always.join('|'), flags),
      from,
      to,
    );
  }

  /** Numbers of the alternatives that a text may match, beside those that need nothing. */
  look(text: string): readonly number[] {
    if (text === this.lastText) return this.lastFound;
    let found = this.looked.get(text);
    if (found === undefined) {
      found = this.sift(text);
      if (this.looked.size >= LOOKED_MOST) this.looked.clear();
      this.looked.set(text, found);
    }
    this.lastText = text;
    this.lastFound = found;
    return found;
  }

  /** Whether a text matches the alternative of that number. */
  test(index: number, text: string): boolean {
    const alternative = this.alternatives[index] as Alternative;
    alternative.pattern ??= new RegExp(alternative.source, alternative.flags);
    return alternative.pattern.test(text);
  }

  private want(source: string, flags: string, needs: readonly Need[]): void {
    const index = this.alternatives.length;
    this.forget();
    this.alternatives.push({ source, flags, pattern: null, needs: needs.length, held: 0, turn: 0 });
    for (const need of needs) {
      const key = need.toSorted().join('\n');
      const known = this.needs.get(key) ?? this.learn(key, need);
      known.alternatives.push(index);
    }
  }

  /** What was known of texts no longer holds when a pattern is added. */
  private forget(): void {
    this.table = null;
    this.looked.clear();
    this.lastText = '';
    this.lastFound = [];
  }

  private learn(key: string, need: Need): Wanted {
    const wanted: Wanted = { alternatives: [], turn: 0 };
    this.needs.set(key, wanted);
    for (const word of need) this.words.set(word, [...(this.words.get(word) ?? []), wanted]);
    return wanted;
  }

  private sift(text: string): readonly number[] {
    if (this.table === null) {
      this.table = new WordTable(['', ...this.words.keys()]);
      this.wanted = [[], ...this.words.values()];
    }
    const found: number[] = [];
    this.turn += 1;
    for (const word of this.table.find(text)) {
      for (const wanted of this.wanted[word] as readonly Wanted[]) {
        if (wanted.turn === this.turn) continue;
        wanted.turn = this.turn;
        for (const index of wanted.alternatives) this.meet(index, found);
      }
    }
    return found;
  }

  /** One of the needs of an alternative is met. */
  private meet(index: number, found: number[]): void {
    const alternative = this.alternatives[index] as Alternative;
    if (alternative.turn !== this.turn) alternative.held = 0;
    alternative.turn = this.turn;
    alternative.held += 1;
    if (alternative.held === alternative.needs) found.push(index);
  }
}

/** A pattern behind a sieve. */
export class Sieved implements Pattern {
  readonly source: string;

  constructor(
    private readonly sieve: Sieve,
    private readonly whole: Pattern,
    /** Its alternatives that need nothing. */
    private readonly always: RegExp | null,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.source = whole.source;
  }

  test(text: string): boolean {
    if (this.always?.test(text) === true) return true;
    if (this.from === this.to) return false;
    for (const index of this.sieve.look(text))
      if (index >= this.from && index < this.to && this.sieve.test(index, text)) return true;
    return false;
  }

  exec(text: string): RegExpExecArray | null {
    return this.test(text) ? this.whole.exec(text) : null;
  }

  /** Whether some stretch of a text may match: false only if none does. */
  mayMatchIn(text: string): boolean {
    if (this.always !== null) return true;
    return this.sieve.look(text).some((index) => index >= this.from && index < this.to);
  }
}

/** Whether some stretch of a text may match a pattern, as far as that can be told beforehand. */
export function mayMatch(pattern: Pattern, text: string): boolean {
  return !(pattern instanceof Sieved) || pattern.mayMatchIn(text);
}

/** One of some words, and the alternatives that need it. */
interface Wanted {
  readonly alternatives: number[];
  /** The text in which it was met last. */
  turn: number;
}

interface Alternative {
  readonly source: string;
  readonly flags: string;
  /** Compiled when a text first may match it. */
  pattern: RegExp | null;
  /** How many it has, and how many the text of that turn meets. */
  readonly needs: number;
  held: number;
  turn: number;
}

/** A reply has so many sentences and clauses at most; more are looked at anew. */
const LOOKED_MOST = 256;
