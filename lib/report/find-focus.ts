import { isEditable } from '../page/composer/element.ts';
import { isVisible } from '../page/find.ts';
import { guessComposer } from '../page/generic/guess-composer.ts';
import { guessControl } from '../page/generic/guess-control.ts';
import { findRoots, parentOf } from '../page/generic/roots.ts';
import { PARTS, findParts } from '../page/parts.ts';
import type { SiteFacts } from '../sites/site.ts';

/** What of a page the report is about. */
export interface Focus {
  /** What the guard takes an element for, and how it was found: "send 2", "composer guessed". */
  readonly labels: ReadonlyMap<Element, string>;
  /** Elements that are shown with what is in them, the most important first. */
  readonly shown: readonly Element[];
}

/** How far around the message box is looked, and how far around a turn. */
const AROUND_BOX = 4;
const AROUND_TURN = 1;
/** Without known turns, what the last texts of the page stand in. */
const LAST_TEXTS = 4;
const MOST_BOXES = 3;

const EDITABLE = 'textarea, input:not([type]), input[type="text"], [contenteditable]';

export function findFocus(document: Document, sites: readonly SiteFacts[]): Focus {
  const labels = new Map<Element, string>();
  const found = sites.map((site) => findParts(site, document));
  const parts = found.find(({ composer }) => composer !== null) ?? found[0];
  for (const part of PARTS) {
    const find = parts?.[part];
    if (find) addLabel(labels, find.element, `${part} ${find.rank}`);
  }
  /** A guess that fails belongs into the report; without one, the report is still of use. */
  const attempt = (guess: () => HTMLElement | null): HTMLElement | null => {
    try {
      return guess();
    } catch (error) {
      addLabel(labels, document.body, `guess failed: ${(error as Error).name}`);
      return null;
    }
  };
  const guess = parts?.composer ? null : attempt(() => guessComposer(document));
  if (guess !== null) addLabel(labels, guess, 'composer guessed');
  const composer = parts?.composer?.element ?? guess;
  const control = parts?.send || composer === null ? null : attempt(() => guessControl(composer));
  if (control !== null) addLabel(labels, control, 'send guessed');
  const boxes = composer === null ? findBoxes(document) : [composer];
  const turns = [parts?.user?.element, parts?.reply?.element].filter((each) => each !== undefined);
  return {
    labels,
    shown: [
      ...boxes.map((box) => climb(box, AROUND_BOX)),
      ...(turns.length > 0 ? turns : findLastTexts(document, boxes)).map((turn) =>
        climb(turn, AROUND_TURN),
      ),
    ],
  };
}

function addLabel(labels: Map<Element, string>, element: Element, label: string): void {
  const old = labels.get(element);
  labels.set(element, old === undefined ? label : `${old}, ${label}`);
}

/** An ancestor so many steps up, below the body. */
function climb(element: Element, steps: number): Element {
  let at = element;
  for (let step = 0; step < steps; step += 1) {
    const parent = parentOf(at);
    if (parent === null || parent.localName === 'body' || parent.localName === 'html') break;
    at = parent;
  }
  return at;
}

/** Where no message box can be told: the largest of those that it could be. */
function findBoxes(document: Document): Element[] {
  const areaOf = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width * height;
  };
  return findRoots(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(EDITABLE)])
    .filter((box) => isEditable(box) && isVisible(box))
    .toSorted((a, b) => areaOf(b) - areaOf(a))
    .slice(0, MOST_BOXES);
}

/** The elements with the last texts on the page: in most chats these are of the last turns. */
function findLastTexts(document: Document, boxes: readonly Element[]): Element[] {
  const around = boxes.map((box) => climb(box, AROUND_BOX));
  const found = new Set<Element>();
  for (const root of findRoots(document).toReversed()) {
    const texts: Element[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = parentOf(node);
      if (parent !== null && (node.nodeValue ?? '').trim() !== '') texts.push(parent);
    }
    for (const element of texts.toReversed()) {
      if (found.size === LAST_TEXTS) return [...found];
      const isApart = !around.some((each) => each.contains(element));
      if (isApart && isVisible(element) && !/^(?:script|style)$/.test(element.localName)) {
        found.add(element);
      }
    }
  }
  return [...found];
}
