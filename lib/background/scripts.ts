import { browser } from '../browser.ts';
import { SITE_HOSTS } from '../sites/registry.ts';

const SCRIPT = { id: 'chat', js: ['chat.js'] };

/**
 * Registers the content script for the hosts that are granted, and for no others. Called whenever
 * the extension starts and whenever a grant changes.
 *
 * @returns the match patterns that the guard now runs on
 */
export async function syncScripts(): Promise<string[]> {
  const matches = await grantedHosts();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    return matches;
  }
  const script = {
    ...SCRIPT,
    matches,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** Starts the guard in tabs that were open before it could run there. */
export async function startInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded === true) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js });
      } catch (error) {
        // A tab that shows an error page, or is closing, takes no script.
        console.info(`The guard did not start in tab ${id}.`, error);
      }
    }),
  );
}

/** The registry's match patterns that the browser has granted. */
export async function grantedHosts(): Promise<string[]> {
  const granted = await Promise.all(
    SITE_HOSTS.map((host) => browser.permissions.contains({ origins: [host] })),
  );
  return SITE_HOSTS.filter((_, index) => granted[index]);
}
