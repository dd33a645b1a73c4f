import { isEditable } from '../composer/element.ts';
import { isVisible } from '../find.ts';
import { guessControl } from './guess-control.ts';
import { findRoots, parentOf } from './roots.ts';

const EDITABLE =
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"]';

/** Boxes that are for something else, whatever is around them. */
const OTHER =
  '[role="search"] *, [role="searchbox"], [type="search"], [name="q"], [role="combobox"][aria-autocomplete="list"], ' +
  '.cm-gutters ~ *, .monaco-editor *, [role="spinbutton"], [readonly]';

/** What programmers call a chat's message box, in ids, names and classes, in every language. */
const CHAT = /chat|prompt|message|composer|assistant|conversation|send-?box|ask/i;
/** And what they call the boxes that are none. */
const NO_CHAT =
  /comment|review|search|subscri|newsletter|e-?mail|username|title|filter|feedback|system-?prompt|instructions|memories/i;
/** The boxes in which people tell a chat, once, what it is to keep in mind. */
const KEPT =
  /system|instruct|persona|memor|preference|profile|setting|description|notes?(?![a-z])/i;
/** A message box grows with its text, but leaves the conversation in sight: above, it is an editor. */
const TALLEST = { px: 400, ofWindow: 0.5 } as const;

/** Chats begin with a line or two, forms for comments with four and more. In CSS pixels. */
const TALL = 80;

/** Enough to be a message box; and so much better than the next best box. */
const ENOUGH = 5;
const AHEAD = 2;

/**
 * The message box of an unknown page, or `null` when none can be told for sure: a line of ours in a
 * comment or a search would be worse than no guard.
 */
export function guessComposer(document: Document): HTMLElement | null {
  const boxes = findRoots(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(EDITABLE)])
    .filter(isMessageBox)
    .map((box) => ({ box, score: scoreOf(box) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = boxes;
  if (best === undefined || best.score < ENOUGH) return null;
  if (next !== undefined && best.score - next.score < AHEAD) return null;
  return best.box;
}

function isMessageBox(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  if (width < 100 || height < 12 || !isEditable(box) || !isVisible(box)) return false;
  const inWindow = TALLEST.ofWindow * (box.ownerDocument.defaultView?.innerHeight ?? 0);
  if (height > Math.max(TALLEST.px, inWindow)) return false;
  if (box.matches(OTHER) || isInEditable(box)) return false;
  return !isCode(box);
}

/** Editors hold editable elements of their own. */
function isInEditable(box: HTMLElement): boolean {
  return box.parentElement?.isContentEditable === true;
}

/**
 * Nobody chats in a typeface for programs. A bare "monospace" says nothing: that is how browsers
 * draw every textarea that its page gives no style.
 */
function isCode(box: HTMLElement): boolean {
  const { fontFamily } = getComputedStyle(box);
  if (fontFamily === 'monospace') return false;
  return /mono|courier|consol|menlo/i.test(fontFamily.split(',')[0] ?? '');
}

function scoreOf(box: HTMLElement): number {
  const own = namesOf(box);
  const around = [box.closest('form'), ...ancestorsOf(box, 4)].map(namesOf).join(' ');
  // A single line is more often for a name, a code or a search.
  let score = box.localName !== 'input' ? 2 : CHAT.test(own) ? 0 : -3;
  if (guessControl(box) !== null) score += 2;
  if (staysInView(box)) score += 3;
  if (CHAT.test(`${own} ${around}`)) score += 2;
  if (NO_CHAT.test(own) || NO_CHAT.test(around) || KEPT.test(own)) score -= 5;
  if (hasOtherFields(box)) score -= 5;
  // Settings open over a chat; few chats open over a page, and those have all the other signs.
  if (box.closest('[aria-modal="true"], dialog:modal') !== null) score -= 4;
  if (box.getBoundingClientRect().height > TALL) score -= 3;
  return score;
}

/** Only what authors name things by; nothing that is shown, for that is in the user's language. */
function namesOf(element: Element | null): string {
  if (element === null) return '';
  const names = ['id', 'name', 'class', 'data-testid', 'data-slot', 'aria-label', 'placeholder'];
  return names.map((name) => element.getAttribute(name) ?? '').join(' ') + element.localName;
}

function ancestorsOf(element: Element, count: number): Element[] {
  const around: Element[] = [];
  for (let each = parentOf(element); each !== null && around.length < count; each = parentOf(each))
    around.push(each);
  return around;
}

/** A chat's box stays where it is while the conversation scrolls; a form's goes with the page. */
function staysInView(box: HTMLElement): boolean {
  const view = box.ownerDocument.defaultView;
  const page = box.ownerDocument.scrollingElement;
  if (view === null || page === null) return false;
  const { bottom } = box.getBoundingClientRect();
  if (bottom < view.innerHeight / 2 || bottom > view.innerHeight + 8) return false;
  if (page.scrollHeight <= view.innerHeight + 8) return true;
  return ancestorsOf(box, 30).some((each) => /fixed|sticky/.test(getComputedStyle(each).position));
}

/** Name, address and subject: a form, not a chat, which may have a choice of models at most. */
function hasOtherFields(box: HTMLElement): boolean {
  const fields = 'input:not([type="hidden"], [type="file"], [type="checkbox"], [type="submit"])';
  const isField = (other: Element) => other !== box && isVisible(other);
  const form = box.closest('form');
  if (form !== null) return [...form.querySelectorAll(fields)].some(isField);
  const around = ancestorsOf(box, 4).at(-1);
  return [...(around?.querySelectorAll(fields) ?? [])].some(
    (other) => isField(other) && isStacked(other, box),
  );
}

/** How far apart the fields of a form stand. */
const STACKED_PX = 120;

/** In one column, as the fields of a form are. */
function isStacked(other: Element, box: HTMLElement): boolean {
  const [field, own] = [other.getBoundingClientRect(), box.getBoundingClientRect()];
  const gap = Math.max(field.top - own.bottom, own.top - field.bottom);
  return gap >= 0 && gap < STACKED_PX && field.left < own.right && field.right > own.left;
}
