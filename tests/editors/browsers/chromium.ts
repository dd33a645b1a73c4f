import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';
import { launchWithExtension } from '../../../scripts/browser/launch.ts';
import { type EditorBrowser, type EditorTab, callOf, targetOf } from './editor-browser.ts';

/** Longest wait for anything on a page, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Chromium, with the guard turned on for the pages of an origin. */
export async function launchChromium(extension: string, origin: string): Promise<EditorBrowser> {
  const { context, worker, close } = await launchWithExtension({ extension });
  await (
    await worker()
  ).evaluate(
    async (settings) => {
      const { storage } = (globalThis as never as { chrome: Browser }).chrome;
      await storage.local.set({ settings });
    },
    { ...DEFAULT_SETTINGS, pages: [origin] },
  );
  return {
    name: 'Chromium',
    open: async (url) => {
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(url);
      return createTab(page, page.frames().at(-1)!, await context.newCDPSession(page));
    },
    close,
  };
}

async function createTab(page: Page, frame: Frame, session: CDPSession): Promise<EditorTab> {
  await frame.waitForFunction(() => window.editorPage !== undefined);
  return {
    ask: (use, argument) => frame.evaluate(callOf(use, argument)),
    waitFor: async (use, argument) => {
      await frame.waitForFunction(callOf(use, argument));
    },
    click: async (target) => {
      await (await frame.evaluateHandle(targetOf, target)).click();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    compose: async (text) => {
      const end = text.length;
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: end,
        selectionEnd: end,
      });
    },
    // As an input method does: the key is said to be 229, and no character comes of it.
    pressEnterWhileComposing: async () => {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text });
    },
    close: () => page.close(),
  };
}
