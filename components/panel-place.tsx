import { Component, createRef } from 'preact';
import type { Panels } from './panels.ts';

interface PanelPlaceProps {
  readonly class?: string;
  readonly id?: string;
  readonly panels: Panels;
  /** Draws a panel into the place, anew whenever the chip around it is drawn. */
  draw(place: HTMLElement): void;
}

/** An element of a chip whose content is a panel's. */
export class PanelPlace extends Component<PanelPlaceProps> {
  readonly #place = createRef<HTMLDivElement>();

  override componentDidMount() {
    const place = this.#place.current;
    if (place) this.props.draw(place);
  }

  override componentDidUpdate() {
    this.componentDidMount();
  }

  override componentWillUnmount() {
    const place = this.#place.current;
    if (place) this.props.panels.erase(place);
  }

  override render({ class: name, id }: PanelPlaceProps) {
    return <div ref={this.#place} class={name} id={id} />;
  }
}
