import { type Figure, type FigureName, type Figures, MEANINGS } from './figures.ts';

/** The figures as a table, each beside its limit. */
export function printFigures(figures: Figures): string {
  const rows = (Object.keys(MEANINGS) as FigureName[]).map((name) => {
    const each = figures[name];
    const mark = each.limit === null ? '' : each.over ? 'over' : 'ok';
    return [MEANINGS[name], print(each, each.value), print(each, each.limit), mark] as const;
  });
  const head = ['figure', 'measured', 'at most', ''] as const;
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

function print({ unit }: Figure, value: number | null): string {
  return value === null ? '' : `${value} ${unit}`;
}
