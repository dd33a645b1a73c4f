import type { Playback } from '../stream-reply.ts';

/** The most that a query may ask for, so that a typing error cannot hang or fill the page. */
const LIMITS = { pause: 600_000, chunks: 100_000, speed: 1_000_000 } as const;

/** Reads `seed`, `speed`, `pause`, `chunks` and `error` from the query, as the README lists them. */
export function readScript(
  query: URLSearchParams,
  defaults: { speed: number },
): Playback & { seed: number | null } {
  const pause = readNumber(query.get('pause'), LIMITS.pause);
  const chunks = readNumber(query.get('chunks'), LIMITS.chunks);
  const error = query.get('error');
  return {
    seed: readNumber(query.get('seed'), Number.MAX_SAFE_INTEGER),
    speed: readSpeed(query.get('speed')) ?? defaults.speed,
    ...(pause === null ? {} : { pause }),
    ...(chunks === null ? {} : { chunks }),
    ...(error === null || error === '0'
      ? {}
      : { error: error === 'middle' ? ('middle' as const) : ('start' as const) }),
  };
}

function readNumber(value: string | null, limit: number): number | null {
  if (value === null || !/^\d+$/u.test(value)) return null;
  return Math.min(Number(value), limit);
}

/** `fast` for everything at once, or characters per second. */
export function readSpeed(value: string | null): number | null {
  if (value === 'fast') return Number.POSITIVE_INFINITY;
  const speed = readNumber(value, LIMITS.speed);
  return speed === 0 ? null : speed;
}
