import { findRoots } from '../page/generic/roots.ts';
import { wordsOf } from './clean-name.ts';

/** Attributes that name elements for programs; every other one may hold the user's words. */
const NAMES = new Set([
  'class',
  'd',
  'data-testid',
  'dir',
  'fill',
  'for',
  'id',
  'name',
  'part',
  'points',
  'role',
  'slot',
  'style',
  'transform',
  'type',
  'viewbox',
]);
/** Of the rest of ARIA, what is not read out: states, and references to ids. */
const SAID = new Set([
  'aria-braillelabel',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
]);
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript']);

/** Every word that a page says: its texts, its title, its values, its addresses. */
export function gatherWords(document: Document): Set<string> {
  const said = new Set<string>();
  const add = (text: string) => {
    for (const word of wordsOf(text)) said.add(word);
  };
  add(document.title);
  // The host is in the report anyhow; path, query and fragment are not.
  const { pathname, search, hash } = document.location;
  add(decode(`${pathname} ${search} ${hash}`));
  for (const root of findRoots(document)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (!NO_TEXT.has(node.parentElement?.localName ?? '')) add(node.data);
      } else addAttributes(node as Element, add);
    }
  }
  return said;
}

function addAttributes(element: Element, add: (text: string) => void): void {
  for (const { name, value } of element.attributes) {
    const isName = NAMES.has(name) || (name.startsWith('aria-') && !SAID.has(name));
    if (!isName && value !== '') add(decode(value));
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    add(element.value);
  }
}

/** Addresses hide words behind percent signs. */
function decode(text: string): string {
  try {
    return `${text} ${decodeURIComponent(text)}`;
  } catch {
    return text; // A percent sign that is none of an address.
  }
}
