import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { gemini } from './gemini.ts';
import { practice } from './practice.ts';
import type { Site } from './site.ts';

/** Every site the guard knows: one row here and one file beside it. */
export const SITES: readonly Site[] = [chatgpt, claude, gemini, practice];

/** All match patterns of all sites, each once, for the manifest and for registration. */
export const SITE_HOSTS: readonly string[] = [...new Set(SITES.flatMap((site) => site.hosts))];

/**
 * The sites whose match patterns cover an address. More than one is possible on a host that
 * several share; their markers on the page then decide.
 */
export function sitesFor(url: string): Site[] {
  return SITES.filter((site) => site.hosts.some((pattern) => matchesPattern(pattern, url)));
}

/** The match pattern of the registry that covers an address, or `null` for an unknown site. */
export function patternFor(url: string): string | null {
  return SITE_HOSTS.find((pattern) => matchesPattern(pattern, url)) ?? null;
}

/**
 * Match patterns here are always `scheme://host/*` with a literal host or a leading `*.`
 * (developer.mozilla.org, "Match patterns in extension manifests"); ports never matter.
 */
function matchesPattern(pattern: string, url: string): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (parts === null || !URL.canParse(url)) return false;
  const [, scheme, wildcard, host = ''] = parts;
  const { protocol, hostname } = new URL(url);
  if (protocol !== `${scheme}:`) return false;
  return hostname === host || (wildcard !== undefined && hostname.endsWith(`.${host}`));
}
