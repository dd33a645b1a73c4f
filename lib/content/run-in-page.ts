import { native } from '../native.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Saved, ToTab } from '../messages.ts';
import { answerMessages, askBackground } from '../messaging.ts';
import { type Guard, type Policy, pickSite, startGuard } from '../page/guard.ts';
import { threadOf } from '../page/replies/thread.ts';
import type { Views } from '../page/views.ts';
import type { LoadedSettings } from '../settings.ts';
import { loadSettings, watchSettings } from '../stored-settings.ts';
import { sitesFor } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';

/** In the extension's own world, invisible to the page: the guard that runs here already. */
const running = globalThis as { idkGuard?: AbortController };

/** Runs the guard in a page and connects it with the extension. */
export async function runInPage(window: Window, views: Views): Promise<void> {
  if (running.idkGuard?.signal.aborted === false) return;
  const stop = new AbortController();
  running.idkGuard = stop;
  const { signal } = stop;

  const candidates = sitesFor(window.location.href);
  if (candidates.length === 0) return;
  const [loaded] = await Promise.all([loadSettings(), documentReady(window.document, signal)]);
  const site = await findSite(candidates, window, signal);
  if (site !== null && !signal.aborted) connect(window, site, loaded, views, stop);
}

function connect(
  window: Window,
  site: Site,
  loaded: LoadedSettings,
  views: Views,
  stop: AbortController,
): void {
  const { signal } = stop;
  let { settings, problem } = loaded;
  const policy = (): Policy => ({
    on: !settings.offHosts.includes(window.location.hostname),
    bar: settings.bar,
    wording: settings.wording,
    keepExcerpts: settings.keepExcerpts,
  });
  /** An extension that was updated or turned off under us leaves this script without its calls. */
  const ask = async <T>(request: () => Promise<T>, otherwise: () => T): Promise<T> => {
    try {
      return await request();
    } catch (error) {
      if (!isAlive()) guard.warn('extension-updated');
      else console.info('The background did not answer.', error);
      return otherwise();
    }
  };
  const notSaved = (): Saved => ({
    ok: false,
    problem: isAlive() ? 'history-failed' : 'extension-updated',
  });

  const guard: Guard = startGuard(
    window,
    site,
    {
      policy,
      views,
      read: (text, asked) =>
        ask(
          () => askBackground('read', { text, asked }),
          () => null,
        ),
      report: (exchange) => ask(() => askBackground('record', exchange), notSaved),
      judge: (id, judgement) => ask(() => askBackground('judge', { id, judgement }), notSaved),
      onStatus: (status) =>
        void ask(
          () => askBackground('status', status),
          () => null,
        ),
      onPause: (paused) =>
        void ask(
          () => askBackground('pause', paused),
          () => null,
        ),
      isAlive,
      retire: () => stop.abort(),
      copy: async (text) => {
        try {
          await navigator.clipboard.writeText(text);
          return true;
        } catch {
          return false; // Said by the button that was pressed.
        }
      },
    },
    signal,
  );
  guard.warn(problem);
  watchSettings((next) => {
    ({ settings, problem } = next);
    guard.warn(problem);
    guard.refresh();
  }, signal);
  answerMessages<ToTab>(
    'tab',
    {
      status: () => guard.status(),
      pause: (paused) => {
        guard.pause(paused === true);
        return guard.status();
      },
      changed: (exchange) => {
        guard.apply(exchange as Exchange);
        return null;
      },
    },
    signal,
  );
  void ask(
    () => askBackground('hello', { site: site.id, thread: threadOf(site, window.location) }),
    () => ({ paused: false }),
  ).then(({ paused }) => paused && guard.pause(true));
}

/** Whether the extension still knows this script: its runtime id is gone after an update. */
function isAlive(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** The site, at once or as soon as its marker appears (within the time a page takes to build). */
function findSite(
  candidates: readonly Site[],
  { document }: Window,
  signal: AbortSignal,
): Promise<Site | null> {
  const MARKER_MS = 15_000;
  return new Promise((resolve) => {
    const look = () => {
      const site = pickSite(candidates, document);
      if (site !== null) finish(site);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(null), MARKER_MS);
    const finish = (site: Site | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(site);
    };
    signal.addEventListener('abort', () => finish(null), { once: true });
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** Resolves when the document has a body to put chips into. */
function documentReady(document: Document, signal: AbortSignal): Promise<void> {
  if (document.body !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.body === null) return;
      observer.disconnect();
      resolve();
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    observer.observe(document, { childList: true, subtree: true });
  });
}
