import { type Counts, requireCount, requireOpenProbability } from './judged.ts';
import { type Share, shareRight } from './share.ts';

/** Replies to messages that went out under one bar. */
export interface BarUse extends Counts {
  /** The bar that the instruction named, in (0, 1). */
  readonly bar: number;
  /** Replies in which the model said that it does not know. */
  readonly abstained: number;
  /** Answers that nobody has judged. */
  readonly unjudged: number;
}

/** How the models behaved under one bar. */
export interface BarBehaviour {
  readonly bar: number;
  /** Replies that answered or abstained; at least 1. */
  readonly questions: number;
  readonly abstained: number;
  /** abstained/questions, in [0, 1]. */
  readonly shareAbstained: number;
  /** All answers, judged or not. */
  readonly answered: number;
  /** The share right among the judged answers. */
  readonly answers: Share;
  /**
   * Who answers only when surer than the bar is right more often than the bar. `short`: the whole
   * interval lies below the bar; `beyond`: above it; `open`: it holds the bar; `null`: none judged.
   */
  readonly against: 'short' | 'open' | 'beyond' | null;
}

/**
 * Behavioural calibration (arXiv 2509.04664, section 4.2): for each bar that was used, how often
 * the models abstained and how often their answers were right. A model that heeds the bar abstains
 * more and is right more often as it rises.
 *
 * @param uses in any order, as many for a bar as there are; they are added up
 * @returns one entry for each bar with replies, ascending
 * @throws RangeError when a bar is not in (0, 1) or a count is none
 */
export function measureBehaviour(uses: Iterable<BarUse>): readonly BarBehaviour[] {
  const sums = new Map<number, BarUse>();
  for (const use of uses) {
    requireOpenProbability('A bar', use.bar);
    for (const name of ['right', 'wrong', 'abstained', 'unjudged'] as const)
      requireCount(`The count "${name}"`, use[name]);
    const sum = sums.get(use.bar) ?? {
      bar: use.bar,
      right: 0,
      wrong: 0,
      abstained: 0,
      unjudged: 0,
    };
    sums.set(use.bar, {
      bar: use.bar,
      right: sum.right + use.right,
      wrong: sum.wrong + use.wrong,
      abstained: sum.abstained + use.abstained,
      unjudged: sum.unjudged + use.unjudged,
    });
  }
  return [...sums.values()]
    .toSorted((a, b) => a.bar - b.bar)
    .map(describeUse)
    .filter(({ questions }) => questions > 0);
}

function describeUse(use: BarUse): BarBehaviour {
  const answers = shareRight(use);
  const answered = answers.n + use.unjudged;
  const questions = answered + use.abstained;
  return {
    bar: use.bar,
    questions,
    abstained: use.abstained,
    shareAbstained: use.abstained / questions,
    answered,
    answers,
    against: holdAgainst(answers, use.bar),
  };
}

function holdAgainst({ n, interval }: Share, bar: number): BarBehaviour['against'] {
  if (n === 0) return null;
  if (interval.high < bar) return 'short';
  return interval.low > bar ? 'beyond' : 'open';
}
