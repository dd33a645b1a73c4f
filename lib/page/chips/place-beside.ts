import { frameOf } from './frame.ts';

const GAP_PX = 4;

/** Room that a chip needs beneath a box that is docked to the window's lower edge. */
const ROOM_PX = 32;
const DOCKED_PX = 96;

/**
 * Puts a chip at a message box where it hides least: beneath a box that is docked at the bottom,
 * when there is room; else above the box's upper right corner; else below. Beside the body, it is
 * put into a corner of the window.
 */
export function placeBeside(window: Window, chip: HTMLElement, composer: HTMLElement): void {
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
