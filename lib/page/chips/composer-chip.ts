import type { ComposerView, Views } from '../views.ts';
import { type Host, createHost } from './host.ts';
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

const GAP_PX = 4;

export function createComposerChip(
  window: Window,
  views: Views,
  signal: AbortSignal,
): ComposerChip {
  const { document } = window;
  let host: Host | null = null;
  let composer: HTMLElement | null = null;
  const move = () => {
    if (host !== null && composer !== null) placeBeside(window, host.element, composer);
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

/** The visible frame of a message box: its form, or the box that holds it and its buttons. */
function frameOf(composer: HTMLElement): Element {
  let frame = composer.closest('form, fieldset') ?? composer.parentElement ?? composer;
  // A label around the box is a line of text to the browser, and not as high as the box.
  while (getComputedStyle(frame).display === 'inline' && frame.parentElement !== null)
    frame = frame.parentElement;
  return frame;
}

/** Room that a chip needs beneath a box that is docked to the window's lower edge. */
const ROOM_PX = 32;
const DOCKED_PX = 96;

/**
 * Where it hides least: beneath a box that is docked at the bottom, when there is room; else above
 * the box's upper right corner; else below.
 */
function placeBeside(window: Window, chip: HTMLElement, composer: HTMLElement): void {
  const isFree = composer === window.document.body;
  const { innerWidth: width, innerHeight: height } = window;
  const frame = isFree
    ? new DOMRect(0, height - 2 * GAP_PX, width, 0)
    : frameOf(composer).getBoundingClientRect();
  const beneath = height - frame.bottom;
  const below = (beneath >= ROOM_PX && beneath <= DOCKED_PX) || frame.top < 48;
  const visible = frame.width > 0 && frame.bottom > 0 && frame.top < height;
  const place = {
    position: 'fixed',
    'z-index': '2147483000',
    display: visible ? 'block' : 'none',
    right: `${Math.max(0, width - frame.right + 8)}px`,
    bottom: below ? 'auto' : `${height - frame.top + GAP_PX}px`,
    top: below ? `${frame.bottom + GAP_PX}px` : 'auto',
  };
  // Setting a style to what it is would still cost the page a new layout.
  for (const [name, value] of Object.entries(place)) {
    if (chip.style.getPropertyValue(name) !== value) chip.style.setProperty(name, value);
  }
}
