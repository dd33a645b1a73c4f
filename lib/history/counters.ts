import type { BarUse } from '../calibration/behaviour.ts';
import { createCounter, sumCounts } from '../calibration/counter.ts';
import { type Counts, type JudgedTally, bearsOut } from '../calibration/judged.ts';
import type { Asked } from '../calibration/points.ts';
import type { Exchange } from '../domain/exchange.ts';
import { NO_TALLY, type Tally } from '../domain/tally.ts';
import { OUTCOME } from '../domain/verdict.ts';
import { addTally, tallyOf } from './rollup.ts';

/** What was judged, and what was not, among the exchanges under one bar. */
export interface BarCounts {
  readonly bar: number;
  /** Answers that nobody has judged. */
  readonly unjudged: number;
  /**
   * Judged answers that stated a confidence: confidence, right, wrong, confidence, right, … The
   * confidences ascend. Flat, because a row of a day is read and written with every exchange.
   */
  readonly stated: readonly number[];
  /** Judged answers that stated none. */
  readonly unstated: Counts;
  /** Abstentions whose best guess was judged. */
  readonly guesses: Counts;
  /** All other abstentions. */
  readonly unguessed: number;
}

/** All that is counted of some exchanges: enough for every figure of the review page. */
export interface Counters extends Tally {
  /** All exchanges, those that are not scored included. */
  readonly exchanges: number;
  /** By bar, ascending; only bars under which something was answered or abstained. */
  readonly bars: readonly BarCounts[];
}

export const NO_COUNTERS: Counters = { ...NO_TALLY, exchanges: 0, bars: [] };

const NONE: Counts = { right: 0, wrong: 0 };

/** Counters of exchanges, counted one by one: the definition of every counter. */
export function countExchanges(exchanges: readonly Exchange[]): Counters {
  let tally = NO_TALLY;
  const byBar = new Map<number, Exchange[]>();
  for (const exchange of exchanges) {
    tally = addTally(tally, tallyOf(exchange));
    if (OUTCOME[exchange.verdict] === 'unscored') continue;
    const group = byBar.get(exchange.bar);
    if (group) group.push(exchange);
    else byBar.set(exchange.bar, [exchange]);
  }
  const bars = Array.from(byBar, ([bar, group]) => countBar(bar, group));
  return { ...tally, exchanges: exchanges.length, bars: bars.toSorted((a, b) => a.bar - b.bar) };
}

function countBar(bar: number, exchanges: readonly Exchange[]): BarCounts {
  const stated = createCounter();
  const unstated = { ...NONE };
  const guesses = { ...NONE };
  let unjudged = 0;
  let unguessed = 0;
  for (const { verdict, judgement, reading } of exchanges) {
    const isRight = bearsOut(judgement);
    const word = isRight === true ? 'right' : 'wrong';
    const confidence = reading?.confidence ?? null;
    if (OUTCOME[verdict] === 'abstained') {
      if (isRight !== null && reading?.bestGuess !== undefined) guesses[word] += 1;
      else unguessed += 1;
    } else if (isRight === null) unjudged += 1;
    else if (confidence === null) unstated[word] += 1;
    else stated.add(confidence, { ...NONE, [word]: 1 });
  }
  return { bar, unjudged, stated: writeStated(stated.tally()), unstated, guesses, unguessed };
}

/**
 * Adds counters to others, or takes them back.
 * @throws RangeError when there is not so much to take back: the counters were wrong before
 */
export function addCounters(to: Counters, more: Counters, sign: 1 | -1 = 1): Counters {
  const bars = new Map(to.bars.map((row) => [row.bar, row]));
  for (const row of more.bars) {
    const sum = addBar(bars.get(row.bar), row, sign);
    if (isEmpty(sum)) bars.delete(row.bar);
    else bars.set(row.bar, sum);
  }
  const { answered, abstained, errors, judged } = addTally(to, more, sign);
  const exchanges = to.exchanges + sign * more.exchanges;
  if (Math.min(answered, abstained, errors, judged, exchanges) < 0)
    throw new RangeError('Fewer exchanges than that were counted.');
  return {
    exchanges,
    answered,
    abstained,
    errors,
    judged,
    bars: [...bars.values()].toSorted((a, b) => a.bar - b.bar),
  };
}

function addBar(to: BarCounts | undefined, more: BarCounts, sign: 1 | -1): BarCounts {
  const add = (a = 0, b: number) => {
    if (a + sign * b < 0) throw new RangeError('Fewer replies than that were counted.');
    return a + sign * b;
  };
  const addCounts = (a: Counts = NONE, b: Counts): Counts => ({
    right: add(a.right, b.right),
    wrong: add(a.wrong, b.wrong),
  });
  return {
    bar: more.bar,
    unjudged: add(to?.unjudged, more.unjudged),
    stated: addStated(to?.stated ?? [], more.stated, sign),
    unstated: addCounts(to?.unstated, more.unstated),
    guesses: addCounts(to?.guesses, more.guesses),
    unguessed: add(to?.unguessed, more.unguessed),
  };
}

function addStated(to: readonly number[], more: readonly number[], sign: 1 | -1) {
  if (more.length === 0) return to;
  const counter = createCounter(readStated(to));
  for (const row of readStated(more)) {
    if (sign === 1) counter.add(row.confidence, row);
    else counter.remove(row.confidence, row);
  }
  return writeStated(counter.tally());
}

function writeStated(tally: JudgedTally): number[] {
  return tally.flatMap(({ confidence, right, wrong }) => [confidence, right, wrong]);
}

function isEmpty({ unjudged, stated, unstated, guesses, unguessed }: BarCounts): boolean {
  const counts = [unjudged, unguessed, unstated.right, unstated.wrong, guesses.right];
  return stated.length === 0 && guesses.wrong === 0 && counts.every((count) => count === 0);
}

function readStated(stated: readonly number[]): JudgedTally {
  return Array.from({ length: stated.length / 3 }, (_, row) => ({
    confidence: stated[3 * row] ?? 0,
    right: stated[3 * row + 1] ?? 0,
    wrong: stated[3 * row + 2] ?? 0,
  }));
}

/** The counters of several as one. */
export function sumCounters(all: Iterable<Counters>): Counters {
  let sum = NO_COUNTERS;
  for (const each of all) sum = addCounters(sum, each);
  return sum;
}

/** Judged answers that stated a confidence, under all bars. */
export function judgedOf({ bars }: Counters): JudgedTally {
  const counter = createCounter();
  for (const { stated } of bars) {
    for (const row of readStated(stated)) counter.add(row.confidence, row);
  }
  return counter.tally();
}

/** What `measureBehaviour` wants, one for each bar. */
export function barUsesOf({ bars }: Counters): readonly BarUse[] {
  return bars.map(({ bar, unjudged, stated, unstated, guesses, unguessed }) => ({
    bar,
    ...sumCounts([...readStated(stated), unstated]),
    abstained: unguessed + guesses.right + guesses.wrong,
    unjudged,
  }));
}

/** What `scorePolicies` wants: under one bar, or under all of them when none is given. */
export function askedOf({ bars }: Counters, bar?: number): Asked {
  const rows = bar === undefined ? bars : bars.filter((row) => row.bar === bar);
  return {
    stated: judgedOf({ ...NO_COUNTERS, bars: rows }),
    unstated: sumCounts(rows.map(({ unstated }) => unstated)),
    guesses: sumCounts(rows.map(({ guesses }) => guesses)),
    unguessed: rows.reduce((sum, { unguessed }) => sum + unguessed, 0),
  };
}
