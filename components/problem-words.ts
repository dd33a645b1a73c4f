import { i18n } from '#i18n';
import type { Problem } from '../lib/domain/problem.ts';

/** What can be done about a problem right where it is shown. */
export type Remedy = 'reload' | 'retry' | 'copy-line' | 'copy-draft';

interface ProblemWords {
  /** For a chip or a status line. */
  readonly short: string;
  readonly title: string;
  /** What happened, and that nothing was lost. */
  readonly sentence: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  readonly remedies: readonly Remedy[];
}

export const PROBLEM_WORDS = {
  'line-failed': {
    short: i18n.t('problem.lineFailed.short'),
    title: i18n.t('problem.lineFailed.title'),
    sentence: i18n.t('problem.lineFailed.sentence'),
    steps: [i18n.t('problem.lineFailed.first'), i18n.t('problem.lineFailed.second')],
    remedies: ['reload', 'copy-line'],
  },
  'not-sent': {
    short: i18n.t('problem.notSent.short'),
    title: i18n.t('problem.notSent.title'),
    sentence: i18n.t('problem.notSent.sentence'),
    steps: [i18n.t('problem.notSent.first'), i18n.t('problem.notSent.second')],
    remedies: [],
  },
  'draft-lost': {
    short: i18n.t('problem.draftLost.short'),
    title: i18n.t('problem.draftLost.title'),
    sentence: i18n.t('problem.draftLost.sentence'),
    steps: [i18n.t('problem.draftLost.first'), i18n.t('problem.draftLost.second')],
    remedies: ['copy-draft'],
  },
  'no-composer': {
    short: i18n.t('problem.noComposer.short'),
    title: i18n.t('problem.noComposer.title'),
    sentence: i18n.t('problem.noComposer.sentence'),
    steps: [i18n.t('problem.noComposer.first'), i18n.t('problem.noComposer.second')],
    remedies: ['reload'],
  },
  'settings-broken': {
    short: i18n.t('problem.settingsBroken.short'),
    title: i18n.t('problem.settingsBroken.title'),
    sentence: i18n.t('problem.settingsBroken.sentence'),
    steps: [i18n.t('problem.settingsBroken.first'), i18n.t('problem.settingsBroken.second')],
    remedies: ['reload'],
  },
  'settings-newer': {
    short: i18n.t('problem.settingsNewer.short'),
    title: i18n.t('problem.settingsNewer.title'),
    sentence: i18n.t('problem.settingsNewer.sentence'),
    steps: [i18n.t('problem.settingsNewer.first')],
    remedies: ['reload'],
  },
  'history-full': {
    short: i18n.t('problem.historyFull.short'),
    title: i18n.t('problem.historyFull.title'),
    sentence: i18n.t('problem.historyFull.sentence'),
    steps: [i18n.t('problem.historyFull.first'), i18n.t('problem.historyFull.second')],
    remedies: ['retry'],
  },
  'history-blocked': {
    short: i18n.t('problem.historyBlocked.short'),
    title: i18n.t('problem.historyBlocked.title'),
    sentence: i18n.t('problem.historyBlocked.sentence'),
    steps: [i18n.t('problem.historyBlocked.first'), i18n.t('problem.historyBlocked.second')],
    remedies: ['retry'],
  },
  'history-newer': {
    short: i18n.t('problem.historyNewer.short'),
    title: i18n.t('problem.historyNewer.title'),
    sentence: i18n.t('problem.historyNewer.sentence'),
    steps: [i18n.t('problem.historyNewer.first')],
    remedies: ['reload'],
  },
  'history-failed': {
    short: i18n.t('problem.historyFailed.short'),
    title: i18n.t('problem.historyFailed.title'),
    sentence: i18n.t('problem.historyFailed.sentence'),
    steps: [i18n.t('problem.historyFailed.first'), i18n.t('problem.historyFailed.second')],
    remedies: ['retry'],
  },
  'extension-updated': {
    short: i18n.t('problem.extensionUpdated.short'),
    title: i18n.t('problem.extensionUpdated.title'),
    sentence: i18n.t('problem.extensionUpdated.sentence'),
    steps: [i18n.t('problem.extensionUpdated.first')],
    remedies: ['reload'],
  },
} as const satisfies Record<Problem, ProblemWords>;

const NOT_WRITTEN = i18n.t('unsaved.failed');

/** Why one exchange is not in the history, at its chip. */
export const UNSAVED_WORDS = {
  'history-full': i18n.t('unsaved.full'),
  'history-blocked': i18n.t('unsaved.blocked'),
  'history-newer': i18n.t('unsaved.newer'),
  'history-failed': NOT_WRITTEN,
  'extension-updated': i18n.t('unsaved.updated'),
  'line-failed': NOT_WRITTEN,
  'not-sent': NOT_WRITTEN,
  'draft-lost': NOT_WRITTEN,
  'no-composer': NOT_WRITTEN,
  'settings-broken': NOT_WRITTEN,
  'settings-newer': NOT_WRITTEN,
} as const satisfies Record<Problem, string>;
