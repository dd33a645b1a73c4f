import { BAR } from './domain/bar.ts';
import type { Problem } from './domain/problem.ts';
import { WORDINGS, type WordingId } from './instruction/wordings.ts';

/** The shape of the stored settings; raised with every change that needs a migration. */
export const SETTINGS_VERSION = 2;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** The confidence threshold, a probability. */
  readonly bar: number;
  readonly wording: WordingId;
  /** Hosts that are granted but switched off. */
  readonly offHosts: readonly string[];
  /** Origins of pages that no site file knows and that the user has turned on. */
  readonly pages: readonly string[];
  /** Whether the first characters of prompts are kept in the history. */
  readonly keepExcerpts: boolean;
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** What makes each stored value usable. By hand: this is loaded into every guarded page. */
const USABLE: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  version: (value) => value === SETTINGS_VERSION,
  bar: (value) => typeof value === 'number' && value >= BAR.min && value <= BAR.max,
  wording: (value) => typeof value === 'string' && Object.hasOwn(WORDINGS, value),
  offHosts: isListOfStrings,
  pages: isListOfStrings,
  keepExcerpts: (value) => typeof value === 'boolean',
};

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  bar: BAR.default,
  wording: 'standard',
  offHosts: [],
  pages: [],
  keepExcerpts: true,
};

/** Settings to work with, and what is wrong with the stored ones, if anything. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly problem: Problem | null;
}

/** In the place of a value that is there but cannot be used: what does or keeps less. */
const CAUTIOUS: Partial<Settings> = { keepExcerpts: false };

type Stored = Readonly<Record<string, unknown>>;

/** What each version of the settings lacked, so that settings of any age become today's. */
const UPGRADES: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: (stored) => ({ ...stored, pages: [], version: 2 }),
};

function upgrade(stored: Stored): Stored {
  const step = UPGRADES[Number(stored['version'])];
  return step === undefined ? stored : upgrade(step(stored));
}

/**
 * Makes settings of whatever is stored. Nothing stored gives the defaults. Of something unusable,
 * each value that can be used is used: a site that is switched off stays off. What is stored stays
 * as it is.
 */
export function parseSettings(stored: unknown): LoadedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problem: null };
  const found = typeof stored === 'object' && stored !== null ? stored : {};
  const values = upgrade(found as Stored);
  const usable = Object.entries(USABLE).filter(([name, isUsable]) => isUsable(values[name]));
  const kept = Object.fromEntries(usable.map(([name]) => [name, values[name]]));
  const isWhole = usable.length === Object.keys(USABLE).length;
  if (isWhole) return { settings: kept as unknown as Settings, problem: null };
  const isNewer = Number(values['version']) > SETTINGS_VERSION;
  return {
    settings: { ...DEFAULT_SETTINGS, ...CAUTIOUS, ...kept, version: SETTINGS_VERSION },
    problem: isNewer ? 'settings-newer' : 'settings-broken',
  };
}
