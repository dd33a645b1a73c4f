import { readWords } from './read-words.ts';
import { WORDS } from './vocabulary.ts';

/** A number as written after a label. */
export interface Written {
  /** The probability it stands for; `null` when it is a number that cannot be one, or is ambiguous. */
  readonly value: number | null;
  /** Where it begins and ends in the text it was read from. */
  readonly from: number;
  readonly to: number;
  /** Whether it carries its own unit: a percent sign, a fraction, tenths, stars. */
  readonly hasUnit: boolean;
  readonly rule: NumberRule;
}
export type NumberRule =
  | 'percent'
  | 'fraction'
  | 'range'
  | 'bound'
  | 'tenths'
  | 'stars'
  | 'bare'
  | 'not-a-number';

const NUMBER = '(\\d{1,9}(?:[.,]\\d{1,9})?|\\.\\d{1,9})';
const PERCENT = `(?:%|${WORDS.percent})`;
/** Tenths as East Asian languages write them: 9割, 8成, 9할. */
const UNIT = ` {0,2}(${PERCENT}|[割成할])?`;
/** The unit may stand first: "%85", "yüzde 85" in Turkish, "百分之85" in Chinese. */
const START = new RegExp(
  `(?:(?:[<>=~]|\\u767e\\u5206\\u4e4b|${PERCENT}) {0,2}){0,3}${NUMBER}${UNIT}`,
  'uy',
);
const RANGE = new RegExp(` {0,2}(?:-|\\.\\.|~|\\/-|${WORDS.to}) {0,2}${NUMBER}${UNIT}`, 'uy');
const FRACTION = new RegExp(` {0,2}(?:/|${WORDS.outOf}) {0,2}${NUMBER}${UNIT}`, 'uy');
/** The top of the scale first: "10点満点中8点". */
const REVERSED = new RegExp(` {0,2}(?:${WORDS.ofTop}) {0,2}${NUMBER}`, 'uy');
const STARS = /[★⭐☆]{3,10}/uy;
const NOT_A_NUMBER = /(?:n\/a|n%|x%|nan\b|unknown\b|none\b|null\b|-{1,2}$)/y;
const BOUND = /[<>]|\+$/;

/**
 * Reads the number that begins at `at`.
 *
 * @param scale the top of the scale that the label names ("(0-100)" → 100); else by the number
 * @returns `null` when no number begins there
 */
export function readNumber(text: string, at: number, scale: number | null): Written | null {
  const stars = matchAt(STARS, text, at);
  if (stars !== null) return readStars(stars[0], at);
  const first = matchAt(START, text, at);
  if (first === null) {
    const spelled = readWords(text, at);
    if (spelled !== null)
      return {
        value: within(spelled.percent / 100),
        from: at,
        to: spelled.to,
        hasUnit: true,
        rule: 'percent',
      };
    const word = matchAt(NOT_A_NUMBER, text, at);
    return (
      word && {
        value: null,
        from: at,
        to: at + word[0].length,
        hasUnit: false,
        rule: 'not-a-number',
      }
    );
  }
  let to = at + first[0].length;
  const low = parseDecimal(first[1] as string);
  const lead = first[0].slice(0, first[0].indexOf(first[1] as string));
  const unit = /[%\p{L}]/u.test(lead) ? '%' : first[2];
  const fraction = unit === undefined ? matchAt(FRACTION, text, to) : null;
  if (fraction !== null) {
    to += fraction[0].length;
    return {
      value: divide(low, parseDecimal(fraction[1] as string)),
      from: at,
      to,
      hasUnit: true,
      rule: 'fraction',
    };
  }
  const reversed = unit === undefined ? matchAt(REVERSED, text, to) : null;
  if (reversed !== null) {
    to += reversed[0].length;
    const value = divide(parseDecimal(reversed[1] as string), low);
    return { value, from: at, to, hasUnit: true, rule: 'fraction' };
  }
  const range = matchAt(RANGE, text, to);
  if (range !== null && !/^\d/.test(text.slice(to + range[0].length))) {
    to += range[0].length;
    const common = range[2] ?? unit;
    const middle = average(
      toProbability(low, unit ?? common, scale),
      toProbability(parseDecimal(range[1] as string), common, scale),
    );
    return { value: middle, from: at, to, hasUnit: common !== undefined, rule: 'range' };
  }
  if (text[to] === '+') to += 1;
  const rule =
    BOUND.test(lead) || text[to - 1] === '+'
      ? 'bound'
      : unit === undefined
        ? 'bare'
        : isTenths(unit)
          ? 'tenths'
          : 'percent';
  return {
    value: toProbability(low, unit, scale),
    from: at,
    to,
    hasUnit: unit !== undefined,
    rule,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * A decimal with point or comma. A comma before exactly three digits groups thousands unless a lone
 * zero stands before it ("0,875"): then nobody can tell, and `NaN` makes the value `null`.
 */
function parseDecimal(written: string): number {
  if (/^0*[1-9]\d*,\d{3}$/.test(written)) return Number.NaN;
  return Number(written.replace(',', '.'));
}

function isTenths(unit: string): boolean {
  return unit === '割' || unit === '成' || unit === '할';
}

/**
 * With no unit and no scale: up to 1 is a probability, from above 10 to 100 a percentage. What lies
 * between may be out of ten as well as out of a hundred, so it is nothing.
 */
function toProbability(
  number: number,
  unit: string | undefined,
  scale: number | null,
): number | null {
  if (unit !== undefined) return within(number / (isTenths(unit) ? 10 : 100));
  if (scale !== null) return within(number / scale);
  if (number <= 1) return within(number);
  return number > 10 ? within(number / 100) : null;
}

function divide(part: number, whole: number): number | null {
  // "50/50" is an idiom for even odds; no other equal fraction is.
  if (part === 50 && whole === 50) return 0.5;
  return whole > 0 ? within(part / whole) : null;
}

function average(low: number | null, high: number | null): number | null {
  return low === null || high === null ? null : within((low + high) / 2);
}

function within(value: number): number | null {
  // Twelve digits: 97.5 / 100 and 29 / 100 come out as they were written.
  return value >= 0 && value <= 1 ? Math.round(value * 1e12) / 1e12 : null;
}

function readStars(stars: string, at: number): Written {
  const all = [...stars];
  const filled = all.filter((star) => star !== '☆').length;
  const value = filled === all.length ? null : filled / all.length;
  return { value, from: at, to: at + stars.length, hasUnit: true, rule: 'stars' };
}

const SCALE_RANGE = /(?:^|\D)[01](?:\.0)? ?%? ?(?:-|to|\.\.) ?(\d{1,4})(?:\.0)?(?!\d)/;
const SCALE_OF = /(?:out of|\/|of) ?(\d{1,4})(?!\d)/;

/** The top of the scale that a label names in brackets: "(0-100)", "(out of 10)", "(%)". */
export function readScale(qualifier: string): number | null {
  const top = SCALE_RANGE.exec(qualifier)?.[1] ?? SCALE_OF.exec(qualifier)?.[1];
  if (top !== undefined && Number(top) > 0) return Number(top);
  return qualifier.includes('%') && !/\d/.test(qualifier) ? 100 : null;
}
