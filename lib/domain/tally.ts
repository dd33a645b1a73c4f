/** How often a site answered, abstained, and was wrong, over some span of days. */
export interface Tally {
  /** Exchanges that answered, whole or in part, judged or not. */
  readonly answered: number;
  /** Exchanges in which the model said that it does not know. */
  readonly abstained: number;
  /** Answers that were judged wrong. */
  readonly errors: number;
  /** Answers that were judged at all: right, partly or wrong. */
  readonly judged: number;
}

export const NO_TALLY: Tally = { answered: 0, abstained: 0, errors: 0, judged: 0 };

/** Tallies over the last seven days, today included, and over all time. */
export interface SpanTallies {
  readonly week: Tally;
  readonly all: Tally;
}
