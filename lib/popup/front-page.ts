import { hostPattern } from '../sites/address.ts';
import { patternFor, sitesFor } from '../sites/registry.ts';

/** What the address of a page says about it. */
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

/** What an address says about its page; `null` when extensions may not run there. */
export function readPage(url: string): FrontPage | null {
  const pattern = patternFor(url) ?? hostPattern(url);
  if (pattern === null || CLOSED.test(url)) return null;
  const { origin, hostname } = new URL(url);
  const site = THIS_MACHINE.test(hostname) ? null : (sitesFor(url)[0]?.id ?? null);
  return { origin, host: hostname, pattern, site };
}
