import { isVisible } from '../find.ts';
import { parentOf } from './roots.ts';

const BUTTONS = 'button, [role="button"], input[type="submit"]';
/** How far from a message box its buttons are, in steps up the tree. */
const REACH = 5;

/**
 * The control that sends what stands in a message box, by structure: of the buttons in the smallest
 * box around it that has any, the one that submits, else the last one beside or beneath the text
 * (every chat looked at has it there; attachments and settings come first).
 */
export function guessControl(composer: HTMLElement): HTMLElement | null {
  let around = parentOf(composer);
  for (let step = 0; step < REACH && around !== null; step += 1, around = parentOf(around)) {
    const buttons = [...around.querySelectorAll<HTMLElement>(BUTTONS)].filter(
      (button) => !composer.contains(button) && isVisible(button) && isBeside(button, composer),
    );
    const submits = buttons.filter((button) => isSubmit(button, composer));
    const found = submits.at(-1) ?? rightmost(buttons);
    if (found !== undefined) return found;
  }
  return null;
}

/** What a control looks like now, to tell "send" from "stop" or "busy" in the same place. */
export function looksOf(control: HTMLElement | null): string {
  if (control === null) return '';
  const { textContent, title, className } = control;
  const drawing = control.querySelector('path, rect, use, img')?.outerHTML ?? '';
  const disabled = control.matches(':disabled, [aria-disabled="true"]');
  const label = control.getAttribute('aria-label');
  return JSON.stringify([label, title, textContent, String(className), drawing, disabled]);
}

/** A button without a type submits its form; one in no form says so only by its type. */
function isSubmit(button: HTMLElement, composer: HTMLElement): boolean {
  const form = composer.closest('form');
  const type = button.getAttribute('type')?.toLowerCase();
  if (type === 'submit') return true;
  return button.localName === 'button' && type === undefined && form?.contains(button) === true;
}

/** At the height of the text or under it, and not far away. */
function isBeside(button: HTMLElement, composer: HTMLElement): boolean {
  const box = composer.getBoundingClientRect();
  const { top, bottom } = button.getBoundingClientRect();
  return bottom > box.top && top < box.bottom + 80;
}

function rightmost(buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const isLeftToRight = (button: Element) => getComputedStyle(button).direction !== 'rtl';
  return buttons.toSorted((a, b) => {
    const [left, right] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return isLeftToRight(a) ? left.right - right.right : right.left - left.left;
  })[buttons.length - 1];
}
