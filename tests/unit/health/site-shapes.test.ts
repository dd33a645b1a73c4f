import { describe, expect, test } from 'vitest';
import { COUNTED_PARTS, type Ranks } from '../../../lib/domain/part.ts';
import { describeHealth } from '../../../lib/health/describe-health.ts';
import { SITES } from '../../../lib/sites/registry.ts';
import { listGolden, readGolden } from '../../sites/golden.ts';

/* A site that is as its golden pages say has not changed: nobody is to be told that it has. */
describe.each(listGolden().map((name) => [name, readGolden(name)] as const))('%s', (_, golden) => {
  test('as it is today, is well', () => {
    const site = SITES.find(({ id }) => id === golden.site.id);
    if (site === undefined) throw new Error(`No site ${golden.site.id}.`);
    const { states } = golden.expected;
    const rankOf = (part: (typeof COUNTED_PARTS)[number]) =>
      [states.complete, states.writing, states.idle].map((state) => state[part]);
    const ranks: Ranks = Object.fromEntries(
      COUNTED_PARTS.flatMap((part) => {
        const rank = rankOf(part).find((each) => each !== null);
        return rank === undefined ? [] : [[part, rank]];
      }),
    );
    expect(describeHealth(site, { last: [], finds: [ranks, ranks, ranks] })).toBeNull();
  });
});
