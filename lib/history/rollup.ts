import type { Exchange } from '../domain/exchange.ts';
import type { Tally } from '../domain/tally.ts';
import { OUTCOME } from '../domain/verdict.ts';

/** What one exchange adds to the counters. */
export function tallyOf(exchange: Exchange): Tally {
  const outcome = OUTCOME[exchange.verdict];
  const answered = outcome === 'answered';
  return {
    answered: Number(answered),
    abstained: Number(outcome === 'abstained'),
    errors: Number(answered && exchange.judgement === 'wrong'),
    judged: Number(answered && exchange.judgement !== 'unjudged'),
  };
}

export function addTally<T extends Tally>(to: T, tally: Tally, sign: 1 | -1 = 1): T {
  return {
    ...to,
    answered: to.answered + sign * tally.answered,
    abstained: to.abstained + sign * tally.abstained,
    errors: to.errors + sign * tally.errors,
    judged: to.judged + sign * tally.judged,
  };
}

/** The local day of a time, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
