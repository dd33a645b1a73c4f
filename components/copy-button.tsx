import { i18n } from '#i18n';
import { Component } from 'preact';
import { Icon } from './icon.tsx';

const COPIED = i18n.t('line.copied');
const NOT_COPIED = i18n.t('line.notCopied');

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly kind?: 'quiet';
  onCopy(text: string): Promise<boolean>;
}

interface Outcome {
  /** Whether the text is on the clipboard; `null` when it was not tried. */
  readonly copied: boolean | null;
}

/**
 * Says whether the text is on the clipboard, in the button's own place. A class, and not a function
 * with hooks: it loads in every chat, which does without the hooks.
 */
export class CopyButton extends Component<CopyButtonProps, Outcome> {
  override state: Outcome = { copied: null };

  override componentDidUpdate({ text }: CopyButtonProps) {
    if (text !== this.props.text) this.setState({ copied: null });
  }

  override render({ label, text, kind, onCopy }: CopyButtonProps, { copied }: Outcome) {
    const tell = (outcome: boolean) => this.setState({ copied: outcome });
    return (
      <span class="copy">
        <button
          type="button"
          class="btn"
          data-kind={kind}
          data-size="small"
          onClick={() => {
            onCopy(text).then(tell, () => tell(false));
          }}
        >
          <Icon name={copied ? 'right' : 'copy'} />
          {copied ? COPIED : label}
        </button>
        <span class="small muted" role="status">
          {copied === false && NOT_COPIED}
          {copied && <span class="sr">{COPIED}</span>}
        </span>
      </span>
    );
  }
}
