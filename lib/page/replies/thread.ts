import type { Site } from '../../sites/site.ts';

/** The conversation's id in an address, or `null` for a new or unnamed conversation. */
export function threadOf(site: Site, { pathname, search, hash }: Location): string | null {
  return site.thread.exec(pathname + search + hash)?.[1] ?? null;
}
