/** A place for the caret. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The true end of an editor's text: inside the last text node, before a filler `<br>`, after a
 * mention or link badge. With the selection on the editor's root, Firefox would put the text into
 * a new paragraph in ProseMirror and Quill, and Chromium would lose it in Lexical and Slate.
 */
export function findDeepEnd(root: Node): Place {
  let node = root;
  for (;;) {
    const last = lastContent(node);
    if (last === null) return { node, offset: lengthOf(node) };
    if (last.nodeType === Node.TEXT_NODE) return { node: last, offset: lengthOf(last) };
    const index = [...node.childNodes].indexOf(last as ChildNode);
    if (last.nodeName === 'BR') return { node, offset: index };
    if (!isOpen(last as Element)) return { node, offset: index + 1 };
    node = last;
  }
}

/** The last child that is text or an element; comments and empty text hold no caret. */
function lastContent(node: Node): Node | null {
  for (let child = node.lastChild; child !== null; child = child.previousSibling) {
    if (child.nodeType === Node.ELEMENT_NODE) return child;
    if (child.nodeType === Node.TEXT_NODE && child.textContent !== '') return child;
  }
  return null;
}

/** Whether the caret can go inside: not an image, not an island that cannot be edited. */
function isOpen(element: Element): boolean {
  return element.getAttribute('contenteditable') !== 'false' && !VOID.has(element.localName);
}

const VOID = new Set(['img', 'hr', 'input', 'svg', 'video', 'audio', 'canvas']);

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE
    ? (node.textContent ?? '').length
    : node.childNodes.length;
}
