import type { Judgement } from '../domain/exchange.ts';
import type { Verdict } from '../domain/verdict.ts';

/**
 * Which exchanges are wanted. What is left out does not narrow; each list means "one of these";
 * all entries must hold. Plain data: it fits into an address.
 */
export interface Filter {
  readonly sites?: readonly string[];
  /** As the page shows them; `null` is "none shown". */
  readonly models?: readonly (string | null)[];
  readonly wordings?: readonly string[];
  readonly verdicts?: readonly Verdict[];
  readonly judgements?: readonly Judgement[];
  readonly bars?: readonly number[];
  /** Epoch milliseconds: sent at or after this. */
  readonly from?: number;
  /** Epoch milliseconds: sent before this. */
  readonly until?: number;
  /** The conversation's key, as exchanges carry it. */
  readonly conversation?: string;
  /** Words that the prompt excerpt contains, in any case. */
  readonly text?: string;
}

/** A text as it is stored for searching and as it is searched for. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\0', ' ').replaceAll(/\s+/g, ' ');
}

/** Equal for filters that mean the same, written in the same order. */
export function keyFilter(filter: Filter): string {
  return JSON.stringify(Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
