import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../setup/find-firefox.mjs';
import { callFunction, contextOf, sendCommand } from './bidi.ts';
import { poll } from './poll.ts';

/** A real Firefox with a profile of its own; both go when it is closed. */
export interface BareFirefox {
  readonly browser: Browser;
  /**
   * Runs a function in the browser's own window, with all that Firefox itself may do. It may use
   * nothing but its arguments and the globals there; these and its result go as JSON.
   */
  runInside<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  close(): Promise<void>;
}

/** A real Firefox with the extension in it. */
export interface LaunchedFirefox extends BareFirefox {
  /** The id in the extension's manifest. */
  readonly extensionId: string;
  /** Opens a file of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** The popup, as a page of its own, about the tab of another page. */
  openPopup(about: Page): Promise<Page>;
}

/** Firefox's own globals, as far as they are used here; they are in the browser's window alone. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly extension: {
      readonly backgroundState: string;
      readonly registeredContentScripts: ReadonlyMap<unknown, unknown>;
    };
  };
};
declare const ChromeUtils: { importESModule(address: string): never };
declare const gBrowser: { getTabForBrowser(element: Element): object };

const LOAD_MS = 15_000;

/** The first whose own window can be reached through WebDriver BiDi (its release notes). */
const OLDEST_VERSION = 148;

/**
 * Starts Firefox without the extension, and without a window on the screen.
 *
 * @throws when there is no Firefox, or only one from before 148
 */
export async function launchBareFirefox(): Promise<BareFirefox> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox was found.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Pages of extensions, and the browser's own window, are closed to the debugger without it.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1000, height: 760 },
  });
  try {
    const version = await browser.version(); // For example firefox/153.7.0.
    if (Number.parseInt(version.slice('firefox/'.length), 10) < OLDEST_VERSION) {
      throw new Error(`${executablePath} is ${version}; ${OLDEST_VERSION} or newer is needed.`);
    }
    const tree = await sendCommand(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree as { contexts: readonly { readonly context: string }[] };
    const own = contexts[0]?.context ?? '';
    return {
      browser,
      runInside: async (run, ...args) =>
        JSON.parse(
          await callFunction(
            browser,
            own,
            `async (args) => JSON.stringify((await (${run.toString()})(...JSON.parse(args))) ?? null)`,
            [{ type: 'string', value: JSON.stringify(args) }],
          ),
        ),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Starts Firefox with an unpacked extension, and waits until its background runs and, in a build
 * that has its hosts `granted`, has registered the content script.
 *
 * @throws when there is no Firefox, or it did not load the extension
 */
export async function launchFirefox({
  extension,
  granted = true,
}: {
  readonly extension: string;
  readonly granted?: boolean;
}): Promise<LaunchedFirefox> {
  const bare = await launchBareFirefox();
  const { browser, runInside } = bare;
  try {
    const extensionId = await browser.installExtension(extension);
    const host = await poll(
      () =>
        runInside(
          (id, least) => {
            const { extension, mozExtensionHostname } = WebExtensionPolicy.getByID(id);
            const isReady =
              extension.backgroundState === 'running' &&
              extension.registeredContentScripts.size >= least;
            return isReady ? mozExtensionHostname : null;
          },
          extensionId,
          granted ? 1 : 0,
        ),
      LOAD_MS,
    );
    if (host === null) throw new Error('The extension did not start in Firefox.');
    const openExtensionPage = (path: string) =>
      openPage(browser, `moz-extension://${host}/${path}`);
    return {
      ...bare,
      extensionId,
      openExtensionPage,
      openPopup: async (about) => {
        const popup = await openExtensionPage(`popup.html?tab=${await findTab(bare, about)}`);
        await popup.waitForSelector('[aria-busy="false"]');
        return popup;
      },
    };
  } catch (error) {
    await bare.close();
    throw error;
  }
}

/**
 * Opens a page of the extension. Firefox does not tell when it has loaded one, and so puppeteer's
 * own `goto` would wait for ever.
 */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await sendCommand(browser, 'browsingContext.navigate', {
    context: contextOf(page),
    url,
    wait: 'none',
  });
  const isThere = await poll(async () => {
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => []); // The page before it is just going.
    return state[0] === url && state[1] === 'complete' ? true : null;
  }, LOAD_MS);
  if (isThere === null) throw new Error(`Firefox did not open ${url}.`);
  return page;
}

/** The number that the extension API has for a page's tab. */
function findTab({ runInside }: BareFirefox, page: Page): Promise<number> {
  return runInside((context) => {
    const { NavigableManager } = ChromeUtils.importESModule(
      'chrome://remote/content/shared/NavigableManager.sys.mjs',
    ) as { NavigableManager: { getBrowsingContextById(id: string): { embedderElement: Element } } };
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    ) as {
      ExtensionParent: {
        apiManager: { global: { tabTracker: { getId(tab: object): number } } };
      };
    };
    const { embedderElement } = NavigableManager.getBrowsingContextById(context);
    return ExtensionParent.apiManager.global.tabTracker.getId(
      gBrowser.getTabForBrowser(embedderElement),
    );
  }, contextOf(page));
}
