import { isVisible } from '../find.ts';
import { lengthOf, wordsIn } from './growth.ts';

/** A text for screen readers alone is a box of one pixel, or cut down to nothing. */
export function isUnseen(element: Element): boolean {
  if (isCutAway(element)) return true;
  if (hasOwnText(element)) return false;
  const filled = [...element.children].filter((child) => lengthOf(child) > 0);
  return filled.length > 0 && filled.every(isUnseen);
}

function isCutAway(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || !isVisible(element)) return true;
  const { position, clipPath, clip, overflowX } = getComputedStyle(element);
  if (position === 'absolute' && (clipPath === 'inset(50%)' || clip.startsWith('rect(0px')))
    return true;
  if (!(element instanceof HTMLElement) || overflowX === 'visible') return false;
  // As it is laid out: what comes in may still be growing out of a point.
  return element.offsetWidth <= 1 || element.offsetHeight <= 1;
}

/** Whether words stand in the element itself, not in elements within it. */
export function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
}

/** Buttons, suggested questions, lists of sources: most of the text is for pressing. */
export function isForPressing(element: Element): boolean {
  return wordsIn(element) * 2 <= lengthOf(element);
}

/** A time of day, perhaps with a word or a day before it: "12:34", "Today, 9.05 pm". */
export function isTime(element: Element): boolean {
  if (element.localName === 'time') return true;
  const text = element.textContent?.trim() ?? '';
  return /^\D{0,16}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?[^\d%]{0,6}$/.test(text) && isOneText(element);
}

/** An answer and the time beside it are two texts. */
function isOneText(element: Element): boolean {
  const filled = [...element.children].filter((child) => lengthOf(child) > 0);
  const [only] = filled;
  if (only === undefined) return true;
  return filled.length === 1 && !hasOwnText(element) && isOneText(only);
}
