import { isAtPath, matchesPattern } from '../sites/address.ts';
import type { SiteFacts } from '../sites/site.ts';
import { ANY_PAGE } from './generic/any-page.ts';
import { guessComposer } from './generic/guess-composer.ts';

/**
 * How long the programs that people host themselves have, once the page's own document is there, to
 * show their marker: on a page that shows a message box, and on one that shows none yet (a splash
 * screen, a login).
 */
const MARKER_MS = { box: 1500, none: 15_000 } as const;
/** Pages that are no chat change all the time, too. */
const LOOK_MS = 300;

export interface PickOptions {
  readonly window: Window;
  /** The sites whose facts were loaded into this page. */
  readonly known: readonly SiteFacts[];
  /** What tells the programs that people host themselves, as selectors, by id. */
  readonly markers: Readonly<Record<string, string>>;
  /** Whether the user has turned on this very page. */
  isTurnedOn(): boolean;
  /** Fetches what is known of such a program; `null` when it cannot be had. */
  loadProgram(id: string): Promise<SiteFacts | null>;
}

/** Waits for the site that a page is, as long as it takes: chats open within pages of other kinds. */
export function awaitSite(
  options: PickOptions,
  signal: AbortSignal,
): { readonly site: Promise<SiteFacts>; look(): void } {
  const { window } = options;
  const { document } = window;
  const picked = Promise.withResolvers<SiteFacts>();
  let builtAt: number | null = null;
  let timer: number | undefined;
  const look = () => {
    timer = undefined;
    // Not "complete": a picture that never comes keeps a page from that for ever.
    if (document.readyState !== 'loading') builtAt ??= Date.now();
    const waited = builtAt === null ? 0 : Date.now() - builtAt;
    const picking = pickSite(options, waited);
    if (picking === null) return waited > MARKER_MS.none ? undefined : later();
    stop();
    void picking.then(picked.resolve);
  };
  const later = () => {
    timer ??= window.setTimeout(look, LOOK_MS);
  };
  const observer = new MutationObserver(later);
  const stop = () => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(document, { childList: true, subtree: true });
  look();
  return { site: picked.promise, look: later };
}

/** The site whose host, path and marker fit; on a page that was turned on, any chat at last. */
function pickSite(options: PickOptions, waitedMs: number): Promise<SiteFacts> | null {
  const { window, known, markers, isTurnedOn } = options;
  const { document, location } = window;
  const isOnPage = (marker: string) => document.querySelector(marker) !== null;
  const isHere = (site: SiteFacts) =>
    site.hosts.some((host) => matchesPattern(host, location.href)) &&
    isAtPath(site, location) &&
    (site.marker === undefined || isOnPage(site.marker));
  const site = known.find(isHere);
  if (site !== undefined) return Promise.resolve(site);
  if (!isTurnedOn()) return null;
  const anyPage = { ...ANY_PAGE, id: location.hostname };
  const program = Object.entries(markers).find(([, marker]) => isOnPage(marker))?.[0];
  if (program !== undefined) return options.loadProgram(program).then((site) => site ?? anyPage);
  const patience = guessComposer(document) === null ? MARKER_MS.none : MARKER_MS.box;
  return waitedMs >= patience ? Promise.resolve(anyPage) : null;
}
