import { i18n } from '#i18n';
import type { Verdict } from '../lib/domain/verdict.ts';
import { Icon, type IconName } from './icon.tsx';

interface VerdictWords {
  readonly icon: IconName;
  readonly word: string;
  /** For rows, where the bar is named elsewhere. */
  readonly short: string;
  /** What it means to the user; `$1` and `$2` as `reply-words.ts` fills them. */
  readonly sentence: string;
  /** How it was arrived at. */
  readonly rule: string;
}

/** Colour, icon and word always come together; the colour hangs on `data-v`. */
export const VERDICT_WORDS = {
  cleared: {
    icon: 'cleared',
    word: i18n.t('verdict.cleared.word'),
    short: i18n.t('verdict.cleared.short'),
    sentence: i18n.t('verdict.cleared.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.cleared.rule', ['$1', '$2']),
  },
  below: {
    icon: 'below',
    word: i18n.t('verdict.below.word'),
    short: i18n.t('verdict.below.short'),
    sentence: i18n.t('verdict.below.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.below.rule', ['$1', '$2']),
  },
  unstated: {
    icon: 'unstated',
    word: i18n.t('verdict.unstated.word'),
    short: i18n.t('verdict.unstated.short'),
    sentence: i18n.t('verdict.unstated.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.unstated.rule'),
  },
  partial: {
    icon: 'partial',
    word: i18n.t('verdict.partial.word'),
    short: i18n.t('verdict.partial.short'),
    sentence: i18n.t('verdict.partial.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.partial.rule'),
  },
  abstained: {
    icon: 'abstained',
    word: i18n.t('verdict.abstained.word'),
    short: i18n.t('verdict.abstained.short'),
    sentence: i18n.t('verdict.abstained.sentence', ['$1']),
    rule: i18n.t('verdict.abstained.rule'),
  },
  'asked-back': {
    icon: 'asked-back',
    word: i18n.t('verdict.askedBack.word'),
    short: i18n.t('verdict.askedBack.short'),
    sentence: i18n.t('verdict.askedBack.sentence'),
    rule: i18n.t('verdict.askedBack.rule'),
  },
  refused: {
    icon: 'refused',
    word: i18n.t('verdict.refused.word'),
    short: i18n.t('verdict.refused.short'),
    sentence: i18n.t('verdict.refused.sentence'),
    rule: i18n.t('verdict.refused.rule'),
  },
  unread: {
    icon: 'unread',
    word: i18n.t('verdict.unread.word'),
    short: i18n.t('verdict.unread.short'),
    sentence: i18n.t('verdict.unread.sentence', ['$1']),
    rule: i18n.t('verdict.unread.rule'),
  },
} as const satisfies Record<Verdict, VerdictWords>;

export function VerdictName({ verdict }: { verdict: Verdict }) {
  const { icon, word } = VERDICT_WORDS[verdict];
  return (
    <span class="verdict" data-v={verdict}>
      <Icon name={icon} />
      <span>{word}</span>
    </span>
  );
}
