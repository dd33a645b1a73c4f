import { i18n } from '#i18n';

const DRAFT = i18n.t('line.draft');

/** The text that could not be sent, to be read and selected. */
export function LostDraft({ text }: { readonly text: string }) {
  return <textarea class="draft-text" readOnly rows={4} aria-label={DRAFT} value={text} />;
}
