import type { SiteFacts } from '../sites/site.ts';
import type { Finder } from './finder.ts';
import type { ChatRoot } from './generic/roots.ts';

/** How soon the guard looks after a change: often while a reply is awaited, seldom otherwise. */
export const LOOK_MS = { hurried: 200, idle: 750 } as const;

/**
 * Calls `look` after the page has changed, at most once in an interval, and again after the time
 * that `look` asks for although nothing changes. Between the first change and the look nothing is
 * observed, so that a streaming reply costs one batch of records an interval, not one a chunk.
 *
 * @param look returns milliseconds until it wants to look again; infinity: only after a change
 */
export function watchPage(
  window: Window,
  finder: Finder,
  isHurried: () => boolean,
  look: () => number,
  signal: AbortSignal,
): { wake(): void } {
  const attributeFilter = attributesOf(finder.site);
  let timer: number | undefined;
  let due = Number.POSITIVE_INFINITY;

  const run = () => {
    timer = undefined;
    due = Number.POSITIVE_INFINITY;
    afterFrame(window, () => {
      if (signal.aborted) return;
      observe();
      schedule(look());
    });
  };
  const schedule = (ms: number) => {
    const at = Date.now() + ms;
    if (at >= due || ms === Number.POSITIVE_INFINITY) return;
    window.clearTimeout(timer);
    due = at;
    timer = window.setTimeout(run, ms);
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    schedule(isHurried() ? LOOK_MS.hurried : LOOK_MS.idle);
  });
  const what = { childList: true, subtree: true, characterData: true } as const;
  const attributes = attributeFilter.length > 0 ? { attributes: true, attributeFilter } : {};
  const observe = () => {
    // A chat in a shadow root of its own changes unseen by the document.
    const roots = new Set<ChatRoot>([window.document, finder.root()]);
    for (const root of roots) observer.observe(root, { ...what, ...attributes });
  };
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  observe();
  return { wake: () => schedule(0) };
}

/** Hidden pages draw no frames, and busy ones few. */
const FRAME_MS = 100;

/**
 * Runs a task when the page has just been drawn: what is asked of its layout then is known already.
 * On a page with thousands of turns, to ask at another time costs hundreds of milliseconds.
 */
function afterFrame(window: Window, task: () => void): void {
  let done = false;
  const once = () => {
    if (!done) task();
    done = true;
  };
  if (window.document.hidden) return once();
  window.requestAnimationFrame(() => window.setTimeout(once));
  window.setTimeout(once, FRAME_MS);
}

/** The attributes that the site's signs are made of: no other change matters. */
export function attributesOf(site: SiteFacts): string[] {
  const signs = [...site.stop, ...site.writing, ...site.complete, ...site.error].join(' ');
  const names = new Set([...signs.matchAll(/\[([\w-]+)/g)].map((match) => match[1] ?? ''));
  if (/\.[a-z]/i.test(signs)) names.add('class');
  return [...names].filter((name) => name !== '');
}
