import type { Access, PopupModel } from '../../components/popup-model.ts';
import type { TabStatus } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { matchesPattern } from '../sites/address.ts';
import { SITES } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';
import type { FrontPage } from './front-page.ts';

/** What is known of the page in front. */
export interface Facts {
  readonly page: FrontPage | null;
  readonly settings: Settings;
  /** Whether the browser has given access to the page's host. */
  readonly granted: boolean;
  /** What the guard in the tab says; `null` when none answers there. */
  readonly status: TabStatus | null;
}

/** Where the guard stands on a page, and under which id the page is counted. */
export type Standing = Pick<PopupModel, 'access' | 'host' | 'siteName' | 'isPage'> & {
  /** `null` where there is nothing to count for. */
  readonly siteId: string | null;
};

const NOWHERE: Standing = {
  access: 'unsupported',
  host: null,
  siteName: null,
  isPage: false,
  siteId: null,
};

/** Tells where the guard stands on a page. */
export function findStanding({ page, settings, granted, status }: Facts): Standing {
  if (page === null) return NOWHERE;
  const { host, origin } = page;
  const seen = findSeenSite(page, status);
  const known = SITES.find(({ id }) => id === page.site) ?? (seen?.hosts.length ? seen : undefined);
  const isTurnedOn = settings.pages.includes(origin);
  const access = (): Access => {
    if (known === undefined && !(isTurnedOn && granted)) return 'unknown';
    if (!granted) return 'not-granted';
    return settings.offHosts.includes(host) ? 'off' : 'on';
  };
  const site = known ?? (isTurnedOn ? seen : undefined);
  return {
    access: access(),
    host,
    siteName: site?.name ?? null,
    isPage: isTurnedOn && known === undefined,
    siteId: site?.id ?? (isTurnedOn ? host : null),
  };
}

/**
 * The site that the guard in the tab has seen: a program that people host themselves, or a site
 * whose address says too little (the practice chat, on this machine).
 */
function findSeenSite({ origin }: FrontPage, status: TabStatus | null): Site | undefined {
  const seen = SITES.find(({ id }) => id === status?.site);
  const isHere = seen?.hosts.some((pattern) => matchesPattern(pattern, origin));
  return seen?.hosts.length === 0 || isHere ? seen : undefined;
}
