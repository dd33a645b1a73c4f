import { COUNTED_PARTS, type Ranks } from '../domain/part.ts';
import type { TabStatus } from '../messages.ts';
import type { Site } from '../sites/site.ts';
import { type Counters, sumCounters } from './counters.ts';
import type { SiteHealth } from './site-health.ts';

export interface ReportParts {
  readonly host: string;
  /** `null` for a page that no site file knows. */
  readonly site: Site | null;
  readonly status: TabStatus | null;
  readonly health: SiteHealth | null;
  /** The page's structure, as lines. */
  readonly outline: string;
  /** The extension's version. */
  readonly version: string;
  readonly userAgent: string;
}

/**
 * The text of a bug report. In English whatever the user's language, for it is for those who mend
 * the guard; of the user's own it holds the page's host name and nothing else.
 */
export function composeReport(parts: ReportParts): string {
  const { host, site, status, health, outline, version, userAgent } = parts;
  const facts = site === null ? 'no site file' : `${site.id} (${site.checked}, ${site.trust})`;
  return [
    `IDK Guard ${version} on ${nameBrowser(userAgent)}`,
    `page: ${host}`,
    `facts: ${facts}`,
    `guard: ${sayStatus(status)}`,
    ...(health === null ? [] : sayHealth(health)),
    '',
    outline,
  ].join('\n');
}

const BROWSERS = ['Firefox', 'Edg', 'OPR', 'Vivaldi', 'Chrome'];

function nameBrowser(userAgent: string): string {
  const found = BROWSERS.map((name) => new RegExp(`${name}/\\d+`).exec(userAgent)?.[0]);
  return found.find((name) => name !== undefined) ?? 'another browser';
}

function sayStatus(status: TabStatus | null): string {
  if (status === null) return 'does not answer';
  const { composer, paused, problem, seenAt, missing } = status;
  return [
    composer ? 'message box found' : 'no message box',
    seenAt === null ? 'no line seen' : 'line seen',
    ...(paused ? ['paused'] : []),
    ...(problem === null ? [] : [`problem ${problem}`]),
    ...(missing.length === 0 ? [] : [`missing ${missing.join(' ')}`]),
  ].join(', ');
}

function sayHealth({ days, last, finds }: SiteHealth): string[] {
  const sum = sumCounters(days);
  const reached = last.map(({ delivered, ending, read }) =>
    [delivered === null ? '-' : delivered ? 'y' : 'n', ending ?? '...', read ? 'read' : ''].join(
      ' ',
    ),
  );
  return [
    `last exchanges (line seen, ending): ${reached.map((each) => each.trim()).join('; ') || 'none'}`,
    `last finds (rank): ${finds.map(sayRanks).join('; ') || 'none'}`,
    `${days.length} days: ${sayCounters(sum)}`,
  ];
}

function sayRanks(ranks: Ranks): string {
  return COUNTED_PARTS.flatMap((part) =>
    ranks[part] === undefined ? [] : [`${part} ${ranks[part]}`],
  ).join(' ');
}

function sayCounters({ sent, delivered, replied, read, endings, ranks }: Counters): string {
  const byEnding = Object.entries(endings).map(([ending, count]) => `${ending} ${count}`);
  const byRank = COUNTED_PARTS.flatMap((part) => {
    const counts = ranks[part];
    return counts === undefined ? [] : [`${part} ${counts.join('/')}`];
  });
  return [
    `delivered ${delivered} of ${sent}`,
    `read ${read} of ${replied}`,
    ...byEnding,
    ...byRank,
  ].join(', ');
}
