import { browser } from '../browser.ts';
import { hostPattern } from '../sites/address.ts';
import { SITES, SITE_HOSTS } from '../sites/registry.ts';
import { MARKERS_SCRIPT, siteScript } from '../sites/shipped.ts';
import { loadSettings } from '../stored-settings.ts';

const CHAT_SCRIPT = 'chat.js';

/** The scripts of every granted match pattern: the facts about its sites, then the guard. */
type Plan = ReadonlyMap<string, readonly string[]>;

/**
 * Registers the guard for the hosts that are granted, and for no others. Called whenever the
 * extension starts, and whenever a grant or the list of pages changes.
 *
 * @returns the match patterns that the guard now runs on
 */
export function syncScripts(): Promise<Plan> {
  // One after the other: two runs at once would register the same script twice, which is an error.
  running = running.then(sync, sync);
  return running;
}

let running: Promise<Plan> = Promise.resolve(new Map());

async function sync(): Promise<Plan> {
  const plan = await planScripts();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const gone = registered.map(({ id }) => id).filter((id) => !plan.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const scripts = [...plan].map(([pattern, js]) => ({
    id: pattern,
    matches: [pattern],
    js: [...js],
    allFrames: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  const fresh = scripts.filter(({ id }) => !known.has(id));
  const old = scripts.filter(({ id }) => known.has(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  return plan;
}

async function planScripts(): Promise<Plan> {
  const { settings } = await loadSettings();
  const pages = settings.pages.map(hostPattern).filter((pattern) => pattern !== null);
  const wanted = [...new Set([...SITE_HOSTS, ...pages])];
  const granted = await Promise.all(
    wanted.map((host) => browser.permissions.contains({ origins: [host] })),
  );
  const scriptsOf = (pattern: string) => [
    ...SITES.filter(({ hosts }) => hosts.includes(pattern)).map(siteScript),
    ...(pages.includes(pattern) ? [MARKERS_SCRIPT] : []),
    CHAT_SCRIPT,
  ];
  return new Map(
    wanted.filter((_, index) => granted[index]).map((pattern) => [pattern, scriptsOf(pattern)]),
  );
}

/** Starts the guard in tabs that were open before it could run there. */
export async function startInOpenTabs(plan: Plan): Promise<void> {
  await Promise.all(
    [...plan].map(async ([pattern, js]) => {
      const tabs = await browser.tabs.query({ url: pattern });
      await Promise.all(tabs.map(({ id, discarded }) => discarded || startIn(id, js)));
    }),
  );
}

/** The part of a plan that covers some match patterns. */
export function planFor(plan: Plan, patterns: readonly string[]): Plan {
  return new Map([...plan].filter(([pattern]) => patterns.includes(pattern)));
}

async function startIn(tabId: number | undefined, js: readonly string[]): Promise<void> {
  if (tabId === undefined) return;
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...js] });
  } catch (error) {
    // A tab that shows an error page, or is closing, takes no script.
    console.info(`The guard did not start in tab ${tabId}.`, error);
  }
}
