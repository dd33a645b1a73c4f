import { isVisible } from '../find.ts';
import { countOf, lettersOf } from '../squash.ts';
import { type ChatRoot, fromBothEnds, parentOf } from './roots.ts';

/** How many texts are read from each end: new turns stand at one of them. */
const TEXTS = 1500;
/** How many letters tell a message from another. */
const TELLING = 48;
/** Letters of our line's end: it is what no other element on the page ends with. */
const TAIL = 20;

/** Characters that may stand beside the user's words in one element, with the source's white space. */
const ROOM = 1000;

/** What lists of chats are made of: their titles may show a whole message. */
const LISTS = 'nav, aside, a[href], button';

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
  const length = said.typed.length + (said.line?.length ?? 0);
  const tooLarge = new WeakSet<Element>();
  for (const text of fromBothEnds<Text>(root, NodeFilter.SHOW_TEXT, TEXTS)) {
    if (!lettersOf(text.data).includes(tail)) continue;
    const turn = smallestSaying(text, want, composer, length + ROOM, tooLarge);
    if (turn === null || isOld(turn) || isInList(turn, composer) || !isShown(turn)) continue;
    const times = countOf(tail, lettersOf(turn.textContent));
    if (times <= countOf(tail, lettersOf(said.typed)) + 1) return turn;
  }
  return null;
}

/**
 * Climbs from our line to the element that holds the user's words, too. Our line ends other turns as
 * well: around one of these, only the whole conversation says the words.
 */
function smallestSaying(
  text: Text,
  want: string,
  composer: HTMLElement | null,
  most: number,
  tooLarge: WeakSet<Element>,
): HTMLElement | null {
  for (let each = parentOf(text); each !== null; each = parentOf(each)) {
    if (composer !== null && (each.contains(composer) || composer.contains(each))) return null;
    if (tooLarge.has(each)) return null;
    const said = each.textContent ?? '';
    if (said.length > most) {
      tooLarge.add(each);
      return null;
    }
    if (lettersOf(said).includes(want)) return each as HTMLElement;
  }
  return null;
}

/** A chat may be in a sidebar, too: then its message box is there as well. */
function isInList(turn: Element, composer: HTMLElement | null): boolean {
  const list = turn.closest(LISTS);
  return list !== null && !(composer !== null && list.contains(composer));
}

/**
 * Screen readers are told of new messages in elements of one pixel that nobody sees. Measured as it
 * is laid out: a turn may still be growing out of a point.
 */
function isShown(element: HTMLElement): boolean {
  return isVisible(element) && element.offsetWidth > 1 && element.offsetHeight > 1;
}
