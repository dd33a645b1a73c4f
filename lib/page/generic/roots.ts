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

/** The parent element, also across the edge of a shadow root; `null` at the top of the page. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/**
 * The nodes at both ends of a tree: new turns stand at one of them. From the end backwards first.
 *
 * @param most how many from each end
 */
export function* fromBothEnds<N extends Node>(
  root: ChatRoot,
  whatToShow: number,
  most: number,
): Generator<N> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, whatToShow);
  let last: Node = root;
  while (last.lastChild !== null) last = last.lastChild;
  walker.currentNode = last;
  const isShown = document.createNodeIterator(last, whatToShow).nextNode() === last;
  let node = isShown ? last : walker.previousNode();
  for (let count = 0; node !== null && count < most; count += 1) {
    yield node as N;
    node = walker.previousNode();
  }
  walker.currentNode = root;
  for (let count = 0; count < most; count += 1) {
    const next = walker.nextNode();
    if (next === null) return;
    yield next as N;
  }
}

/** The elements that follow an element in its box, or come before it, nearest first. */
export function siblingsOf(element: Element, side: 'next' | 'previous'): HTMLElement[] {
  const found: HTMLElement[] = [];
  let each: Element | null = element;
  while ((each = each[`${side}ElementSibling`]) !== null) found.push(each as HTMLElement);
  return found;
}
