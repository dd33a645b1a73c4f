import type { Exchange } from '../../lib/domain/exchange.ts';
import { NO_TALLY, type Tally } from '../../lib/domain/tally.ts';
import { addTally, tallyOf } from '../../lib/history/rollup.ts';

/** One exchange of the tour, as the extension stored it. */
export interface Row {
  readonly question: string;
  /** `null` when the prompt got no line: such a message is left alone, and nothing is stored. */
  readonly exchange: Exchange | null;
  /** From the user's Enter to the user's turn on the page, in milliseconds, where it was seen. */
  readonly heldMs: number | null;
}

/** The row as `--json` prints it. */
export function describeRow({ question, exchange, heldMs }: Row): object {
  const reading = exchange?.reading ?? null;
  return {
    question,
    stance: reading?.stance ?? null,
    confidence: reading?.confidence ?? null,
    bar: exchange?.bar ?? null,
    verdict: exchange?.verdict ?? null,
    delivery: exchange?.delivery ?? 'off',
    ending: exchange?.ending ?? null,
    judgement: exchange?.judgement ?? null,
    wording: exchange?.wording ?? null,
    said: reading?.said?.text ?? null,
    rule: reading?.rule ?? null,
    ...(reading?.bestGuess !== undefined && { bestGuess: reading.bestGuess }),
    ...(heldMs !== null && { heldMs }),
    seconds: exchange?.endedAt ? (exchange.endedAt - exchange.at) / 1000 : null,
  };
}

/** What the popup should count for these rows. */
export function countRows(rows: readonly Row[]): Tally {
  return rows.reduce(
    (sum, { exchange }) => (exchange === null ? sum : addTally(sum, tallyOf(exchange))),
    NO_TALLY,
  );
}
