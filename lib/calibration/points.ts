import { sumCounts } from './counter.ts';
import { type Counts, type JudgedTally, requireProbability } from './judged.ts';

/** The outcome of answering some questions and leaving others. */
export interface Score extends Counts {
  readonly unanswered: number;
  /** Right +1, wrong −t/(1−t), unanswered 0, summed. */
  readonly points: number;
  /** Points per question, unanswered ones included; `null` without questions. */
  readonly perQuestion: number | null;
  /** What binary grading sees: the share right of all questions, in [0, 1]; `null` without questions. */
  readonly binary: number | null;
}

/**
 * The exact price of a wrong answer, t/(1−t) (arXiv 2509.04664, section 4.2). `penaltyFor` rounds
 * it for the prompt; here sums over thousands of replies would carry the rounding along.
 */
function priceOf(bar: number): number {
  if (!(bar >= 0 && bar < 1)) throw new RangeError(`A bar must be in [0, 1), got ${bar}.`);
  return bar / (1 - bar);
}

function scoreOf(right: number, wrong: number, unanswered: number, points: number): Score {
  const questions = right + wrong + unanswered;
  return {
    right,
    wrong,
    unanswered,
    points,
    perQuestion: questions === 0 ? null : points / questions,
    binary: questions === 0 ? null : right / questions,
  };
}

/**
 * Scores counts under the penalty of a bar.
 * @param bar t, in [0, 1)
 * @throws RangeError outside that range
 */
export function scoreCounts({ right, wrong }: Counts, unanswered: number, bar: number): Score {
  return scoreOf(right, wrong, unanswered, right - priceOf(bar) * wrong);
}

/**
 * The score if every answer below a bar had counted as "I don't know".
 *
 * @param gate answers with confidence ≥ gate count as given; in [0, 1]
 * @param bar t, whose penalty is charged, in [0, 1); the gate itself when left out
 * @throws RangeError outside these ranges
 */
export function scoreAtBar(tally: JudgedTally, gate: number, bar = gate): Score {
  requireProbability('A bar', gate);
  const given = sumCounts(tally.filter((row) => row.confidence >= gate));
  const left = sumCounts(tally.filter((row) => row.confidence < gate));
  return scoreCounts(given, left.right + left.wrong, bar);
}

/** Judged questions, by what the model did with them. Only judged answers belong here. */
export interface Asked {
  /** Answers that stated a confidence. */
  readonly stated: JudgedTally;
  /** Answers that stated none: the guard cannot clear them. */
  readonly unstated: Counts;
  /** Abstentions whose best guess was judged. */
  readonly guesses: Counts;
  /** Abstentions without a best guess, or with one that was not judged. */
  readonly unguessed: number;
}

/** The same questions under four ways of dealing with them. */
export interface Scoreboard {
  readonly questions: number;
  /** Held to the bar: answers that clear it count, everything else is "I don't know". */
  readonly guarded: Score;
  /** As the model decided: all answers count, its own abstentions are "I don't know". */
  readonly model: Score;
  /**
   * Best guess, no blanks. Of `unguessed` abstentions it is not known how the guess would have
   * fared: they count as 0 here too, which flatters this row; say how many there are.
   */
  readonly alwaysAnswer: Score;
  readonly alwaysAbstain: Score;
  readonly unguessed: number;
}

/**
 * The scoreboard of the paper: the user's penalty beside binary grading, for the guard, the model,
 * always answering and always abstaining.
 *
 * @param bar t, in [0, 1)
 * @param calibrate what a stated confidence counts as here; as stated when left out
 * @throws RangeError when the bar is out of range
 */
export function scorePolicies(
  asked: Asked,
  bar: number,
  calibrate: (confidence: number) => number = (confidence) => confidence,
): Scoreboard {
  const { stated, unstated, guesses, unguessed } = asked;
  const cleared = sumCounts(stated.filter((row) => calibrate(row.confidence) >= bar));
  const answered = sumCounts([...stated, unstated]);
  const tried = sumCounts([answered, guesses]);
  const questions = tried.right + tried.wrong + unguessed;
  const score = (counts: Counts): Score =>
    scoreCounts(counts, questions - counts.right - counts.wrong, bar);
  return {
    questions,
    guarded: score(cleared),
    model: score(answered),
    alwaysAnswer: score(tried),
    alwaysAbstain: score({ right: 0, wrong: 0 }),
    unguessed,
  };
}

const addScores = (a: Score, b: Score): Score =>
  scoreOf(a.right + b.right, a.wrong + b.wrong, a.unanswered + b.unanswered, a.points + b.points);

/** Two scoreboards as one, of other sites, days or bars: each keeps the penalty it was scored with. */
export function addScoreboards(a: Scoreboard, b: Scoreboard): Scoreboard {
  return {
    questions: a.questions + b.questions,
    guarded: addScores(a.guarded, b.guarded),
    model: addScores(a.model, b.model),
    alwaysAnswer: addScores(a.alwaysAnswer, b.alwaysAnswer),
    alwaysAbstain: addScores(a.alwaysAbstain, b.alwaysAbstain),
    unguessed: a.unguessed + b.unguessed,
  };
}
