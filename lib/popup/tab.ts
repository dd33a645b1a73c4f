import { browser } from '../browser.ts';
import { hostPattern } from '../sites/address.ts';
import { patternFor, sitesFor } from '../sites/registry.ts';

/** The page that the popup is about. */
export interface FrontTab {
  readonly id: number | null;
  /** What an extension may ask for; `null` on a page that none may run on. */
  readonly page: FrontPage | null;
}

export interface FrontPage {
  readonly origin: string;
  readonly host: string;
  /** The match pattern that access is asked for: the site's, or that of this host alone. */
  readonly pattern: string;
  /** The id of the site that the address speaks for, as the registry has it. */
  readonly site: string | null;
}

/** Pages of the web that browsers keep extensions off (developer.chrome.com, support.mozilla.org). */
const CLOSED =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/;

/** Programs of all kinds answer at these: the address alone tells nothing. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * The tab in front; with `?tab=ID` in the popup's address, that tab, so that the popup can also be
 * used as a page of its own.
 */
export async function findFrontTab(search: string): Promise<FrontTab> {
  const wanted = Number(new URLSearchParams(search).get('tab'));
  const tab = wanted
    ? await browser.tabs.get(wanted)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id ?? null, page: readPage(tab?.url ?? '') };
}

/** What an address says about its page; `null` when extensions may not run there. */
export function readPage(url: string): FrontPage | null {
  const pattern = patternFor(url) ?? hostPattern(url);
  if (pattern === null || CLOSED.test(url)) return null;
  const { origin, hostname } = new URL(url);
  const site = THIS_MACHINE.test(hostname) ? null : (sitesFor(url)[0]?.id ?? null);
  return { origin, host: hostname, pattern, site };
}
