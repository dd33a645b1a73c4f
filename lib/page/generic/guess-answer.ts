import { hasOwnText, isForPressing, isTime, isUnseen } from './furniture.ts';
import { type Growth, lengthOf } from './growth.ts';
import { parentOf } from './roots.ts';

/** What texts are made of. Where these stand side by side, we are inside the answer. */
const TEXTS = 'p, ul, ol, dl, pre, blockquote, table, h1, h2, h3, h4, h5, h6, br, hr';
/** The longest text of a name, a time or another label, in characters. */
const LABEL = 60;

/**
 * The part of a reply that is the answer itself: the smallest box in it that holds all that was
 * written, without the names, times, buttons and sources that stand around it.
 *
 * @param reply the whole row, as the page shows it
 * @param turn the user's turn, whose own labels tell what is none of the text
 */
export function guessAnswer(reply: HTMLElement, turn: HTMLElement, growth: Growth): HTMLElement {
  const own = ownRow(reply, turn);
  let answer = reply;
  for (;;) {
    const next = partOf(answer, turn, own, growth);
    if (next === null) return answer;
    answer = next;
  }
}

/** The one part that holds the answer, or `null` when the box is the answer's own. */
function partOf(
  box: HTMLElement,
  turn: HTMLElement,
  own: Element | null,
  growth: Growth,
): HTMLElement | null {
  const children = [...box.children] as HTMLElement[];
  for (const child of children) growth.note(child);
  if (hasOwnText(box) || children.some((child) => child.matches(TEXTS))) return null;
  const parts = children.filter((child) => lengthOf(child) > 0 && !isFurniture(child));
  if (parts.length === 0) return null;
  const main = parts.reduce((best, part) =>
    weigh(growth, part) > weigh(growth, best) ? part : best,
  );
  const isLabel = (part: HTMLElement) =>
    lengthOf(part) <= LABEL &&
    !isLike(part, main) &&
    ((growth.hasGone(main) && !growth.hasGone(part)) || standsBeside(part, turn, own));
  return parts.every((part) => part === main || isLabel(part)) ? main : null;
}

/** That which grows before that which is long. */
function weigh(growth: Growth, part: Element): number {
  return lengthOf(part) * (growth.hasGone(part) ? 100 : 1);
}

function isFurniture(part: Element): boolean {
  return isTime(part) || isUnseen(part) || isForPressing(part);
}

/** Elements that are drawn by the same piece of a program have the same tag and a class in common. */
function isLike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  if (one.classList.length === 0) return other.classList.length === 0;
  return [...one.classList].some((name) => other.classList.contains(name));
}

/** Whether the user's row has a label of the same kind beside the user's words. */
function standsBeside(part: Element, turn: HTMLElement, own: Element | null): boolean {
  if (own === null || own === turn || part.classList.length === 0) return false;
  return [...own.getElementsByTagName(part.localName)].some(
    (each) => isLike(each, part) && !each.contains(turn) && !turn.contains(each),
  );
}

/** The user's whole row: as much around the user's words as the reply is around the answer. */
function ownRow(reply: HTMLElement, turn: HTMLElement): Element | null {
  const beside = parentOf(reply);
  for (let row: Element | null = turn; row !== null; row = parentOf(row)) {
    if (parentOf(row) === beside) return row;
  }
  return null;
}
