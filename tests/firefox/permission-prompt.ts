import { clickInWindow, waitForSpot } from '../../scripts/browser/firefox-window.ts';
import type { BareFirefox } from '../../scripts/browser/launch-firefox.ts';

/* What is there in the browser's window alone. */
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
declare const document: { querySelector(selector: string): Prompt | null };
interface Prompt extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

/**
 * Answers Firefox's own prompt for a permission, with the mouse.
 *
 * @returns what the prompt asked
 */
export async function answerPrompt(
  firefox: BareFirefox,
  answer: 'allow' | 'refuse',
): Promise<string> {
  const { runInside } = firefox;
  // Firefox takes no click in the first half second, so that nobody accepts unawares.
  await runInside(() => Services.prefs.setIntPref('security.notification_enable_delay', 0));
  const spot = await waitForSpot(
    () =>
      runInside((answer) => {
        const prompt = document.querySelector('#addon-webext-permissions-notification');
        const button = answer === 'allow' ? prompt?.button : prompt?.secondaryButton;
        const area = button?.getBoundingClientRect();
        if (area === undefined || area.width === 0) return null;
        return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
      }, answer),
    'prompt for a permission',
  );
  const asked = await runInside(
    () => document.querySelector('#addon-webext-permissions-notification')?.textContent ?? '',
  );
  await clickInWindow(firefox, spot);
  return asked;
}
