import { browser } from '../browser.ts';
import { type FrontPage, readPage } from './front-page.ts';

/** The tab that the popup is about. */
export interface FrontTab {
  readonly id: number | null;
  /** `null` on a page that no extension may run on. */
  readonly page: FrontPage | null;
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
  return { id: tab?.id ?? null, page: readPage(tab?.url ?? '') };
}
