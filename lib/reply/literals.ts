/**
 * What every text holds that a pattern matches, read off the pattern's source. Whatever is not
 * understood stands for nothing, so that too little may be found, and never too much.
 */

import { DENSE } from './grams.ts';

/** Words of which one at least is in every text that matches. */
export type Need = readonly string[];

/** What is known of a part of a source. */
interface Part {
  /** All that it matches; `null` when that is too much to list. */
  readonly exact: readonly string[] | null;
  /** What it needs beside that. */
  readonly needs: readonly Need[];
}

/** More that match the same place are not listed one by one. */
const EXACT_MOST = 32;
const CLASS_MOST = 8;
/** Of the needs of one pattern, the rarest are enough. */
const NEEDS_MOST = 2;
/** What is found more often tells nothing beside another one. */
const RATE_MOST = 0.15;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };

/**
 * The rarest needs of a pattern; none when nothing can be told.
 *
 * @param common the commonest words of its language, which hardly any text does without
 */
export function listNeeds(source: string, common: readonly string[] = []): Need[] {
  const part = new SourceReader(source).readAlternatives();
  const needs = (part.exact === null ? part.needs : [part.exact]).map(shorten).filter(isUsable);
  const places = common.map((word) => ` ${word} `);
  const ranked = needs
    .map((need) => ({ need, rate: rate(need, places) }))
    .toSorted((a, b) => a.rate - b.rate);
  return ranked
    .filter(({ rate }, i) => i === 0 || (i < NEEDS_MOST && rate < RATE_MOST))
    .map(({ need }) => need);
}

/** How often one of the words is found in a sentence. */
function rate(need: Need, common: readonly string[]): number {
  return need.reduce(
    (sum, word) => sum + (common.some((place) => place.includes(word)) ? 0.5 : 4 ** -weigh(word)),
    0,
  );
}

/** Without words that hold another one, and without the ends of long ones. */
function shorten(need: Need): Need {
  const kept: string[] = [];
  for (const word of need.toSorted((a, b) => a.length - b.length))
    if (!kept.some((one) => word.includes(one))) kept.push(word.slice(0, LENGTH_MOST));
  return kept;
}

const LENGTH_MOST = 20;

/** Shorter words are in every text; but a character of Han is a word. */
function isUsable(need: Need): boolean {
  return (
    need.length > 0 && need.every((word) => word.length >= 3 || (isDense(word) && weigh(word) >= 2))
  );
}

function isDense(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) < DENSE) return false;
  return true;
}

/** How often one of the words is found, by their lengths alone. */
function commonness(need: Need): number {
  let sum = 0;
  for (const word of need) sum += 4 ** -weigh(word);
  return sum;
}

/** A length in letters: a blank or a mark is half of one, a character of Han or Hangul two. */
function weigh(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    sum += unit >= HAN ? 2 : unit >= 0xc0 || (unit >= 97 && unit <= 122) ? 1 : 0.5;
  }
  return sum;
}

/** From here on characters are syllables or words: kana, Han, Hangul. */
const HAN = 0x3040;

/** Alternatives need one of what each of them needs. */
function join(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null) && exact.length <= EXACT_MOST)
    return { exact: [...new Set(exact)], needs: [] };
  const best = parts.map((part) => chooseBest(part.exact === null ? part.needs : [part.exact]));
  if (best.includes(undefined)) return ANYTHING;
  return { exact: null, needs: [[...new Set(best.flatMap((need) => need ?? []))]] };
}

function chooseBest(needs: readonly Need[]): Need | undefined {
  return needs
    .map(shorten)
    .filter(isUsable)
    .toSorted((a, b) => commonness(a) - commonness(b))[0];
}

function multiply(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const isOpen = heads.length === 1 && heads[0] === '';
  return isOpen ? tails : heads.flatMap((head) => tails.map((tail) => head + tail));
}

function repeat(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  const isShort = part.exact?.every((word) => word.length <= 2) === true;
  if (least === 0 && most === 1 && isShort && (part.exact?.length ?? 0) <= CLASS_MOST)
    return { exact: [...(part.exact ?? []), ''], needs: [] };
  if (least === 0) return ANYTHING;
  return { exact: null, needs: part.exact === null ? part.needs : [part.exact] };
}

/** Characters that stand for themselves, up to one that is repeated; or that one. */
const PLAIN = /[^\\^$.|()[\]{}*+?]+(?![*+?{])|[^\\^$.|()[\]*+?]/uy;

class SourceReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Part {
    const parts = [this.readSequence()];
    while (this.take('|')) parts.push(this.readSequence());
    return join(parts);
  }

  private readSequence(): Part {
    let run: readonly string[] = [''];
    let isWhole = true;
    const needs: Need[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] as string)) {
      const atom = this.readAtom();
      const part = repeat(atom, ...this.readQuantifier());
      const { exact } = part;
      if (exact !== null && run.length * exact.length <= EXACT_MOST) {
        run = multiply(run, exact);
        continue;
      }
      isWhole = false;
      needs.push(run, ...part.needs);
      run = exact ?? [''];
    }
    return isWhole ? { exact: run, needs: [] } : { exact: null, needs: [...needs, run] };
  }

  private readAtom(): Part {
    if (this.take('(')) return this.readGroup();
    if (this.take('[')) return this.readClass();
    if (this.take('\\')) return this.readEscape();
    if (this.take('^') || this.take('$')) return NOTHING;
    if (this.take('.')) return ANYTHING;
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.source)?.[0] ?? (this.source[this.at] as string);
    this.at += plain.length;
    return { exact: [plain], needs: [] };
  }

  /** What is looked at ahead or behind is no part of the match. */
  private readGroup(): Part {
    const [mark = ''] = /^\?(?:<[\p{L}_$][^>]*>|<?[=!]|:)/u.exec(this.source.slice(this.at)) ?? [];
    this.at += mark.length;
    const part = this.readAlternatives();
    this.take(')');
    return /[=!]$/.test(mark) ? NOTHING : part;
  }

  private readClass(): Part {
    const [body = ''] = /^(?:\\.|[^\]\\])*/su.exec(this.source.slice(this.at)) ?? [];
    this.at += body.length + 1;
    // Neither turned round nor a range nor a class within: the characters themselves.
    const isPlain = /^(?!\^)(?:[^\\-]|\\[^a-z\d])+-?$/iu.test(body);
    const characters = [...body.replaceAll('\\', '')];
    return isPlain && characters.length <= CLASS_MOST ? { exact: characters, needs: [] } : ANYTHING;
  }

  private readEscape(): Part {
    const rest = this.source.slice(this.at);
    const [code = ''] = /^u[\da-f]{4}|^[pP]\{[^}]*\}|^u\{[^}]*\}|^./isu.exec(rest) ?? [];
    this.at += code.length;
    if (code === 'b' || code === 'B') return NOTHING;
    if (/^u[\da-f]{4}$/i.test(code))
      return { exact: [String.fromCharCode(Number.parseInt(code.slice(1), 16))], needs: [] };
    return /^[^a-z\d]$/iu.test(code) ? { exact: [code], needs: [] } : ANYTHING;
  }

  private readQuantifier(): [least: number, most: number] {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at));
    if (found === null) return [1, 1];
    this.at += found[0].length;
    const [sign, least = '', comma, most = ''] = found;
    if (least === '') return [sign.startsWith('+') ? 1 : 0, sign.startsWith('?') ? 1 : Infinity];
    return [Number(least), comma === '' ? Number(least) : Number(most || Infinity)];
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }
}
