import { STANCES, type Stance } from '../../lib/domain/stance.ts';
import type { Reading } from '../../lib/domain/reading.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { askedLine, type Labelled } from './corpus.ts';

/** A labelled reply with what the reader makes of it. */
export interface Judged {
  readonly labelled: Labelled;
  readonly reading: Reading;
  readonly isStanceRight: boolean;
  readonly isConfidenceRight: boolean;
}

/** A number of cases out of all that could be. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What the figures are about; each is a share of replies. */
export interface Figures {
  readonly stance: Share;
  /** Of the replies that were asked with one of our lines. */
  readonly stanceAsked: Share;
  /** Of the same, with the other stance counted too where the labels note that it could be that. */
  readonly stanceNotedAsked: Share;
  /** Exactly right: ±0.005, or `null` on both sides. */
  readonly confidence: Share;
  /** Mean absolute error where both sides have a number; 0 when there is none. */
  readonly confidenceError: number;
  readonly answerAsAbstain: Share;
  readonly abstainAsAnswer: Share;
  /** Long replies that were asked for nothing and answer without a confidence. */
  readonly ordinaryAsAbstain: Share;
  readonly ordinaryWithConfidence: Share;
}

/** Rows: labelled stance; columns: as read. */
export type Confusion = Readonly<Record<Stance, Readonly<Record<Stance, number>>>>;

const TOLERANCE = 0.005;
/** An ordinary long reply has at least so many characters. */
const LONG_LEAST = 800;

/** Reads one labelled reply. */
export function judge(labelled: Labelled): Judged {
  const reading = readReply(labelled.reply, askedLine(labelled));
  return {
    labelled,
    reading,
    isStanceRight: reading.stance === labelled.stance,
    isConfidenceRight: agree(reading.confidence, labelled.confidence),
  };
}

function agree(read: number | null, labelled: number | null): boolean {
  if (read === null || labelled === null) return read === labelled;
  return Math.abs(read - labelled) <= TOLERANCE;
}

/** The figures of a set of judged replies. */
export function measure(all: readonly Judged[]): Figures {
  const share = (within: (one: Judged) => boolean, counts: (one: Judged) => boolean): Share => {
    const some = all.filter(within);
    return { count: some.filter(counts).length, of: some.length };
  };
  const is = (stance: Stance) => (one: Judged) => one.labelled.stance === stance;
  const reads = (stance: Stance) => (one: Judged) => one.reading.stance === stance;
  const errors = all.flatMap(({ reading, labelled }) =>
    reading.confidence === null || labelled.confidence === null
      ? []
      : [Math.abs(reading.confidence - labelled.confidence)],
  );
  return {
    stance: share(
      () => true,
      (one) => one.isStanceRight,
    ),
    stanceAsked: share(wasAsked, (one) => one.isStanceRight),
    stanceNotedAsked: share(
      wasAsked,
      ({ isStanceRight, reading, labelled }) => isStanceRight || reading.stance === labelled.note,
    ),
    confidence: share(
      () => true,
      (one) => one.isConfidenceRight,
    ),
    confidenceError: errors.reduce((sum, error) => sum + error, 0) / Math.max(1, errors.length),
    answerAsAbstain: share(is('answer'), reads('abstain')),
    abstainAsAnswer: share(is('abstain'), reads('answer')),
    ordinaryAsAbstain: share(isOrdinary, reads('abstain')),
    ordinaryWithConfidence: share(isOrdinary, (one) => one.reading.confidence !== null),
  };
}

function wasAsked({ labelled }: Judged): boolean {
  return askedLine(labelled) !== undefined;
}

function isOrdinary({ labelled }: Judged): boolean {
  return (
    labelled.asked === null &&
    labelled.stance === 'answer' &&
    labelled.confidence === null &&
    labelled.reply.length >= LONG_LEAST
  );
}

/** Counts labelled against read stances. */
export function confuse(all: readonly Judged[]): Confusion {
  const row = (stance: Stance) =>
    Object.fromEntries(
      STANCES.map((read) => [
        read,
        all.filter((one) => one.labelled.stance === stance && one.reading.stance === read).length,
      ]),
    ) as Record<Stance, number>;
  return Object.fromEntries(STANCES.map((stance) => [stance, row(stance)])) as Confusion;
}
