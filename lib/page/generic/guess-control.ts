import { isDisabled, isVisible } from '../find.ts';
import { parentOf } from './roots.ts';

const BUTTONS = 'button, [role="button"], input[type="submit"]';
/** How far from a message box its buttons are, in steps up the tree. */
const REACH = 5;
/** And in pixels: a panel beside the chat has buttons at the height of the box, too. */
const NEAR_PX = { beneath: 80, beside: 160 } as const;

/** Opens a menu, or is a switch: such a button sends nothing. */
const SWITCH =
  '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded], [aria-pressed], [aria-checked], [role="switch"]';
/** What programmers name the control that sends, and what the ones that stand around it. */
const SENDS = /(?:^|[^a-z])(?:send|submit|ask)(?![a-z])/;
const OTHER = new RegExp(
  '(?:^|[^a-z])(?:' +
    'microphone|voice|speech|dictat|audio|record|attach|upload|file|image|photo|camera|emoji|' +
    'setting|config|option|menu|search|model|stop|cancel|clear|reset|delete|remove|regenerat|retry|' +
    'expand|collapse|fullscreen|save|share|upgrade|publish|plus|scroll-?(?:to|down)|' +
    '(?:mic|tools?|add|new|edit|close|copy|back|more)(?![a-z]))',
);
/** A box with more elements than this holds more than a message box and its buttons. */
const SMALL = 200;

/**
 * The control that sends what stands in a message box, by structure: of the buttons in the smallest
 * box around it that has any, the one that is named so, else the one that submits, else the last
 * one beside or beneath the text (every chat looked at has it there; attachments and settings come
 * first). A button that is named for something else is none: the message goes unguarded, and that
 * is better than a line of ours in a box whose microphone was turned on.
 */
export function guessControl(composer: HTMLElement): HTMLElement | null {
  let around = parentOf(composer);
  for (let step = 0; step < REACH && around !== null; step += 1, around = parentOf(around)) {
    const isOurs = (button: HTMLElement) =>
      !composer.contains(button) &&
      !isOther(button) &&
      isVisible(button) &&
      isBeside(button, composer);
    const known = [...around.querySelectorAll<HTMLElement>(BUTTONS)].filter(isOurs);
    const buttons = known.length > 0 ? known : findPressable(around).filter(isOurs);
    const named = buttons.filter((button) => SENDS.test(labelsOf(button)));
    const submits = buttons.filter((button) => isSubmit(button, composer));
    const found = named.at(-1) ?? submits.at(-1) ?? rightmost(buttons);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a button is for something else, by what it does and by what it is named. */
function isOther(button: HTMLElement): boolean {
  const labels = labelsOf(button);
  if (SENDS.test(labels)) return false;
  if (button.matches(SWITCH) || OTHER.test(labels)) return true;
  // The classes of a whole box's buttons may begin with its name: "send-box__upload".
  const classes = wordsOf(button.getAttribute('class'));
  return OTHER.test(classes) && !SENDS.test(classes);
}

/** What is said of one button alone. */
function labelsOf(button: HTMLElement): string {
  const names = ['id', 'name', 'aria-label', 'title', 'data-testid', 'data-test-id'];
  return names.map((name) => wordsOf(button.getAttribute(name))).join(' ');
}

/** `sendButton` as `send-button`. */
function wordsOf(name: string | null): string {
  return (name ?? '').replaceAll(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
}

/** What only its pointer shows to be a button: icons in plain boxes, with a listener each. */
function findPressable(around: Element): HTMLElement[] {
  const all = around.getElementsByTagName('*');
  if (all.length > SMALL) return [];
  const isHand = (element: Element | null) =>
    element !== null && getComputedStyle(element).cursor === 'pointer';
  return ([...all] as HTMLElement[]).filter(
    (each) => each instanceof HTMLElement && isHand(each) && !isHand(each.parentElement),
  );
}

/** What a control looks like now, to tell "send" from "stop" or "busy" in the same place. */
export function looksOf(control: HTMLElement | null): string {
  if (control === null) return '';
  const { textContent, title, className } = control;
  const drawing = control.querySelector('path, rect, use, img')?.outerHTML ?? '';
  const label = control.getAttribute('aria-label');
  return JSON.stringify([
    label,
    title,
    textContent,
    String(className),
    drawing,
    isDisabled(control),
  ]);
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
  const { top, bottom, left, right } = button.getBoundingClientRect();
  const isLevel = bottom > box.top && top < box.bottom + NEAR_PX.beneath;
  return isLevel && right > box.left - NEAR_PX.beside && left < box.right + NEAR_PX.beside;
}

function rightmost(buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const isLeftToRight = (button: Element) => getComputedStyle(button).direction !== 'rtl';
  return buttons.toSorted((a, b) => {
    const [left, right] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return isLeftToRight(a) ? left.right - right.right : right.left - left.left;
  })[buttons.length - 1];
}
