import type { Page } from 'playwright-core';

/** Milliseconds of one send, on the page's own clock. */
export interface SendTime {
  /** When the user pressed Enter: the event's own time, before anybody handled it. */
  readonly pressedAt: number;
  /** When the user's turn appeared on the page. */
  readonly shownAt: number;
}

interface TimedWindow extends Window {
  sendTimes?: SendTime[];
}

/**
 * Times the sends on a practice chat from outside the extension: the page itself notes the real
 * Enter and its own new turn. Call it before the page is opened.
 */
export async function timeSends(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: SendTime[] = [];
    (window as TimedWindow).sendTimes = times;
    let pressedAt: number | null = null;
    window.addEventListener(
      'keydown',
      (event) => {
        // The guard's own Enter, after the hold, is not the user's.
        if (event.isTrusted && event.key === 'Enter') pressedAt = event.timeStamp;
      },
      { capture: true },
    );
    let turns = 0;
    new MutationObserver(() => {
      const now = document.querySelectorAll('[data-turn="user"]').length;
      if (now > turns && pressedAt !== null) {
        times.push({ pressedAt, shownAt: performance.now() });
        pressedAt = null;
      }
      turns = now;
    }).observe(document, { childList: true, subtree: true });
  });
}

/** The sends since the page was opened, in order. */
export async function readSendTimes(page: Page): Promise<readonly SendTime[]> {
  return page.evaluate(() => (window as TimedWindow).sendTimes ?? []);
}
