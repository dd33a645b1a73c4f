import { i18n } from '#i18n';
import type { ComposerView } from '../lib/page/views.ts';
import { AgainButton } from './again-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { LostDraft } from './lost-draft.tsx';

const COPY_DRAFT = i18n.t('line.copyDraft');
const RELOAD = i18n.t('problem.reload');
const LOST = {
  title: i18n.t('problem.draftLost.title'),
  sentence: i18n.t('problem.draftLost.sentence'),
};
const UPDATED = {
  title: i18n.t('problem.extensionUpdated.title'),
  sentence: i18n.t('problem.extensionUpdated.sentence'),
};

type AloneNoteProps = Pick<ComposerView, 'lostDraft' | 'onCopy' | 'onReload'>;

/**
 * What the chip says with nothing else of the extension left: after an update or a removal, the
 * script in an open page can ask nobody for its panels. A text that could not be sent comes first:
 * a reload would lose it.
 */
export function AloneNote({ lostDraft, onCopy, onReload }: AloneNoteProps) {
  const { title, sentence } = lostDraft ? LOST : UPDATED;
  return (
    <div class="alone">
      <h3>{title}</h3>
      <p class="muted">{sentence}</p>
      {lostDraft && <LostDraft text={lostDraft} />}
      {lostDraft ? (
        <CopyButton label={COPY_DRAFT} text={lostDraft} onCopy={onCopy} />
      ) : (
        <AgainButton label={RELOAD} onClick={onReload} />
      )}
    </div>
  );
}
