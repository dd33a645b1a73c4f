import { i18n } from '#i18n';
import type { Exchange, Judgement } from '../lib/domain/exchange.ts';
import { Icon } from './icon.tsx';
import { Judge } from './judge.tsx';
import {
  describeDelivery,
  explainRule,
  explainVerdict,
  type Judged,
  quoteEvidence,
} from './reply-words.ts';

const ROWS = [
  { label: i18n.t('chip.evidence'), describe: quoteEvidence },
  { label: i18n.t('chip.rule'), describe: explainRule },
  { label: i18n.t('chip.delivery'), describe: describeDelivery },
] as const;
const OPEN_REVIEW = i18n.t('chip.openReview');

interface ReplyWhyProps {
  readonly id: string;
  readonly exchange: Exchange;
  readonly options: readonly Judged[];
  readonly label: string;
  onJudge(judgement: Judgement): void;
  onOpenReview?: (() => void) | undefined;
}

/** The open half of the chip: what the verdict means, and on what it stands. */
export function ReplyWhy(props: ReplyWhyProps) {
  const { id, exchange, options, label, onJudge, onOpenReview } = props;
  return (
    <div class="chip-why" id={id}>
      <p class="why-lead">{explainVerdict(exchange)}</p>
      <dl>
        {ROWS.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.describe(exchange)}</dd>
          </div>
        ))}
      </dl>
      {(options.length > 0 || onOpenReview) && (
        <div class="why-acts">
          {options.length > 0 && (
            <Judge
              words
              options={options}
              value={exchange.judgement}
              label={label}
              onJudge={onJudge}
            />
          )}
          {onOpenReview && (
            <button
              type="button"
              class="btn"
              data-kind="quiet"
              data-size="small"
              onClick={onOpenReview}
            >
              <Icon name="open" />
              {OPEN_REVIEW}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
