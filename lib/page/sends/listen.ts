import type { Finder } from '../finder.ts';
import { isDisabled } from '../find.ts';
import { keepPresses } from '../generic/keep-press.ts';

/** A send that the user has asked for and that has not reached the site yet. */
export interface SendAttempt {
  readonly composer: HTMLElement;
  /** Plain Enter breaks the line on some sites and in some settings. */
  readonly isPlainEnter: boolean;
  /** Keeps the event from the site. Without it, the event goes on as if we were not here. */
  hold(): void;
  /**
   * Asks the site to send, once, in the way the user did.
   *
   * @returns whether the site took it; `false`: it left the key to the browser
   */
  release(): boolean;
}

/** A submit so soon after a key or a click was caused by it. */
const SAME_SEND_MS = 1000;

/**
 * Listens for the user's sends, before the site does: Enter in the message box, a click on the
 * send control, a submit of its form. Only trusted events count: what a page or another extension
 * sends by script goes its own way.
 *
 * @param onAttempt decides, at once, whether to hold the send
 * @param wouldHold whether a send from a message box would be held now
 * @param isHolding while true, every other way to send is kept from the site
 */
export function listenForSends(
  window: Window,
  finder: Finder,
  onAttempt: (attempt: SendAttempt) => void,
  wouldHold: (composer: HTMLElement) => boolean,
  isHolding: () => boolean,
  signal: AbortSignal,
): void {
  let releasing = false;
  let decidedAt = Number.NEGATIVE_INFINITY;
  let touchedAt = Number.NEGATIVE_INFINITY;
  const onTouch = ({ isTrusted, timeStamp }: Event) => {
    if (isTrusted) touchedAt = timeStamp;
  };
  for (const type of ['keydown', 'pointerdown', 'click']) {
    window.addEventListener(type, onTouch, { capture: true, passive: true, signal });
  }
  const release = (act: () => boolean) => () => {
    releasing = true;
    try {
      return act();
    } finally {
      releasing = false;
    }
  };
  const on = <T extends Event>(type: string, find: (event: T) => Target | null) => {
    const listener = (event: Event) => {
      if (releasing) return;
      if (isHolding()) return swallowSend(finder, event);
      if (!event.isTrusted) return;
      // A form that a script of the page submits says "trusted" too; a user has touched something.
      if (type === 'submit' && event.timeStamp - touchedAt > SAME_SEND_MS) return;
      // Enter and the send control submit their form: that is the same send, decided already.
      if (type === 'submit' && event.timeStamp - decidedAt < SAME_SEND_MS) return;
      const target = find(event as T);
      if (target === null) return;
      decidedAt = event.timeStamp;
      let held = false;
      onAttempt({
        composer: target.composer,
        isPlainEnter: target.isPlainEnter,
        hold: () => {
          held = true;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        release: release(target.act),
      });
      if (!held) target.pass?.();
    };
    window.addEventListener(type, listener, { capture: true, signal });
  };
  const press = finder.site.sendsOn ?? 'click';
  const presses = keepPresses(window, finder, wouldHold, signal);
  on<KeyboardEvent>('keydown', (event) => enterTarget(finder, event));
  on<MouseEvent>(press, (event) => pressTarget(finder, event, press, presses.wasKept()));
  on<SubmitEvent>('submit', (event) => submitTarget(finder, event));
  // Where a press sends, programs may send on its click as well: while it is held, so is the rest.
  const onRest = (event: Event) => {
    if (!releasing && isHolding()) swallowSend(finder, event);
  };
  for (const part of PRESSES.slice(PRESSES.indexOf(press) + 1)) {
    window.addEventListener(part, onRest, { capture: true, signal });
  }
}

/** Keeps Enter (also an automatic repeat), the send control and the form's submit from the site. */
function swallowSend(finder: Finder, event: Event): void {
  const path = event.composedPath();
  const sends =
    event instanceof KeyboardEvent
      ? event.key === 'Enter' &&
        !event.shiftKey &&
        !event.isComposing &&
        finder.composerIn(path) !== null
      : event.type === 'submit' || finder.controlIn(path) !== null;
  if (!sends) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

interface Target {
  readonly composer: HTMLElement;
  readonly isPlainEnter: boolean;
  readonly act: () => boolean;
  /** The event goes its own way: gives the site what it has not seen of it. */
  readonly pass?: () => void;
}

/**
 * Enter in the message box, alone or with Ctrl or Cmd: which of them sends is a setting on many
 * sites. Not while an input method is composing (Safari and some Linux methods say so only by
 * keyCode 229), and not while a picker is open over the box.
 */
function enterTarget(finder: Finder, event: KeyboardEvent): Target | null {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return null;
  if (event.shiftKey || event.altKey || event.repeat) return null;
  const composer = finder.composerIn(event.composedPath());
  if (composer === null || hasOpenPicker(composer)) return null;
  const { ctrlKey, metaKey } = event;
  const isPlainEnter = !ctrlKey && !metaKey;
  return { composer, isPlainEnter, act: () => pressEnter(composer, { ctrlKey, metaKey }) };
}

/** Mention and slash pickers point at their current option (ARIA combobox pattern). */
function hasOpenPicker(composer: HTMLElement): boolean {
  return (
    composer.getAttribute('aria-expanded') === 'true' ||
    (composer.getAttribute('aria-activedescendant') ?? '') !== ''
  );
}

function pressTarget(
  finder: Finder,
  event: MouseEvent,
  press: string,
  wasKept: boolean,
): Target | null {
  const control = finder.controlIn(event.composedPath());
  if (control === null || isDisabled(control) || event.button !== 0) return null;
  const composer = finder.composerBeside(control);
  if (composer === null) return null;
  const act = () => {
    // Frameworks may have put a new element in the place of the one that was clicked.
    const current = control.isConnected ? control : (finder.control() ?? control);
    if (press === 'click' && !wasKept) current.click();
    else for (const type of PRESSES) pressMouse(current, type);
    return true;
  };
  const pass = () => {
    for (const type of PRESSES) if (wasKept && type !== 'click') pressMouse(control, type);
  };
  return { composer, isPlainEnter: false, act, pass };
}

/** What a press of a mouse is made of, for controls that do not wait for the click. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

function pressMouse(control: HTMLElement, type: (typeof PRESSES)[number]): void {
  const view = control.ownerDocument.defaultView;
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, view };
  const isPointer = type.startsWith('pointer');
  control.dispatchEvent(isPointer ? new PointerEvent(type, init) : new MouseEvent(type, init));
}

/** A submit that neither Enter nor the send control announced, by another button of the form. */
function submitTarget(finder: Finder, event: SubmitEvent): Target | null {
  const form = event.target;
  const composer = finder.composer();
  if (!(form instanceof HTMLFormElement) || composer === null || !form.contains(composer))
    return null;
  const act = () => {
    form.requestSubmit(event.submitter);
    return true;
  };
  return { composer, isPlainEnter: false, act };
}

/**
 * Enter again, for the site's own listener: it decides, as before, whether Enter sends or breaks
 * the line. No site of 14 looked at checks whether the key is trusted (2026-08).
 */
function pressEnter(
  composer: HTMLElement,
  modifiers: Pick<KeyboardEventInit, 'ctrlKey' | 'metaKey'>,
): boolean {
  const init: KeyboardEventInit = {
    ...modifiers,
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: composer.ownerDocument.defaultView,
  };
  const press = (type: string, more: KeyboardEventInit = {}) =>
    !composer.dispatchEvent(new KeyboardEvent(type, { ...init, ...more }));
  if (press('keydown') || press('keypress', { charCode: 13 })) return true;
  return submitAsEnter(composer);
}

/** In a field of one line, Enter submits the form: a browser does that for real keys alone. */
function submitAsEnter(composer: HTMLElement): boolean {
  const form = composer instanceof HTMLInputElement ? composer.form : null;
  form?.requestSubmit();
  return form !== null;
}
