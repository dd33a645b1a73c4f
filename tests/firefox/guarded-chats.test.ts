import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { PAGES, type PageName } from '../browser/pages/bundle.ts';
import { type Guarded, type Stage, launch, openStage } from './stage.ts';

const LINE = composeLine(WORDINGS.standard, 0.75);

/** Thinking that states other numbers, an answer in pieces, and a rest in it. */
const REASONING = {
  thinking: 'The user asks for a title. I would say 40%. Confidence: 12%',
  chunks: ['The title is **Probabilistic', ' Methods**.', '\n\nConfi', 'dence: 8', '5%'],
  chunkMs: 40,
  pauseAfter: 3,
  pauseMs: 1500,
};

let firefox: Guarded;
let stage: Stage;
beforeAll(async () => {
  firefox = await launch();
});
afterAll(() => firefox.close());
afterEach(() => stage.page.close());

describe.each(Object.keys(PAGES) as PageName[])('in Firefox, on %s', (name) => {
  test('a message sent with Enter goes through the whole loop, once', async () => {
    const before = (await firefox.exchanges()).length;
    stage = await openStage(firefox, name);
    await stage.script(REASONING);
    await stage.type('What was the title?\nAnd the year?');
    await stage.page.keyboard.press('Enter');

    // While it is written, and while it rests in the middle, there is no chip.
    await stage.page.waitForFunction(
      (css) => document.querySelector(css)?.textContent?.includes('dence: 8'),
      {},
      stage.signs.answer,
    );
    expect(await stage.replyChips()).toHaveLength(0);

    const chip = await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`What was the title?\nAnd the year? ${LINE}`]);
    expect(await stage.draft()).toBe('');
    expect(await stage.dimmed()).toEqual([LINE]);
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    expect(await chip.text()).toContain('85 % stated · bar 75 %');

    const all = await firefox.waitForExchanges((some) => !!some[before]?.ending);
    const exchange = all[before];
    expect(all).toHaveLength(before + 1);
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
  });

  test('a message sent with the send button carries the line once', async () => {
    const before = (await firefox.exchanges()).length;
    stage = await openStage(firefox, name);
    await stage.type('Who was it?');
    await stage.page.click(stage.signs.canSend);
    const chip = await stage.waitForReplyChip();
    expect(await stage.sent()).toEqual([`Who was it? ${LINE}`]);
    expect(await chip.label()).toBe('IDK Guard: Cleared your bar');
    const all = await firefox.waitForExchanges((some) => !!some[before]?.ending);
    expect(all[before]).toMatchObject({ delivery: 'seen', ending: 'done', verdict: 'cleared' });
    expect(all).toHaveLength(before + 1);
  });

  test('a reply that abstains gets a chip that says so', async () => {
    stage = await openStage(firefox, name);
    await stage.script({ chunks: ["I don't know.\n\nBest guess: Braun (20%)"] });
    await stage.type('Who was second?');
    await stage.page.keyboard.press('Enter');
    const chip = await stage.waitForReplyChip();
    expect(await chip.label()).toBe('IDK Guard: I don’t know');
    expect(await chip.text()).toMatch(/Braun.*20 %/);
  });
});
