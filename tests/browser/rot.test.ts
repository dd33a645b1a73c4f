import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import './pages/shared/globals.ts';
import { bundlePage } from './pages/bundle.ts';
import { launch, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);
const CHAT = 'https://chatgpt.com/?turns=2';

/** Every name that the site's selectors go by, as after a redesign over night. */
const RENAMED =
  /data-mobile-composer|mobile-composer-prompt|data-composer-submit|data-message-role|data-user-message-(?:copy|bubble)|data-assistant-markdown|data-message-(?:streaming|complete|actions|attribution)|data-conversation-transcript/g;

let launched: Launched;
beforeAll(async () => {
  launched = await launch();
});
afterAll(() => launched.close());

test('a site that has changed all its names over night is guarded by its structure', async () => {
  const { html, scripts, styles } = await bundlePage('chatgpt-light');
  const renamed = (text: string) => text.replaceAll(RENAMED, (name) => `data-new-${name.length}`);
  await launched.context.route('https://chatgpt.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const [script, style] = [scripts[pathname], styles[pathname]];
    if (script) return route.fulfill({ contentType: 'text/javascript', body: renamed(script) });
    if (style) return route.fulfill({ contentType: 'text/css', body: renamed(style) });
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  const page = await launched.context.newPage();
  await page.goto(CHAT);
  await waitForChips(page, 'composer', 1);
  await page.locator('textarea').click();
  for (const [index, question] of ['Who was it?', 'And who was next?', 'And then?'].entries()) {
    await page.keyboard.type(question);
    if (index === 0) await page.keyboard.press('Enter');
    else await page.locator('form button[type="submit"]').click();
    const all = await waitForExchanges(launched, (some) => !!some[index]?.ending, 40_000);
    expect(await page.evaluate(() => window.__sent.map(({ text }) => text))).toHaveLength(
      index + 1,
    );
    expect(await page.evaluate((at) => window.__sent[at]?.text, index)).toBe(`${question} ${LINE}`);
    expect(all[index]).toMatchObject({ site: 'chatgpt', delivery: 'seen', verdict: 'cleared' });
    await waitForChips(page, 'reply', index + 1);
    await page.locator('textarea').click();
  }
  // The user hears of it before the guard has stopped working.
  const popup = await launched.openPopup(page);
  await popup.getByText(/ChatGPT looks changed/).waitFor();
});
