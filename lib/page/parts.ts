import type { SiteFacts } from '../sites/site.ts';
import { findComposer } from './composer/find-composer.ts';
import { type Found, findFirst, isVisible, rankOf } from './find.ts';
import { findAnswer, findReply } from './replies/turns.ts';

/** What a look for a chat's parts can find: the names under which health and fixtures speak of it. */
export const PARTS = [
  'composer',
  'send',
  'stop',
  'user',
  'reply',
  'answer',
  'writing',
  'complete',
  'error',
  'model',
] as const;
export type Part = (typeof PARTS)[number];

/** Every part that is on the page now, with the rank of the selector that found it. */
export type Parts = Readonly<Record<Part, Found | null>>;

/** Looks for every part of a chat: of turns, for the last one of the user and its reply. */
export function findParts(site: SiteFacts, root: ParentNode): Parts {
  const user = findLast(site.user, root);
  const reply = findReply(site, root, user?.element ?? null);
  const answer = reply === null ? null : findAnswer(site, reply);
  const ranked = (element: HTMLElement | null, selectors: readonly string[]): Found | null =>
    element === null ? null : { element, rank: rankOf(element, selectors) };
  return {
    composer: findComposer(site, root),
    send: findFirst(site.send, root, isVisible),
    stop: findFirst(site.stop, root, isVisible),
    user,
    reply: ranked(reply, site.reply),
    answer: ranked(answer, site.answer),
    writing: reply === null ? null : findMark(reply, site.writing),
    complete: reply === null ? null : findMark(reply, site.complete),
    error: findFirst(site.error, root, hasText),
    model: findLast(site.model, reply ?? root) ?? findLast(site.model, root),
  };
}

function findLast(selectors: readonly string[], root: ParentNode): Found | null {
  for (const [rank, selector] of selectors.entries()) {
    const element = [...root.querySelectorAll<HTMLElement>(selector)].at(-1);
    if (element !== undefined) return { element, rank };
  }
  return null;
}

/** A sign on, in or around an element, and by which selector. */
function findMark(element: HTMLElement, selectors: readonly string[]): Found | null {
  for (const [rank, selector] of selectors.entries()) {
    const mark = element.matches(selector)
      ? element
      : (element.querySelector<HTMLElement>(selector) ?? element.closest<HTMLElement>(selector));
    if (mark !== null) return { element: mark, rank };
  }
  return null;
}

function hasText(element: HTMLElement): boolean {
  return (element.textContent ?? '').trim() !== '' && isVisible(element);
}
