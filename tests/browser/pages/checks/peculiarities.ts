import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES, type PageName } from '../bundle.ts';
import { SIGNS } from '../signs.ts';
import { openPage, type OpenPage } from './open-page.ts';

/** What only one page does, and what the policies of all of them forbid. */
export function checkPeculiarities(browser: () => Browser): void {
  const open = (name: PageName, path?: string): Promise<OpenPage> =>
    openPage(browser(), name, path);
  const names = Object.keys(PAGES) as PageName[];

  test('ChatGPT thread: a finished reply can stay "in progress" without a stop button', async () => {
    const { page } = await open('chatgpt-thread');
    await page.evaluate(() => void (window.__script = { neverComplete: true }));
    await page.locator(SIGNS['chatgpt-thread'].composer).click();
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.__chat.turns()[1]?.stage === 'stuck');
    expect(await page.locator('button[aria-label="Stop"]').count()).toBe(0);
    expect(await page.locator('[data-talvt-turn-state="in_progress"]').count()).toBe(1);
    expect(await page.locator('[data-chatgpt-selection-message-id]').count()).toBe(0);
    await page.context().close();
  });

  test('ChatGPT thread: the hidden home composer and the nested edit form are there and are not the composer', async () => {
    const { page } = await open('chatgpt-thread', '/?turns=1');
    expect(await page.locator('form[data-chatgpt-composer]').count()).toBe(2);
    expect(await page.locator('form[data-chatgpt-composer]:visible').count()).toBe(1);
    await page.locator('button[aria-label="Edit message"]').click();
    expect(
      await page.locator('[data-content-search-unit-key] form[data-chatgpt-composer]').count(),
    ).toBe(1);
    expect(await page.evaluate(() => window.__draft())).toBe('');
    await page.context().close();
  });

  test('ChatGPT thread: the reasoning is on the page before there is an assistant unit', async () => {
    const { page } = await open('chatgpt-thread');
    await page.evaluate(() => void (window.__script = { thinking: 'Hm.', chunkMs: 1_000 }));
    await page.locator(SIGNS['chatgpt-thread'].composer).click();
    await page.keyboard.type('hello');
    await page.keyboard.press('Enter');
    await page.locator(SIGNS['chatgpt-thread'].thinking).waitFor();
    expect(await page.locator('[data-chatgpt-search-unit-key$=":assistant"]').count()).toBe(0);
    await page.context().close();
  });

  test('ChatGPT light: a value set without an input event is not in the model', async () => {
    const { page } = await open('chatgpt-light');
    const { composer } = SIGNS['chatgpt-light'];
    await page.locator(composer).pressSequentially('kept');
    await page.evaluate(
      (css) => void (document.querySelector<HTMLTextAreaElement>(css)!.value = 'forged'),
      composer,
    );
    expect(await page.evaluate(() => window.__draft())).toBe('kept');
    await page.context().close();
  });

  test('a late app mounts its composer after the page has loaded', async () => {
    const { page } = await open('claude', '/new?late&turns=1');
    await page.waitForFunction(() => '__start' in window);
    expect(await page.locator(SIGNS.claude.composer).count()).toBe(0);
    await page.evaluate(() => window.__start?.());
    await page.locator(SIGNS.claude.composer).waitFor();
    await page.locator(SIGNS.claude.done).waitFor();
    await page.context().close();
  });

  test('Gemini: a string in an HTML sink throws, as under the real page’s Trusted Types', async () => {
    const { page } = await open('gemini');
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
    await page.context().close();
  });

  test.each(names)(
    '%s: an inline script does not run, and an unknown file is 404',
    async (name) => {
      const { page } = await open(name);
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'window.inlineRan = true';
        } catch {
          return false; // Trusted Types stop it even earlier.
        }
        document.body.append(script);
        return 'inlineRan' in window;
      });
      expect(ran).toBe(false);
      expect(await page.evaluate(() => fetch('/nothing.json').then(({ status }) => status))).toBe(
        404,
      );
      await page.context().close();
    },
  );
}
