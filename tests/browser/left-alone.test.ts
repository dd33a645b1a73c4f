import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { PAGES, type PageName } from './pages/bundle.ts';
import {
  type Stage,
  launch,
  openStage,
  poll,
  readExchanges,
  settingsWith,
  store,
  waitForExchanges,
} from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

/* What the guard must not touch, on every page: each goes its own way, and nothing is recorded. */
describe.each(Object.keys(PAGES) as PageName[])('on %s, not guarded and not broken:', (name) => {
  let launched: Launched;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched.close());
  afterEach(() => stage.page.close());

  const countExchanges = async () => (await readExchanges(launched)).length;

  test('Shift+Enter breaks the line and sends nothing', async () => {
    stage = await openStage(launched, name);
    await stage.type('one\ntwo');
    expect(await stage.sent()).toEqual([]);
    expect(await stage.draft()).toBe('one\ntwo');
  });

  test('Enter that ends a composition sends nothing and adds nothing', async () => {
    stage = await openStage(launched, name);
    const keys = await launched.context.newCDPSession(stage.page);
    await keys.send('Input.imeSetComposition', {
      text: 'にほ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await keys.send('Input.insertText', { text: '日本' });
    expect(await stage.sent()).toEqual([]);
    expect(await stage.draft()).toBe('日本');
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`日本 ${LINE}`]);
  });

  test('an empty draft, or one of blanks', async () => {
    stage = await openStage(launched, name);
    await stage.page.keyboard.press('Enter');
    await stage.page.keyboard.type('   ');
    await stage.page.keyboard.press('Enter');
    expect((await stage.draft()).trim()).toBe('');
    expect((await stage.sent()).join('').trim()).toBe('');
  });

  test('a paused chat; resumed, the next message is guarded', async () => {
    const before = await countExchanges();
    stage = await openStage(launched, name);
    const popup = await launched.openPopup(stage.page);
    await popup.getByRole('button', { name: /pause for this chat/i }).click();
    await popup.getByRole('button', { name: /resume/i }).waitFor();
    expect(await (await stage.composerChip()).text()).toContain('Paused');
    await stage.page.bringToFront();
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual(['Who was it?']);
    expect(await stage.replyChips()).toHaveLength(0);
    expect(await countExchanges()).toBe(before);

    await popup.getByRole('button', { name: /resume/i }).click();
    await popup.getByRole('button', { name: /pause for this chat/i }).waitFor();
    await popup.close();
    await stage.page.bringToFront();
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('And who then?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual(['Who was it?', `And who then? ${LINE}`]);
  });

  test('a site that is switched off', async () => {
    const before = await countExchanges();
    await store(launched, settingsWith({ offHosts: [new URL(PAGES[name].origin).hostname] }));
    stage = await openStage(launched, name, { guarded: false });
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual(['Who was it?']);
    expect(await stage.replyChips()).toHaveLength(0);
    expect(await countExchanges()).toBe(before);
    await store(launched, settingsWith({}));
  });

  test('replies that were on the page when it was loaded', async () => {
    const before = await countExchanges();
    stage = await openStage(launched, name, { search: '?turns=2' });
    expect(await stage.page.locator(stage.signs.done).count()).toBeGreaterThan(0);
    expect(await stage.replyChips()).toHaveLength(0);
    const old = await stage.page.locator(stage.signs.done).count();
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(old + 1);
    await stage.waitForReplyChip(1);
    expect(await countExchanges()).toBe(before + 1);
  });

  test('a poem: nothing is added, nothing is recorded', async () => {
    const before = await countExchanges();
    stage = await openStage(launched, name);
    await stage.type('Write a poem about rain');
    await poll(
      async () => (await stage.composerChip()).text(),
      (text) => text.includes('No line'),
    );
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(1);
    expect(await stage.sent()).toEqual(['Write a poem about rain']);
    expect(await countExchanges()).toBe(before);
  });

  test('a regenerated reply is read again, for the same exchange', async () => {
    const before = await countExchanges();
    stage = await openStage(launched, name);
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    const first = await stage.waitForReplyChip();
    await first.click('Right');
    await waitForExchanges(launched, (all) => all[before]?.judgement === 'right');
    await stage.script({ chunks: ['Somebody else entirely.', '\n\nConfidence: 40%'] });
    await stage.page.locator(stage.signs.regenerate).last().click();
    const all = await waitForExchanges(launched, (some) => some[before]?.verdict === 'below');
    expect(all[before]).toMatchObject({
      reading: { confidence: 0.4 },
      attempt: 2,
      // The judgement was about the other reply.
      judgement: 'unjudged',
    });
    expect(all).toHaveLength(before + 1);
    expect(await stage.sent()).toHaveLength(1);
    const chip = await stage.waitForReplyChip(1);
    expect(await chip.label()).toBe('IDK Guard: Below your bar');
  });

  test.skipIf(name === 'chatgpt-light')(
    'an earlier message that is edited and sent again',
    async () => {
      const before = await countExchanges();
      stage = await openStage(launched, name);
      await stage.type('Who was it?');
      await stage.page.keyboard.press('Enter');
      await stage.waitForReplyChip();
      await stage.waitForAnswers(1);
      const edit = stage.signs.edit;
      if (edit === null) throw new Error(`${name} has no edit form.`);
      await stage.page.locator(stage.signs.userTurn).first().hover();
      await stage.page.locator(edit.open).first().click();
      await stage.page.locator(edit.box).first().click();
      await stage.page.keyboard.press('Control+Home');
      await stage.page.keyboard.type('Please: ');
      await stage.page.locator(edit.save).first().click();
      await poll(stage.sent, (sent) => sent.length === 2);
      await stage.waitForAnswers(1);
      // The old line was part of the text that the site put into the edit form; it is not doubled.
      expect((await stage.sent())[1]).toBe(`Please: Who was it? ${LINE}`);
      const all = await readExchanges(launched);
      expect(all[before]).toMatchObject({ ending: 'done', verdict: 'cleared' });
      expect(all).toHaveLength(before + 1);
    },
  );
});
