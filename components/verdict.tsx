import { i18n } from '#i18n';
import type { Verdict } from '../lib/domain/verdict.ts';
import { Icon } from './icon.tsx';

/** Colour, icon and word always come together; the colour hangs on `data-v`. */
export const VERDICT_NAMES = {
  cleared: i18n.t('verdict.cleared.word'),
  below: i18n.t('verdict.below.word'),
  unstated: i18n.t('verdict.unstated.word'),
  partial: i18n.t('verdict.partial.word'),
  abstained: i18n.t('verdict.abstained.word'),
  'asked-back': i18n.t('verdict.askedBack.word'),
  refused: i18n.t('verdict.refused.word'),
  unread: i18n.t('verdict.unread.word'),
} as const satisfies Record<Verdict, string>;

export function VerdictName({ verdict }: { verdict: Verdict }) {
  return (
    <span class="verdict" data-v={verdict}>
      <Icon name={verdict} />
      <span>{VERDICT_NAMES[verdict]}</span>
    </span>
  );
}
