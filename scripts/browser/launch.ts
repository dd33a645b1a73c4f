import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page, type Worker, chromium } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { findBrowser, loadsFromCommandLine } from '../setup/find-browser.mjs';

/** A real browser with the extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker; started when it was stopped. */
  worker(): Promise<Worker>;
  /** The popup, as a page of its own, about the tab of another page. */
  openPopup(about: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions extends BareOptions {
  readonly extension: string;
  /** `false`: a build that asks for its hosts first, and registers nothing until it has them. */
  readonly granted?: boolean;
}

export interface BareOptions {
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Leave Ctrl+C to the caller, who closes what it has launched. */
  readonly leaveSignals?: boolean;
}

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** A real browser with a profile of its own, which goes when it is closed. */
export interface Bare {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts Chromium with a profile of its own and more arguments.
 *
 * @throws when there is no browser
 */
export async function launchBare(
  options: BareOptions,
  more: readonly string[] = [],
): Promise<Bare> {
  const profile = await createProfile();
  // A browser's last process may write for a moment after it has said that it is closed.
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 20 });
  const isRoot = process.getuid?.() === 0;
  const isHeadless = options.headless !== false;
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: requireBrowser(),
      headless: false, // Playwright's own headless mode is the old one, without extensions.
      args: [
        ...(isHeadless ? ['--headless=new'] : []),
        ...(isRoot ? ['--no-sandbox'] : []),
        ...QUIET,
        ...more,
      ],
      // In a window somebody may go on to other pages; as root Chromium has no sandbox.
      chromiumSandbox: !isHeadless && !isRoot,
      ignoreDefaultArgs: ['--disable-extensions'],
      viewport: options.viewport === undefined ? { width: 1000, height: 760 } : options.viewport,
      ...(options.colorScheme && { colorScheme: options.colorScheme }),
      ...(options.leaveSignals === true && {
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      }),
    });
    const close = async () => {
      await context.close().catch(() => undefined); // Closed by the user already.
      await remove();
    };
    return { context, close };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Starts Chromium with an unpacked extension and a profile of its own, and waits until the
 * extension has registered its content script.
 *
 * @throws when there is no browser, or it did not load the extension
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const { extension } = options;
  const byCommandLine = loadsFromCommandLine(requireBrowser());
  const { context, close } = await launchBare(
    options,
    byCommandLine
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : ['--enable-unsafe-extension-debugging'],
  );
  try {
    if (!byCommandLine) await loadByDebugger(context, extension);
    const worker = await findWorker(context);
    if (options.granted !== false) await waitForRegistration(worker);
    const extensionId = new URL(worker.url()).host;
    return {
      context,
      extensionId,
      worker: () => findWorker(context),
      openPopup: (about) => openPopup(context, extensionId, about),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function requireBrowser(): string {
  const path = findBrowser();
  if (path === null) throw new Error('No Chromium-family browser was found.');
  return path;
}

/** How Chrome itself takes an unpacked extension since version 137. */
async function loadByDebugger(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Playwright's list of commands does not have this one yet.
  await session?.send('Extensions.loadUnpacked' as never, { path } as never);
}

/** An empty profile in developer mode: without it, an unpacked extension that reloads stays off. */
async function createProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'idk-guard-'));
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  return running ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

/** The content script is registered at run time, right after the installation. */
async function waitForRegistration(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { scripting } = (globalThis as never as { chrome: Browser }).chrome;
    while ((await scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

async function openPopup(context: BrowserContext, id: string, about: Page): Promise<Page> {
  const worker = await findWorker(context);
  const tabId = await worker.evaluate(async (url) => {
    const { tabs } = (globalThis as never as { chrome: Browser }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, about.url());
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tabId ?? ''}`);
  await popup.waitForSelector('[aria-busy="false"]');
  return popup;
}
