import { STANCES } from '../../lib/domain/stance.ts';
import { confuse, measure, type Figures, type Judged, type Share } from './measure.ts';

/** Plain-text tables of how the reader does on the corpus. */

const NAMES: Readonly<Record<keyof Figures, string>> = {
  stance: 'stance right, all replies',
  stanceAsked: 'stance right, asked with our line',
  stanceNotedAsked: '  or the other one that is noted',
  confidence: 'confidence exactly right',
  confidenceError: 'mean error of confidence',
  answerAsAbstain: 'answer read as abstention',
  abstainAsAnswer: 'abstention read as answer',
  ordinaryAsAbstain: 'ordinary long reply: abstention',
  ordinaryWithConfidence: 'ordinary long reply: confidence',
};

/** One part of the corpus: figures, confusion, per language, per rule. */
export function printPart(title: string, all: readonly Judged[]): string {
  return [
    `${title}: ${all.length} replies`,
    ...printFigures(measure(all)),
    '',
    ...printConfusion(all),
    '',
    ...printGroups('language', all, ({ labelled }) => labelled.lang),
    '',
    ...printGroups('rule', all, ({ reading }) => reading.rule.split('+')[0] as string),
    '',
  ].join('\n');
}

function printFigures(figures: Figures): string[] {
  return Object.entries(NAMES).map(([key, name]) => {
    const figure = figures[key as keyof Figures];
    return `  ${name.padEnd(36)}${typeof figure === 'number' ? figure.toFixed(4) : printShare(figure)}`;
  });
}

function printShare({ count, of }: Share): string {
  const percent = of === 0 ? 'none' : `${((100 * count) / of).toFixed(1)} %`;
  return `${percent.padStart(8)}  (${count} of ${of})`;
}

function printConfusion(all: readonly Judged[]): string[] {
  const table = confuse(all);
  const head = `  labelled \\ read ${STANCES.map((stance) => stance.padStart(9)).join('')}`;
  return [
    head,
    ...STANCES.map(
      (stance) =>
        `  ${stance.padEnd(16)}${STANCES.map((read) => String(table[stance][read]).padStart(9)).join('')}`,
    ),
  ];
}

function printGroups(
  title: string,
  all: readonly Judged[],
  nameOf: (one: Judged) => string,
): string[] {
  const groups = new Map<string, Judged[]>();
  for (const one of all) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [
    `  ${`by ${title}`.padEnd(24)}replies  stance  confidence`,
    ...[...groups]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, some]) => {
        const { stance, confidence } = measure(some);
        const cells = [stance, confidence].map(
          ({ count, of }) => `${((100 * count) / of).toFixed(1)} %`,
        );
        return `  ${name.padEnd(24)}${String(some.length).padStart(7)}${cells[0]!.padStart(8)}${cells[1]!.padStart(12)}`;
      }),
  ];
}

/** The wrong readings, with the reply: only ever printed for the part that rules are made from. */
export function printErrors(all: readonly Judged[]): string {
  return all
    .filter((one) => !one.isStanceRight || !one.isConfidenceRight)
    .map(({ labelled, reading }) =>
      [
        `${labelled.id} (asked: ${labelled.asked}) labelled ${labelled.stance} ${labelled.confidence}, ` +
          `read ${reading.stance} ${reading.confidence} by ${reading.rule}: ${JSON.stringify(reading.said?.text ?? null)}`,
        `  Q: ${labelled.q.slice(0, 200)}`,
        labelled.reply.replaceAll(/^/gm, '  | '),
        '',
      ].join('\n'),
    )
    .join('\n');
}
