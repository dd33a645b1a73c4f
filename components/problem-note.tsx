import { i18n } from '#i18n';
import type { Problem } from '../lib/domain/problem.ts';
import { AgainButton } from './again-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { LostDraft } from './lost-draft.tsx';
import { PROBLEM_WORDS, type Remedy } from './problem-words.ts';

const RELOAD = i18n.t('problem.reload');
const RETRY = i18n.t('problem.retry');
const COPY_LINE = i18n.t('line.copyLine');
const COPY_DRAFT = i18n.t('line.copyDraft');

interface ProblemNoteProps {
  readonly problem: Problem;
  readonly heading: 'h2' | 'h3';
  readonly line: string;
  /** The text that could not be sent. */
  readonly draft: string | null;
  onReload(): void;
  onRetry?: (() => void) | undefined;
  onCopy(text: string): Promise<boolean>;
}

/** What happened, that nothing was lost, what to do: with the doing at hand. */
export function ProblemNote(props: ProblemNoteProps) {
  const { problem, heading: Heading, draft } = props;
  const { title, sentence, steps, remedies } = PROBLEM_WORDS[problem];
  return (
    <div class="note">
      <Icon name="alert" />
      <Heading>{title}</Heading>
      <p class="muted">{sentence}</p>
      {problem === 'draft-lost' && draft && <LostDraft text={draft} />}
      <ol class="todo">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {remedies.length > 0 && (
        <div class="note-acts">
          {remedies.map((remedy) => (
            <RemedyButton key={remedy} remedy={remedy} {...props} />
          ))}
        </div>
      )}
    </div>
  );
}

function RemedyButton(props: ProblemNoteProps & { remedy: Remedy }) {
  const { remedy, line, draft, onReload, onRetry, onCopy } = props;
  switch (remedy) {
    case 'reload':
      return <AgainButton label={RELOAD} onClick={onReload} />;
    case 'retry':
      return onRetry ? <AgainButton label={RETRY} onClick={onRetry} /> : null;
    case 'copy-line':
      return line ? <CopyButton label={COPY_LINE} text={line} onCopy={onCopy} /> : null;
    case 'copy-draft':
      return draft ? <CopyButton label={COPY_DRAFT} text={draft} onCopy={onCopy} /> : null;
  }
}
