import { useEffect, useRef, useState } from 'preact/hooks';
import { ProblemNote } from './problem-note.tsx';
import { PopupBar } from './popup/bar.tsx';
import { PopupFoot } from './popup/foot.tsx';
import { PauseRow, PopupHeader } from './popup/header.tsx';
import { PageAccess } from './popup/page-access.tsx';
import { PageNotes } from './popup/page-notes.tsx';
import { RecentExchanges } from './popup/recent.tsx';
import {
  FirstDayBlock,
  GrantBlock,
  OffBlock,
  UnknownBlock,
  UnsupportedBlock,
} from './popup/start.tsx';
import { isEmpty, PopupTallies } from './popup/tallies.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

export interface PopupProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Header and footer stay, the middle scrolls. */
export function Popup({ model, actions }: PopupProps) {
  const [unfolded, setUnfolded] = useState(false);
  const toggle = useRef<HTMLInputElement>(null);
  const grant = useRef<HTMLButtonElement>(null);

  // The first thing to do has the focus: the switch, or turning the site on.
  useEffect(() => {
    (toggle.current ?? grant.current)?.focus();
  }, [model.loading, model.access]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the controls in it
    <main
      class="popup"
      aria-busy={model.loading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !unfolded) return;
        event.preventDefault(); // or the browser closes the whole popup
        setUnfolded(false);
      }}
    >
      <PopupHeader model={model} actions={actions} first={toggle} />
      {model.loading || (
        <div class="body">
          {model.access === 'on' && <PauseRow model={model} actions={actions} />}
          <Problems model={model} actions={actions} />
          <PageNotes model={model} actions={actions} />
          {model.access === 'on' && (
            <PopupBar model={model} actions={actions} unfolded={unfolded} onUnfold={setUnfolded} />
          )}
          {model.access === 'not-granted' && (
            <GrantBlock model={model} actions={actions} first={grant} />
          )}
          {model.access === 'unknown' && (
            <UnknownBlock model={model} actions={actions} first={grant} />
          )}
          {model.access === 'off' && <OffBlock model={model} />}
          {model.access === 'unsupported' && <UnsupportedBlock model={model} />}
          {isFirstDay(model) ? <FirstDayBlock actions={actions} /> : <PopupTallies model={model} />}
          <RecentExchanges model={model} actions={actions} />
          <PageAccess model={model} actions={actions} />
        </div>
      )}
      <PopupFoot model={model} actions={actions} />
    </main>
  );
}

function isFirstDay({ access, tallies, exchanges }: PopupModel): boolean {
  const counted = tallies.site !== null && !isEmpty(tallies.site.all);
  return access === 'on' && !counted && exchanges.length === 0;
}

function Problems({ model, actions }: PopupProps) {
  if (model.problems.length === 0) return null;
  return (
    <section class="block notes" role="alert">
      {model.problems.map((problem) => (
        <ProblemNote
          key={problem}
          problem={problem}
          heading="h2"
          line={model.line}
          draft={model.status?.lostDraft ?? null}
          onReload={actions.reloadPage}
          onRetry={actions.retry && (() => actions.retry?.(problem))}
          onCopy={actions.copyText}
        />
      ))}
    </section>
  );
}
