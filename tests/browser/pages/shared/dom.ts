export type Attributes = Record<string, string | boolean>;

/** true: an empty attribute; false: none. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) node.removeAttribute(name);
    else if (node.getAttribute(name) !== (value === true ? '' : value))
      node.setAttribute(name, value === true ? '' : value);
  }
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag];
export function make(
  tag: string,
  attributes?: Attributes,
  ...children: (Node | string)[]
): HTMLElement;
export function make(
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...children);
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

export function makeIcon(path: string): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  setAttributes(icon, {
    width: '20',
    height: '20',
    viewBox: '0 0 20 20',
    fill: 'currentColor',
    'aria-hidden': 'true',
  });
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  icon.append(shape);
  return icon;
}

export const ICONS = {
  send: 'M10 3l6 6-1.4 1.4L11 6.8V17H9V6.8l-3.6 3.6L4 9z',
  stop: 'M4.5 5.75c0-.7.55-1.25 1.25-1.25h8.5c.7 0 1.25.55 1.25 1.25v8.5c0 .7-.55 1.25-1.25 1.25h-8.5c-.7 0-1.25-.55-1.25-1.25z',
  voice: 'M6 8h2v4H6zm3-3h2v10H9zm3 2h2v6h-2z',
  copy: 'M7 3h9v11h-2V5H7zM4 6h9v11H4zm2 2v7h5V8z',
  edit: 'M13 3l4 4L8 16H4v-4zM6 13v1h1l7-7-1-1z',
  again: 'M10 4a6 6 0 1 1-5.7 4h2.2A4 4 0 1 0 10 6v3L6 5l4-4z',
} as const;

export function makeButton(
  label: string,
  icon: keyof typeof ICONS,
  attributes: Attributes,
  onClick: (event: MouseEvent) => void = () => {},
): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', 'aria-label': label, ...attributes },
    makeIcon(ICONS[icon]),
  );
  button.addEventListener('click', onClick);
  return button;
}

/** Keeps these nodes in this order in `parent`, moving none that is in place and touching no other node. */
export function arrangeChildren(parent: Element, slots: [node: Element, shown: boolean][]): void {
  let next: Element | null = null;
  for (const [node, shown] of slots.toReversed()) {
    if (!shown) {
      node.remove();
      continue;
    }
    if (node.parentElement !== parent) parent.insertBefore(node, next);
    next = node;
  }
}
