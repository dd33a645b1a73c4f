import { parentOf } from '../generic/roots.ts';

/** Around an answer in so many boxes there is one that sets its parts one beneath the other. */
const STEPS = 6;

/** A place in the page: right after an element, or right before it. */
interface Place {
  readonly element: Element;
  readonly side: 'after' | 'before';
}

/**
 * Puts a chip beneath an answer, beside it in the tree and not inside: nothing that the site's
 * framework owns is changed. Where the answer is one of several things in a row (a picture, a name,
 * a bubble), the chip goes beneath the row; in a list that is laid out upwards, before the answer.
 */
export function placeBeneath(chip: Element, answer: Element): void {
  const { element, side } = findPlace(answer);
  element[side](chip);
}

/** Whether a chip still stands where it belongs. */
export function isBeneath(chip: Element, answer: Element): boolean {
  const { element, side } = findPlace(answer);
  return (side === 'after' ? element.nextSibling : element.previousSibling) === chip;
}

function findPlace(answer: Element): Place {
  let element = answer;
  for (let step = 0; step < STEPS; step += 1) {
    const parent = element.parentElement;
    const flow = parent === null ? 'down' : flowOf(parent);
    if (flow === 'down') return { element, side: 'after' };
    if (flow === 'up') return { element, side: 'before' };
    element = parentOf(element) ?? element;
  }
  return { element: answer, side: 'after' };
}

/** In which direction a box sets its parts. */
function flowOf(box: Element): 'down' | 'up' | 'across' {
  const { display, flexDirection, gridTemplateColumns } = getComputedStyle(box);
  if (display.endsWith('flex')) {
    if (flexDirection === 'column') return 'down';
    return flexDirection === 'column-reverse' ? 'up' : 'across';
  }
  if (display.endsWith('grid')) return gridTemplateColumns.includes(' ') ? 'across' : 'down';
  return display === 'table-row' ? 'across' : 'down';
}
