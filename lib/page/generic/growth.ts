import { type ChatRoot, fromBothEnds } from './roots.ts';

/** How texts on the page have grown since a message was sent. */
export interface Growth {
  /** Looks at an element; to be called once in a look at the page. */
  note(element: Element): void;
  /** Characters that have come since the send. */
  grown(element: Element): number;
  /** In how many looks it has grown: an answer is written bit by bit, a panel is there at once. */
  times(element: Element): number;
  /** Whether it has grown since it was first seen with a text. */
  hasGone(element: Element): boolean;
  /** Whether it stood on the page before the send. */
  isOld(element: Element): boolean;
}

interface Seen {
  /** Characters that are not counted: those of what stood there before the send. */
  readonly from: number;
  /** Characters when its first text was seen. */
  readonly start: number;
  readonly now: number;
  readonly times: number;
}

/** What stood on a page before a send, and whether it held a text. */
export type Standing = WeakMap<Element, 'empty' | 'filled'>;

/** How many elements, and how many texts, are remembered from each end of the page. */
const NODES = 1500;

/** Remembers what stands at both ends of the page, where new turns come. */
export function noteStanding(root: ChatRoot, standing: Standing): void {
  for (const element of fromBothEnds<Element>(root, NodeFilter.SHOW_ELEMENT, NODES))
    standing.set(element, 'empty');
  for (const text of fromBothEnds<Text>(root, NodeFilter.SHOW_TEXT, NODES)) {
    let around = text.data.trim() === '' ? null : text.parentElement;
    for (; around !== null && standing.get(around) !== 'filled'; around = around.parentElement)
      standing.set(around, 'filled');
  }
}

/** @param standing what stood on the page before the send */
export function startGrowth(standing: Standing): Growth {
  const seen = new WeakMap<Element, Seen>();
  return {
    note: (element) => {
      const length = wordsIn(element);
      const known = seen.get(element);
      if (known === undefined) {
        const from = standing.get(element) === 'filled' ? length : 0;
        seen.set(element, { from, start: length, now: length, times: length > from ? 1 : 0 });
      } else if (length > known.now) {
        const start = known.now === 0 ? length : known.start;
        seen.set(element, { ...known, start, now: length, times: known.times + 1 });
      }
    },
    grown: (element) => {
      const known = seen.get(element);
      return known === undefined ? 0 : known.now - known.from;
    },
    times: (element) => seen.get(element)?.times ?? 0,
    hasGone: (element) => {
      const known = seen.get(element);
      return known !== undefined && known.now > known.start;
    },
    isOld: (element) => standing.has(element),
  };
}

/** What is there to be pressed, not read. */
const CONTROLS =
  'button, [role="button"], [role="menuitem"], [role="tab"], a[href], label, select, summary';

/** Characters of an element's text, without those that are for pressing. */
export function wordsIn(element: Element): number {
  if (element.closest(CONTROLS) !== null) return 0;
  let words = lengthOf(element);
  for (const control of element.querySelectorAll(CONTROLS)) {
    if (control.parentElement?.closest(CONTROLS) === null) words -= lengthOf(control);
  }
  return Math.max(words, 0);
}

/** Characters of an element's text. */
export function lengthOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
