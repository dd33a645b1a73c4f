import type { Exchange, Judgement } from '../lib/domain/exchange.ts';
import type { Problem } from '../lib/domain/problem.ts';

export interface ReplyChipProps {
  /** The exchange at the end of its reply. While `ending` is `null` the chip shows nothing. */
  readonly exchange: Exchange;
  /** Why the exchange is not in the history; `null` when it is. */
  readonly saved: Problem | null;
  /** `unjudged` takes a judgement back. */
  onJudge(judgement: Judgement): void;
  onRetrySave?: (() => void) | undefined;
  onOpenReview?: (() => void) | undefined;
  /** The verdict was announced before: the chip is put back, as in a virtualised list. */
  readonly quiet?: boolean | undefined;
}
