import { native } from './native.ts';
import { type LoadedSettings, type Settings, parseSettings } from './settings.ts';

const KEY = 'settings';
/** Where settings that could not be used are kept when new ones are written. */
const KEPT_KEY = 'settings.kept.';

export async function loadSettings(): Promise<LoadedSettings> {
  return parseSettings((await native.storage.local.get(KEY))[KEY]);
}

type Change = Partial<Omit<Settings, 'version'>>;

/**
 * Changes some settings. Settings that could not be read are set aside first, once, so that they
 * can be recovered: nothing that was stored is lost.
 *
 * @param change what to write, or, where that depends on what is stored, how it follows from it:
 *   nobody else writes in between; `null` writes nothing
 * @returns the settings as they are now
 */
export async function changeSettings(
  change: Change | ((settings: Settings) => Change | null),
): Promise<Settings> {
  return exclusively(async () => {
    const stored = (await native.storage.local.get(KEY))[KEY];
    const { settings, problem } = parseSettings(stored);
    const wanted = typeof change === 'function' ? change(settings) : change;
    if (wanted === null) return settings;
    const next: Settings = { ...settings, ...wanted };
    await native.storage.local.set({
      [KEY]: next,
      ...(problem !== null && { [KEPT_KEY + Date.now()]: stored }),
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
  native.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => native.storage.onChanged.removeListener(listener));
}

/**
 * Two steps of a slider, or popup and background, must not read the same old settings and lose one
 * another's change. The lock is one for all the pages of the extension; in the world of a content
 * script it would be the site's, but nothing there changes settings.
 */
async function exclusively<T>(task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(KEY, task);
}
