import { COUNTED_PARTS, type CountedPart, type Ranks } from '../domain/part.ts';
import type { Selectors } from '../sites/site.ts';
import { hasReplied } from './counters.ts';
import type { Counted, SiteHealth } from './site-health.ts';

/** What is wrong on a site, as one sentence says it; the words are the popup's. */
export type HealthSentence =
  /** The line reached `delivered` of the last `of` messages. */
  | { readonly kind: 'delivery'; readonly delivered: number; readonly of: number }
  /** `unread` of the last `of` replies could not be read. */
  | { readonly kind: 'reading'; readonly unread: number; readonly of: number }
  /** A part was found by the page's structure, by nothing that is known of the site. */
  | { readonly kind: 'structure'; readonly part: CountedPart }
  /** A part was found by its third choice (rank 2) or a later one. */
  | { readonly kind: 'choice'; readonly part: CountedPart; readonly rank: number };

/** What of a site's facts its health is held against. */
export type SiteFacts = Readonly<Record<CountedPart, Selectors>> & {
  /**
   * The ranks that are normal in each shape of the page that is in use today; a part that is left
   * out is normally found by its first selector. Without any, that goes for all parts.
   */
  readonly shapes?: readonly Ranks[];
};

/** Of so many last exchanges a sentence tells. */
const WINDOW = 10;
/** Fewer say nothing, unless nothing at all has worked. */
const ENOUGH = 5;
/** So many in a row say something by themselves: all well, or all amiss. */
const RUN = 3;
/** A share of failures that networks and impatient users do not explain. */
const TOLERATED = 0.2;
/** A second choice is no news: sites change in small ways all the time. */
const SPARE_CHOICES = 1;

/**
 * What a user should know of how the guard fares on a site, the most important thing only; `null`
 * when all is well or too little is known. What has mended itself is not told any more.
 */
export function describeHealth(
  site: SiteFacts,
  { last, finds }: Pick<SiteHealth, 'last' | 'finds'>,
): HealthSentence | null {
  return describeDelivery(last) ?? describeReading(last) ?? describeFinds(site, finds);
}

function describeDelivery(last: readonly Counted[]): HealthSentence | null {
  const sent = last.filter(({ delivered }) => delivered !== null).slice(-WINDOW);
  const failed = countFailures(sent.map(({ delivered }) => delivered === true));
  return failed === null
    ? null
    : { kind: 'delivery', delivered: sent.length - failed, of: sent.length };
}

function describeReading(last: readonly Counted[]): HealthSentence | null {
  const replied = last.filter(hasReplied).slice(-WINDOW);
  const unread = countFailures(replied.map(({ read }) => read));
  return unread === null ? null : { kind: 'reading', unread, of: replied.length };
}

/** How many of some tries failed; `null` when that is nothing to tell of. */
function countFailures(tries: readonly boolean[]): number | null {
  const failed = tries.filter((isGood) => !isGood).length;
  const recent = tries.slice(-RUN);
  const isOver = recent.every(Boolean);
  const isTotal = failed === tries.length && failed >= RUN;
  const isMuch = tries.length >= ENOUGH && failed >= 2 && failed / tries.length >= TOLERATED;
  return !isOver && (isTotal || isMuch) ? failed : null;
}

/** The worst find in front: nothing known fits any more; then the choices, by part. */
function describeFinds(site: SiteFacts, finds: readonly Ranks[]): HealthSentence | null {
  const odd = COUNTED_PARTS.flatMap((part) => {
    const rank = findOddRank(site, finds, part);
    return rank === null ? [] : [{ part, rank }];
  });
  const guessed = odd.find(({ part, rank }) => rank >= site[part].length);
  if (guessed !== undefined) return { kind: 'structure', part: guessed.part };
  const [first] = odd;
  return first === undefined ? null : { kind: 'choice', ...first };
}

/** The rank of a part's last find, when the last few finds of that part were all out of order. */
function findOddRank(site: SiteFacts, finds: readonly Ranks[], part: CountedPart): number | null {
  // Without selectors there is nothing that the page could have moved away from.
  if (site[part].length === 0) return null;
  const recent = finds.filter((ranks) => ranks[part] !== undefined).slice(-RUN);
  const isOdd = (ranks: Ranks) => {
    const rank = ranks[part] ?? 0;
    const normal = shapeOf(site, ranks)[part] ?? 0;
    return rank >= site[part].length || rank - normal > SPARE_CHOICES;
  };
  if (recent.length < RUN || !recent.every(isOdd)) return null;
  return recent.at(-1)?.[part] ?? null;
}

/** The shape of the page that agrees with the most finds. */
function shapeOf({ shapes = [] }: SiteFacts, ranks: Ranks): Ranks {
  const agreement = (shape: Ranks) =>
    COUNTED_PARTS.filter((part) => ranks[part] === (shape[part] ?? 0)).length;
  return shapes.toSorted((a, b) => agreement(b) - agreement(a))[0] ?? {};
}
