import { isVisible } from '../page/find.ts';
import { type Words, cleanClass, cleanId } from './clean-name.ts';

const MOST_CLASSES = 14;
const MOST_ATTRIBUTES = 14;

/** Attributes whose values are of a small set that the web's standards give. */
const STANDARD =
  /^(?:role|type|name|contenteditable|inputmode|enterkeyhint|dir|slot|part|data-testid|aria-(?:hidden|expanded|haspopup|live|busy|disabled|pressed|selected|checked|modal|multiline|autocomplete|current|readonly|atomic|orientation))$/;
/** Attributes that are shown by their names alone. */
const NAMED = /^(?:placeholder|hidden|inert|popover|readonly|disabled|multiple|required|tabindex)$/;
/** A name that programs give and look for. */
const PROGRAM = /^[a-z][a-z_-]{0,39}$/i;

/** An element in one line, without anything that somebody has written. */
export function describeElement(element: Element, words: Words): string {
  const { localName, id, classList } = element;
  const classes = [...classList].map((name) => `.${cleanClass(name, words)}`);
  const attributes = [...element.attributes].flatMap(({ name, value }) =>
    describeAttribute(name, value, words),
  );
  return [
    cleanClass(localName, words) +
      (id === '' ? '' : `#${cleanId(id, words)}`) +
      [...new Set(classes)].slice(0, MOST_CLASSES).join(''),
    ...(attributes.length === 0
      ? []
      : [`[${attributes.toSorted().slice(0, MOST_ATTRIBUTES).join(' ')}]`]),
    ...(element.shadowRoot === null ? [] : ['(shadow root)']),
    ...(hasOwnText(element) ? ['(text)'] : []),
    ...(isVisible(element) ? [] : ['(hidden)']),
  ].join(' ');
}

function describeAttribute(name: string, value: string, words: Words): string[] {
  if (name === 'aria-label') return [`aria-label=(${value.length})`];
  if (STANDARD.test(name)) return [value === '' ? name : `${name}=${cleanId(value, words)}`];
  if (NAMED.test(name)) return [name];
  if (!/^(?:data|aria)-/.test(name)) return [];
  const shown = cleanClass(name, words);
  if (value === '') return [shown];
  // A value of several words may be prose, and prose may be made of known words.
  const isWord = name.startsWith('data-') && PROGRAM.test(value);
  const cleaned = isWord ? cleanId(value, words) : '';
  return [`${shown}=${isWord && !cleaned.includes('#') ? cleaned : '#'}`];
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
}
