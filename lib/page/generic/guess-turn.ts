import { isVisible } from '../find.ts';
import { lettersOf } from '../squash.ts';
import { type ChatRoot, parentOf } from './roots.ts';

/** How many texts are read from each end: new turns stand at one of them. */
const TEXTS = 1500;
/** How many letters tell a message from another. */
const TELLING = 48;
/** Letters of our line's end: it is what no other element on the page ends with. */
const TAIL = 20;

/** What a user's turn is recognised by. */
export interface Said {
  /** The user's own text. */
  readonly typed: string;
  /** Our line, when it was confirmed in the box. */
  readonly line: string | null;
}

/**
 * The user's turn on a page that no selector knows: the smallest element outside the message box
 * that says what was sent. Read from the end of the page, then from its start (lists that grow
 * upwards).
 *
 * @param isOld whether an element was there before the send
 */
export function guessTurn(
  root: ChatRoot,
  said: Said,
  composer: HTMLElement | null,
  isOld: (element: Element) => boolean,
): HTMLElement | null {
  const want = lettersOf(said.typed).slice(0, TELLING);
  const tail = said.line === null ? want : lettersOf(said.line).slice(-TAIL);
  if (want === '' || tail === '') return null;
  for (const text of textsFromBothEnds(root)) {
    if (!lettersOf(text.data).includes(tail)) continue;
    const turn = smallestSaying(text, want, composer);
    if (turn !== null && !isOld(turn) && isShown(turn)) return turn;
  }
  return null;
}

/** Climbs from our line to the element that holds the user's words, too. */
function smallestSaying(
  text: Text,
  want: string,
  composer: HTMLElement | null,
): HTMLElement | null {
  for (let each = parentOf(text); each !== null; each = parentOf(each)) {
    if (composer !== null && (each.contains(composer) || composer.contains(each))) return null;
    if (lettersOf(each.textContent ?? '').includes(want)) return each as HTMLElement;
  }
  return null;
}

/** Screen readers are told of new messages in elements that nobody sees. */
function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return isVisible(element) && width > 1 && height > 1;
}

function* textsFromBothEnds(root: ChatRoot): Generator<Text> {
  const { ownerDocument } = root;
  const walker = (ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Node = root;
  while (last.lastChild !== null) last = last.lastChild;
  walker.currentNode = last;
  let node = last.nodeType === Node.TEXT_NODE ? last : walker.previousNode();
  for (let count = 0; node !== null && count < TEXTS; count += 1) {
    yield node as Text;
    node = walker.previousNode();
  }
  walker.currentNode = root;
  for (let count = 0; count < TEXTS; count += 1) {
    const next = walker.nextNode();
    if (next === null) return;
    yield next as Text;
  }
}
