import type { Props } from './jsx.ts';

/** A component with a state, and with calls that tell it what became of it. */
export abstract class Component<P = Props, S = object> {
  props: P;
  state = {} as S;
  /** Whoever draws the component wants to know when it is due. */
  onDue: (() => void) | null = null;
  #next: S | null = null;

  constructor(props: P) {
    this.props = props;
  }

  abstract render(props: P, state: S): unknown;
  componentDidMount?(): void;
  /** @param props and `state` as they were before */
  componentDidUpdate?(props: P, state: S): void;
  componentWillUnmount?(): void;

  /** Changes the state, and draws anew: once for all changes that are made at a time. */
  setState(change: Partial<S>): void {
    if (this.#next === null) queueMicrotask(() => this.onDue?.());
    this.#next = { ...(this.#next ?? this.state), ...change };
  }

  /** Goes over to new props and the new state. @returns what to call when they are drawn */
  advance(props: P): () => void {
    const before = { props: this.props, state: this.state };
    this.props = props;
    this.state = this.#next ?? this.state;
    this.#next = null;
    return () => this.componentDidUpdate?.(before.props, before.state);
  }
}

/** Holds the element that has it as its `ref`. */
export function createRef<T>(): { current: T | null } {
  return { current: null };
}
