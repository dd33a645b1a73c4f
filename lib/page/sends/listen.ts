import type { Site } from '../../sites/site.ts';
import { composerAt, findComposer } from '../composer/find-composer.ts';
import { findFirst, isDisabled, isVisible } from '../find.ts';

/** A send that the user has asked for and that has not reached the site yet. */
export interface SendAttempt {
  readonly composer: HTMLElement;
  /** Keeps the event from the site. Without it, the event goes on as if we were not here. */
  hold(): void;
  /** Asks the site to send, in the way the user did. Nothing is retried: see `followSend`. */
  release(): void;
}

/**
 * Listens for the user's sends, before the site does: Enter in the message box, a click on the
 * send control, a submit of its form. Only trusted events count: what a page or another extension
 * sends by script goes its own way.
 *
 * @param onAttempt decides, at once, whether to hold the send
 */
export function listenForSends(
  window: Window,
  site: Site,
  onAttempt: (attempt: SendAttempt) => void,
  signal: AbortSignal,
): void {
  let releasing = false;
  const release = (act: () => void) => () => {
    releasing = true;
    try {
      act();
    } finally {
      releasing = false;
    }
  };
  const on = <T extends Event>(type: string, find: (event: T) => Target | null) => {
    const listener = (event: Event) => {
      if (releasing || !event.isTrusted) return;
      const target = find(event as T);
      if (target === null) return;
      onAttempt({
        composer: target.composer,
        hold: () => {
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        release: release(target.act),
      });
    };
    window.addEventListener(type, listener, { capture: true, signal });
  };
  on<KeyboardEvent>('keydown', (event) => enterTarget(site, event));
  on<MouseEvent>('click', (event) => clickTarget(site, window.document, event));
  on<SubmitEvent>('submit', (event) => submitTarget(site, event));
}

interface Target {
  readonly composer: HTMLElement;
  readonly act: () => void;
}

/**
 * Plain Enter in the message box. Not while an input method is composing (Safari and some Linux
 * methods say so only by keyCode 229), and not while a picker is open over the box.
 */
function enterTarget(site: Site, event: KeyboardEvent): Target | null {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return null;
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return null;
  const composer = composerAt(site, event.composedPath());
  if (composer === null || hasOpenPicker(composer)) return null;
  return { composer, act: () => pressEnter(composer) };
}

/** Mention and slash pickers point at their current option (ARIA combobox pattern). */
function hasOpenPicker(composer: HTMLElement): boolean {
  return (
    composer.getAttribute('aria-expanded') === 'true' ||
    (composer.getAttribute('aria-activedescendant') ?? '') !== ''
  );
}

function clickTarget(site: Site, document: Document, event: MouseEvent): Target | null {
  const control = controlAt(site, event.composedPath());
  if (control === null || isDisabled(control) || event.button !== 0) return null;
  const composer = findComposer(site, document)?.element ?? null;
  return composer === null ? null : { composer, act: () => currentControl(site, control).click() };
}

/** Frameworks may have put a new element in the place of the one that was clicked. */
function currentControl(site: Site, clicked: HTMLElement): HTMLElement {
  if (clicked.isConnected) return clicked;
  return findFirst(site.send, clicked.ownerDocument, isVisible)?.element ?? clicked;
}

function controlAt(site: Site, path: readonly EventTarget[]): HTMLElement | null {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (site.send.some((selector) => target.matches(selector))) {
      return site.turn.some((turn) => target.closest(turn) !== null) ? null : target;
    }
  }
  return null;
}

/** A submit that neither Enter nor the send control announced, by another button of the form. */
function submitTarget(site: Site, event: SubmitEvent): Target | null {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return null;
  const composer = findFirst(site.composer, form, isVisible)?.element ?? null;
  if (composer === null || site.turn.some((turn) => form.closest(turn) !== null)) return null;
  return { composer, act: () => form.requestSubmit(event.submitter) };
}

/**
 * Enter again, for the site's own listener: it decides, as before, whether Enter sends or breaks
 * the line. No site of 14 looked at checks whether the key is trusted (2026-08).
 */
function pressEnter(composer: HTMLElement): void {
  const init: KeyboardEventInit = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
    view: composer.ownerDocument.defaultView,
  };
  if (composer.dispatchEvent(new KeyboardEvent('keydown', init))) {
    composer.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: 13 }));
  }
}
