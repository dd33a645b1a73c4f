import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Tally } from '../lib/domain/tally.ts';
import { number } from './figures.ts';

const WEEK = i18n.t('popup.tally.week');
const EVER = i18n.t('popup.tally.ever');

/** In the same order everywhere. Answers that were wrong are drawn apart from the other answers. */
const COLUMNS = [
  {
    id: 'answered',
    label: i18n.t('popup.tally.answered'),
    count: (tally: Tally) => tally.answered,
    length: (tally: Tally) => Math.max(tally.answered - tally.errors, 0),
  },
  {
    id: 'abstained',
    label: i18n.t('popup.tally.abstained'),
    count: (tally: Tally) => tally.abstained,
    length: (tally: Tally) => tally.abstained,
  },
  {
    id: 'wrong',
    label: i18n.t('popup.tally.wrong'),
    count: (tally: Tally) => tally.errors,
    length: (tally: Tally) => tally.errors,
  },
] as const;

/** Solid, outlined, hatched: told apart without colour. The numbers beside it say it in words. */
function TallyBar({ tally }: { tally: Tally }) {
  return (
    <span class="tally-bar">
      {COLUMNS.map(
        (column) =>
          column.length(tally) > 0 && (
            <i key={column.id} data-k={column.id} style={{ flex: column.length(tally) }} />
          ),
      )}
    </span>
  );
}

interface TallyTableProps {
  readonly week: Tally;
  readonly all: Tally;
  /** What stands over the first column: whose numbers these are. */
  readonly scope: ComponentChildren;
}

export function TallyTable({ week, all, scope }: TallyTableProps) {
  return (
    <table class="tally num">
      <thead>
        <tr>
          <th scope="col">{scope}</th>
          {COLUMNS.map((column) => (
            <th key={column.id} scope="col">
              <span class="key" data-k={column.id} />
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TallyRow label={WEEK} tally={week} />
        <TallyRow label={EVER} tally={all} />
      </tbody>
    </table>
  );
}

function TallyRow({ label, tally }: { label: string; tally: Tally }) {
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        {COLUMNS.map((column) => (
          <td key={column.id}>{number(column.count(tally))}</td>
        ))}
      </tr>
      <tr class="t-bar" aria-hidden="true">
        <td colSpan={4}>
          <TallyBar tally={tally} />
        </td>
      </tr>
    </>
  );
}
