import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import type { PopupActions } from '../popup-model.ts';

const COPY = i18n.t('popup.page.copy');
const SHOW = i18n.t('popup.page.show');
const REPORT = i18n.t('popup.page.report');
const CONTENT = i18n.t('popup.page.reportText');
const MAKING = i18n.t('popup.page.making');
const FAILED = i18n.t('popup.page.failed');
const COPIED = i18n.t('line.copied');
const NOT_COPIED = i18n.t('line.notCopied');

type Progress = 'making' | 'copied' | 'not-copied' | 'failed' | null;

const SAID = {
  making: MAKING,
  copied: COPIED,
  'not-copied': NOT_COPIED,
  failed: FAILED,
} as const satisfies Record<NonNullable<Progress>, string>;

/** Says what a report holds, shows it, and copies it: it goes nowhere by itself. */
export function Report({ actions }: { actions: PopupActions }) {
  const [text, setText] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>(null);
  const make = async () => {
    if (text !== null) return text;
    setProgress('making');
    const made = await actions.makeReport();
    setProgress(made === null ? 'failed' : null);
    return made;
  };
  const copy = async () => {
    const made = await make();
    if (made === null) return;
    setProgress((await actions.copyText(made)) ? 'copied' : 'not-copied');
  };
  return (
    <div class="report">
      <p class="small muted">{CONTENT}</p>
      {text !== null && (
        <textarea
          class="report-text"
          readOnly
          rows={8}
          aria-label={REPORT}
          value={text}
          lang="en"
        />
      )}
      <div class="note-acts">
        <button type="button" class="btn" data-size="small" onClick={() => void copy()}>
          <Icon name={progress === 'copied' ? 'right' : 'copy'} />
          {COPY}
        </button>
        {text === null && (
          <button
            type="button"
            class="btn"
            data-kind="quiet"
            data-size="small"
            onClick={() => void make().then(setText)}
          >
            {SHOW}
          </button>
        )}
        <span class="small muted" role="status">
          {progress && SAID[progress]}
        </span>
      </div>
    </div>
  );
}
