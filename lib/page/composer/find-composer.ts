import type { SiteFacts } from '../../sites/site.ts';
import { type Found, findAll, findFirst, isVisible, isWithin, matchesAny } from '../find.ts';
import { isEditable } from './element.ts';

/** The message box of the page, with the rank of the selector that found it. */
export function findComposer(site: SiteFacts, root: ParentNode): Found | null {
  return findFirst(site.composer, root, (element) => isComposer(site, element));
}

/** The message box that a control belongs to: of several on the page, the nearest in the tree. */
export function composerBeside(
  site: SiteFacts,
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
export function composerIn(site: SiteFacts, path: readonly EventTarget[]): HTMLElement | null {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (matchesAny(target, site.composer)) {
      return isComposer(site, target) ? target : null;
    }
  }
  return null;
}

/**
 * Visible, editable and not part of a turn: transcripts hold other editors (edit forms, writing
 * blocks), and some sites keep a hidden twin of the composer.
 */
function isComposer(site: SiteFacts, element: HTMLElement): boolean {
  return !isWithin(element, site.turn) && isEditable(element) && isVisible(element);
}
