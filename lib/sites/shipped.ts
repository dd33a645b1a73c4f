import { SELF_HOSTED, SITES } from './registry.ts';
import type { Site } from './site.ts';

/*
 * A page loads the facts about its own site and no others: each site is a small script of its own,
 * registered before the guard's. A page that the user has turned on gets the markers of the
 * programs that people host themselves, and asks for the facts about the one that it is.
 */

/** The script with those markers, by the program's id. */
export const MARKERS_SCRIPT = 'sites/markers.js';

/** The script with the facts about one site. */
export function siteScript({ id }: Pick<Site, 'id'>): string {
  return `sites/${id}.js`;
}

/** Every script with facts about sites: its path in the build, and its source. */
export function shippedScripts(): { readonly path: string; readonly source: string }[] {
  const markers = Object.fromEntries(SELF_HOSTED.map(({ id, marker = '' }) => [id, marker]));
  return [
    ...SITES.map((site) => ({
      path: siteScript(site),
      source: `(globalThis.idkGuardSites ??= {})[${JSON.stringify(site.id)}] = ${JSON.stringify(site)};\n`,
    })),
    {
      path: MARKERS_SCRIPT,
      source: `globalThis.idkGuardMarkers = ${JSON.stringify(markers)};\n`,
    },
  ];
}
