import type { Component } from './component.ts';

export type Props = Readonly<Record<string, unknown>>;

export type FunctionType = (props: Props) => unknown;
export type ClassType = new (props: Props) => Component;

/** An element or a component, as JSX describes it. */
export interface VNode<Type> {
  readonly type: Type;
  readonly props: Props;
  readonly key: unknown;
}
export type ElementNode = VNode<string>;
export type ComponentNode = VNode<FunctionType | ClassType>;

/** A child that has a node to itself. */
export type Child = ElementNode | ComponentNode | string;

export function jsx<Type>(type: Type, props: Props, key?: unknown): VNode<Type> {
  return { type, props, key };
}
export { jsx as jsxs };

/** Several children in the place of one. */
export function Fragment({ children }: Props): unknown {
  return children;
}

/** All children, in one list. Where there is nothing to see stands an empty text, to keep the place. */
export function listChildren(children: unknown): Child[] {
  if (Array.isArray(children)) return children.flatMap(listChildren);
  if (!isVNode(children)) return [typeof children === 'boolean' ? '' : String(children ?? '')];
  return children.type === Fragment ? listChildren(children.props['children']) : [children];
}

export function isVNode(child: unknown): child is ElementNode | ComponentNode {
  return typeof child === 'object' && child !== null;
}

export function isElement(vnode: ElementNode | ComponentNode): vnode is ElementNode {
  return typeof vnode.type === 'string';
}
