import { type ChatRoot, parentOf } from './roots.ts';

/** What stood around a user's turn when it was first seen, and how it has grown since. */
export interface Growth {
  readonly rows: WeakMap<Element, Row>;
  first: boolean;
}

interface Row {
  /** Characters when it was first seen; 0 for what has come after the turn. */
  readonly from: number;
  now: number;
  /** In how many looks it has grown: an answer is written bit by bit, a panel is there at once. */
  times: number;
}

export function startGrowth(): Growth {
  return { rows: new WeakMap(), first: true };
}

/** So long after the turn, a reply that was there at the first look is taken as it is. */
const AT_ONCE_MS = 2500;

/**
 * The reply to a user's turn on a page that no selector knows: of what follows the turn (or comes
 * before it, in a list that grows upwards), outside the message box, that which grows.
 *
 * @param waited milliseconds since the turn was found
 */
export function guessReply(
  root: ChatRoot,
  turn: HTMLElement,
  composer: HTMLElement | null,
  growth: Growth,
  waited: number,
): HTMLElement | null {
  const rows = rowsAround(root, turn, composer);
  for (const row of rows) noteGrowth(growth, row);
  growth.first = false;
  const grown = rows.filter((row) => grownOf(growth, row) > 0);
  if (grown.length > 0) return best(grown, (row) => timesOf(growth, row));
  if (waited < AT_ONCE_MS) return null;
  return best(rows, (row) => (hasText(row) ? 1 : 0));
}

/** The first of those that score best, unless none scores. */
function best(rows: readonly HTMLElement[], score: (row: HTMLElement) => number) {
  let found: HTMLElement | null = null;
  let most = 0;
  for (const row of rows) {
    const points = score(row);
    if (points > most) [found, most] = [row, points];
  }
  return found;
}

function noteGrowth({ rows, first }: Growth, element: HTMLElement): void {
  const length = lengthOf(element);
  const row = rows.get(element);
  if (row === undefined) {
    const from = first ? length : 0;
    rows.set(element, { from, now: length, times: length > from ? 1 : 0 });
  } else if (length > row.now) {
    rows.set(element, { ...row, now: length, times: row.times + 1 });
  }
}

function grownOf({ rows }: Growth, element: HTMLElement): number {
  const row = rows.get(element);
  return row === undefined ? 0 : row.now - row.from;
}

function timesOf({ rows }: Growth, element: HTMLElement): number {
  return rows.get(element)?.times ?? 0;
}

/** What could be the reply: the siblings of the turn and of the boxes around it, nearest first. */
function rowsAround(
  root: ChatRoot,
  turn: HTMLElement,
  composer: HTMLElement | null,
): HTMLElement[] {
  const rows: HTMLElement[] = [];
  let row: Element | null = turn;
  while (row !== null) {
    const siblings = growsUpwards(row) ? previousOf(row) : followingOf(row);
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

function followingOf(row: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = row.nextElementSibling; each !== null; each = each.nextElementSibling)
    found.push(each as HTMLElement);
  return found;
}

function previousOf(row: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let each = row.previousElementSibling; each !== null; each = each.previousElementSibling)
    found.push(each as HTMLElement);
  return found;
}

function lengthOf(element: HTMLElement): number {
  return element.textContent?.trim().length ?? 0;
}

function hasText(element: HTMLElement): boolean {
  return lengthOf(element) > 0;
}
