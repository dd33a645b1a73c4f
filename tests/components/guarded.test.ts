import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChips, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import type { Exchange } from '../../lib/domain/exchange.ts';
import { launch, poll, readExchanges, settingsWith, store } from '../browser/stage.ts';
import { CHATS } from './catalogue.ts';
import { ANSWERS, QUESTIONS } from './pages/shared/questions.ts';
import { type Served, servePages } from './serve.ts';
import { LINE, PATIENCE_MS, type Stage, measureLastAnswer, openChat } from './stage.ts';

let launched: Launched;
/** The same pages at two origins; the user has turned on the first. */
let turnedOn: Served;
let turnedOff: Served;
beforeAll(async () => {
  [launched, turnedOn, turnedOff] = await Promise.all([launch(), servePages(), servePages()]);
  await store(launched, settingsWith({ pages: [turnedOn.origin] }));
});
afterAll(async () => {
  await launched.close();
  turnedOn.close();
  turnedOff.close();
});

describe.concurrent.each(Object.keys(CHATS))('on %s, of which the guard knows nothing:', (name) => {
  const known = `${QUESTIONS.known} (${name})`;
  const unknown = `${QUESTIONS.unknown} (${name})`;
  let stage: Stage;
  let stageOff: Stage;
  afterAll(async () => {
    await stage?.page.close();
    await stageOff?.page.close();
  });

  /** The exchanges of this page, once so many of them are over. */
  const waitForExchanges = (count: number): Promise<Exchange[]> =>
    poll(
      async () => {
        const all = await readExchanges(launched);
        return all.filter(({ prompt }) => prompt?.endsWith(`(${name})`));
      },
      (all) => all.length === count && all.every(({ ending }) => ending !== null),
      PATIENCE_MS,
    );

  test.sequential('a question sent with Enter carries the line; its answer is read', async () => {
    stageOff = await openChat(launched, turnedOff.origin, name, { guarded: false });
    stage = await openChat(launched, turnedOn.origin, name);
    await stage.askWithEnter(known);
    await stage.waitForAnswers(1);
    const [chip] = await waitForChips(stage.page, 'reply', 1, PATIENCE_MS);
    expect(await stage.received()).toEqual([`${known} ${LINE}`]);
    expect(await chip?.label()).toBe('IDK Guard: Cleared your bar');
    const [exchange] = await waitForExchanges(1);
    expect(exchange).toMatchObject({
      site: '127.0.0.1',
      host: '127.0.0.1',
      prompt: known,
      delivery: 'seen',
      verdict: 'cleared',
      reading: { stance: 'answer', confidence: 0.85 },
    });
    // The answer alone was read: no name, no time, no question, no button. Breaks may be spaces.
    const { length } = ANSWERS.known;
    expect(exchange?.replyLength).toBeLessThanOrEqual(length);
    expect(exchange?.replyLength).toBeGreaterThanOrEqual(length - 1);
    const { answer, chip: below } = await measureLastAnswer(stage);
    expect(below.top).toBeGreaterThanOrEqual(answer.bottom - 1);
  });

  test.sequential('one sent with the button, too; "I don\'t know" gets its own chip', async () => {
    await stage.askWithClick(unknown);
    await stage.waitForAnswers(2);
    const chips = await waitForChips(stage.page, 'reply', 2, PATIENCE_MS);
    expect(await stage.received()).toEqual([`${known} ${LINE}`, `${unknown} ${LINE}`]);
    const labels = await Promise.all(chips.map((each) => each.label()));
    expect(labels.toSorted()).toEqual(['IDK Guard: Cleared your bar', 'IDK Guard: I don’t know']);
    const [, exchange] = await waitForExchanges(2);
    expect(exchange).toMatchObject({
      prompt: unknown,
      delivery: 'seen',
      verdict: 'abstained',
      replyLength: ANSWERS.unknown.length,
    });
    const { answer, chip } = await measureLastAnswer(stage);
    expect(chip.top).toBeGreaterThanOrEqual(answer.bottom - 1);
    expect(chip.top).toBeLessThan(answer.bottom + 80);
  });

  test.sequential('where it is not turned on, the chat goes its own way', async () => {
    // It was opened before the other one, on which the guard has long been at work.
    await stageOff.askWithEnter(known);
    await stageOff.waitForAnswers(1);
    await stageOff.askWithClick(unknown);
    await stageOff.waitForAnswers(2);
    expect(await stageOff.received()).toEqual([known, unknown]);
    const answers = stageOff.page.locator(stageOff.chat.answer);
    await answers.filter({ hasText: 'Confidence: 85%' }).first().waitFor();
    await answers.filter({ hasText: ANSWERS.unknown }).first().waitFor();
    expect(await findChips(stageOff.page, 'reply')).toEqual([]);
    expect(await findChips(stageOff.page, 'composer')).toEqual([]);
    await waitForExchanges(2);
  });
});
