import { poll } from './poll.ts';

/** What a chip opens comes in a script of its own, in a moment. */
const COMES_MS = 5000;

/** One of our chips, inside its closed root. */
export interface Chip {
  /** The text, as a user reads it, on one line. */
  text(): Promise<string>;
  /** Name of the labelled group, as a screen reader says it. */
  label(): Promise<string | null>;
  /**
   * Clicks, with a real pointer, the first button whose label or text contains the name, as soon as
   * it is there.
   */
  click(name: string): Promise<void>;
  /** Runs a function on the chip's root. */
  evaluate<T>(use: (root: ShadowRoot) => T): Promise<T>;
}

/** How a browser's debugger reaches into a closed root. */
export interface ChipAccess {
  /** Runs a function, which may use nothing but its two arguments, on the root. */
  evaluate<T>(use: (root: ShadowRoot, arg: string) => T, arg: string): Promise<T>;
  /** Presses and releases the pointer, in px of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
}

export function createChip({ evaluate, clickAt }: ChipAccess): Chip {
  return {
    evaluate: (use) => evaluate(use, ''),
    text: () =>
      evaluate(
        (root) =>
          [...root.children]
            .map((child) => (child as HTMLElement).innerText)
            .join(' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        '',
      ),
    label: () =>
      evaluate(
        (root) =>
          root.querySelector('[role=group]')?.getAttribute('aria-label')?.replaceAll(/\s/g, ' ') ??
          null,
        '',
      ),
    click: async (name) => {
      const spot = await poll(() => evaluate(findSpot, name), COMES_MS);
      if (spot === null) throw new Error(`The chip has no button "${name}".`);
      await clickAt(spot.x, spot.y);
    },
  };
}

/** The middle of a button; `null` when there is none of that name. */
function findSpot(root: ShadowRoot, wanted: string): { x: number; y: number } | null {
  const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent ?? ''}`.includes(wanted),
  );
  if (button === undefined) return null;
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
