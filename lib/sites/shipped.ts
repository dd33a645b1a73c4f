import { SELF_HOSTED, SITES } from './registry.ts';
import type { Site } from './site.ts';

/*
 * A page loads the facts about its own site and no others: each site is a small script of its own,
 * registered before the guard's. `shippedScripts` is what the build writes, `sitesOfPage` what the
 * guard finds.
 */

/** The script with all the programs that people host themselves. */
export const SELF_HOSTED_SCRIPT = 'sites/self-hosted.js';

/** The script with the facts about one site. */
export function siteScript({ id }: Pick<Site, 'id'>): string {
  return `sites/${id}.js`;
}

/** Every script with facts about sites: its path in the build, and its source. */
export function shippedScripts(): { readonly path: string; readonly source: string }[] {
  const hosted = SITES.filter(({ hosts }) => hosts.length > 0);
  return [
    ...hosted.map((site) => ({ path: siteScript(site), source: sourceOf([site]) })),
    { path: SELF_HOSTED_SCRIPT, source: sourceOf(SELF_HOSTED) },
  ];
}

function sourceOf(sites: readonly Site[]): string {
  const rows = Object.fromEntries(sites.map((site) => [site.id, site]));
  return `Object.assign(globalThis.idkGuardSites ??= {}, ${JSON.stringify(rows)});\n`;
}
