import browser from 'webextension-polyfill';
import { BAR } from './domain/bar.ts';
import type { Problem } from './domain/problem.ts';
import { WORDINGS, type WordingId } from './instruction/wordings.ts';

/** The shape of the stored settings; raised with every change that needs a migration. */
export const SETTINGS_VERSION = 1;

const KEY = 'settings';
/** Where settings that could not be used are kept when new ones are written. */
const KEPT_KEY = 'settings.kept';

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The confidence threshold, a probability. */
  readonly bar: number;
  readonly wording: WordingId;
  /** Hosts that are granted but switched off. */
  readonly offHosts: readonly string[];
  /** Whether the first characters of prompts are kept in the history. */
  readonly keepExcerpts: boolean;
}

/** What makes each stored value usable. By hand: this is loaded into every guarded page. */
const USABLE: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  version: (value) => value === SETTINGS_VERSION,
  bar: (value) => typeof value === 'number' && value >= BAR.min && value <= BAR.max,
  wording: (value) => typeof value === 'string' && Object.hasOwn(WORDINGS, value),
  offHosts: (value) => Array.isArray(value) && value.every((host) => typeof host === 'string'),
  keepExcerpts: (value) => typeof value === 'boolean',
};

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  bar: BAR.default,
  wording: 'standard',
  offHosts: [],
  keepExcerpts: true,
};

/** Settings to work with, and what is wrong with the stored ones, if anything. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly problem: Problem | null;
}

/**
 * Makes settings of whatever is stored. Nothing stored gives the defaults; something unusable
 * gives the defaults and a problem, and stays stored as it is.
 */
export function parseSettings(stored: unknown): LoadedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problem: null };
  const found = typeof stored === 'object' && stored !== null ? stored : {};
  const values = found as Readonly<Record<string, unknown>>;
  if (Object.entries(USABLE).every(([name, isUsable]) => isUsable(values[name]))) {
    return { settings: found as Settings, problem: null };
  }
  const isNewer = Number(values['version']) > SETTINGS_VERSION;
  return { settings: DEFAULT_SETTINGS, problem: isNewer ? 'settings-newer' : 'settings-broken' };
}

export async function loadSettings(): Promise<LoadedSettings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes some settings. Settings that could not be read are set aside first, once, so that they
 * can be recovered: nothing that was stored is lost.
 *
 * @returns the settings as they are now
 */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  return exclusively(async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const { settings, problem } = parseSettings(stored);
    const next: Settings = { ...settings, ...change };
    await browser.storage.local.set({
      [KEY]: next,
      ...(problem !== null && { [KEPT_KEY]: stored }),
    });
    return next;
  });
}

/** Calls back with the settings whenever they have changed, in whichever part of the extension. */
export function watchSettings(
  onChange: (loaded: LoadedSettings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Two steps of a slider must not read the same old settings and lose one another's change. */
let queue: Promise<unknown> = Promise.resolve();
function exclusively<T>(task: () => Promise<T>): Promise<T> {
  const run = queue.then(task, task);
  queue = run.catch(() => undefined);
  return run;
}
