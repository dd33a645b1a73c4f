import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { number } from './figures.ts';
import { type Counted, fillCounted } from './fill.ts';
import { Icon } from './icon.tsx';

const WORDS: Counted = [i18n.t('line.words', 1, ['$1']), i18n.t('line.words', 2, ['$1'])];
const COPIED = i18n.t('line.copied');
const NOT_COPIED = i18n.t('line.notCopied');

export const COPY = i18n.t('line.copy');
export const COPY_LINE = i18n.t('line.copyLine');
export const COPY_DRAFT = i18n.t('line.copyDraft');

/** The two figures that the bar sets: "75%" and "−3". */
const FIGURE = /(\d+(?:\.\d+)?%|[−-]\d+(?:\.\d+)?)/;

/** The exact text that is sent, as it is sent: in English, whatever the language around it. */
export function LineText({ line }: { line: string }) {
  return (
    <p class="line-text" lang="en" dir="ltr">
      {line.split(FIGURE).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}
    </p>
  );
}

export function countWords(words: number): string {
  return fillCounted(WORDS, words, number(words));
}

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  readonly kind?: 'quiet' | 'main';
  onCopy(text: string): Promise<boolean>;
}

/** Says whether the text is on the clipboard, in the button's own place. */
export function CopyButton({ label, text, kind, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => setCopied(null), [text]);
  return (
    <span class="copy">
      <button
        type="button"
        class="btn"
        data-kind={kind}
        data-size="small"
        onClick={() => {
          onCopy(text).then(setCopied, () => setCopied(false));
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
