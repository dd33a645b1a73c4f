const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const PERCENT = new RegExp(
  `(?:(${TENS.join('|')})(?:[- ](${ONES.slice(1, 10).join('|')}))?|(${ONES.toReversed().join('|')})|((?:a |one )?hundred)) (?:%|percent\\b|per cent\\b)`,
  'y',
);

/** "八成", "七八成" (seven to eight tenths), "八割": tenths in Chinese numerals. */
const HAN = '〇一二三四五六七八九十';
export const HAN_TENTHS = '[一二三四五六七八九十]{1,2}[成割]';
const TENTHS = new RegExp(HAN_TENTHS, 'y');

/** "ninety-nine percent", "八成": a percentage in words that begins at `at`. */
export function readWords(text: string, at: number): { percent: number; to: number } | null {
  TENTHS.lastIndex = at;
  const tenths = TENTHS.exec(text)?.[0];
  if (tenths !== undefined) {
    const digits = Array.from(tenths.slice(0, -1), (digit) => HAN.indexOf(digit));
    const percent = (10 * digits.reduce((sum, digit) => sum + digit, 0)) / digits.length;
    return { percent, to: at + tenths.length };
  }
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(text);
  if (match === null) return null;
  const [whole, tens, ones, small] = match;
  const to = at + whole.length;
  if (small !== undefined) return { percent: ONES.indexOf(small), to };
  if (tens === undefined) return { percent: 100, to };
  return { percent: 10 * (TENS.indexOf(tens) + 2) + Math.max(0, ONES.indexOf(ones ?? '')), to };
}
