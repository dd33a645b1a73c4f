import type { Row } from './row.ts';

const COLUMNS = [
  { title: 'stance', width: 7, of: ({ exchange }: Row) => exchange?.reading?.stance },
  { title: 'said', width: 4, of: ({ exchange }: Row) => percent(exchange?.reading?.confidence) },
  { title: 'bar', width: 4, of: ({ exchange }: Row) => percent(exchange?.bar) },
  { title: 'verdict', width: 10, of: ({ exchange }: Row) => exchange?.verdict },
  { title: 'delivery', width: 8, of: ({ exchange }: Row) => exchange?.delivery ?? 'off' },
  { title: 'judged', width: 8, of: ({ exchange }: Row) => exchange?.judgement },
] as const;

const GAP = '  ';
const OTHERS = COLUMNS.reduce((sum, { width }) => sum + GAP.length + width, 0);

/** The head of the table, for a terminal so many columns wide. */
export function headOf(columns: number): string {
  return join(
    'question',
    columns,
    COLUMNS.map(({ title }) => title),
  );
}

/** One exchange; what there is nothing to say about is a dash. */
export function lineOf(row: Row, columns: number): string {
  return join(
    row.question,
    columns,
    COLUMNS.map(({ of }) => of(row) ?? '–'),
  );
}

function join(question: string, columns: number, cells: readonly string[]): string {
  const padded = cells.map((cell, at) => pad(cell, COLUMNS[at]?.width ?? 0));
  return [pad(question, Math.max(16, Math.min(72, columns - OTHERS))), ...padded]
    .join(GAP)
    .trimEnd();
}

function percent(share: number | null | undefined): string | undefined {
  return typeof share === 'number' ? `${Math.round(share * 100)}%` : undefined;
}

/** East Asian letters take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Cuts or fills a text to a width in terminal columns. */
export function pad(text: string, width: number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const widths = letters.map((letter) => (WIDE.test(letter) ? 2 : 1));
  const whole = widths.reduce((sum, each) => sum + each, 0);
  if (whole <= width) return text + ' '.repeat(width - whole);
  let used = 1; // the ellipsis
  const kept = letters.filter((_, at) => (used += widths[at] ?? 1) <= width);
  const cut = `${kept.join('').trimEnd()}…`;
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}

function widthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].reduce(
    (sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1),
    0,
  );
}
