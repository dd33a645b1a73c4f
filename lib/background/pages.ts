import { browser } from '../browser.ts';
import { hostPattern, matchesPattern } from '../sites/address.ts';
import { SITE_HOSTS } from '../sites/registry.ts';
import { changeSettings, loadSettings, watchSettings } from '../stored-settings.ts';

/**
 * Turns on the pages in front whose hosts have just been granted and that no site file knows. Done
 * here and not in the popup, which some browsers close when they ask for the grant.
 *
 * @param granted match patterns that the browser says were added
 */
export async function turnOnGrantedPages(granted: readonly string[]): Promise<void> {
  const patterns = granted.filter((pattern) => !SITE_HOSTS.includes(pattern) && isOneHost(pattern));
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ active: true, url: patterns });
  const origins = tabs.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).origin]));
  const { settings } = await loadSettings();
  const pages = [...new Set([...settings.pages, ...origins])];
  if (pages.length > settings.pages.length) await changeSettings({ pages });
}

/** Forgets the pages whose hosts were taken away. */
export async function turnOffRemovedPages(removed: readonly string[]): Promise<void> {
  const { settings } = await loadSettings();
  const isRemoved = (page: string) => removed.some((pattern) => matchesPattern(pattern, page));
  const pages = settings.pages.filter((page) => !isRemoved(page));
  if (pages.length < settings.pages.length) await changeSettings({ pages });
}

/** Calls back with the match patterns of pages that the user turns on. */
export function watchPages(onAdded: (patterns: string[]) => void): void {
  let known: readonly string[] | null = null;
  const learn = (pages: readonly string[]) => {
    const added = known === null ? pages : pages.filter((page) => !known?.includes(page));
    known = pages;
    const patterns = added.map(hostPattern).filter((pattern) => pattern !== null);
    if (patterns.length > 0) onAdded(patterns);
  };
  watchSettings(({ settings }) => learn(settings.pages), new AbortController().signal);
}

/** A grant for all hosts at once turns on nothing: each page is the user's own choice. */
function isOneHost(pattern: string): boolean {
  return hostPattern(pattern) === pattern && !pattern.includes('//*');
}
