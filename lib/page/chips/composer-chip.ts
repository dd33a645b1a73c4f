import type { ComposerView, Views } from '../views.ts';
import { type Host, createHost, followTheme } from './host.ts';

/** The chip at the message box: an overlay, for a box's surroundings are never ours to change. */
export interface ComposerChip {
  /** Draws a new view, or, with `null`, only keeps the chip in its place. */
  show(view: ComposerView | null, composer: HTMLElement): void;
  hide(): void;
}

const GAP_PX = 6;

export function createComposerChip(
  window: Window,
  views: Views,
  signal: AbortSignal,
): ComposerChip {
  const { document } = window;
  let host: Host | null = null;
  let composer: HTMLElement | null = null;
  const move = () => {
    if (host !== null && composer !== null) placeAbove(window, host.element, composer);
  };
  const sizes = new ResizeObserver(move);
  const listen = { passive: true, signal } as const;
  window.addEventListener('resize', move, listen);
  window.addEventListener('scroll', move, { ...listen, capture: true });

  const hide = () => {
    sizes.disconnect();
    if (host === null) return;
    views.erase(host.root);
    host.element.remove();
    host = null;
  };
  signal.addEventListener('abort', hide, { once: true });

  return {
    show: (view, box) => {
      host ??= createHost(document, 'composer');
      if (!host.element.isConnected) document.body.append(host.element);
      if (composer !== box) {
        composer = box;
        sizes.disconnect();
        sizes.observe(frameOf(box));
      }
      followTheme(host.element, box);
      if (view !== null) views.drawComposer(host.root, view);
      move();
    },
    hide,
  };
}

/** The visible frame of a message box: its form, or the box that holds it and its buttons. */
function frameOf(composer: HTMLElement): Element {
  return composer.closest('form, fieldset') ?? composer.parentElement ?? composer;
}

/** Above the frame's upper right corner; below it when there is no room above. */
function placeAbove(window: Window, chip: HTMLElement, composer: HTMLElement): void {
  const frame = frameOf(composer).getBoundingClientRect();
  const visible = frame.width > 0 && frame.bottom > 0 && frame.top < window.innerHeight;
  const { style } = chip;
  style.setProperty('position', 'fixed');
  style.setProperty('z-index', '2147483000');
  style.setProperty('display', visible ? 'block' : 'none');
  style.setProperty('right', `${Math.max(0, window.innerWidth - frame.right + 8)}px`);
  const above = frame.top > 48;
  style.setProperty('bottom', above ? `${window.innerHeight - frame.top + GAP_PX}px` : 'auto');
  style.setProperty('top', above ? 'auto' : `${frame.bottom + GAP_PX}px`);
}
