import type { Wording } from '../../../lib/instruction/wordings.ts';
import { createFinder } from '../../../lib/page/finder.ts';
import { type Trail, followTrail, takeBaseline } from '../../../lib/page/replies/trail.ts';
import type { SiteFacts } from '../../../lib/sites/site.ts';

declare global {
  interface Window {
    trail: Trail;
  }
}

/** Follows a message that is sent now. */
export function followSent(site: SiteFacts, wording: Wording): Trail {
  const finder = createFinder(window, site);
  const typed = 'Who was it?';
  return followTrail(finder, {
    id: '1',
    at: Date.now(),
    typed,
    wording,
    line: 'Say how sure you are.',
    bar: 0.75,
    appended: ' Say how sure you are.',
    thread: null,
    placed: true,
    baseline: takeBaseline(finder, typed),
    oldErrors: new WeakSet(),
  });
}
