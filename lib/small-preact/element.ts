import type { Props } from './jsx.ts';

const SVG = 'http://www.w3.org/2000/svg';

export function createElement(type: string, parent: Node): Element {
  return type === 'svg' || parent instanceof SVGElement
    ? document.createElementNS(SVG, type)
    : document.createElement(type);
}

/** Lets an element call the handlers in its props, which may be others by then. */
export function listen(element: Element, props: () => Props): void {
  for (const name of Object.keys(props()).filter(isHandler)) {
    element.addEventListener(name.slice(2).toLowerCase(), (event) => {
      (props()[name] as ((event: Event) => void) | undefined)?.(event);
    });
  }
}

/** Gives an element the attributes of its new props. */
export function setProps(element: Element, before: Props, after: Props): void {
  for (const name of Object.keys({ ...before, ...after })) {
    const value = after[name];
    if (name === 'children' || isHandler(name) || value === before[name]) continue;
    if (name === 'ref') setRef(value, element);
    else if (name === 'value') (element as HTMLTextAreaElement).value = String(value);
    else setAttribute(element, name, value);
  }
}

export function setRef(ref: unknown, element: Element | null): void {
  if (ref) (ref as { current: Element | null }).current = element;
}

/** `aria-` and `data-` attributes say true and false; the others are there or are not. */
function setAttribute(element: Element, name: string, value: unknown): void {
  const isFlag = typeof value === 'boolean' && !name.includes('-');
  if (value === undefined || value === null || (isFlag && !value)) element.removeAttribute(name);
  else element.setAttribute(name, isFlag ? '' : String(value));
}

function isHandler(name: string): boolean {
  return name.startsWith('on');
}
