import { browser } from './browser.ts';
import { parseHealth } from './health/schema.ts';
import type { SiteHealth } from './health/site-health.ts';

/** One small object a site, so that a write touches no other. */
const PREFIX = 'health.';
const keyOf = (site: string) => PREFIX + site;

/** How the guard has fared on a site; empty where nothing was counted. */
export async function loadHealth(site: string): Promise<SiteHealth> {
  const key = keyOf(site);
  const { version } = browser.runtime.getManifest();
  return parseHealth((await browser.storage.local.get(key))[key], version);
}

export async function saveHealth(site: string, health: SiteHealth): Promise<void> {
  await browser.storage.local.set({ [keyOf(site)]: health });
}

/** Erases what was counted of some sites. */
export async function removeHealth(sites: readonly string[]): Promise<void> {
  await browser.storage.local.remove(sites.map(keyOf));
}

/** Calls back when a site's health has changed, in whichever part of the extension. */
export function watchHealth(onChange: (site: string) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) onChange(key.slice(PREFIX.length));
    }
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
