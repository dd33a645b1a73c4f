import { readNumber, readScale, type Written } from './read-number.ts';
import { ABOUT_WHOLE, WHOLE, WORDS } from './vocabulary.ts';

/** Brackets, quotes, pipes and inline HTML between a label and its number. */
const NOISE = `(?:[\\s"'()\\[\\]{}|,]|</?[a-z]{1,10}>)*`;
const SEPARATOR = new RegExp(
  `["')\\]\\s]*(?:</?[a-z]{1,10}>["'\\s]*)?(:|=|\\||>|-{1,2}>?|~)?[=>]?`,
  'uy',
);
export const FILLERS = new RegExp(`(?:${NOISE}(?:${WORDS.fillers}))+`, 'uy');
export const SKIP = new RegExp(NOISE, 'uy');
const IN_BRACKETS = /[^\d(%\n]{1,40}\(/uy;
const QUALIFIER = /["'\s]{0,3}[([]([^()[\]]{1,60})[)\]](?=["'\s]{0,3}[:=|-])/y;
const CLAUSE = /[ ](?=\p{L})[^:=|\n]{1,90}(?=[:=])/uy;
/** What may follow a number without a unit: the end, or punctuation that is not a decimal's. */
export const CLOSED = /^\s*(?:$|[)\]}|"';>(<-]|[.,!](?:\D|$))/;

/** Whether a label opens its line or follows punctuation in it. */
export type Place = 'start' | 'inline';

/** The numbers behind one label. */
export interface Tail {
  readonly written: readonly Written[];
  readonly isQualified: boolean;
}

/** Reads qualifier, separator and number behind a label; `null` when they are not there. */
export function readTail(tail: string, place: Place): Tail | null {
  QUALIFIER.lastIndex = 0;
  const bracket = QUALIFIER.exec(tail);
  let at = bracket?.[0].length ?? 0;
  CLAUSE.lastIndex = at;
  const clause = CLAUSE.exec(tail);
  const isNumbered = clause !== null && /\d ?%/.test(clause[0]);
  if (clause !== null && !isNumbered) at += clause[0].length;
  const qualifier = `${bracket?.[1] ?? ''}${clause !== null && !isNumbered ? clause[0] : ''}`;
  SEPARATOR.lastIndex = at;
  const separator = SEPARATOR.exec(tail);
  at += separator?.[0].length ?? 0;
  const isSeparated = separator?.[1] !== undefined;
  const scale = readScale(qualifier);
  const isQualified =
    qualifier !== '' && scale === null && !ABOUT_WHOLE.some((pattern) => pattern.test(qualifier));
  const filled = skip(FILLERS, tail, at);
  const direct = readNumber(tail, skip(SKIP, tail, filled), scale);
  if (direct !== null) {
    const isClosed =
      direct.hasUnit || direct.rule === 'not-a-number' || CLOSED.test(tail.slice(direct.to));
    if (!isClosed || (!isSeparated && !direct.hasUnit && direct.rule !== 'bound')) return null;
    return { written: readMore(tail, direct, scale), isQualified };
  }
  if (!isSeparated && place === 'inline') return null;
  const bracketed = skip(IN_BRACKETS, tail, at);
  if (bracketed > at) {
    const inner = readNumber(
      tail,
      skip(FILLERS, tail, bracketed) + (tail[skip(FILLERS, tail, bracketed)] === ' ' ? 1 : 0),
      scale,
    );
    if (inner !== null && inner.hasUnit && !/^[^)]*\d/.test(tail.slice(inner.to)))
      return { written: [inner], isQualified };
  }
  return isSeparated ? readParts(tail, at, isQualified) : null;
}

const PART = /^[^\d%]{0,60}?(\d{1,3}(?:\.\d{1,3})?) ?%[^\d%]{0,60}$/;
const TURN =
  /(?:^|[^\p{L}])(?::|actually|no,|revised|corrected|updated|now|make that|rather|then)/u;

/**
 * Further numbers on the line of a first one: "90% for the year, 60% for the founder" has parts,
 * "60%, actually 80%" is corrected. What stands in brackets explains ("above my bar of 75%").
 */
function readMore(tail: string, first: Written, scale: number | null): Written[] {
  if (first.rule === 'not-a-number' || scale !== null) return [first];
  const rest = tail.slice(first.to).replace(/\([^()]*\)/g, (inner) => '_'.repeat(inner.length));
  const pieces = (/^.*?(?=[.!?] |$)/.exec(rest)?.[0] ?? '').split(/[,;|]| and /);
  let at = first.to;
  const all: Written[] = [first];
  for (const piece of pieces) {
    const match = PART.exec(piece);
    if (
      match !== null &&
      !/\b(?:bar|threshold|than|above|below|up from|down from|required)\b/.test(piece)
    ) {
      const written = readNumber(tail, at + piece.indexOf(match[1] as string), null);
      if (written !== null && (TURN.test(piece) || /\p{L}|_/u.test(piece))) {
        if (TURN.test(piece)) all.length = 0;
        all.push(written);
      }
    }
    at += piece.length + (tail.startsWith(' and ', at + piece.length) ? 5 : 1);
  }
  return [pickLowest(all)];
}

/** Of the parts of one line: the lowest, as if each had its own. */
function pickLowest(all: readonly Written[]): Written {
  return all.reduce((low, one) => ((one.value ?? 2) < (low.value ?? 2) ? one : low));
}

/** "Confidence: year 90%, founder 60%, overall 70%". */
function readParts(tail: string, at: number, isQualified: boolean): Tail | null {
  const written: Written[] = [];
  let from = at;
  for (const piece of tail.slice(at).split(/[,;|]/)) {
    const match = PART.exec(piece);
    if (match === null) return null;
    const one = readNumber(tail, from + piece.indexOf(match[1] as string), null);
    if (one === null) return null;
    if (WHOLE.test(piece)) return { written: [one], isQualified: false };
    written.push(one);
    from += piece.length + 1;
  }
  return written.length > 1 ? { written: [pickLowest(written)], isQualified } : null;
}

export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
