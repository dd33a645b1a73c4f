/** A tree that a chat can live in. */
export type ChatRoot = Document | ShadowRoot;

/** The document and every open shadow root in it: web components keep whole chats in one. */
export function findRoots(document: Document): ChatRoot[] {
  const roots: ChatRoot[] = [document];
  // Roots that are found are searched in turn.
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { shadowRoot } = node as Element;
      if (shadowRoot !== null) roots.push(shadowRoot);
    }
  }
  return roots;
}

/** The tree that an element is in. */
export function rootOf(element: Element): ChatRoot {
  return element.getRootNode() as ChatRoot;
}

/** The parent element, also across the edge of a shadow root; `null` at the top of the document. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}
