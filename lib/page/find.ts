import type { Selectors } from '../sites/site.ts';

/** What a list of selectors found, and by which of them: rank 0 is the one trusted most. */
export interface Found<E extends Element = HTMLElement> {
  readonly element: E;
  readonly rank: number;
}

/** The elements of the first selector that matches anything. */
export function findAll(selectors: Selectors, root: ParentNode): HTMLElement[] {
  for (const selector of selectors) {
    const all = root.querySelectorAll<HTMLElement>(selector);
    if (all.length > 0) return [...all];
  }
  return [];
}

/** The first element, by order of selectors and then of the document, that passes the test. */
export function findFirst(
  selectors: Selectors,
  root: ParentNode,
  test: (element: HTMLElement) => boolean = () => true,
): Found | null {
  for (const [rank, selector] of selectors.entries()) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) {
      if (test(element)) return { element, rank };
    }
  }
  return null;
}

/** The rank by which an element is known; one past the list when it is not. */
export function rankOf(element: Element, selectors: Selectors): number {
  const rank = selectors.findIndex((selector) => element.matches(selector));
  return rank < 0 ? selectors.length : rank;
}

/** Whether an element itself matches one of the selectors. */
export function matchesAny(element: Element, selectors: Selectors): boolean {
  return selectors.some((selector) => element.matches(selector));
}

/** Whether an element is, or stands in, what one of the selectors matches. */
export function isWithin(element: Element, selectors: Selectors): boolean {
  return selectors.some((selector) => element.closest(selector) !== null);
}

/** Whether an element, something inside it, or something around it matches one of the selectors. */
export function isMarked(element: Element, selectors: Selectors): boolean {
  return selectors.some(
    (selector) =>
      element.matches(selector) ||
      element.querySelector(selector) !== null ||
      element.closest(selector) !== null,
  );
}

/** Whether the user can see an element: laid out, and not hidden by a style or an ancestor. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

/** The three ways in which sites say "disabled" (a class, on some). */
export function isDisabled(element: Element): boolean {
  return (
    element.matches(':disabled, [aria-disabled="true"]') ||
    [...element.classList].some((name) => name === 'disabled' || name.endsWith('--disabled'))
  );
}
