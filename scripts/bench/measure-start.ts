import type { BrowserContext, Page } from 'playwright-core';

interface Marks {
  start: number;
  composer: number | null;
  chip: number | null;
}

interface MarkedWindow extends Window {
  marks?: Marks;
}

/** Times of one load in milliseconds from document_start. */
export interface StartTime {
  /** Until the site's own message box was there. */
  readonly composer: number;
  /** Until the guard's chip was there: it holds sends from then on. */
  readonly ready: number;
}

/**
 * Loads a page anew again and again and notes, from inside the page, when the message box and when
 * the guard's chip appear. The guard leaves no mark of its own: the page could read it.
 */
export async function measureStarts(
  context: BrowserContext,
  url: string,
  count: number,
): Promise<StartTime[]> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const marks: Marks = { start: performance.now(), composer: null, chip: null };
    (window as MarkedWindow).marks = marks;
    new MutationObserver(() => {
      if (document.querySelector('[data-composer]')) marks.composer ??= performance.now();
      if (document.querySelector('[data-idk-guard="composer"]')) marks.chip ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  const times: StartTime[] = [];
  for (let done = 0; done <= count; done += 1) {
    await page.goto(url);
    const time = await readMarks(page);
    if (done > 0) times.push(time); // The first one fills the browser's caches.
  }
  await page.close();
  return times;
}

async function readMarks(page: Page): Promise<StartTime> {
  await page.locator('[data-idk-guard="composer"]').waitFor({ state: 'attached' });
  const marks = await page.evaluate(() => (window as MarkedWindow).marks);
  if (!marks || marks.composer === null || marks.chip === null) {
    throw new Error('The page did not note when it was ready.');
  }
  return { composer: marks.composer - marks.start, ready: marks.chip - marks.start };
}
