import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { type Guarded, type Stage, launch, openStage, until } from './stage.ts';
import { openToolbarPanel } from './toolbar-panel.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

describe('in Firefox, the popup', () => {
  let firefox: Guarded;
  let stage: Stage;
  beforeAll(async () => {
    firefox = await launch();
  });
  afterAll(() => firefox.close());
  afterEach(() => stage.page.close());

  const shows = (popup: Page, text: string) =>
    until(
      async () => (await popup.evaluate(() => document.body.innerText)).replaceAll(/\s+/g, ' '),
      (all) => all.includes(text),
    );
  const ask = async (text: string) => {
    await stage.page.bringToFront();
    await stage.page.click(stage.signs.composer);
    await stage.type(text);
    await stage.page.keyboard.press('Enter');
  };

  test('a judgement in the popup shows in the chip, and one in the chip in the popup', async () => {
    stage = await openStage(firefox, 'claude');
    await ask('Who was it?');
    const chip = await stage.waitForReplyChip();
    await firefox.waitForExchanges((all) => !!all[0]?.ending);
    const popup = await firefox.openPopup(stage.page);
    await shows(popup, 'This week 1 answer, not judged yet.');
    await popup.locator('::-p-aria([name="Wrong"][role="button"])').click();
    await shows(popup, 'This week 1 of 1 judged answer was wrong.');
    await until(
      () => chip.text(),
      (text) => text.includes('−3'),
    );
    await stage.page.bringToFront();
    await chip.click('Right');
    await shows(popup, 'This week 0 of 1 judged answer was wrong.');
    await popup.close();
    expect(await firefox.exchanges()).toMatchObject([{ judgement: 'right', judgedBy: 'user' }]);
  });

  test('a chat that is paused is left alone, over a reload too, until it is resumed', async () => {
    const before = (await firefox.exchanges()).length;
    stage = await openStage(firefox, 'chatgpt-classic');
    const popup = await firefox.openPopup(stage.page);
    await popup.locator('::-p-text(Pause for this chat)').click();
    await popup.locator('::-p-text(Resume)').wait();
    await stage.page.bringToFront();
    await stage.page.reload();
    await until(
      async () => (await stage.composerChip()).text(),
      (text) => text.includes('Paused'),
    );
    await ask('Who was it?');
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual(['Who was it?']);
    expect(await stage.replyChips()).toHaveLength(0);
    expect(await firefox.exchanges()).toHaveLength(before);

    await popup.bringToFront();
    await popup.locator('::-p-text(Resume)').click();
    await popup.locator('::-p-text(Pause for this chat)').wait();
    await popup.close();
    await ask('And who then?');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual(['Who was it?', `And who then? ${LINE}`]);
  });

  test('a site that is switched off goes its own way, and is guarded when it is on again', async () => {
    const before = (await firefox.exchanges()).length;
    stage = await openStage(firefox, 'gemini');
    const popup = await firefox.openPopup(stage.page);
    await popup.locator('[role="switch"]').click();
    await stage.page.waitForFunction(() => document.querySelector('[data-idk-guard]') === null);
    await ask('Who was it?');
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual(['Who was it?']);
    expect(await firefox.exchanges()).toHaveLength(before);
    await popup.bringToFront();
    await popup.locator('[role="switch"]').click();
    await popup.close();
    await stage.composerChip();
    await ask('And who then?');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual(['Who was it?', `And who then? ${LINE}`]);
  });

  test('in the toolbar it is 360 px wide, and changes the bar on the page at once', async () => {
    stage = await openStage(firefox, 'chatgpt-light');
    const panel = await openToolbarPanel(firefox);
    await until(panel.size, (size) => size?.width === 360);
    expect(await panel.overflow()).toBe(0);
    await panel.click('Strict');
    await until(
      async () => (await stage.composerChip()).text(),
      (text) => text.includes('90 %'),
    );
    await panel.click('Careful');
    await until(
      async () => (await stage.composerChip()).text(),
      (text) => text.includes('75 %'),
    );
    await panel.close();
  });
});
