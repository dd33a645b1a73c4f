import type { Statement } from './find-statements.ts';
import type { Line } from './lines.ts';
import type { Prose } from './languages/prose.ts';

/**
 * Picks the statement that stands for the reply: after a correction only what follows it counts;
 * then the last one, if it is for the whole; else the last that names the whole; else, of several
 * parts, the lowest, since all of an answer is right at most as often as its weakest part.
 */
export function chooseStatement(
  lines: readonly Line[],
  statements: readonly Statement[],
  prose: readonly Prose[],
): Statement | null {
  const standing = statements.slice(findCorrection(lines, statements, prose));
  const last = standing.at(-1);
  if (last === undefined || standing.length === 1) return last ?? null;
  const isPart = standing.map((statement, i) => statement.isPart || startsPart(lines, standing, i));
  const whole = standing.findLast((statement) => statement.isWhole);
  if (whole !== undefined) return whole;
  if (!isPart[standing.length - 1]) return last;
  const numbers = standing.filter((statement) => statement.value !== null);
  return numbers.length === 0
    ? last
    : numbers.reduce((low, one) => (one.value! < low.value! ? one : low));
}

/** Index of the first statement after the last correction. */
function findCorrection(
  lines: readonly Line[],
  statements: readonly Statement[],
  prose: readonly Prose[],
): number {
  for (let i = statements.length - 1; i > 0; i -= 1) {
    const between = textBetween(lines, statements[i - 1] as Statement, statements[i] as Statement);
    if (prose.some(({ corrects }) => corrects.test(between))) return i;
  }
  return 0;
}

/** Whether the text before a statement, back to the one before, begins like a part of a list. */
function startsPart(
  lines: readonly Line[],
  standing: readonly Statement[],
  index: number,
): boolean {
  const statement = standing[index] as Statement;
  const previous = standing[index - 1];
  const from = previous === undefined ? 0 : previous.line + 1;
  return lines
    .slice(from, statement.line + (previous?.line === statement.line ? 0 : 1))
    .some((line, i) => line.isItem && from + i < statement.line);
}

const BETWEEN_MOST = 2000;

function textBetween(lines: readonly Line[], left: Statement, right: Statement): string {
  return lines
    .slice(left.line, right.line + 1)
    .map((line) =>
      line.text.slice(Math.max(0, left.to - line.from), Math.max(0, right.from - line.from)),
    )
    .join('. ')
    .slice(-BETWEEN_MOST);
}
