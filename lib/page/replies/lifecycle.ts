import type { Ending } from '../../domain/exchange.ts';

/** What the page shows of one reply at one moment. */
export interface Sight {
  /** Epoch milliseconds of the look. */
  readonly at: number;
  /** Characters of the answer; 0 while there is none. */
  readonly length: number;
  /** A stop control is on the page. */
  readonly stoppable: boolean;
  /** The reply carries a sign that it is being written. */
  readonly writing: boolean;
  /** The reply carries a sign that it is complete. */
  readonly complete: boolean;
  /** The page shows, anywhere, that something failed. */
  readonly failed: boolean;
  /** The failure is shown in the reply's own turn. */
  readonly failedHere: boolean;
  /** The reply is another element than the one that ended. */
  readonly isOther: boolean;
  /** The user pressed stop. */
  readonly stopped: boolean;
  /** The conversation was left. */
  readonly left: boolean;
  /** The whole page was looked at, not the reply alone. */
  readonly whole: boolean;
}

/** Where a reply is: `waiting` for its first words, `writing`, or `ended`. */
export interface Life {
  readonly phase: 'waiting' | 'writing' | 'ended';
  readonly ending: Ending | null;
  readonly knowsSigns: boolean;
  /** Whether the reply carried a sign of writing at the last look. */
  readonly signs: boolean;
  /** Whether a stop control was there when the whole page was last looked at, and when that was. */
  readonly stoppable: boolean;
  readonly lookedAt: number;
  /** Whether any sign of writing was ever seen; without one, its absence means nothing. */
  readonly sawWriting: boolean;
  readonly length: number;
  /** When the text or a sign last changed. */
  readonly changedAt: number;
  readonly startedAt: number;
  readonly repliedAt: number | null;
}

export const PATIENCE = {
  /** A complete reply must stand still this long: some sites set the sign before the last words. */
  completeMs: 250,
  /** No sign any more, after signs were seen. */
  signsGoneMs: 1500,
  /** The text stands still, and the site never showed a sign. */
  noSignsMs: 10_000,
  /** The same on a page of which no sign is known; a reply that goes on is read once more. */
  unknownMs: 6000,
  /** A sign of writing without a stop control: one site forgets to take it back. */
  staleSignMs: 30_000,
  /** Signs of writing with a stop control: reasoning models pause for minutes. */
  writingMs: 15 * 60_000,
  /** No first word. */
  firstWordMs: 10 * 60_000,
  /** No first word and no sign that one is coming. */
  silentMs: 120_000,
} as const;

/**
 * A reply that has just been asked for.
 *
 * @param knowsSigns whether it is known how the site shows that a reply is being written
 */
export function awaitReply(at: number, knowsSigns = true): Life {
  return {
    phase: 'waiting',
    ending: null,
    knowsSigns,
    signs: false,
    stoppable: false,
    lookedAt: 0,
    sawWriting: false,
    length: 0,
    changedAt: at,
    startedAt: at,
    repliedAt: null,
  };
}

/**
 * The next state, from one look at the page. A plateau in the text alone is not an end while the
 * site shows that it is writing. An ended reply that grows again (regenerated, continued) is
 * `writing` again.
 */
export function stepLife(life: Life, sight: Sight): Life {
  if (life.phase === 'ended') {
    if (isRevived(life, sight)) return revive(life, sight);
    // Signs that go and come again are a new reply; signs that never went are none.
    const signs = life.signs && (sight.stoppable || sight.writing);
    return signs === life.signs ? life : { ...life, signs };
  }
  const signs = sight.stoppable || sight.writing;
  const moved = sight.length !== life.length || (signs && !life.sawWriting);
  const next: Life = {
    ...life,
    phase: sight.length > 0 ? 'writing' : life.phase,
    signs,
    stoppable: sight.stoppable,
    lookedAt: sight.whole ? sight.at : life.lookedAt,
    sawWriting: life.sawWriting || signs,
    length: sight.length,
    changedAt: moved ? sight.at : life.changedAt,
    repliedAt: life.repliedAt ?? (sight.length > 0 ? sight.at : null),
  };
  const ending = endingOf(next, sight);
  return ending === null ? next : { ...next, phase: 'ended', ending };
}

/** How long until a look could end the reply although nothing changes on the page. */
export function nextLookMs(life: Life, sight: Sight): number {
  const still = sight.at - life.changedAt;
  const waits = Object.values(PATIENCE).map((ms) => ms - still);
  return Math.max(50, Math.min(...waits.filter((ms) => ms > 0), 60_000));
}

function endingOf(life: Life, sight: Sight): Ending | null {
  const still = sight.at - life.changedAt;
  if (sight.left) return 'left';
  if (sight.stopped && !sight.stoppable) return 'stopped';
  if (life.phase === 'waiting') return waitingEnding(still, sight);
  if (sight.failedHere && !sight.stoppable) return 'error';
  if (sight.complete && !sight.stoppable && !sight.writing) {
    return still >= PATIENCE.completeMs ? 'done' : null;
  }
  if (sight.failed && !sight.stoppable) return 'error';
  if (sight.stoppable) return still >= PATIENCE.writingMs ? 'quiet' : null;
  if (sight.writing) return still >= PATIENCE.staleSignMs ? 'quiet' : null;
  if (life.sawWriting) return still >= PATIENCE.signsGoneMs ? 'done' : null;
  return still >= (life.knowsSigns ? PATIENCE.noSignsMs : PATIENCE.unknownMs) ? 'quiet' : null;
}

function waitingEnding(still: number, sight: Sight): Ending | null {
  if (sight.failed && !sight.stoppable && !sight.writing) return 'error';
  const patience = sight.stoppable || sight.writing ? PATIENCE.firstWordMs : PATIENCE.silentMs;
  return still >= patience ? 'error' : null;
}

/** Another text, another element, or new signs; one site leaves "in progress" standing for ever. */
function isRevived(life: Life, sight: Sight): boolean {
  if (life.ending === 'left' || sight.left) return false;
  const signs = sight.stoppable || sight.writing;
  return sight.length !== life.length || sight.isOther || (signs && !life.signs);
}

function revive(life: Life, sight: Sight): Life {
  const fresh = awaitReply(sight.at, life.knowsSigns);
  return stepLife({ ...fresh, startedAt: life.startedAt }, { ...sight, stopped: false });
}
