import type { Ending } from '../domain/exchange.ts';
import type { Reading } from '../domain/reading.ts';
import type { Verdict } from '../domain/verdict.ts';

/** What a stance means when it is not held to the bar. */
const BY_STANCE = {
  partial: 'partial',
  abstain: 'abstained',
  clarify: 'asked-back',
  refuse: 'refused',
} as const satisfies Record<Exclude<Reading['stance'], 'answer'>, Verdict>;

/** Endings after which there is a whole reply to read. */
export function isReadable(ending: Ending | null): boolean {
  return ending === 'done' || ending === 'quiet';
}

/**
 * Holds a reading to the bar. An answer clears when its confidence is at least the bar: at exactly
 * t its expected score is 0, no worse than "I don't know". A missing or interrupted reply is
 * `unread`, never an abstention (research: failed calls counted as abstentions have spoilt
 * published results).
 *
 * @param confidence what counts: the stated confidence, or the calibrated one where there is a fit
 */
export function judgeReading(
  reading: Reading | null,
  bar: number,
  confidence = reading?.confidence ?? null,
): Verdict {
  if (reading === null) return 'unread';
  if (reading.stance !== 'answer') return BY_STANCE[reading.stance];
  if (confidence === null) return 'unstated';
  return confidence >= bar ? 'cleared' : 'below';
}
