import * as v from 'valibot';
import { ENDINGS } from '../domain/exchange.ts';
import { COUNTED_PARTS } from '../domain/part.ts';
import {
  HEALTH_VERSION,
  KEPT_DAYS,
  KEPT_LAST,
  type SiteHealth,
  emptyHealth,
  renewHealth,
} from './site-health.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());

const HealthSchema = v.object({
  version: v.literal(HEALTH_VERSION),
  build: v.pipe(v.string(), v.maxLength(40)),
  days: v.pipe(
    v.array(
      v.object({
        day,
        sent: count,
        delivered: count,
        replied: count,
        read: count,
        endings: v.object(v.entriesFromList(ENDINGS, v.exactOptional(count))),
        ranks: v.object(v.entriesFromList(COUNTED_PARTS, v.exactOptional(v.array(count)))),
      }),
    ),
    v.maxLength(2 * KEPT_DAYS),
  ),
  last: v.pipe(
    v.array(
      v.object({
        id: v.string(),
        revision: count,
        at: count,
        day,
        delivered: v.nullable(v.boolean()),
        ending: v.nullable(v.picklist(ENDINGS)),
        read: v.boolean(),
      }),
    ),
    v.maxLength(KEPT_LAST),
  ),
  finds: v.pipe(
    v.array(v.object(v.entriesFromList(COUNTED_PARTS, v.exactOptional(count)))),
    v.maxLength(KEPT_LAST),
  ),
  settledAt: count,
});

/**
 * Makes a site's health of whatever is stored. What cannot be used is counted anew: nothing that
 * the user made is in it.
 *
 * @param build the extension's version now
 */
export function parseHealth(stored: unknown, build: string): SiteHealth {
  const parsed = v.safeParse(HealthSchema, stored);
  return parsed.success ? renewHealth(parsed.output, build) : emptyHealth(build);
}
