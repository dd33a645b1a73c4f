import type { Judgement } from '../domain/exchange.ts';

/** One judged reply: the probability it stated for its answer, and whether the answer was right. */
export interface Judged {
  /** In [0, 1]. */
  readonly confidence: number;
  readonly right: boolean;
}

/** How many of some replies were right and how many were not: whole numbers of at least 0. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
}

/** How the replies that stated exactly this confidence fared; at least one of the counts is above 0. */
export interface JudgedRow extends Counts {
  /** In [0, 1]. */
  readonly confidence: number;
}

/**
 * Judged replies as a histogram: one row for each distinct confidence, ascending. All figures of
 * this folder except drift and behaviour follow from it, and models state few distinct values
 * (arXiv 2510.17727), so that a million replies are about a hundred rows. Plain data: it can be
 * stored and sent. Make it with `createCounter`, `tallyJudged` or `mergeTallies`, which check it.
 */
export type JudgedTally = readonly JudgedRow[];

const COUNTS_AS: Record<Judgement, boolean | null> = {
  right: true,
  // The number asked for is "the chance that all you answered is right" (wording `standard`).
  partly: false,
  wrong: false,
  unjudged: null,
};

/** Whether a judgement bears out a stated confidence; `null` when it says nothing about it. */
export function bearsOut(judgement: Judgement): boolean | null {
  return COUNTS_AS[judgement];
}

/** @throws RangeError when `value`, which `name` names, is not a number in [0, 1] */
export function requireProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be in [0, 1], got ${value}.`);
}

/** @throws RangeError when `value`, which `name` names, is not a number strictly between 0 and 1 */
export function requireOpenProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be in (0, 1), got ${value}.`);
}

/** @throws RangeError when `value`, which `name` names, is not a whole number of at least 0 */
export function requireCount(name: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    throw new RangeError(`${name} must be a whole number of at least 0, got ${value}.`);
}
