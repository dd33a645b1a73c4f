import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { type Launched, launchWithExtension } from '../../scripts/browser/launch.ts';
import { EXTENSION } from '../support/build-extension.ts';
import type { PageName } from './pages/bundle.ts';
import { type Stage, launch, openStage, poll, readExchanges, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);
const SHAPES: PageName[] = ['chatgpt-classic', 'chatgpt-light', 'claude'];

/* What a page, its list and its user do while a reply is written. */
describe.each(SHAPES)('on %s', (name) => {
  let launched: Launched;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched.close());
  afterEach(() => stage.page.close());

  const ask = async (text: string) => {
    const before = (await readExchanges(launched)).length;
    await stage.type(text);
    await stage.page.keyboard.press('Enter');
    return before;
  };

  test('a page that renders its whole list anew while it streams', async () => {
    stage = await openStage(launched, name);
    await stage.script({ chunkMs: 150 });
    await stage.page.evaluate(() => void setInterval(() => window.__chat.remount(), 120));
    const before = await ask('Who was it?');
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all).toHaveLength(before + 1);
    expect(all[before]).toMatchObject({ delivery: 'seen', verdict: 'cleared', attempt: 1 });
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    await stage.waitForReplyChip();
  });

  test("a virtual list that drops the user's turn while the reply is written", async () => {
    stage = await openStage(launched, name);
    const chunks = ['It was', ' one of', ' the', ' third', ' kind.', '\n\nConfidence: 85%'];
    await stage.script({ chunkMs: 400, chunks });
    const before = await ask('Who was it?');
    await waitForExchanges(launched, (some) => some[before]?.delivery === 'seen');
    await stage.page.locator(stage.signs.answer, { hasText: 'third' }).waitFor();
    await stage.page.evaluate((css) => document.querySelector(css)?.remove(), stage.signs.userText);
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ ending: 'done', verdict: 'cleared' });
  });

  test('another conversation opened in the middle of a reply', async () => {
    stage = await openStage(launched, name);
    await ask('Who was first?');
    await stage.waitForReplyChip();
    await stage.waitForAnswers(1);
    const first = new URL(stage.page.url()).pathname.split('/').at(-1) ?? '';
    await stage.page.evaluate(() => window.__chat.newChat());
    await stage.page.locator(stage.signs.composer).click();
    await stage.script({ chunkMs: 400, chunks: ['One.', ' Two.', ' Three.', ' I am 10% sure.'] });
    const before = await ask('Who was second?');
    await stage.page.locator(stage.signs.writing).first().waitFor();
    await waitForExchanges(launched, (some) => some[before]?.delivery === 'seen');
    await stage.page.evaluate((id) => window.__chat.open(id), first);
    const all = await waitForExchanges(launched, (some) => some[before]?.ending === 'left');
    expect(all[before]).toMatchObject({ verdict: 'unread', reading: null });
    // The first reply is on the page again, and nothing is taken for a reply to the second.
    await poll(
      async () => (await stage.replyChips()).length,
      (count) => count <= 1,
    );
    expect(await readExchanges(launched)).toHaveLength(before + 1);
  });

  test('a reply that ends in a background tab', async () => {
    stage = await openStage(launched, name);
    await stage.script({ chunkMs: 300 });
    const before = await ask('Who was it?');
    const other = await launched.context.newPage();
    await other.bringToFront();
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending, 30_000);
    expect(all[before]).toMatchObject({ delivery: 'seen', ending: 'done', verdict: 'cleared' });
    await other.close();
  });

  test('a user script that rewrites what is typed', async () => {
    stage = await openStage(launched, name);
    await stage.page.evaluate((css) => {
      addEventListener('input', ({ target }) => {
        const box = (target as Element).closest<HTMLElement>(css);
        if (box instanceof HTMLTextAreaElement) box.value = box.value.replace('teh ', 'the ');
        else document.getSelection()?.focusNode?.parentElement?.normalize();
      });
    }, stage.signs.composer);
    await ask('Who wrote teh book?');
    await stage.waitForReplyChip();
    const sent = await stage.sent();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatch(/^Who wrote (the|teh) book\? \(Scoring/);
    expect(sent[0]?.split(LINE)).toHaveLength(2);
  });

  test('an edit form inside a turn sends what stands in it, and nothing else', async () => {
    stage = await openStage(launched, name);
    const { edit } = stage.signs;
    if (edit === null) return;
    const before = await ask('Who was it?');
    await stage.waitForReplyChip();
    await stage.waitForAnswers(1);
    await stage.page.locator(edit.open).first().click({ force: true });
    await stage.page.locator(edit.box).fill('Who was it, then?');
    await stage.page.locator(edit.save).click();
    await poll(stage.sent, (sent) => sent.length === 2);
    expect((await stage.sent())[1]).toBe('Who was it, then?');
    expect(await readExchanges(launched)).toHaveLength(before + 1);
  });
});

describe('two message boxes', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched.close());

  test.each(['Enter', 'click'])('the line goes into the one that is sent (%s)', async (gesture) => {
    const stage = await openStage(launched, 'chatgpt-light');
    await stage.page.evaluate(() => {
      // A thread beside the conversation, with a box and a button of the same kind.
      const form = document.createElement('form');
      form.dataset['mobileComposer'] = '1';
      const box = document.createElement('textarea');
      box.name = 'prompt';
      box.id = 'mobile-composer-prompt';
      const send = document.createElement('button');
      send.dataset['composerSubmit'] = '';
      send.textContent = 'Send';
      form.append(box, send);
      const submit = () => {
        document.body.dataset['second'] = box.value;
        box.value = '';
      };
      box.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        submit();
      });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submit();
      });
      document.body.prepend(form);
    });
    await stage.page.locator('textarea').nth(1).fill('A draft that stays');
    const second = stage.page.locator('textarea').first();
    await second.click();
    await stage.page.keyboard.type('Who was second?');
    if (gesture === 'Enter') await stage.page.keyboard.press('Enter');
    else await stage.page.locator('[data-composer-submit]').first().click();
    await stage.page.waitForFunction(() => document.body.dataset['second'] !== undefined);
    expect(await stage.page.evaluate(() => document.body.dataset['second'])).toBe(
      `Who was second? ${LINE}`,
    );
    expect(await stage.draft()).toBe('A draft that stays');
    expect(await stage.sent()).toEqual([]);
    await stage.page.close();
  });
});

describe('another extension that takes Enter and presses it again', () => {
  let launched: Launched;
  beforeAll(async () => {
    const other = fileURLToPath(new URL('./other-extension', import.meta.url));
    launched = await launchWithExtension({ extension: `${EXTENSION},${other}` });
  });
  afterAll(() => launched.close());

  test('the message goes out once, whole', async () => {
    const stage = await openStage(launched, 'chatgpt-light');
    await stage.type('Who was it?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForAnswers(1);
    const sent = await stage.sent();
    expect(sent).toHaveLength(1);
    // Whichever extension comes first: with our line, or, when the other hides the key, without.
    expect([`Who was it? ${LINE}`, 'Who was it?']).toContain(sent[0]);
    expect(await stage.draft()).toBe('');
  });
});
