import { chatFrame } from '../background/frames.ts';
import { browser } from '../browser.ts';
import { composeReport } from '../health/compose-report.ts';
import type { TabStatus } from '../messages.ts';
import { SITES } from '../sites/registry.ts';
import { siteScript } from '../sites/shipped.ts';
import { loadHealth } from '../stored-health.ts';

export interface ReportAbout {
  readonly tabId: number;
  readonly host: string;
  /** The id under which the page is counted; `null` where it is not. */
  readonly siteId: string | null;
  readonly status: TabStatus | null;
}

/**
 * A report of the page in a tab, free of text: its structure around the chat, the counters, and
 * the versions of extension and browser.
 *
 * @returns `null` when the page cannot be looked at
 */
export async function makeReport(about: ReportAbout): Promise<string | null> {
  const { tabId, host, siteId, status } = about;
  const site = SITES.find(({ id }) => id === siteId) ?? null;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [await chatFrame(tabId)] },
      files: [...(site === null ? [] : [siteScript(site)]), 'report.js'],
    });
    if (typeof result?.result !== 'string') return null;
    return composeReport({
      host,
      site,
      status,
      health: siteId === null ? null : await loadHealth(siteId),
      outline: result.result,
      version: browser.runtime.getManifest().version,
      userAgent: navigator.userAgent,
    });
  } catch (error) {
    console.info('The page could not be looked at.', error);
    return null;
  }
}
