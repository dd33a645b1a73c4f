import { i18n } from '#i18n';
import type { Ref } from 'preact';
import { fill } from '../fill.ts';
import { Mark, type MarkState } from '../mark.tsx';
import { PanelIcon } from '../panel-icon.tsx';
import type { Access, PopupActions, PopupModel } from '../popup-model.ts';
import { PROBLEM_NAMES } from '../problem-names.ts';
import { Switch } from '../switch.tsx';
import { MISSING_WORDS } from './page-words.ts';

const THIS_PAGE = i18n.t('popup.thisPage');
const SWITCH = i18n.t('popup.switch', ['$1']);
const SHORTCUT = i18n.t('popup.shortcut', ['$1']);
const PAUSE = i18n.t('composer.pause');
const RESUME = i18n.t('composer.resume');
const LOADING = i18n.t('popup.loading');

type Standing = Access | 'paused';

const STANDINGS = {
  on: { mark: 'on', sentence: i18n.t('popup.status.on') },
  paused: { mark: 'paused', sentence: i18n.t('popup.status.paused') },
  off: { mark: 'off', sentence: i18n.t('popup.status.off') },
  'not-granted': { mark: 'off', sentence: i18n.t('popup.status.off') },
  unknown: { mark: 'off', sentence: i18n.t('popup.status.unsupported') },
  unsupported: { mark: 'off', sentence: i18n.t('popup.status.unsupported') },
} as const satisfies Record<Standing, { mark: MarkState; sentence: string }>;

interface HeaderProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly first: Ref<HTMLInputElement>;
}

/** Where the guard is, whether it is on, and the pause for this chat. */
export function PopupHeader({ model, actions, first }: HeaderProps) {
  const { access, host, paused, busy, loading } = model;
  const { mark, sentence } = STANDINGS[access === 'on' && paused ? 'paused' : access];
  const name = host ?? THIS_PAGE;
  return (
    <header class="site">
      <Mark state={loading ? 'off' : mark} size={24} />
      <div class="site-name">
        <h1 class="clip" title={name}>
          {name}
        </h1>
        <p class="small muted">{loading ? LOADING : (sayTrouble(model) ?? sentence)}</p>
      </div>
      {!loading && (access === 'on' || access === 'off') && (
        <Switch
          input={first}
          on={access === 'on'}
          label={fill(SWITCH, name)}
          busy={busy.access}
          onSwitch={actions.setOn}
        />
      )}
    </header>
  );
}

/** What keeps the guard from working here, in a few words. */
function sayTrouble({ access, problems: [problem], missing }: PopupModel): string | null {
  if (access !== 'on') return null;
  if (problem !== undefined) return PROBLEM_NAMES[problem];
  return missing === null ? null : MISSING_WORDS[missing].short;
}

export function PauseRow({ model, actions }: Omit<HeaderProps, 'first'>) {
  const { paused, busy, pauseKeys } = model;
  return (
    <div class="pause">
      <button
        type="button"
        class="btn"
        data-kind="quiet"
        data-size="small"
        aria-disabled={busy.pause || undefined}
        onClick={() => {
          if (busy.pause) return;
          if (paused) actions.resume();
          else actions.pause();
        }}
      >
        <PanelIcon name={paused ? 'play' : 'pause'} />
        {paused ? RESUME : PAUSE}
      </button>
      {pauseKeys.length > 0 && (
        <span class="keys">
          <span class="sr">{fill(SHORTCUT, pauseKeys.join(' '))}</span>
          {pauseKeys.map((key) => (
            <kbd key={key} aria-hidden="true">
              {key}
            </kbd>
          ))}
        </span>
      )}
    </div>
  );
}
