import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { PAGES, type PageName } from './pages/bundle.ts';
import { type Stage, launch, openStage, poll, readExchanges, waitForExchanges } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

/** Thinking that states other numbers, an answer in pieces, and a rest of three seconds in it. */
const REASONING = {
  thinking: 'The user asks for a title. I would say 40%. Confidence: 12%',
  chunks: [
    'The title is **Probabilistic',
    ' and On-line Methods**.',
    '\n\nConfi',
    'dence: 8',
    '5%',
  ],
  chunkMs: 40,
  pauseAfter: 3,
  pauseMs: 3000,
};

describe.each(Object.keys(PAGES) as PageName[])('on %s', (name) => {
  let launched: Launched;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launch();
  });
  afterAll(() => launched.close());
  afterEach(() => stage.page.close());

  test('a message typed and sent with Enter goes through the whole loop', async () => {
    stage = await openStage(launched, name);
    await stage.script(REASONING);
    await stage.type('What was the title?\nAnd the year?');
    await stage.page.keyboard.press('Enter');

    // While it is written, and while it rests in the middle, there is no chip.
    await stage.page.waitForFunction(
      ([css]) => document.querySelector(css)?.textContent?.includes('dence: 8'),
      [stage.signs.answer] as const,
    );
    expect(await stage.replyChips()).toHaveLength(0);

    const chip = await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`What was the title?\nAnd the year? ${LINE}`]);
    expect(await stage.draft()).toBe('');
    const turn = await stage.page.locator(stage.signs.userText).innerText();
    expect(turn.split(LINE)).toHaveLength(2);
    expect(turn.trim().endsWith(LINE)).toBe(true);
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    expect(await chip.text()).toContain('85 % stated · bar 75 %');

    const [exchange, ...others] = await waitForExchanges(launched, (all) => !!all[0]?.ending);
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({
      site: name.startsWith('chatgpt') ? 'chatgpt' : name,
      host: new URL(PAGES[name].origin).hostname,
      wording: 'standard@1',
      bar: 0.75,
      delivery: 'seen',
      ending: 'done',
      verdict: 'cleared',
      judgement: 'unjudged',
      prompt: 'What was the title?\nAnd the year?',
      reading: { stance: 'answer', confidence: 0.85 },
    });
    expect(exchange?.reading?.said?.text).toContain('85%');
    expect(exchange?.conversation).toMatch(/^[0-9a-f]{24}$/);

    // Marking it wrong makes it an error in the popup, and the chip shows it.
    const popup = await launched.openPopup(stage.page);
    await popup.getByRole('button', { name: /wrong/i }).first().click();
    await popup.getByText('This week 1 of 1 judged answer was wrong.').waitFor();
    await popup.close();
    await poll(
      () => chip.text(),
      (text) => text.includes('−3'),
    );
    expect((await readExchanges(launched))[0]).toMatchObject({
      judgement: 'wrong',
      judgedBy: 'user',
    });
    expect(await stage.replyChips()).toHaveLength(1);
  });

  test('a message sent with the send button carries the line once', async () => {
    const before = (await readExchanges(launched)).length;
    stage = await openStage(launched, name);
    await stage.type('Who was it?');
    await stage.page.locator(stage.signs.canSend).click();
    const chip = await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    const all = await waitForExchanges(launched, (some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ delivery: 'seen', ending: 'done', verdict: 'cleared' });
    expect(all).toHaveLength(before + 1);
  });

  test('a second message in the same chat gets a chip of its own', async () => {
    stage = await openStage(launched, name);
    await stage.type('Who was first?');
    await stage.page.keyboard.press('Enter');
    await stage.waitForReplyChip(1);
    await stage.waitForAnswers(1);
    await stage.script({ chunks: ["I don't know.\n\nBest guess: Braun (20%)"] });
    await stage.page.locator(stage.signs.composer).click();
    await stage.type('Who was second?');
    await stage.page.keyboard.press('Enter');
    const chip = await stage.waitForReplyChip(2);
    expect(await stage.sent()).toEqual([`Who was first? ${LINE}`, `Who was second? ${LINE}`]);
    expect(await chip.label()).toBe('IDK Guard: I don’t know');
    expect(await chip.text()).toMatch(/Braun.*20 %/);
  });
});
