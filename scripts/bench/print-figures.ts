import { type Figure, type FigureName, type Figures, MEANINGS } from './figures.ts';

const SIGNS = { most: '≤', least: '≥' } as const;

/** The figures as a table, each beside its limit. */
export function printFigures(figures: Partial<Figures>): string {
  const rows = (Object.keys(MEANINGS) as FigureName[]).flatMap((name) => {
    const each = figures[name];
    if (each === undefined) return [];
    const mark = each.limit === null ? '' : each.over ? 'missed' : 'ok';
    return [[MEANINGS[name], print(each, each.value), printLimit(each), mark] as const];
  });
  const head = ['figure', 'measured', 'limit', ''] as const;
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

function printLimit(each: Figure): string {
  return each.limit === null ? '' : `${SIGNS[each.bound]} ${print(each, each.limit)}`;
}

function print({ unit }: Figure, value: number): string {
  return `${value} ${unit}`;
}
