import { type Columns, JUDGEMENT_CODE, VERDICT_CODE, hashConversation } from './block.ts';
import type { Filter } from './filter.ts';

/**
 * Positions in a block that a filter lets through, the newest first. The text is not looked at: it
 * is not among the columns.
 */
export function matchBlock(columns: Columns, filter: Filter): Uint16Array {
  const { count, times } = columns;
  const from = filter.from ?? Number.NEGATIVE_INFINITY;
  const until = filter.until ?? Number.POSITIVE_INFINITY;
  if (count === 0 || (times[count - 1] ?? 0) < from || (times[0] ?? 0) >= until) return NOTHING;
  const isSource = columns.sources.map(
    ([site, model, wording]) =>
      holds(filter.sites, site) && holds(filter.models, model) && holds(filter.wordings, wording),
  );
  const isBar = columns.bars.map((bar) => holds(filter.bars, bar));
  if (!isSource.includes(true) || !isBar.includes(true)) return NOTHING;
  const verdicts = maskOf(filter.verdicts, VERDICT_CODE);
  const judgements = maskOf(filter.judgements, JUDGEMENT_CODE);
  const conversation =
    filter.conversation === undefined ? null : hashConversation(filter.conversation);
  const found = new Uint16Array(count);
  let length = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    const time = times[at] as number;
    if (
      time >= from &&
      time < until &&
      isSource[columns.sourceAt[at] as number] === true &&
      isBar[columns.barAt[at] as number] === true &&
      (verdicts >> (columns.verdicts[at] as number)) & 1 &&
      (judgements >> (columns.judgements[at] as number)) & 1 &&
      (conversation === null || columns.conversations[at] === conversation)
    ) {
      found[length] = at;
      length += 1;
    }
  }
  return found.subarray(0, length);
}

const NOTHING = new Uint16Array(0);

function holds<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.includes(value);
}

/** One bit for each code that is wanted. */
function maskOf<T extends string>(
  wanted: readonly T[] | undefined,
  codes: Readonly<Record<T, number>>,
): number {
  if (wanted === undefined) return -1;
  return wanted.reduce((mask, each) => mask | (1 << codes[each]), 0);
}

/** Positions of the excerpts that contain a text; both are folded already. Linear. */
export function findText(excerpts: string, text: string): Set<number> {
  const found = new Set<number>();
  let start = 0;
  let position = 0;
  for (;;) {
    const hit = excerpts.indexOf(text, start);
    if (hit < 0) return found;
    for (;;) {
      const end = excerpts.indexOf('\0', start);
      if (end < 0 || end > hit) break;
      position += 1;
      start = end + 1;
    }
    found.add(position);
    const end = excerpts.indexOf('\0', hit);
    if (end < 0) return found;
    position += 1;
    start = end + 1;
  }
}
