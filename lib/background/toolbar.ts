import { i18n } from '#i18n';
import { browser } from '../browser.ts';
import { iconPaths } from '../manifest.ts';
import type { TabStatus } from '../messages.ts';

/** Colours of the badge: amber for answers below the bar, the same for a problem. */
const BADGE = { background: '#8a4d00', text: '#ffffff' } as const;

/**
 * Shows a tab's state in the toolbar: the mark (on, paused), and as badge an exclamation mark for
 * a problem, or how many unjudged answers in this tab are below the bar or state no confidence.
 */
export async function showInToolbar(
  tabId: number,
  status: TabStatus & { readonly below: number },
): Promise<void> {
  const { below, paused, problem } = status;
  const badge = problem !== null ? '!' : below > 0 ? String(below) : '';
  const title =
    problem !== null
      ? i18n.t('toolbar.problem')
      : paused
        ? i18n.t('toolbar.paused')
        : below > 0
          ? i18n.t('toolbar.below', below)
          : i18n.t('toolbar.on');
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths(paused ? 'paused' : 'on') }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE.text }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
