/** What is taken out of a name leaves this. */
const MASK = '#';
const LONGEST_NAME = 60;
const LONGEST_WORD = 20;
/** Shorter words of the page are found in too many names by chance. */
const TELLING = 4;

/** Which words of a name may be shown. */
export interface Words {
  /** Words that programmers use. Always shown. */
  readonly known: ReadonlySet<string>;
  /** Words of the page's texts, values and addresses, in lower case. Never shown, unless known. */
  readonly said: ReadonlySet<string>;
}

/** A name that tells one element of a page from the next: only known words are shown. */
export function cleanId(name: string, { known }: Words): string {
  return cleanName(name, (word) => known.has(word));
}

/** A name that many elements share (a class, a tag): shown unless the page says a word of it. */
export function cleanClass(name: string, { known, said }: Words): string {
  return cleanName(name, (word) => known.has(word) || !isSaid(word, said));
}

/** The words of a text, in lower case, cut as names are cut. */
export function wordsOf(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).flatMap((run) => [
    run.toLowerCase(),
    ...splitHumps(run).map((word) => word.toLowerCase()),
  ]);
}

function cleanName(name: string, isShown: (word: string) => boolean): string {
  const cleaned = name
    .slice(0, 4 * LONGEST_NAME)
    .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (run) => cleanRun(run, isShown))
    .replaceAll(/[^\x21-\x7e]+/g, MASK)
    .replaceAll(/#+/g, MASK);
  return cleaned.length > LONGEST_NAME ? `${cleaned.slice(0, LONGEST_NAME)}${MASK}` : cleaned;
}

/** A run of letters and digits: masked as a whole when it looks made by a machine. */
function cleanRun(run: string, isShown: (word: string) => boolean): string {
  if (!/^[A-Za-z0-9]+$/.test(run) || isMachineMade(run)) return MASK;
  return run
    .split(/(\d+)/)
    .map((part) => {
      if (part === '' || /^\d$/.test(part)) return part;
      if (/^\d/.test(part)) return MASK;
      return splitHumps(part)
        .map((word) => (word.length <= LONGEST_WORD && isShown(word.toLowerCase()) ? word : MASK))
        .join('');
    })
    .join('');
}

/** Numbers, hashes, ids, keys. */
function isMachineMade(run: string): boolean {
  const digits = run.replaceAll(/\D/g, '').length;
  // Programmers number things ("h2", "3xl", "48rem"); digits in the middle are nobody's words.
  if (digits > 0 && !/^(?:[A-Z]?[a-z]{1,12}\d|\d{1,4}[a-z]{1,3})$/.test(run)) return true;
  const humps = splitHumps(run);
  if (humps.length >= 3 && run.length / humps.length < 3) return true;
  return run.length >= 5 && !/[aeiouy]/i.test(run);
}

/** `sendButton` and `HTMLElement` into their words. */
function splitHumps(run: string): string[] {
  return run.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{L}+/gu) ?? [run];
}

/** Whether the page says a word, or one that begins or ends it. */
function isSaid(word: string, said: ReadonlySet<string>): boolean {
  if (said.has(word)) return true;
  for (let length = TELLING; length < word.length; length += 1) {
    if (said.has(word.slice(0, length)) || said.has(word.slice(-length))) return true;
  }
  return false;
}
