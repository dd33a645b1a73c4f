import type { Exchange } from '../domain/exchange.ts';
import type { Ranks } from '../domain/part.ts';
import {
  type Counters,
  NO_COUNTERS,
  type Outcome,
  countOutcome,
  countRanks,
  outcomeOf,
} from './counters.ts';

/** The shape that is stored; anything else is not taken over: counters come back by themselves. */
export const HEALTH_VERSION = 1;

/** Days that counters are kept for, today included. */
export const KEPT_DAYS = 30;
/** Exchanges whose outcomes, and finds, are kept one by one: what the popup's sentence is made of. */
export const KEPT_LAST = 20;

export interface Day extends Counters {
  /** `YYYY-MM-DD`, in the user's time zone. */
  readonly day: string;
}

/** An exchange that was counted, so that its next report replaces what this one said. */
export interface Counted extends Outcome {
  /** The exchange's id: random, and on no page. */
  readonly id: string;
  readonly revision: number;
  /** Epoch ms of the send. */
  readonly at: number;
  readonly day: string;
}

/** How the guard has fared on one site. */
export interface SiteHealth {
  readonly version: typeof HEALTH_VERSION;
  /** The extension's version that `last` and `finds` are about: the next may have mended the site. */
  readonly build: string;
  /** Oldest first. */
  readonly days: readonly Day[];
  /** The last exchanges, oldest first. */
  readonly last: readonly Counted[];
  /** How the parts were found in the last exchanges, oldest first. */
  readonly finds: readonly Ranks[];
  /** Sends up to this time (epoch ms) are counted for good: what is still said of them is late. */
  readonly settledAt: number;
}

export function emptyHealth(build: string): SiteHealth {
  return { version: HEALTH_VERSION, build, days: [], last: [], finds: [], settledAt: 0 };
}

/** The same health under another build of the extension: the last exchanges were the old one's. */
export function renewHealth(health: SiteHealth, build: string): SiteHealth {
  if (health.build === build) return health;
  const settledAt = Math.max(health.settledAt, ...health.last.map(({ at }) => at));
  return { ...health, build, last: [], finds: [], settledAt };
}

/**
 * Counts an exchange as it was reported last. Idempotent: reports come again after a lost answer,
 * and in any order.
 *
 * @param today `YYYY-MM-DD`, in the user's time zone
 */
export function countExchange(
  health: SiteHealth,
  exchange: Pick<Exchange, 'id' | 'revision' | 'at' | 'delivery' | 'ending' | 'reading'>,
  today: string,
): SiteHealth {
  const { id, revision, at } = exchange;
  const old = health.last.find((each) => each.id === id);
  if (old === undefined ? at <= health.settledAt : revision <= old.revision) return health;
  const next: Counted = { ...outcomeOf(exchange), id, revision, at, day: old?.day ?? today };
  const others = health.last.filter((each) => each !== old);
  const last = [...others, next].toSorted((a, b) => a.at - b.at);
  const settled = last.slice(0, -KEPT_LAST);
  const isKept = old === undefined || health.days.some(({ day }) => day === next.day);
  const days = changeDay(health.days, next.day, (counters) =>
    countOutcome(old === undefined ? counters : countOutcome(counters, old, -1), next),
  );
  return dropOldDays(
    {
      ...health,
      days: isKept ? days : health.days,
      last: last.slice(-KEPT_LAST),
      settledAt: Math.max(health.settledAt, ...settled.map((each) => each.at)),
    },
    today,
  );
}

/** Counts how the parts were found in one exchange. */
export function countFinds(health: SiteHealth, ranks: Ranks, today: string): SiteHealth {
  const days = changeDay(health.days, today, (counters) => countRanks(counters, ranks));
  const finds = [...health.finds, ranks].slice(-KEPT_LAST);
  return dropOldDays({ ...health, days, finds }, today);
}

function changeDay(
  days: readonly Day[],
  day: string,
  change: (counters: Counters) => Counters,
): Day[] {
  const old = days.find((each) => each.day === day);
  const others = days.filter((each) => each !== old);
  const next: Day = { ...change(old ?? NO_COUNTERS), day };
  return [...others, next].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Also what a clock that once ran ahead has left in the future. */
function dropOldDays(health: SiteHealth, today: string): SiteHealth {
  // Dates without a time are read as UTC, where every day has 24 hours.
  const isKept = ({ day }: Day) =>
    Math.abs(Date.parse(day) - Date.parse(today)) < KEPT_DAYS * DAY_MS;
  return { ...health, days: health.days.filter(isKept) };
}
