import type { Site } from '../../sites/site.ts';
import { type Found, findAll, findFirst, isVisible } from '../find.ts';
import { isEditable } from './element.ts';

/** The message box of the page, with the rank of the selector that found it. */
export function findComposer(site: Site, root: ParentNode): Found | null {
  return findFirst(site.composer, root, (element) => isComposer(site, element));
}

/** The message box that a control belongs to: of several on the page, the nearest in the tree. */
export function composerBeside(
  site: Site,
  control: HTMLElement,
  root: ParentNode,
): HTMLElement | null {
  const boxes = findAll(site.composer, root).filter((element) => isComposer(site, element));
  for (let around: Element | null = control; around !== null; around = around.parentElement) {
    const near = boxes.find((box) => around.contains(box));
    if (near !== undefined) return near;
  }
  return null;
}

/** The composer that an event came from, or `null`: edit forms and other boxes are left alone. */
export function composerIn(site: Site, path: readonly EventTarget[]): HTMLElement | null {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (site.composer.some((selector) => target.matches(selector))) {
      return isComposer(site, target) ? target : null;
    }
  }
  return null;
}

/**
 * Visible, editable and not part of a turn: transcripts hold other editors (edit forms, writing
 * blocks), and some sites keep a hidden twin of the composer.
 */
function isComposer(site: Site, element: HTMLElement): boolean {
  const inTurn = site.turn.some((selector) => element.closest(selector) !== null);
  return !inTurn && isEditable(element) && isVisible(element);
}
