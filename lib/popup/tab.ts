import { browser } from '../browser.ts';
import { patternFor, sitesFor } from '../sites/registry.ts';

/** The page that the popup is about. */
export interface FrontTab {
  readonly id: number | null;
  readonly host: string | null;
  /** Name and match pattern of the site, where the registry knows it. */
  readonly site: { readonly id: string; readonly name: string; readonly pattern: string } | null;
}

/**
 * The tab in front; with `?tab=ID` in the popup's address, that tab, so that the popup can also be
 * used as a page of its own.
 */
export async function findFrontTab(search: string): Promise<FrontTab> {
  const wanted = Number(new URLSearchParams(search).get('tab'));
  const tab = wanted
    ? await browser.tabs.get(wanted)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = tab?.url ?? '';
  const isWeb = /^https?:/.test(url);
  const pattern = patternFor(url);
  const site = sitesFor(url)[0];
  return {
    id: tab?.id ?? null,
    host: isWeb ? new URL(url).hostname : null,
    site: site && pattern ? { id: site.id, name: site.name, pattern } : null,
  };
}
