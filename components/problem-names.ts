import { i18n } from '#i18n';
import type { Problem } from '../lib/domain/problem.ts';

/** A problem in a few words, for a chip or a status line. */
export const PROBLEM_NAMES = {
  'line-failed': i18n.t('problem.lineFailed.short'),
  'not-sent': i18n.t('problem.notSent.short'),
  'draft-lost': i18n.t('problem.draftLost.short'),
  'no-composer': i18n.t('problem.noComposer.short'),
  'settings-broken': i18n.t('problem.settingsBroken.short'),
  'settings-newer': i18n.t('problem.settingsNewer.short'),
  'history-full': i18n.t('problem.historyFull.short'),
  'history-blocked': i18n.t('problem.historyBlocked.short'),
  'history-newer': i18n.t('problem.historyNewer.short'),
  'history-failed': i18n.t('problem.historyFailed.short'),
  'extension-updated': i18n.t('problem.extensionUpdated.short'),
} as const satisfies Record<Problem, string>;
