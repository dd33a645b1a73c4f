import { Component } from './component.ts';
import { createElement, listen, setProps, setRef } from './element.ts';
import {
  type Child,
  type ClassType,
  type ComponentNode,
  type ElementNode,
  type FunctionType,
  isElement,
  isVNode,
  listChildren,
} from './jsx.ts';

/** Calls to components, which are due when everything is in the page. */
type Calls = (() => void)[];

/** What stands in the page for one child. */
interface Part {
  readonly node: Element | Text;
  /** Draws a child of the same kind in its place. @returns whether it is of the same kind */
  update(child: Child, calls: Calls): boolean;
  /** It is about to leave the page. */
  discard(): void;
}

class TextPart implements Part {
  readonly node: Text;

  constructor(text: string) {
    this.node = document.createTextNode(text);
  }

  update(child: Child): boolean {
    if (typeof child !== 'string') return false;
    if (child !== this.node.data) this.node.data = child;
    return true;
  }

  discard(): void {}
}

class ElementPart implements Part {
  readonly node: Element;
  #vnode: ElementNode;
  #parts: Part[];

  constructor(vnode: ElementNode, parent: Node, calls: Calls) {
    this.#vnode = vnode;
    this.node = createElement(vnode.type, parent);
    listen(this.node, () => this.#vnode.props);
    setProps(this.node, {}, vnode.props);
    this.#parts = this.#draw(calls, []);
  }

  update(child: Child, calls: Calls): boolean {
    if (!isSame(this.#vnode, child)) return false;
    if (child === this.#vnode) return true;
    setProps(this.node, this.#vnode.props, child.props);
    this.#vnode = child;
    this.#parts = this.#draw(calls, this.#parts);
    return true;
  }

  discard(): void {
    setRef(this.#vnode.props['ref'], null);
    for (const part of this.#parts) part.discard();
  }

  #draw(calls: Calls, parts: readonly Part[]): Part[] {
    const children = listChildren(this.#vnode.props['children']);
    for (const part of parts.slice(children.length)) {
      part.discard();
      part.node.remove();
    }
    return children.map((child, at) => put(child, parts[at], this.node, calls));
  }
}

class ComponentPart implements Part {
  readonly #component: Component | null;
  #vnode: ComponentNode;
  #part: Part;

  constructor(vnode: ComponentNode, parent: Node, calls: Calls) {
    this.#vnode = vnode;
    this.#component = isClass(vnode.type) ? new vnode.type(vnode.props) : null;
    if (this.#component) this.#component.onDue = () => runCalls((calls) => this.#draw(calls));
    this.#part = create(this.#output(), parent, calls);
    calls.push(() => this.#component?.componentDidMount?.());
  }

  get node(): Element | Text {
    return this.#part.node;
  }

  update(child: Child, calls: Calls): boolean {
    if (!isSame(this.#vnode, child)) return false;
    if (child === this.#vnode) return true;
    this.#vnode = child;
    this.#draw(calls);
    return true;
  }

  discard(): void {
    const component = this.#component;
    if (component) component.onDue = null;
    component?.componentWillUnmount?.();
    this.#part.discard();
  }

  #draw(calls: Calls): void {
    const tell = this.#component?.advance(this.#vnode.props);
    this.#part = replace(this.#part, this.#output(), calls);
    if (tell) calls.push(tell);
  }

  /** What the component draws: one child. */
  #output(): Child {
    const { type, props } = this.#vnode;
    const component = this.#component;
    const output = component
      ? component.render(component.props, component.state)
      : (type as FunctionType)(props);
    return onlyChild(output);
  }
}

const roots = new WeakMap<Node, Part>();

/** Draws a child as the one content of a root, changing what is there already. */
export function render(child: unknown, root: Element | ShadowRoot): void {
  runCalls((calls) => roots.set(root, put(onlyChild(child), roots.get(root), root, calls)));
}

function runCalls(draw: (calls: Calls) => void): void {
  const calls: Calls = [];
  draw(calls);
  for (const call of calls) call();
}

function create(child: Child, parent: Node, calls: Calls): Part {
  if (typeof child === 'string') return new TextPart(child);
  return isElement(child)
    ? new ElementPart(child, parent, calls)
    : new ComponentPart(child, parent, calls);
}

/** Draws a child in the place of a part, or as the last one of the parent. */
function put(child: Child, part: Part | undefined, parent: Node, calls: Calls): Part {
  if (part) return replace(part, child, calls);
  const fresh = create(child, parent, calls);
  parent.appendChild(fresh.node);
  return fresh;
}

function replace(part: Part, child: Child, calls: Calls): Part {
  if (part.update(child, calls)) return part;
  const { node } = part;
  const fresh = create(child, node.parentNode as Node, calls);
  part.discard();
  node.replaceWith(fresh.node);
  return fresh;
}

/** @throws when there are several: a component has one node */
function onlyChild(children: unknown): Child {
  const [only = '', ...others] = listChildren(children);
  if (others.length > 0) throw new Error('A component in a chat draws one element.');
  return only;
}

function isSame<T extends ElementNode | ComponentNode>(vnode: T, child: Child): child is T {
  return isVNode(child) && child.type === vnode.type && child.key === vnode.key;
}

function isClass(type: FunctionType | ClassType): type is ClassType {
  return type.prototype instanceof Component;
}
