import type { SiteFacts } from '../../sites/site.ts';
import { findAll, isWithin, matchesAny } from '../find.ts';
import type { Standing } from '../generic/growth.ts';
import { siblingsOf } from '../generic/roots.ts';
import { lettersOf } from '../squash.ts';
import { readText } from '../text.ts';

/** What stood on the page before a send: it is never recorded. */
export interface Baseline {
  readonly elements: WeakSet<Element>;
  /** Of an unknown page: what stood where new turns come. */
  readonly standing: Standing;
  /** How many turns of the user said the same already. */
  readonly same: number;
}

/** The user turns and replies that are on the page now. */
export function takeTurns(site: SiteFacts, root: ParentNode, typed: string): Baseline {
  const turns = findAll(site.user, root);
  return {
    elements: new WeakSet([...turns, ...findAll(site.reply, root)]),
    standing: new WeakMap(),
    same: turns.filter((turn) => saysTyped(site, turn, typed)).length,
  };
}

/** How many letters of a message must agree with a turn for the turn to be this message. */
const TELLING_LETTERS = 48;
/** How much of a turn is looked at before it is read: room for "You said". */
const GLANCE = 400;

/**
 * The user's turn that a send has made: the last one, new since the baseline, and with the text
 * that was typed (compared by letters, for sites render Markdown and links). Lists that re-render
 * make new elements for old turns; the text tells these apart, and of turns that say the same, ours
 * is one more than there were.
 */
export function findOwnTurn(
  site: SiteFacts,
  root: ParentNode,
  baseline: Baseline,
  typed: string,
): HTMLElement | null {
  const turns = findAll(site.user, root);
  const last = turns.at(-1);
  if (last === undefined || baseline.elements.has(last)) return null;
  if (!saysTyped(site, last, typed)) return null;
  if (baseline.same === 0) return last;
  return turns.filter((turn) => saysTyped(site, turn, typed)).length > baseline.same ? last : null;
}

/** The last turn of the user that says what was typed. */
export function findTurnSaying(
  site: SiteFacts,
  root: ParentNode,
  typed: string,
): HTMLElement | null {
  return findAll(site.user, root).findLast((turn) => saysTyped(site, turn, typed)) ?? null;
}

/** Reading a turn costs a layout; most turns can be told from ours by their letters alone. */
function saysTyped(site: SiteFacts, turn: HTMLElement, typed: string): boolean {
  const want = lettersOf(typed).slice(0, TELLING_LETTERS);
  const shown = (turn.textContent ?? '').slice(0, GLANCE);
  if (!lettersOf(shown).includes(want.slice(0, TELLING_LETTERS / 2))) return false;
  return lettersOf(readText(turn, site.exclude)).startsWith(want);
}

/**
 * The reply to a user's turn: the last one after it, before the user's next turn. Without the turn
 * (a page that hides it), the last reply of all. Looks only at what follows the turn: a long
 * conversation before it costs nothing.
 */
export function findReply(
  site: SiteFacts,
  root: ParentNode,
  turn: HTMLElement | null,
): HTMLElement | null {
  if (turn === null) return findAll(site.reply, root).at(-1) ?? null;
  const rest = subtreesAfter(turn);
  const next = findIn(site.user, rest)[0];
  const replies = findIn(site.reply, rest);
  return (
    (next === undefined ? replies : replies.filter((reply) => isAfter(reply, next))).at(-1) ?? null
  );
}

/** Everything that follows an element in the document, as whole subtrees, in order. */
function subtreesAfter(element: HTMLElement): Element[] {
  const rest: Element[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    for (const next of siblingsOf(each, 'next')) rest.push(next);
  }
  return rest;
}

/** The elements in some subtrees, tops included, of the first selector that matches anything. */
function findIn(selectors: readonly string[], trees: readonly Element[]): HTMLElement[] {
  for (const selector of selectors) {
    const found = trees.flatMap((tree) => [
      ...(tree.matches(selector) ? [tree as HTMLElement] : []),
      ...tree.querySelectorAll<HTMLElement>(selector),
    ]);
    if (found.length > 0) return found;
  }
  return [];
}

/** The part of a reply that is the answer itself, without thinking, or `null` while there is none. */
export function findAnswer(site: SiteFacts, reply: HTMLElement): HTMLElement | null {
  if (site.answer.length === 0) return reply;
  const inside = (element: Element) => !isWithin(element, site.exclude);
  return (
    findAll(site.answer, reply).findLast(inside) ?? (matchesAny(reply, site.answer) ? reply : null)
  );
}

/** The model's name as the page shows it: in the reply, else anywhere. */
export function findModel(site: SiteFacts, root: ParentNode, reply: HTMLElement): string | null {
  const element = findAll(site.model, reply)[0] ?? findAll(site.model, root)[0];
  const name = element?.dataset['messageModelSlug'] ?? element?.textContent?.trim() ?? '';
  return name === '' ? null : name.slice(0, 80);
}

function isAfter(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
