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
  private readonly looked = new Map<string, Found>();
  private lastText = '';
  private lastFound = NOTHING;
  private turn = 0;
  private patterns = 0;

  /** @param common the commonest words of the language */
  constructor(private readonly common: readonly string[]) {}

  /** The same pattern, tried only on texts that hold what it needs, and only where it can match. */
  add(pattern: Pattern): Sieved {
    const from = this.alternatives.length;
    const bit = 1 << (this.patterns % BITS);
    this.patterns += 1;
    const always: string[] = [];
    const flags = pattern instanceof RegExp ? pattern.flags : 'u';
    for (const source of splitAlternatives(pattern.source)) {
      const needs = source === NEVER.source ? [] : listNeeds(source, this.common);
      if (needs.length === 0 && source !== NEVER.source) always.push(source);
      if (needs.length > 0) this.want({ source, flags, bit }, needs);
    }
    return new Sieved(this, bit, pattern, {
      always: always.length === 0 ? null : new RegExp(always.join('|'), flags),
      from,
      to: this.alternatives.length,
    });
  }

  /**
   * The bits of the patterns that a text, or a stretch of it, may match, beside the alternatives that
   * need nothing; remembered for the last text only, since most lines are asked for this and no more.
   */
  peek(text: string): number {
    if (text !== this.lastText) {
      this.lastFound = this.sift(text);
      this.lastText = text;
    }
    return this.lastFound.bits;
  }

  /** The alternatives that a text may match, beside those that need nothing. */
  look(text: string): Found {
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

  private want(one: Pick<Alternative, 'source' | 'flags' | 'bit'>, needs: readonly Need[]): void {
    const index = this.alternatives.length;
    this.forget();
    this.alternatives.push({ ...one, pattern: null, needs: needs.length, held: 0, turn: 0 });
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
    this.lastFound = NOTHING;
  }

  private learn(key: string, need: Need): Wanted {
    const wanted: Wanted = { alternatives: [], turn: 0 };
    this.needs.set(key, wanted);
    for (const word of need) this.words.set(word, [...(this.words.get(word) ?? []), wanted]);
    return wanted;
  }

  private sift(text: string): Found {
    if (this.table === null) {
      this.table = new WordTable(['', ...this.words.keys()]);
      this.wanted = [[], ...this.words.values()];
    }
    const words = this.table.find(text);
    if (words.length === 0) return NOTHING;
    const numbers: number[] = [];
    this.turn += 1;
    for (const word of words) {
      for (const wanted of this.wanted[word] as readonly Wanted[]) {
        if (wanted.turn === this.turn) continue;
        wanted.turn = this.turn;
        for (const index of wanted.alternatives) if (this.meets(index)) numbers.push(index);
      }
    }
    if (numbers.length === 0) return NOTHING;
    let bits = 0;
    for (const index of numbers) bits |= (this.alternatives[index] as Alternative).bit;
    return { numbers, bits };
  }

  /** Whether all needs of an alternative are met, now that one more is. */
  private meets(index: number): boolean {
    const alternative = this.alternatives[index] as Alternative;
    if (alternative.turn !== this.turn) alternative.held = 0;
    alternative.turn = this.turn;
    alternative.held += 1;
    return alternative.held === alternative.needs;
  }
}

/** A pattern behind a sieve. */
export class Sieved implements Pattern {
  readonly source: string;
  /** Its alternatives that need nothing. */
  private readonly always: RegExp | null;
  /** The others, by their numbers. */
  private readonly from: number;
  private readonly to: number;

  constructor(
    readonly sieve: Sieve,
    readonly bit: number,
    private readonly whole: Pattern,
    { always, from, to }: { always: RegExp | null; from: number; to: number },
  ) {
    this.source = whole.source;
    this.always = always;
    this.from = from;
    this.to = to;
  }

  /** Whether some of its alternatives need nothing, so that any text may match. */
  get isOpen(): boolean {
    return this.always !== null;
  }

  test(text: string): boolean {
    if (this.always?.test(text) === true) return true;
    if (this.from === this.to) return false;
    const { numbers, bits } = this.sieve.look(text);
    if ((bits & this.bit) === 0) return false;
    for (const index of numbers)
      if (index >= this.from && index < this.to && this.sieve.test(index, text)) return true;
    return false;
  }

  exec(text: string): RegExpExecArray | null {
    return this.test(text) ? this.whole.exec(text) : null;
  }
}

/** Tells whether a text is worth being tried with any of some patterns. */
export class Gate {
  private readonly sieves: readonly { readonly sieve: Sieve; readonly bits: number }[];
  private readonly isOpen: boolean;

  constructor(patterns: readonly Pattern[]) {
    const bySieve = new Map<Sieve, number>();
    for (const pattern of patterns)
      if (pattern instanceof Sieved)
        bySieve.set(pattern.sieve, (bySieve.get(pattern.sieve) ?? 0) | pattern.bit);
    this.sieves = [...bySieve].map(([sieve, bits]) => ({ sieve, bits }));
    this.isOpen = patterns.some((pattern) => !(pattern instanceof Sieved) || pattern.isOpen);
  }

  /** Whether some stretch of a text may match one of the patterns: false only if none does. */
  mayLet(text: string): boolean {
    if (this.isOpen) return true;
    for (const { sieve, bits } of this.sieves) if ((sieve.peek(text) & bits) !== 0) return true;
    return false;
  }
}

/** What of the alternatives a text may match: their numbers, and the bits of their patterns. */
interface Found {
  readonly numbers: readonly number[];
  readonly bits: number;
}

const NOTHING: Found = { numbers: [], bits: 0 };
/** Bits of a number; patterns beyond them share. */
const BITS = 31;

/** One of some words, and the alternatives that need it. */
interface Wanted {
  readonly alternatives: number[];
  /** The text in which it was met last. */
  turn: number;
}

interface Alternative {
  readonly source: string;
  readonly flags: string;
  /** Of its pattern. */
  readonly bit: number;
  /** Compiled when a text first may match it. */
  pattern: RegExp | null;
  /** How many it has, and how many the text of that turn meets. */
  readonly needs: number;
  held: number;
  turn: number;
}

/** A reply has so many sentences and clauses at most; more are looked at anew. */
const LOOKED_MOST = 256;
