import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { PAGES, type PageName } from './pages/bundle.ts';
import { type Stage, launch, openStage, poll, readExchanges, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

/* Sends that are not plain: the user's text goes out once, whole, and nothing else does. */
describe.each(Object.keys(PAGES) as PageName[])('on %s', (name) => {
  let launched: Launched;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched.close());
  afterEach(() => stage.page.close());

  test('an Enter that is held down sends once', async () => {
    stage = await openStage(launched, name);
    await stage.type('Who was it?');
    for (let times = 0; times < 4; times += 1) await stage.page.keyboard.down('Enter');
    await stage.page.keyboard.up('Enter');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
  });

  test('what is typed on after Enter is the beginning of the next message', async () => {
    stage = await openStage(launched, name);
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await stage.page.keyboard.type('And then?');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    await poll(stage.draft, (draft) => draft.trim() === 'And then?');
  });

  test('a message about our line keeps the line that it quotes', async () => {
    stage = await openStage(launched, name);
    const text = `Explain each part of this prompt: "${LINE}" What does it ask for?`;
    await stage.page.keyboard.insertText(text);
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`${text} ${LINE}`]);
  });

  test('a message that ends with a line of another bar gets that line replaced', async () => {
    stage = await openStage(launched, name);
    await stage.page.keyboard.insertText(`Who was it? ${composeLine(WORDINGS.standard, 0.9)}`);
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
  });

  test('a draft that ends in a line break is as it was when the page does not take it', async () => {
    stage = await openStage(launched, name);
    await stage.page.evaluate(() => {
      const swallow = (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
      };
      document.addEventListener('keydown', swallow, { capture: true });
    });
    await stage.type('Who was it?\n');
    const before = await stage.draft();
    await stage.page.keyboard.press('Enter');
    await poll(stage.draft, (draft) => draft.includes('Scoring'));
    await poll(stage.draft, (draft) => draft.trimEnd() === before.trimEnd());
    expect(await stage.sent()).toEqual([]);
  });

  test('typing in the box while a reply is written does not stop or spoil it', async () => {
    const before = (await readExchanges(launched)).length;
    stage = await openStage(launched, name);
    await stage.script({ chunkMs: 250 });
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await stage.page.locator(stage.signs.writing).first().waitFor();
    await stage.page.locator(stage.signs.composer).click();
    await stage.page.keyboard.type('Next question');
    await stage.waitForReplyChip();
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ ending: 'done', verdict: 'cleared' });
  });

  test('chips come back after the page has rendered its list anew', async () => {
    stage = await openStage(launched, name);
    await stage.type('Who was first?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip(1);
    await stage.waitForAnswers(1);
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('Who was second?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip(2);
    await stage.waitForAnswers(2);
    await stage.page.evaluate(() => window.__chat.remount());
    await stage.waitForReplyChip(2);
  });

  test('a reply that fails half-way is not read, whatever it said so far', async () => {
    const before = (await readExchanges(launched)).length;
    stage = await openStage(launched, name);
    await stage.script({ chunks: ["I don't know."], error: 'Something went wrong.' });
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ ending: 'error', verdict: 'unread' });
  });

  test('what a script of the page sends goes its own way', async () => {
    const before = (await readExchanges(launched)).length;
    stage = await openStage(launched, name);
    await stage.type('Text of the page');
    const { signs } = stage;
    await stage.page.waitForSelector(signs.canSend);
    // Longer than a second after the last key: nobody has touched anything.
    await stage.page.waitForFunction(
      (since) => performance.now() - since > 1100,
      await stage.page.evaluate(() => performance.now()),
    );
    await stage.page.evaluate(
      (css) => document.querySelector<HTMLElement>(css)?.click(),
      signs.canSend,
    );
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual(['Text of the page']);
    expect(await readExchanges(launched)).toHaveLength(before);
  });
});
