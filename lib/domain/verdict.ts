/** Reading against bar. What each one means to the user is in the table below and in the chip. */
export const VERDICTS = [
  'cleared',
  'below',
  'unstated',
  'partial',
  'abstained',
  'asked-back',
  'refused',
  'unread',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * How an exchange counts in the tallies: the paper's scoring has an answer (+1, or −t/(1−t) when
 * wrong) and an abstention (0). Everything else is not scored at all.
 */
export type Outcome = 'answered' | 'abstained' | 'unscored';

export const OUTCOME = {
  cleared: 'answered',
  below: 'answered',
  unstated: 'answered',
  partial: 'answered',
  abstained: 'abstained',
  'asked-back': 'unscored',
  refused: 'unscored',
  unread: 'unscored',
} as const satisfies Record<Verdict, Outcome>;
