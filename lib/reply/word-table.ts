import { cut, DENSE, GRAM, makeGram, pair, roll, slotOf, SlotSet } from './grams.ts';

/** Some slots share a list of words. */
const LAST_LIST = 0xfff;

/**
 * Finds many words in a text in one pass over its characters. Each word is known by four of them in
 * a row; a bit for each such gram, few enough to stay near at hand, tells at most places that no word
 * is there. All is in arrays of numbers: what lies far apart costs more than all comparing.
 */
export class WordTable {
  private readonly slots = new SlotSet();
  /** The last three units of each gram: at most places one look is enough. */
  private readonly tails = new SlotSet();
  /** Of each list, the number of its first word, and of each word, the next of its list; 0: none. */
  private readonly firsts = new Uint16Array(LAST_LIST + 1);
  private readonly nexts: Uint16Array;
  /** Of each word: how far before the end of its gram it begins, and its two outer units. */
  private readonly backs: Uint8Array;
  private readonly edges: Int32Array;
  /** The turn in which each word was found last. */
  private readonly turns: Int32Array;
  private turn = 0;

  /** @param words numbered by their places, from 1 on: the first is none */
  constructor(private readonly words: readonly string[]) {
    this.nexts = new Uint16Array(words.length);
    this.backs = new Uint8Array(words.length);
    this.edges = new Int32Array(words.length);
    this.turns = new Int32Array(words.length);
    const shares = new Map<number, number>();
    for (const word of words)
      for (const { gram } of listGrams(word)) shares.set(gram, (shares.get(gram) ?? 0) + 1);
    for (let number = 1; number < words.length; number += 1) this.add(number, shares);
  }

  /** The numbers of the words that a text holds, each once. */
  find(text: string): number[] {
    const found: number[] = [];
    const { slots, tails } = this;
    this.turn += 1;
    let gram = 0;
    let previous = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      gram = roll(gram, unit);
      const three = slotOf(cut(gram));
      if (tails.has(three)) {
        const four = slotOf(gram);
        if (slots.has(four)) this.compare(text, i, four, found);
        if (slots.has(three)) this.compare(text, i, three, found);
      }
      if (unit >= DENSE) {
        const two = slotOf(pair(previous, unit));
        const one = slotOf(unit);
        if (slots.has(two)) this.compare(text, i, two, found);
        if (slots.has(one)) this.compare(text, i, one, found);
      }
      previous = unit;
    }
    return found;
  }

  private compare(text: string, at: number, slot: number, found: number[]): void {
    const { nexts, backs, edges, turns, turn } = this;
    for (
      let number = this.firsts[slot & LAST_LIST] as number;
      number !== 0;
      number = nexts[number] as number
    ) {
      if (turns[number] === turn) continue;
      const edge = edges[number] as number;
      const from = at - (backs[number] as number);
      if (text.charCodeAt(from) !== (edge & 0xffff)) continue;
      const word = this.words[number] as string;
      if (text.charCodeAt(from + word.length - 1) !== edge >>> 16) continue;
      if (!stands(word, text, from)) continue;
      turns[number] = turn;
      found.push(number);
    }
  }

  /** By the gram that the fewest other words have: the commonest of a language are in many. */
  private add(number: number, shares: ReadonlyMap<number, number>): void {
    const word = this.words[number] as string;
    const grams = listGrams(word).map((one) => ({
      ...one,
      rate: (shares.get(one.gram) ?? 0) * commonness(word, one.back),
    }));
    const { gram, back } = grams.reduce((a, b) => (b.rate < a.rate ? b : a));
    const slot = slotOf(gram);
    this.slots.add(slot);
    this.tails.add(slotOf(cut(gram)));
    this.nexts[number] = this.firsts[slot & LAST_LIST] as number;
    this.firsts[slot & LAST_LIST] = number;
    this.backs[number] = back;
    this.edges[number] = word.charCodeAt(0) | (word.charCodeAt(word.length - 1) << 16);
  }
}

/** Whether a word stands at a place of a text; for so few characters faster than `startsWith`. */
function stands(word: string, text: string, from: number): boolean {
  for (let i = 1; i < word.length - 1; i += 1)
    if (text.charCodeAt(from + i) !== word.charCodeAt(i)) return false;
  return true;
}

interface Gram {
  readonly gram: number;
  /** How far before its end the word begins. */
  readonly back: number;
}

/** All grams of a word, each with the place of its last unit. */
function listGrams(text: string): Gram[] {
  const grams: Gram[] = [];
  const length = Math.min(GRAM, text.length);
  for (let back = length - 1; back < text.length; back += 1)
    grams.push({ gram: makeGram(text.slice(back - length + 1, back + 1)), back });
  return grams;
}

/** How common the units of a gram are, as far as Latin letters go: blanks and vowels most. */
function commonness(word: string, back: number): number {
  let rate = 1;
  for (let i = Math.max(0, back - GRAM + 1); i <= back; i += 1)
    rate *= COMMON.get(word[i] as string) ?? 1;
  return rate;
}

const COMMON = new Map([...' etaoinsrhldcumfpgwy'].map((letter, i) => [letter, 1 + (19 - i) / 5]));
