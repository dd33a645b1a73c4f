import * as preact from 'preact';
import * as runtime from 'preact/jsx-runtime';
import * as small from '../../../lib/small-preact/index.ts';
import type { Tree } from './tree.ts';

type Step = { readonly draw: Tree } | { readonly click: number };

/** What can be seen after a step: the page, and the calls that components have had meanwhile. */
export interface Sight {
  readonly html: string;
  readonly calls: readonly string[];
}

type Renderer = Pick<typeof preact, 'Component' | 'createRef' | 'render'> & {
  readonly Fragment: unknown;
  jsx(type: unknown, props: object, key?: string): preact.VNode;
};

const RENDERERS = {
  preact: { ...preact, ...runtime } as Renderer,
  small: small as unknown as Renderer,
} as const;

/** Whether a component that draws several elements is refused: a part of a chip has one node. */
export function refusesSeveral(): boolean {
  const { jsx, Fragment, render } = RENDERERS.small;
  const children = [jsx('p', {}), jsx('p', {})];
  try {
    render(jsx(Fragment, { children }), document.createElement('div'));
    return false;
  } catch (error) {
    return String(error).includes('one element');
  }
}

/** Draws one tree after the other into the same root, with a click on a counter here and there. */
export async function play(name: keyof typeof RENDERERS, steps: readonly Step[]): Promise<Sight[]> {
  const { Component, Fragment, createRef, jsx, render } = RENDERERS[name];
  let calls: string[] = [];

  /** Counts its clicks, knows its element, and tells what becomes of it. */
  class Counter extends Component<{ label: string; children: unknown }, { count: number }> {
    override state = { count: 0 };
    readonly #button = createRef<HTMLButtonElement>();

    #tell(what: string) {
      calls.push(`${this.props.label} ${what}, ${this.#button.current?.textContent}`);
    }
    override componentDidMount() {
      this.#tell('mounted');
    }
    override componentDidUpdate(props: { label: string }, { count }: { count: number }) {
      this.#tell(`updated from ${props.label} ${count}`);
    }
    override componentWillUnmount() {
      this.#tell('unmounted');
    }
    override render() {
      const { label, children } = this.props;
      const { count } = this.state;
      // Two changes at a time are drawn once.
      const onClick = () => {
        this.setState({ count: count + 1 });
        this.setState({ count: count + 2 });
      };
      const button = { ref: this.#button, onClick, children: [label, ' ', count] };
      return jsx('section', { children: [jsx('button', button), count > 2 ? null : children] });
    }
  }
  const Plain = ({ label, children }: { label: string; children: unknown }) =>
    jsx('article', { lang: label, children });
  const Passing = ({ children }: { children: preact.VNode[] }) =>
    children.find((child) => child?.type !== Fragment) ?? null;
  const KINDS = { Counter, Plain, Passing, Fragment } as const;

  const build = (tree: Tree): preact.VNode => {
    if (typeof tree !== 'object' || tree === null) return tree as never;
    const { kind, key, attributes, children } = tree;
    const type = kind in KINDS ? KINDS[kind as keyof typeof KINDS] : kind;
    const label = String(attributes['data-label'] ?? 'none');
    const props = typeof type === 'string' ? attributes : { label };
    return jsx(type, { ...props, children: children.map(build) }, key);
  };

  const root = document.body.appendChild(document.createElement('main'));
  const sights: Sight[] = [];
  for (const step of steps) {
    calls = [];
    if ('draw' in step) render(Passing({ children: [build(step.draw)] }), root);
    else [...root.querySelectorAll('button')].at(step.click)?.dispatchEvent(new Event('click'));
    await drawn();
    sights.push({ html: describe(root), calls: calls.toSorted() });
  }
  root.remove();
  return sights;
}

/** Both draw a changed state in a microtask; a call in it may change a state again. */
async function drawn(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** The page as text; the order of attributes is of no meaning, and texts side by side are one. */
function describe(node: Node): string {
  if (node instanceof Text) return node.data;
  const { localName, namespaceURI, attributes, childNodes } = node as Element;
  const named = [...attributes].map(({ name, value }) =>
    name === 'hidden' ? name : `${name}=${JSON.stringify(value)}`,
  );
  const space = namespaceURI?.endsWith('svg') ? 'svg:' : '';
  const inside = [...childNodes].map(describe).join('');
  return `<${[space + localName, ...named.toSorted()].join(' ')}>${inside}</>`;
}
