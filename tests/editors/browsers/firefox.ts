import type { Browser } from 'webextension-polyfill';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import {
  type LaunchedFirefox,
  launchFirefox as launch,
} from '../../../scripts/browser/launch-firefox.ts';
import { type EditorBrowser, type EditorTab, callOf, targetOf } from './editor-browser.ts';
import { openInputMethod } from './firefox-input-method.ts';

/** Longest wait for anything on a page, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Firefox, with the guard turned on for the pages of an origin. */
export async function launchFirefox(extension: string, origin: string): Promise<EditorBrowser> {
  const launched = await launch({ extension });
  const inside = await launched.openExtensionPage('icon/on-16.png');
  await inside.evaluate(
    async (settings) => {
      const { storage } = (globalThis as never as { browser: Browser }).browser;
      await storage.local.set({ settings });
    },
    { ...DEFAULT_SETTINGS, pages: [origin] },
  );
  await inside.close();
  return {
    name: 'Firefox',
    open: async (url) => {
      const page = await launched.browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(url);
      return createTab(launched, page, page.frames().at(-1)!);
    },
    close: launched.close,
  };
}

async function createTab(launched: LaunchedFirefox, page: Page, frame: Frame): Promise<EditorTab> {
  await frame.waitForFunction(() => window.editorPage !== undefined);
  return {
    ask: (use, argument) => frame.evaluate(callOf(use, argument)) as never,
    waitFor: async (use, argument) => {
      await frame.waitForFunction(callOf(use, argument));
    },
    click: async (target) => {
      const handle = await frame.evaluateHandle(targetOf, target);
      await (handle as ElementHandle).click();
    },
    press: async (key) => {
      const keys = key.split('+') as KeyInput[];
      for (const each of keys) await page.keyboard.down(each);
      for (const each of keys.toReversed()) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    ...openInputMethod(launched),
    close: () => page.close(),
  };
}
