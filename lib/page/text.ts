import { startLines } from './text/lines.ts';
import { MATH, readMath } from './text/math.ts';

/**
 * Page furniture that is never part of a text. A raised number that is a link is a citation; what a
 * reply begins with, or keeps folded, is how the model came to it.
 */
const CHROME =
  'svg, textarea, [aria-hidden="true"], .sr-only, sup:has(a, button), ' +
  'details:not([open]), details:first-child, .linenumber, .hljs-ln-numbers';

/** Blocks of code, and the editor that some sites show code in. */
const CODE = 'pre, .cm-editor';
/** In such a block: the code itself. What stands before it is a header. */
const CODE_BODY = 'code, .cm-content';
/** A header that names a language. */
const HEADER = /^\s*([\w+#.-]*[\w+#])\s*$/;

/** What words are put between within a line. */
const MARKS: Readonly<Record<string, string>> = { sup: '^', sub: '_', code: '`' };

/**
 * The visible text of an element with its line structure, in the marks of Markdown: list items with
 * their numbers, headings with `#`, table cells apart by `|`, quotations behind `>`, code fenced,
 * formulas as TeX between `$`, so that a reader can tell the model's own words from what it quotes.
 *
 * @param exclude selectors of parts to leave out (thinking, citations, actions)
 */
export function readText(element: Element, exclude: readonly string[] = []): string {
  const skipped = [CHROME, ...exclude].join();
  const { pieces, put, putText, breakLine, putBlock, takeBack } = startLines();
  /** The number of the next list item; 0 in a list without numbers. */
  let number = 0;
  /** In a block of code: the piece that it begins with. */
  let code = 0;
  let header = '';

  const writeChildren = (parent: Element, style: CSSStyleDeclaration) => {
    // What stands in a slot, or what is shown there as long as nothing does.
    const slotted = (parent as Partial<HTMLSlotElement>).assignedNodes?.({ flatten: true });
    for (const node of slotted ?? (parent.shadowRoot ?? parent).childNodes) {
      const text = node.nodeValue ?? '';
      if (node.nodeType === Node.ELEMENT_NODE) writeElement(node as Element);
      else if (node.nodeType === Node.TEXT_NODE) {
        // User turns are often one text node with real line breaks in a `pre-wrap` box.
        const isVerbatim = text.includes('\n') && /^(?:pre|break)/.test(style.whiteSpace);
        putText(text, code > 0 || isVerbatim);
      }
    }
  };

  const writeElement = (each: Element) => {
    if (each.matches(skipped)) return;
    const style = getComputedStyle(each);
    if (isHidden(each, style)) return;
    const name = each.localName;
    const write = () => writeChildren(each, style);
    if (name === 'br') breakLine();
    else if (code > 0) {
      if (header === '' && each.matches(CODE_BODY)) header = takeBack(code);
      writeBox(style, write);
    } else if (each.matches(MATH)) put(`$${readMath(each)}$`);
    else if (each.matches(CODE)) writeCode(each, write);
    else if (/^h[1-6]$/.test(name)) putBlock(write, `${'#'.repeat(Number(name[1]))} `);
    else if (/^[uo]l$/.test(name)) {
      const outer = number;
      number = (each as HTMLOListElement).start ?? 0;
      putBlock(write);
      number = outer;
    } else if (name === 'li') {
      number = (each as HTMLLIElement).value || number;
      const mark = number === 0 ? '- ' : `${number++}. `;
      putBlock(write, mark, ' '.repeat(mark.length));
    } else if (name === 'blockquote' || (each as HTMLElement).contentEditable === 'true') {
      // What can be edited in a reply is a document that was asked for.
      putBlock(write, '> ', '> ');
    } else if (name === 'hr') putBlock(write, '---');
    else if (name === 'img') {
      // Some sites draw emoji as images.
      const { alt } = each as HTMLImageElement;
      if (!/[\p{L}\d]/u.test(alt)) put(alt);
    } else if (name === 'input') {
      const { type, checked } = each as HTMLInputElement;
      if (type === 'checkbox') put(checked ? '[x] ' : '[ ] ');
    } else if (style.display === 'table-cell') {
      put(each.previousElementSibling === null ? '' : ' | ');
      const from = pieces.length;
      write();
      put(takeBack(from).trim().replaceAll(/\s+/g, ' '));
    } else if (MARKS[name] !== undefined) {
      put(MARKS[name]);
      write();
      if (name === 'code') put(MARKS[name]);
    } else {
      writeBox(style, write);
      if (name === 'p') breakLine();
    }
  };

  const writeBox = ({ display }: CSSStyleDeclaration, write: () => void) => {
    if (!/^(?:inline|contents|ruby)/.test(display)) return putBlock(write);
    // Boxes in a line stand apart.
    const gap = display.startsWith('inline-') ? ' ' : '';
    putText(gap);
    write();
    putText(gap);
  };

  const writeCode = (block: Element, write: () => void) => {
    // Above some blocks stands a header; after a paragraph there is a blank line.
    const above = pieces.lastIndexOf('\n', -2) + 1;
    const named = block.querySelector('[class*="lang"]')?.className;
    const language = /lang\w*-([\w+#.-]+)/.exec(named ?? block.className)?.[1];
    header = HEADER.test(pieces.slice(above).join('')) ? takeBack(above) : '';
    putBlock(() => {
      put('```');
      const fence = pieces.length - 1;
      breakLine();
      code = pieces.length;
      write();
      const body = pieces.slice(code).join('');
      code = 0;
      let mark = '```';
      while (body.includes(mark)) mark += '`';
      pieces[fence] += mark.slice(3) + (language ?? HEADER.exec(header)?.[1] ?? '');
      putBlock(() => put(mark));
    });
  };

  writeChildren(element, getComputedStyle(element));
  const lines = pieces.join('').split('\n');
  const text = lines.map((line) => line.trimEnd()).join('\n');
  // Cursors are drawn as block characters while a reply is written.
  return text
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/[█-▏]$/, '');
}

function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    // For screen readers only.
    (style.position === 'absolute' && style.clip + style.clipPath !== 'autonone') ||
    // Words in a line that can be pressed are words; all other buttons are controls.
    (style.display !== 'inline' && element.matches('button, [role="button"]'))
  );
}
