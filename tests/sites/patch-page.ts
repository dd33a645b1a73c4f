import morphdom from 'morphdom';

/**
 * Changes a page's tree into another as frameworks do: what stays, stays the same element. The
 * message box keeps its content, and what an extension has put between is left where it is.
 */
export function patchPage(root: Element, html: string): void {
  const next = parse(root, html);
  const keys = new WeakMap<Node, string>();
  for (const tree of [root, next]) nameNodes(tree, keys);
  morphdom(root, next, {
    getNodeKey: (node) => keys.get(node),
    onBeforeNodeDiscarded: (node) => !isForeign(node),
    onBeforeElChildrenUpdated: (from) => !from.matches(COMPOSER),
  });
}

export const COMPOSER = '[data-golden~="composer"]';

function isForeign(node: Node): boolean {
  return node instanceof Element && node.hasAttribute('data-idk-guard');
}

/** Names what must stay itself: the message box and all around it, and every id that is unique. */
function nameNodes(tree: Element, keys: WeakMap<Node, string>): void {
  const ids = [...tree.querySelectorAll('[id]')];
  for (const element of ids) {
    if (ids.filter(({ id }) => id === element.id).length === 1) keys.set(element, element.id);
  }
  for (const [index, element] of [...tree.querySelectorAll('[data-idk-guard]')].entries()) {
    keys.set(element, `foreign ${index}`);
  }
  const composer = tree.querySelector(COMPOSER);
  for (let each = composer, up = 0; each !== null && each !== tree; each = each.parentElement) {
    keys.set(each, `composer ${up}`);
    up += 1;
  }
}

/** The page demands Trusted Types; this is the policy that it allows. */
const policy = (
  window as {
    trustedTypes?: {
      createPolicy(name: string, rules: object): { createHTML(html: string): string };
    };
  }
).trustedTypes?.createPolicy('player', { createHTML: (html: string) => html });

function parse(root: Element, html: string): Element {
  const source = `<${root.localName}>${html}</${root.localName}>`;
  const { body } = new DOMParser().parseFromString(
    policy?.createHTML(source) ?? source,
    'text/html',
  );
  return document.importNode(body.firstElementChild as Element, true);
}
