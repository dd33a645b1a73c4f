import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import type { PopupActions, PopupModel } from '../popup-model.ts';
import { MISSING_WORDS, sayHealth } from './page-words.ts';
import { Report } from './report.tsx';

const REGION = i18n.t('popup.page.notes');
const THIS_PAGE = i18n.t('popup.thisPage');

interface PageNotesProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Whether there is a note about the page; it then offers the report. */
export function hasPageNote({ missing, health }: PopupModel): boolean {
  return missing !== null || health !== null;
}

/** What the guard has not found here, or else how it has fared here: one sentence, one way out. */
export function PageNotes({ model, actions }: PageNotesProps) {
  const { missing, health, siteName, host } = model;
  const words =
    missing !== null
      ? MISSING_WORDS[missing]
      : health !== null
        ? sayHealth(health, siteName ?? host ?? THIS_PAGE)
        : null;
  if (words === null) return null;
  return (
    <section class="block notes" aria-label={REGION}>
      <div class="note">
        <Icon name="alert" />
        <h2>{words.title}</h2>
        <p class="muted">{words.text}</p>
        <Report actions={actions} />
      </div>
    </section>
  );
}
