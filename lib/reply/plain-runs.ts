import { foldCluster, isMark } from './characters.ts';

/**
 * Which characters stand for themselves when a reply is folded: most of every text, in every script.
 * Learned character by character, since the classes of Unicode are too large to look through each
 * time.
 */

/** ASCII that is more than itself. */
const MARKUP = '*_`~\\$\r\v\f';
/** Lower case depends on what follows; as a character of its own it does not. */
const FINAL_FORMS = '\u03a3';
/** Marks from here on are joined to no character (a variation selector behind an ideograph). */
const JOINED_BELOW = 0x3100;

const PLAIN = 1;
const MARK = 2;
const OTHER = 3;
/** By UTF-16 unit; 0 is not known yet. */
const KINDS = new Uint8Array(0x10000);

/**
 * Where the run ends, from `from` on, of characters that stand for themselves in lower case, alone
 * or with one combining mark that changes nothing.
 */
export function skipPlain(original: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = original.charCodeAt(at);
    const kind = (KINDS[code] as number) || learn(code);
    if (kind === PLAIN) at += 1;
    else if (kind !== MARK) return at;
    else if (at > from && isPlainPair(original, at)) at += 1;
    else break;
  }
  // What follows the run may combine with its last character.
  return at > from && at < original.length && kindOf(original.charCodeAt(at)) === MARK
    ? at - 1
    : at;
}

function kindOf(code: number): number {
  return (KINDS[code] as number) || learn(code);
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const isPlain =
    !MARKUP.includes(character) &&
    !FINAL_FORMS.includes(character) &&
    (code & 0xf800) !== 0xd800 &&
    foldCluster(character) === character.toLowerCase() &&
    character.toLowerCase().length === 1;
  const kind = isMark(character) ? MARK : isPlain ? PLAIN : OTHER;
  KINDS[code] = kind;
  return kind;
}

/** Whether a UTF-16 unit combines with the one before it. */
export function isMarkUnit(unit: number): boolean {
  return unit >= FIRST_MARK && kindOf(unit) === MARK;
}

const FIRST_MARK = 0x300;

/**
 * Pairs of a character and a mark that were looked at before, with whether they are plain in the last
 * bit. Each has two places, so that two pairs of a text that share one do not drive each other out.
 */
const PAIR_BITS = 14;
const PAIRS = new Uint32Array(1 << PAIR_BITS);

/** Whether the mark at `at` leaves the character before it as it is, and no second one follows. */
function isPlainPair(original: string, at: number): boolean {
  const base = original.charCodeAt(at - 1);
  const mark = original.charCodeAt(at);
  if (mark >= JOINED_BELOW || kindOf(base) !== PLAIN) return false;
  if (at + 1 < original.length && kindOf(original.charCodeAt(at + 1)) === MARK) return false;
  // A mark below `JOINED_BELOW` has fourteen bits, so that the key of a pair is never negative.
  const key = (base << 14) | mark;
  const slot = Math.imul(key, 0x9e3779b1) >>> (32 - PAIR_BITS);
  const known = PAIRS[slot] as number;
  if (known >>> 1 === key) return (known & 1) === 1;
  const other = PAIRS[slot ^ 1] as number;
  if (other >>> 1 === key) return (other & 1) === 1;
  const cluster = String.fromCharCode(base, mark);
  const isPlain = foldCluster(cluster) === cluster.toLowerCase();
  PAIRS[slot ^ 1] = known;
  PAIRS[slot] = (key << 1) | (isPlain ? 1 : 0);
  return isPlain;
}
