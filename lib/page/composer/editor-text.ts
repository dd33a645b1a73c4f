/** Blocks of rich editors: a paragraph is a line. */
const LINE = /^(?:p|div|li|h[1-6]|pre|blockquote|ul|ol|table|tr)$/;

/**
 * The draft in a contenteditable element, blocks and `<br>` as line breaks. It is compared with
 * itself before and after an insertion, so exact fidelity to each editor's model does not matter.
 */
export function readEditor(editor: HTMLElement): string {
  let out = '';
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) out += child.textContent ?? '';
      else if (child.nodeName === 'BR') out += '\n';
      else if (child.nodeType === Node.ELEMENT_NODE) {
        const isLine = LINE.test((child as Element).localName);
        if (isLine && out !== '' && !out.endsWith('\n')) out += '\n';
        walk(child);
        if (isLine && !out.endsWith('\n')) out += '\n';
      }
    }
  };
  walk(editor);
  return out.replace(/\n$/, '');
}

/**
 * The range of the last place where a one-line text stands in an editor, across text nodes.
 * Editors keep spaces as no-break spaces here and there; these count as spaces.
 */
export function findTextRange(editor: HTMLElement, text: string): Range | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: whole.length });
    whole += node.textContent ?? '';
  }
  const start = plain(whole).lastIndexOf(plain(text));
  if (start < 0 || text === '') return null;
  const range = editor.ownerDocument.createRange();
  const place = (at: number, isEnd: boolean) => {
    const owner = nodes.findLast((each) => (isEnd ? each.start < at : each.start <= at));
    return owner === undefined ? null : ([owner.node, at - owner.start] as const);
  };
  const from = place(start, false);
  const to = place(start + text.length, true);
  if (from === null || to === null) return null;
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
