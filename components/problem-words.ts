import { i18n } from '#i18n';
import type { Problem } from '../lib/domain/problem.ts';

/** What can be done about a problem right where it is shown. */
export type Remedy = 'reload' | 'retry' | 'copy-line' | 'copy-draft';

interface ProblemWords {
  readonly title: string;
  /** What happened, and that nothing was lost. */
  readonly sentence: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
  readonly remedies: readonly Remedy[];
}

export const PROBLEM_WORDS = {
  'line-failed': {
    title: i18n.t('problem.lineFailed.title'),
    sentence: i18n.t('problem.lineFailed.sentence'),
    steps: [i18n.t('problem.lineFailed.first'), i18n.t('problem.lineFailed.second')],
    remedies: ['reload', 'copy-line'],
  },
  'not-sent': {
    title: i18n.t('problem.notSent.title'),
    sentence: i18n.t('problem.notSent.sentence'),
    steps: [i18n.t('problem.notSent.first'), i18n.t('problem.notSent.second')],
    remedies: [],
  },
  'draft-lost': {
    title: i18n.t('problem.draftLost.title'),
    sentence: i18n.t('problem.draftLost.sentence'),
    steps: [i18n.t('problem.draftLost.first'), i18n.t('problem.draftLost.second')],
    remedies: ['copy-draft'],
  },
  'no-composer': {
    title: i18n.t('problem.noComposer.title'),
    sentence: i18n.t('problem.noComposer.sentence'),
    steps: [i18n.t('problem.noComposer.first'), i18n.t('problem.noComposer.second')],
    remedies: ['reload'],
  },
  'settings-broken': {
    title: i18n.t('problem.settingsBroken.title'),
    sentence: i18n.t('problem.settingsBroken.sentence'),
    steps: [i18n.t('problem.settingsBroken.first'), i18n.t('problem.settingsBroken.second')],
    remedies: ['reload'],
  },
  'settings-newer': {
    title: i18n.t('problem.settingsNewer.title'),
    sentence: i18n.t('problem.settingsNewer.sentence'),
    steps: [i18n.t('problem.settingsNewer.first')],
    remedies: ['reload'],
  },
  'history-full': {
    title: i18n.t('problem.historyFull.title'),
    sentence: i18n.t('problem.historyFull.sentence'),
    steps: [i18n.t('problem.historyFull.first'), i18n.t('problem.historyFull.second')],
    remedies: ['retry'],
  },
  'history-blocked': {
    title: i18n.t('problem.historyBlocked.title'),
    sentence: i18n.t('problem.historyBlocked.sentence'),
    steps: [i18n.t('problem.historyBlocked.first'), i18n.t('problem.historyBlocked.second')],
    remedies: ['retry'],
  },
  'history-newer': {
    title: i18n.t('problem.historyNewer.title'),
    sentence: i18n.t('problem.historyNewer.sentence'),
    steps: [i18n.t('problem.historyNewer.first')],
    remedies: ['reload'],
  },
  'history-failed': {
    title: i18n.t('problem.historyFailed.title'),
    sentence: i18n.t('problem.historyFailed.sentence'),
    steps: [i18n.t('problem.historyFailed.first'), i18n.t('problem.historyFailed.second')],
    remedies: ['retry'],
  },
  'extension-updated': {
    title: i18n.t('problem.extensionUpdated.title'),
    sentence: i18n.t('problem.extensionUpdated.sentence'),
    steps: [i18n.t('problem.extensionUpdated.first')],
    remedies: ['reload'],
  },
} as const satisfies Record<Problem, ProblemWords>;
