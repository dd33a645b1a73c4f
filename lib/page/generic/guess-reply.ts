import { isUnseen } from './furniture.ts';
import { type Growth, wordsIn } from './growth.ts';
import { type ChatRoot, parentOf, siblingsOf } from './roots.ts';

/** Beyond so many steps, more growth says nothing more. */
const STEPS = 4;
/** What has been taken for the reply stays so until something else has grown so much more. */
const MUCH_MORE = 3;
/** What came with the user's own row (a name, "Delivered") is seldom the reply. */
const OUTSIDE = 3;
/** Among what has come, the first is the reply, unless another is so much longer. */
const AFTER = 2;

/**
 * The reply to a user's turn on a page that no selector knows: of what follows the turn (or comes
 * before it, in a list that grows upwards), outside the message box, that which has come or grown
 * since the send.
 *
 * @param known what was taken for the reply at the last look
 */
export function guessReply(
  root: ChatRoot,
  turn: HTMLElement,
  composer: HTMLElement | null,
  growth: Growth,
  known: HTMLElement | null,
): HTMLElement | null {
  const rows = rowsAround(root, turn, composer);
  const own = ownRow(turn, growth);
  for (const row of rows) growth.note(row);
  return findBest(rows, (row) => {
    const score = growth.grown(row) * Math.min(growth.times(row), STEPS);
    return score * (row === known ? MUCH_MORE : 1) * (own.contains(row) ? 1 : OUTSIDE);
  });
}

/** All that came with the user's turn, as far as one new element holds it. */
function ownRow(turn: HTMLElement, growth: Growth): Element {
  let row: Element = turn;
  for (let up = parentOf(row); up !== null && !growth.isOld(up); up = parentOf(up)) row = up;
  return row;
}

/**
 * The best of those that can be a reply, unless none scores. What follows a reply (sources, further
 * questions) must be much better than it.
 */
function findBest(
  rows: readonly HTMLElement[],
  score: (row: HTMLElement) => number,
): HTMLElement | null {
  let found: HTMLElement | null = null;
  let most = 0;
  for (const row of rows) {
    const points = score(row);
    if (points > most * AFTER && !isAside(row)) [found, most] = [row, points];
  }
  return found;
}

/** Copies for screen readers, times, buttons, messages of failure and of state. */
function isAside(row: HTMLElement): boolean {
  return wordsIn(row) === 0 || row.matches(ASIDE) || isUnseen(row);
}

const ASIDE = 'time, [role="alert"], [role="status"]';

/** What could be the reply: the siblings of the turn and of the boxes around it, nearest first. */
function rowsAround(
  root: ChatRoot,
  turn: HTMLElement,
  composer: HTMLElement | null,
): HTMLElement[] {
  const rows: HTMLElement[] = [];
  let row: Element | null = turn;
  while (row !== null) {
    const siblings = siblingsOf(row, growsUpwards(row) ? 'previous' : 'next');
    rows.push(...siblings.filter((each) => composer === null || !each.contains(composer)));
    const parent: Element | null = parentOf(row);
    if (parent === null || row.parentNode === root || isAround(parent, composer)) break;
    row = parent;
  }
  return rows;
}

/** Beyond the box that holds the conversation and the message box, nothing is of this chat. */
function isAround(parent: Element, composer: HTMLElement | null): boolean {
  return parent.localName === 'body' || (composer !== null && parent.contains(composer));
}

/** Lists that show their first element at the bottom. */
function growsUpwards(row: Element): boolean {
  const parent = parentOf(row);
  if (parent === null) return false;
  const { display, flexDirection } = getComputedStyle(parent);
  return display.endsWith('flex') && flexDirection === 'column-reverse';
}
