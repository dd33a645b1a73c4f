const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PERCENT = new RegExp(
  `(?:(${TENS.join('|')})(?:[- ](${ONES.slice(1, 10).join('|')}))?|(${ONES.toReversed().join('|')})|((?:a |one )?hundred)) (?:%|percent\\b|per cent\\b)`,
  'y',
);

/** "ninety-nine percent": a percentage in English words that begins at `at`. */
export function readWords(text: string, at: number): { percent: number; to: number } | null {
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  const [whole, tens, ones, small] = match;
  const to = at + whole.length;
  if (small !== undefined) return { percent: ONES.indexOf(small), to };
  if (tens === undefined) return { percent: 100, to };
  return { percent: 10 * (TENS.indexOf(tens) + 2) + Math.max(0, ONES.indexOf(ones ?? '')), to };
}
