import { addressOf } from '../../sites/address.ts';
import type { SiteFacts } from '../../sites/site.ts';

/** The conversation's id in an address, or `null` for a new or unnamed conversation. */
export function threadOf(site: SiteFacts, location: Location): string | null {
  return new RegExp(site.thread, 'i').exec(addressOf(location))?.[1] ?? null;
}
