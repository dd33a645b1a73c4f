import { i18n } from '#i18n';
import type { Delivery, Exchange } from '../lib/domain/exchange.ts';
import type { Verdict } from '../lib/domain/verdict.ts';
import { percent, withPenalty } from './figures.ts';
import { type Counted, fill } from './fill.ts';
import { stated, unreadBecause } from './reply-figures.ts';
import { timeOfDay } from './time-of-day.ts';

interface Reasons {
  /** What it means to the user; `$1` and `$2` as `explainVerdict` fills them. */
  readonly sentence: string;
  /** How it was arrived at. */
  readonly rule: string;
}

const REASONS = {
  cleared: {
    sentence: i18n.t('verdict.cleared.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.cleared.rule', ['$1', '$2']),
  },
  below: {
    sentence: i18n.t('verdict.below.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.below.rule', ['$1', '$2']),
  },
  unstated: {
    sentence: i18n.t('verdict.unstated.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.unstated.rule'),
  },
  partial: {
    sentence: i18n.t('verdict.partial.sentence', ['$1', '$2']),
    rule: i18n.t('verdict.partial.rule'),
  },
  abstained: {
    sentence: i18n.t('verdict.abstained.sentence', ['$1']),
    rule: i18n.t('verdict.abstained.rule'),
  },
  'asked-back': {
    sentence: i18n.t('verdict.askedBack.sentence'),
    rule: i18n.t('verdict.askedBack.rule'),
  },
  refused: {
    sentence: i18n.t('verdict.refused.sentence'),
    rule: i18n.t('verdict.refused.rule'),
  },
  unread: {
    sentence: i18n.t('verdict.unread.sentence', ['$1']),
    rule: i18n.t('verdict.unread.rule'),
  },
} as const satisfies Record<Verdict, Reasons>;

const PARTIAL_UNSTATED = i18n.t('verdict.partial.sentenceUnstated');
const GUESS_SENTENCE = i18n.t('verdict.abstained.sentenceGuess', ['$1']);
const QUOTED = i18n.t('chip.quoted', ['$1']);
const NO_EVIDENCE = i18n.t('chip.noEvidence');
const SOUNDS_LIKE = i18n.t('chip.soundsLike', ['$1', '$2']);
const NOTHING_READ = i18n.t('chip.nothingRead');
const PROVISIONAL = i18n.t('ending.provisional', ['$1']);
const READ_BY = i18n.t('chip.readBy', ['$1', '$2']);
const WORDING = i18n.t('delivery.wording', ['$1', '$2']);
const COSTS: Counted = [
  i18n.t('points.wrongCosts', 1, ['$1']),
  i18n.t('points.wrongCosts', 2, ['$1']),
];

const DELIVERED = {
  seen: i18n.t('delivery.seen', ['$1', '$2']),
  placed: i18n.t('delivery.placed', ['$1', '$2']),
  failed: i18n.t('delivery.failed', ['$1']),
  off: i18n.t('delivery.off', ['$1']),
} as const satisfies Record<Delivery, string>;

export function explainVerdict(exchange: Exchange): string {
  const { verdict, bar } = exchange;
  const figure = stated(exchange);
  if (verdict === 'unread') return fill(REASONS.unread.sentence, unreadBecause(exchange));
  if (verdict === 'abstained') {
    const guess = exchange.reading?.bestGuess !== undefined;
    const sentence = guess ? GUESS_SENTENCE : REASONS.abstained.sentence;
    return fill(sentence, withPenalty(COSTS, bar));
  }
  if (verdict === 'partial' && figure === null) return PARTIAL_UNSTATED;
  return fill(REASONS[verdict].sentence, figure ?? '', percent(bar));
}

export function quoteEvidence({ reading }: Exchange): string {
  if (!reading) return NOTHING_READ;
  return reading.said ? fill(QUOTED, reading.said.text.trim()) : NO_EVIDENCE;
}

/** What an unstated confidence sounds like; `null` where the reply states one, or hedges nothing. */
export function describeHedge({ reading }: Exchange): string | null {
  const hedge = reading?.fromWording;
  return hedge === undefined
    ? null
    : fill(SOUNDS_LIKE, percent(hedge.confidence), hedge.said.text.trim());
}

export function explainRule(exchange: Exchange): string {
  const { verdict, bar, reading, ending } = exchange;
  const rule = fill(REASONS[verdict].rule, stated(exchange) ?? '', percent(bar));
  if (reading === null) return rule;
  const readBy = fill(READ_BY, rule, reading.rule);
  return ending === 'quiet' ? fill(PROVISIONAL, readBy) : readBy;
}

export function describeDelivery({ delivery, at, wording }: Exchange): string {
  const [id = wording, version = ''] = wording.split('@');
  const named = version ? fill(WORDING, id, version) : id;
  return fill(DELIVERED[delivery], timeOfDay(at), named);
}
