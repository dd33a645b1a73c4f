import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type Chip, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { PAGES, routePage } from './pages/bundle.ts';
import { type Stage, launch, openStage, poll } from './stage.ts';

/* What opens from the chips is a script of its own, which no page loads before it is wanted. */

let launched: Launched;
let stage: Stage;
beforeEach(async () => {
  launched = await launch();
});
afterEach(() => launched.close());

const has = (text: string | RegExp) => (all: string) =>
  typeof text === 'string' ? all.includes(text) : text.test(all);

async function ask(text: string): Promise<Chip> {
  await stage.page.locator(stage.signs.composer).click();
  await stage.type(text);
  await stage.page.keyboard.press('Enter');
  return stage.waitForReplyChip();
}

/** Whether the panels are in the page's frames, in the world of the extension. */
async function watchPanels(page: Page): Promise<() => Promise<boolean>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return async () => {
    const found = await Promise.all(
      worlds.map(async (contextId) => {
        const expression = '"idkGuardPanels" in globalThis';
        return (await session.send('Runtime.evaluate', { contextId, expression })).result.value;
      }),
    );
    return found.includes(true);
  };
}

async function removeExtension(): Promise<void> {
  const worker = await launched.worker();
  await worker
    .evaluate(() => (globalThis as never as { chrome: Browser }).chrome.management.uninstallSelf())
    .catch(() => undefined); // The worker is gone before it can answer.
  await poll(
    async () => launched.context.serviceWorkers().length,
    (count) => count === 0,
  );
}

const middleOf = (chip: Chip) =>
  chip.evaluate((root) => {
    const box = root.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

describe('the panels', () => {
  test('come when a chip is pointed at, and not before', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    await ask('Who was it?');
    const havePanels = await watchPanels(stage.page);
    expect(await havePanels()).toBe(false);
    const { x, y } = await middleOf(await stage.composerChip());
    await stage.page.mouse.move(x, y);
    await poll(havePanels, (have) => have);
  });

  test('come when a chip gets the focus', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    const havePanels = await watchPanels(stage.page);
    expect(await havePanels()).toBe(false);
    await (await stage.composerChip()).evaluate((root) => root.querySelector('button')?.focus());
    await poll(havePanels, (have) => have);
  });

  test('explain a verdict, judge with words, and go with Escape', async () => {
    stage = await openStage(launched, 'claude');
    await stage.script({ chunks: ['Perhaps Braun.\n\nConfidence: 40%'] });
    const chip = await ask('Who was it?');
    await chip.click('Below your bar');
    await poll(chip.text, has(/Treat this as “I don’t know”.*Evidence “Confidence: 40%”/));
    await chip.click('Wrong');
    await poll(chip.text, has('−3 points'));
    await chip.click('Right');
    await poll(chip.text, has('+1 point '));
    expect(
      await chip.evaluate((root) => {
        const main = root.querySelector('.chip-main');
        const why = root.getElementById(main?.getAttribute('aria-controls') ?? '');
        return why?.classList.contains('chip-why');
      }),
    ).toBe(true);
    await stage.page.keyboard.press('Escape');
    await poll(chip.text, (text) => !text.includes('Evidence'));
    expect(await chip.evaluate((root) => root.activeElement?.className)).toBe('chip-main');
  });

  test('move the bar of one message by keys, step by step', async () => {
    stage = await openStage(launched, 'gemini');
    const chip = await stage.composerChip();
    await chip.evaluate((root) => root.querySelector('button')?.focus());
    await stage.page.keyboard.press('Enter');
    await poll(chip.text, has('Bar for this message'));
    await stage.page.keyboard.press('Tab');
    for (let step = 0; step < 3; step += 1) await stage.page.keyboard.press('ArrowRight');
    await poll(chip.text, has(/^Guard 90 %.*more than 90% sure.*costs 9 points/));
    await stage.page.keyboard.press('Escape');
    await poll(chip.text, (text) => text === 'Guard 90 %');
    expect(await chip.evaluate((root) => root.activeElement?.className)).toBe('cchip');
  });

  test('come into the frame that the chat is in', async () => {
    await routePage(launched.context, 'chatgpt-light');
    const { origin } = PAGES['chatgpt-light'];
    await launched.context.route(`${origin}/embed`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<body style="margin: 0"><iframe src="/" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0">`,
      }),
    );
    const page = await launched.context.newPage();
    await page.goto(`${origin}/embed`);
    const [chip] = await waitForChips(page, 'composer', 1);
    await chip?.click('Guard');
    await poll(async () => (await chip?.text()) ?? '', has('Added to your next message'));
  });
});

describe('a chip whose extension is gone', () => {
  test('says so at a reply, and offers the reload at the message box', async () => {
    stage = await openStage(launched, 'chatgpt-classic');
    const reply = await ask('Who was it?');
    const composer = await stage.composerChip();
    await removeExtension();
    await stage.page.bringToFront();
    await reply.click('Cleared');
    await poll(reply.text, has('The details cannot be shown: IDK Guard was updated.'));
    await composer.click('');
    await poll(composer.text, has(/Until you reload.*Reload the page/));
  });

  test.each([
    ['opened for the first time', false],
    ['opened before', true],
  ])('still has the text that could not be sent: %s', async (_, opened) => {
    stage = await openStage(launched, 'chatgpt-light');
    const reply = await ask('Who was first?');
    await stage.waitForAnswers(1);
    await stage.page.evaluate((composer) => {
      const box = document.querySelector(composer);
      box?.addEventListener('input', () => {
        if ((box as HTMLTextAreaElement).value.includes('Scoring')) box.remove();
      });
    }, stage.signs.composer);
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('Who was second?');
    await stage.page.keyboard.press('Enter');
    const chip = await stage.composerChip();
    await poll(chip.text, has('Your text is kept here'));
    if (opened) {
      await chip.click('');
      await poll(chip.text, has('Nothing was sent.'));
      await stage.page.keyboard.press('Escape');
    }
    await removeExtension();
    await stage.page.bringToFront();
    // The guard has to notice that it is alone: by a judgement that nobody takes.
    await reply.click('Right');
    await poll(reply.text, has('Not in your history: IDK Guard was updated'));
    expect(await chip.text()).toBe('Your text is kept here');
    await chip.click('');
    await poll(
      () => chip.evaluate((root) => root.querySelector('textarea')?.value ?? ''),
      (text) => text === 'Who was second?',
    );
    await chip.click('Copy your text');
    await poll(chip.text, has('Copied'));
  });
});
