import { createFinder } from '../../../lib/page/finder.ts';
import { type SendAttempt, listenForSends } from '../../../lib/page/sends/listen.ts';
import type { SiteFacts } from '../../../lib/sites/site.ts';

/** A send that is held until it is let go. */
export interface HeldSend {
  /** How many sends the user has asked for. */
  attempts(): number;
  letGo(): void;
}

declare global {
  interface Window {
    held: HeldSend;
    /** What the site has seen of presses on its send control. */
    seen: string[];
  }
}

/** Listens for sends as the guard does, and for what the site sees of them. */
export function holdSends(site: SiteFacts): HeldSend {
  const attempts: SendAttempt[] = [];
  let holding = false;
  listenForSends(
    window,
    createFinder(window, site),
    (attempt) => {
      attempts.push(attempt);
      attempt.hold();
      holding = true;
    },
    () => true,
    () => holding,
    new AbortController().signal,
  );
  window.seen = [];
  for (const part of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    document.addEventListener(part, ({ type }) => window.seen.push(type));
  return {
    attempts: () => attempts.length,
    letGo: () => {
      attempts[0]?.release();
      holding = false;
    },
  };
}
