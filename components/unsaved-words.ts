import { i18n } from '#i18n';
import type { Problem } from '../lib/domain/problem.ts';

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
