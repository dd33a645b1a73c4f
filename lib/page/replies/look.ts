import type { Finder } from '../finder.ts';
import type { SiteFacts } from '../../sites/site.ts';
import { findAll, isMarked, isVisible } from '../find.ts';
import type { Life, Sight } from './lifecycle.ts';

/** What only the guard knows: it saw the user press stop, or leave the conversation. */
export interface Heard {
  readonly stopped: boolean;
  readonly left: boolean;
  /** The reply is another element than the one that ended. */
  readonly isOther: boolean;
}

/** While a reply grows, the page as a whole is looked at no more often than this. */
const WHOLE_PAGE_MS = 2000;

/**
 * One look at a reply. Reads no text, only its length. While the reply grows it looks at the reply
 * alone: what stands elsewhere on the page (a stop control, a message of failure) can end nothing
 * then, and would cost more with every turn of the conversation.
 *
 * @param answer the part of the reply that is the answer, if there is one
 */
export function lookAtReply(
  finder: Finder,
  reply: HTMLElement | null,
  answer: HTMLElement | null,
  life: Life,
  oldErrors: WeakSet<Element>,
  heard: Heard,
  at: number,
): Sight {
  const { site } = finder;
  const length = answer?.textContent?.trim().length ?? 0;
  const marked = reply !== null && isMarked(reply, site.writing);
  const grows = length > life.length && !heard.stopped && !heard.left;
  const isFresh = at - life.lookedAt < WHOLE_PAGE_MS;
  if (grows && life.phase === 'writing' && isFresh) {
    return {
      ...NOTHING,
      at,
      length,
      writing: marked,
      stoppable: life.stoppable,
      whole: false,
      ...heard,
    };
  }
  const stoppable = finder.isStoppable();
  const writing = marked || (!stoppable && finder.isControlBusy());
  const errors = marked ? [] : findErrors(finder).filter((element) => !oldErrors.has(element));
  return {
    at,
    length,
    stoppable,
    writing,
    complete: reply !== null && isMarked(reply, site.complete),
    failed: errors.length > 0,
    failedHere: reply !== null && errors.some((error) => isIn(site, error, reply)),
    whole: true,
    ...heard,
  };
}

const NOTHING = { complete: false, failed: false, failedHere: false } as const;

/** Whether a message of failure stands in a reply's own turn. */
function isIn(site: SiteFacts, error: Element, reply: HTMLElement): boolean {
  if (reply.contains(error)) return true;
  return site.turn.some((turn) => reply.closest(turn)?.contains(error) === true);
}

/** The messages of failure that are on the page now; empty live regions do not count. */
export function findErrors(finder: Finder): HTMLElement[] {
  return findAll(finder.site.error, finder.root()).filter(
    (element) => (element.textContent ?? '').trim() !== '' && isVisible(element),
  );
}
