import { isDisabled } from '../find.ts';
import type { Finder } from '../finder.ts';

/** The press that is going on. */
export interface Presses {
  /** Whether the page has seen nothing of the press that has just become a click. */
  wasKept(): boolean;
}

/** What comes before a click. */
const PARTS = ['mousedown', 'pointerup', 'mouseup'] as const;

/**
 * Keeps from an unknown page how the mouse goes down and up on the control that was guessed: some
 * programs send as soon as it is down. Whether the message is sent is still decided by the click:
 * a press that ends elsewhere has not asked for it.
 *
 * @param isGuarded whether a send from this message box would be held
 */
export function keepPresses(
  window: Window,
  finder: Finder,
  isGuarded: (composer: HTMLElement) => boolean,
  signal: AbortSignal,
): Presses {
  let kept: HTMLElement | null = null;
  const options = { capture: true, signal };
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    kept = event.button === 0 ? guardedControl(finder, event, isGuarded) : null;
    if (kept !== null) event.stopImmediatePropagation();
  };
  const onPart = (event: MouseEvent) => {
    if (kept === null || !event.isTrusted || !event.composedPath().includes(kept)) return;
    event.stopImmediatePropagation();
    // The message box keeps the focus.
    if (event.type === 'mousedown') event.preventDefault();
  };
  window.addEventListener('pointerdown', onDown, options);
  for (const part of PARTS) window.addEventListener(part, onPart, options);
  return { wasKept: () => kept !== null };
}

function guardedControl(
  finder: Finder,
  event: PointerEvent,
  isGuarded: (composer: HTMLElement) => boolean,
): HTMLElement | null {
  // Of a known site it is known when its control sends.
  if (finder.site.send.length > 0) return null;
  const control = finder.controlIn(event.composedPath());
  if (control === null || isDisabled(control)) return null;
  const composer = finder.composerBeside(control);
  return composer !== null && isGuarded(composer) ? control : null;
}
