import { isAtPath } from '../sites/address.ts';
import type { CountedPart, Ranks } from '../domain/part.ts';
import type { SiteFacts } from '../sites/site.ts';
import { composerBeside, composerIn, findComposer } from './composer/find-composer.ts';
import { type Found, findFirst, isVisible, isWithin, matchesAny, rankOf } from './find.ts';
import { guessComposer } from './generic/guess-composer.ts';
import { guessControl, looksOf } from './generic/guess-control.ts';
import { type ChatRoot, rootOf } from './generic/roots.ts';
import { threadOf } from './replies/thread.ts';

/** How long a page may take to build itself before its structure is gone by. */
const BUILT_MS = 3000;

/** The parts that structure can tell. */
type GuessedPart = 'composer' | 'send' | 'user' | 'reply';

/**
 * Finds the message box and its controls: by what is known of the site and, where that finds
 * nothing, by the page's structure.
 */
export interface Finder {
  readonly site: SiteFacts;
  readonly document: Document;
  /** The tree that the chat is in: the document, or an open shadow root. */
  root(): ChatRoot;
  composer(): HTMLElement | null;
  /** The message box that was found last, without a search, while it is on the page. */
  box(): HTMLElement | null;
  /** The message box that an event came from, or `null`. */
  composerIn(path: readonly EventTarget[]): HTMLElement | null;
  /** The message box that a send control belongs to. */
  composerBeside(control: HTMLElement): HTMLElement | null;
  /** The send control as it is now. */
  control(): HTMLElement | null;
  controlIn(path: readonly EventTarget[]): HTMLElement | null;
  /** Whether the page offers to stop a reply: one is being written somewhere on it. */
  isStoppable(): boolean;
  /**
   * Remembers how the control looks while no reply is written: with a draft, and without one. None
   * is a look as well, until an empty box shows one: the page was still building itself.
   */
  noteIdle(hasDraft: boolean): void;
  /** Whether the control in the place of "send" is another than it ever was then. */
  isControlBusy(): boolean;
  /**
   * Whether structure may stand in for selectors that have found nothing for so long: at once where
   * it has had to before, or where nothing is known.
   */
  mayGuess(part: GuessedPart, waitedMs: number): boolean;
  /** Remembers by which selector a part was found; one past the list: by structure. */
  note(part: CountedPart, rank: number): void;
  ranks(): Ranks;
}

export function createFinder(window: Window, site: SiteFacts): Finder {
  const { document, location } = window;
  const startedAt = Date.now();
  const ranks: Partial<Record<CountedPart, number>> = {};
  let root: ChatRoot = document;
  let box: HTMLElement | null = null;
  let guessed: HTMLElement | null = null;
  let stop: HTMLElement | null = null;
  const idleLooks = new Set<string>();

  /** Pages of other kinds open within the same document, with boxes for other people. */
  const isHere = () => isAtPath(site, location);
  const mayGuess = (part: GuessedPart, waitedMs: number) =>
    isHere() &&
    (site[part].length === 0 || ranks[part] === site[part].length || waitedMs >= BUILT_MS);
  /** Settings pages of a known site hold boxes, too: only where a conversation is open. */
  const mayGuessComposer = () =>
    mayGuess('composer', Date.now() - startedAt) &&
    (site.composer.length === 0 ||
      threadOf(site, location) !== null ||
      findFirst([...site.user, ...site.reply], document) !== null);
  const note = (part: CountedPart, rank: number) => {
    ranks[part] = rank;
  };
  const noted = (part: CountedPart, found: Found | null): HTMLElement | null => {
    if (found !== null) note(part, found.rank);
    return found?.element ?? null;
  };
  const isGuess = (element: HTMLElement | null): element is HTMLElement =>
    element?.isConnected === true && isVisible(element);

  const composer = (): HTMLElement | null => {
    box = isHere() ? findBox() : null;
    return box;
  };
  const findBox = (): HTMLElement | null => {
    const known = noted('composer', findComposer(site, document));
    if (known !== null) {
      root = document;
      return known;
    }
    if (!isGuess(guessed)) {
      guessed = mayGuessComposer() ? guessComposer(document) : null;
    }
    if (guessed === null) return null;
    root = rootOf(guessed);
    note('composer', site.composer.length);
    return guessed;
  };
  /** Edit forms in turns have send controls of their own. */
  const isInTurn = (element: Element) => isWithin(element, site.turn);
  const isControl = (element: HTMLElement) => isVisible(element) && !isInTurn(element);
  const control = (): HTMLElement | null => {
    if (!isHere()) return null;
    const known = noted('send', findFirst(site.send, document, isControl));
    if (known !== null) return known;
    return mayGuess('send', Date.now() - startedAt) ? controlNear() : null;
  };
  const controlNear = () => {
    const near = isGuess(box) ? box : composer();
    return near === null ? null : guessControl(near);
  };
  /** Nothing is pressed for its looks: structure may tell them from the first moment. */
  const controlLooks = () => looksOf(control() ?? (isHere() ? controlNear() : null));

  return {
    site,
    document,
    root: () => root,
    composer,
    box: () => (box?.isConnected === true && isHere() ? box : null),
    composerIn: (path) => {
      if (!isHere()) return null;
      const known = composerIn(site, path);
      if (known !== null) return known;
      const guess = composer();
      return guess !== null && path.includes(guess) ? guess : null;
    },
    composerBeside: (control) => composerBeside(site, control, root) ?? composer(),
    control,
    controlIn: (path) => {
      if (!isHere()) return null;
      const known = path.find(
        (target): target is HTMLElement =>
          target instanceof HTMLElement && matchesAny(target, site.send),
      );
      if (known !== undefined) {
        note('send', rankOf(known, site.send));
        return isInTurn(known) ? null : known;
      }
      const guess = control();
      if (guess === null || !path.includes(guess)) return null;
      note('send', site.send.length);
      return guess;
    },
    isStoppable: () => {
      // The control is looked for in the whole page only when it is not where it was.
      if (stop?.isConnected === true && matchesAny(stop, site.stop) && isVisible(stop)) return true;
      const found = findFirst(site.stop, root, isVisible);
      stop = noted('stop', found);
      return stop !== null;
    },
    noteIdle: (hasDraft) => {
      if (site.stop.length > 0 && site.trust !== 'low') return;
      const looks = controlLooks();
      if (!hasDraft && looks !== '') idleLooks.delete('');
      idleLooks.add(looks);
    },
    isControlBusy: () => idleLooks.size > 0 && !idleLooks.has(controlLooks()),
    mayGuess,
    note,
    ranks: () => ({ ...ranks }),
  };
}
