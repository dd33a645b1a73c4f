import type { Case } from './case.ts';

/** Places to look something up, which a reply lists in the stead of an answer. */

/** Whether a line is an item of a list of places to look it up ("Where to check:"). */
export function isSource({ contents, prose }: Case, at: number): boolean {
  let above = at;
  while (above > 0 && contents[above]!.line.isItem && at - above < ITEMS_MOST) above -= 1;
  const label = contents[above]?.text.replace(/^[^\p{L}]+/u, '') ?? '';
  return (
    above < at &&
    /:["')\s]*$/.test(label) &&
    prose.some(({ seeks, help }) => seeks.test(label) || help.test(label))
  );
}

const ITEMS_MOST = 12;
