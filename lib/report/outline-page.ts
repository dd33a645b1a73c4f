import { parentOf } from '../page/generic/roots.ts';
import type { SiteFacts } from '../sites/site.ts';
import { type Words, cleanClass } from './clean-name.ts';
import { describeElement } from './describe-element.ts';
import { type Focus, findFocus } from './find-focus.ts';
import { gatherWords } from './gather-words.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Of at most so many characters, all ASCII: it has to go into a bug report. */
export const LONGEST_OUTLINE = 28_000;

/** How deep what is shown is shown, and how many children in a row: less where it gets too long. */
const FINENESS = [
  { depth: 14, children: 8 },
  { depth: 10, children: 6 },
  { depth: 7, children: 5 },
  { depth: 5, children: 3 },
  { depth: 3, children: 3 },
] as const;

const LEFT_OUT = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript', 'head']);
/** Drawings are told by their own tag. */
const CLOSED = new Set(['svg', 'picture', 'video', 'canvas', 'iframe', 'select', 'math']);

/**
 * The structure of a page around its message box and its last turns: tags, names and roles, and
 * nothing that anybody has written. Open shadow roots are looked into.
 *
 * @param sites the facts that the page was loaded with
 */
export function outlinePage(document: Document, sites: readonly SiteFacts[]): string {
  const words: Words = { known: knownWords(sites), said: gatherWords(document) };
  const focus = findFocus(document, sites);
  let outline = '';
  for (const fineness of FINENESS) {
    outline = drawOutline(document.body, words, focus, fineness);
    if (outline.length <= LONGEST_OUTLINE) return outline;
  }
  return `${outline.slice(0, outline.lastIndexOf('\n', LONGEST_OUTLINE))}\n(cut)`;
}

/** What the site's own selectors name is no secret: it is in this program. */
function knownWords(sites: readonly SiteFacts[]): ReadonlySet<string> {
  const named = sites.flatMap((site) =>
    [site.composer, site.send, site.stop, site.turn, site.user, site.reply, site.answer]
      .flat()
      .flatMap((selector) => selector.match(/[A-Za-z][a-z]*/g) ?? []),
  );
  return new Set([...VOCABULARY, ...named.map((word) => word.toLowerCase())]);
}

function drawOutline(
  body: Element,
  words: Words,
  focus: Focus,
  fineness: (typeof FINENESS)[number],
): string {
  const paths = new Set<Element>();
  for (const element of [...focus.shown, ...focus.labels.keys()]) {
    for (let each: Element | null = element; each !== null; each = parentOf(each)) paths.add(each);
  }
  const shown = new Set(focus.shown);
  const lines: string[] = [];
  /** @param left levels below this element that are still shown; 0: only what leads to the focus */
  const draw = (element: Element, indent: number, left: number) => {
    const label = focus.labels.get(element);
    const pad = ' '.repeat(indent);
    lines.push(pad + describeElement(element, words) + (label === undefined ? '' : ` <${label}>`));
    if (CLOSED.has(element.localName)) return;
    const inside = shown.has(element) ? fineness.depth : left;
    const all = childrenOf(element);
    // The last of many are the newest, and what leads to the focus is never left out.
    const last = new Set(inside > 0 ? all.slice(-fineness.children) : []);
    let skipped: Element[] = [];
    const tellSkipped = () => {
      if (skipped.length > 0) lines.push(`${pad} ... ${countTags(skipped, words)}`);
      skipped = [];
    };
    for (const child of all) {
      if (paths.has(child) || last.has(child)) {
        tellSkipped();
        draw(child, indent + 1, Math.max(inside - 1, 0));
      } else skipped.push(child);
    }
    tellSkipped();
  };
  draw(body, 0, 0);
  return lines.join('\n');
}

function childrenOf(element: Element): Element[] {
  const all = [...(element.shadowRoot?.children ?? []), ...element.children];
  return all.filter(
    (child) => !LEFT_OUT.has(child.localName) && !child.matches('[data-idk-guard]'),
  );
}

/** "3 div, 1 nav" */
function countTags(elements: readonly Element[], words: Words): string {
  const counts = new Map<string, number>();
  for (const { localName } of elements) {
    const tag = cleanClass(localName, words);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => `${count} ${tag}`).join(', ');
}
