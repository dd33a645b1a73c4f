import { Component } from 'preact';

interface AnnouncementProps {
  readonly word: string;
  readonly text: string;
  /** The verdict was announced before. */
  readonly quiet: boolean;
}

/**
 * Says the verdict once, and again only if the reply grew and the verdict is another one. A live
 * region speaks only of what changes after it was there, so it starts empty.
 */
export class Announcement extends Component<AnnouncementProps, { readonly said: string }> {
  override state = { said: '' };

  override componentDidMount() {
    this.#say();
  }

  override componentDidUpdate({ word }: AnnouncementProps) {
    if (word !== this.props.word) this.#say();
  }

  #say() {
    const { quiet, text } = this.props;
    if (quiet) return;
    // After the frame that shows the region, so that it is there before there is something in it.
    requestAnimationFrame(() => setTimeout(() => this.setState({ said: text })));
  }

  override render(_: AnnouncementProps, { said }: { readonly said: string }) {
    return (
      <p class="sr" role="status" aria-live="polite">
        {said}
      </p>
    );
  }
}
