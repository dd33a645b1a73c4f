/** Places, of no width: `^`, `\b`, `(?<![a-z])`. */
const PLACES = String.raw`(?:\^|\$|\\b|\(\?<?[=!]\[[^\]]*\]\))*`;
const HEAD = new RegExp(String.raw`^(${PLACES})\(\?:`);
const FOOT = new RegExp(`^${PLACES}$`);

/**
 * The alternatives of a pattern's source, each a source of its own: `^(?:a|b)\b` is `^(?:a)\b` and
 * `^(?:b)\b`. A text matches the pattern when it matches one of them.
 */
export function splitAlternatives(source: string): string[] {
  const alternatives = splitAt(source);
  return alternatives.length > 1 ? alternatives.flatMap(splitAlternatives) : splitGroup(source);
}

function splitGroup(source: string): string[] {
  const [head = '', before = ''] = HEAD.exec(source) ?? [];
  if (head === '') return [source];
  const end = findEnd(source, head.length);
  const after = source.slice(end + 1);
  const inside = splitAlternatives(source.slice(head.length, end));
  if (!FOOT.test(after) || (inside.length === 1 && before + after !== '')) return [source];
  return before + after === '' ? inside : inside.map((one) => `${before}(?:${one})${after}`);
}

/** The parts between the `|` that stand in no group. */
function splitAt(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= source.length; at = skip(source, at)) {
    if (at < source.length && source[at] !== '|') continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  return parts;
}

/** Where the group closes whose inside begins at `from`. */
function findEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== ')') at = skip(source, at);
  return at;
}

/** Behind the character, the class or the group at `at`. */
function skip(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] === '(') return findEnd(source, at + 1) + 1;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}
