import type { ComposerView, Views } from '../views.ts';
import { type Host, createHost } from './host.ts';
import { frameOf } from './frame.ts';
import { followTheme } from './theme.ts';

/** The chip at the message box: an overlay, for a box's surroundings are never ours to change. */
export interface ComposerChip {
  /** Draws the chip beside the box, or, beside the body, in a corner of the window. */
  show(view: ComposerView, beside: HTMLElement): void;
  /** Keeps the chip in the page, when the page has thrown it out. */
  keep(): void;
  retheme(): void;
  hide(): void;
}

export function createComposerChip(
  window: Window,
  views: Views,
  signal: AbortSignal,
): ComposerChip {
  const { document } = window;
  let host: Host | null = null;
  let composer: HTMLElement | null = null;
  const move = () => {
    if (host !== null && composer !== null) views.placeComposer(host.root, composer);
  };
  const sizes = new ResizeObserver(move);
  const listen = { passive: true, signal } as const;
  let isDue = false;
  // A transcript that follows its reply scrolls all the time; the box stands beside it, unmoved.
  const onScroll = ({ target }: Event) => {
    if (isDue || composer === null || !(target instanceof Node && target.contains(composer)))
      return;
    isDue = true;
    window.requestAnimationFrame(() => {
      isDue = false;
      move();
    });
  };
  window.addEventListener('resize', move, listen);
  window.addEventListener('scroll', onScroll, { ...listen, capture: true });

  const hide = () => {
    sizes.disconnect();
    composer = null;
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
      views.drawComposer(host.root, view);
      move();
    },
    keep: () => {
      if (host === null || host.element.isConnected) return;
      document.body.append(host.element);
      move();
    },
    retheme: () => {
      if (host !== null && composer !== null) followTheme(host.element, composer);
    },
    hide,
  };
}
