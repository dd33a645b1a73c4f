import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PopupActions, PopupModel } from '../popup-model.ts';
import { PageIcon } from './page-icon.tsx';
import { hasPageNote } from './page-notes.tsx';
import { Report } from './report.tsx';

const TITLE = i18n.t('popup.page.title');
const REMOVE = {
  page: { button: i18n.t('popup.page.remove'), text: i18n.t('popup.page.removeText') },
  site: { button: i18n.t('popup.page.take'), text: i18n.t('popup.page.takeText') },
};

interface PageAccessProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Under a fold: a report about this page, and the way to take the guard's access back. */
export function PageAccess({ model, actions }: PageAccessProps) {
  const [open, setOpen] = useState(false);
  const { access, isPage, busy } = model;
  if (access !== 'on' && access !== 'off') return null;
  const { button, text } = REMOVE[isPage ? 'page' : 'site'];
  return (
    <section class="block page-access" aria-label={TITLE}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls in it */}
      <details
        class="fold"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault(); // or the browser closes the whole popup
          setOpen(false);
          event.currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary>
          <PageIcon name="next" />
          <span>{TITLE}</span>
        </summary>
        {access === 'on' && !hasPageNote(model) && <Report actions={actions} />}
        <div class="report">
          <p class="small muted">{text}</p>
          <div class="note-acts">
            <button
              type="button"
              class="btn"
              data-size="small"
              aria-disabled={busy.access || undefined}
              onClick={() => busy.access || actions.removeAccess()}
            >
              {button}
            </button>
          </div>
        </div>
      </details>
    </section>
  );
}
