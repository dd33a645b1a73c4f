import type { Site } from '../../sites/site.ts';
import { findAll, findFirst, isMarked, isVisible } from '../find.ts';
import type { Sight } from './lifecycle.ts';
import { findAnswer } from './turns.ts';

/** What only the guard knows: it saw the user press stop, or leave the conversation. */
export interface Heard {
  readonly stopped: boolean;
  readonly left: boolean;
  /** The reply is another element than the one that ended. */
  readonly isOther: boolean;
}

/** One look at a reply. Reads no text, only its length. */
export function lookAtReply(
  site: Site,
  document: Document,
  reply: HTMLElement | null,
  oldErrors: WeakSet<Element>,
  heard: Heard,
  at: number,
): Sight {
  const answer = reply === null ? null : findAnswer(site, reply);
  const writing = reply !== null && isMarked(reply, site.writing);
  const errors = writing
    ? []
    : findErrors(site, document).filter((element) => !oldErrors.has(element));
  return {
    at,
    length: answer?.textContent?.trim().length ?? 0,
    // Whether the control is visible costs a layout of the page: not asked while it is written.
    stoppable: writing ? hasStop(site, document) : isStoppable(site, document),
    writing,
    complete: reply !== null && isMarked(reply, site.complete),
    failed: errors.length > 0,
    failedHere: reply !== null && errors.some((error) => isIn(site, error, reply)),
    ...heard,
  };
}

/** Whether a message of failure stands in a reply's own turn. */
function isIn(site: Site, error: Element, reply: HTMLElement): boolean {
  if (reply.contains(error)) return true;
  return site.turn.some((turn) => reply.closest(turn)?.contains(error) === true);
}

function hasStop(site: Site, document: Document): boolean {
  return findFirst(site.stop, document) !== null;
}

/** Whether the page offers to stop a reply: one is being written somewhere on it. */
export function isStoppable(site: Site, document: Document): boolean {
  return findFirst(site.stop, document, isVisible) !== null;
}

/** The messages of failure that are on the page now; empty live regions do not count. */
export function findErrors(site: Site, document: Document): HTMLElement[] {
  return findAll(site.error, document).filter(
    (element) => (element.textContent ?? '').trim() !== '' && isVisible(element),
  );
}
