import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Exchange } from '../../lib/domain/exchange.ts';
import { NO_TALLY } from '../../lib/domain/tally.ts';
import { addTally, tallyOf } from '../../lib/history/rollup.ts';
import { startPractice } from '../../practice/server/start-practice.ts';
import { findChips, waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { launch, poll, readExchanges, readTally, waitForExchanges } from './stage.ts';

/* What becomes of a reading when the reply that it was taken from is not the last word. */

const LIMA = 'The capital of Peru is Lima.';
const SURE = 'Confidence: 85%';
const UNSURE = 'Confidence: 45%';

describe('a reply that was read', () => {
  let launched: Launched;
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let page: Page;
  let before: number;
  beforeAll(async () => {
    practice = await startPractice({ port: 0, speed: Number.POSITIVE_INFINITY });
    launched = await launch();
  });
  afterAll(async () => {
    await launched.close();
    await practice.close();
  });
  beforeEach(async () => {
    before = (await readExchanges(launched)).length;
    page = await launched.context.newPage();
  });
  afterEach(async () => {
    const all = await readExchanges(launched);
    expect(await readTally(launched)).toEqual(
      all.reduce((sum, each) => addTally(sum, tallyOf(each)), NO_TALLY),
    );
    await page.close();
  });

  /** Asks the practice chat, and lets its reply be `LIMA` with `SURE`. */
  const ask = async (search = '') => {
    await page.goto(`${practice.url}/${search}`);
    await page.locator('[data-composer]').click();
    await waitForChips(page, 'composer', 1);
    await page.keyboard.insertText('What is the capital of Peru?');
    await page.keyboard.press('Enter');
    await page.locator('[data-complete]').waitFor();
    await show([LIMA, SURE]);
    return waitFor({ ending: 'done', confidence: 0.85 });
  };
  const exchange = (all: Exchange[]) => all[before] as Exchange;
  const read = async () => exchange(await readExchanges(launched));
  const waitFor = async (want: { ending?: string; confidence?: number | null }) => {
    const found = await waitForExchanges(launched, (all) => {
      const each = all[before];
      if (each === undefined || (want.ending !== undefined && each.ending !== want.ending))
        return false;
      return want.confidence === undefined || each.reading?.confidence === want.confidence;
    });
    expect(found).toHaveLength(before + 1);
    return exchange(found);
  };
  const chip = async () => (await waitForChips(page, 'reply', 1))[0];
  const waitForLabel = (label: string) =>
    poll(
      async () =>
        (await Promise.all((await findChips(page, 'reply')).map((each) => each.label()))).join(),
      (labels) => labels === `IDK Guard: ${label}`,
    );
  const waitForNoChip = () =>
    poll(
      async () => (await findChips(page, 'reply')).length,
      (count) => count === 0,
    );
  const judge = async (word: 'Right' | 'Wrong') => {
    await (await chip())?.click(word);
    return waitForExchanges(launched, (all) => all[before]?.judgement === word.toLowerCase());
  };

  /** What the site's own script does to the reply: nothing of it is asked of the practice chat. */
  const show = (lines: string[], how: 'writing' | 'complete' | 'unmarked' = 'complete') =>
    page.evaluate(
      ([texts, state]) => {
        const turn = document.querySelector('[data-turn="assistant"]:last-of-type') as HTMLElement;
        turn.dataset['streaming'] = String(state === 'writing');
        turn.toggleAttribute('data-complete', state === 'complete');
        const paragraphs = texts.map((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          return paragraph;
        });
        turn.querySelector('[data-answer]')?.replaceChildren(...paragraphs);
      },
      [lines, how] as const,
    );
  /** Another variant of the reply, in an element of its own, as "2 / 2" brings it. */
  const switchTo = (lines: string[]) =>
    page.evaluate((texts) => {
      const turn = document.querySelector('[data-turn="assistant"]:last-of-type') as HTMLElement;
      const other = turn.cloneNode(true) as HTMLElement;
      other
        .querySelector('[data-answer]')
        ?.replaceChildren(
          ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
        );
      turn.replaceWith(other);
    }, lines);

  test('is not read while it goes on, and once more when it has ended: continued', async () => {
    const { revision } = await ask();
    await judge('Right');
    await show([LIMA, SURE, 'On second thought: Confidence: 10%'], 'writing');
    await waitForNoChip();
    await show([LIMA, SURE, 'On second thought: Confidence: 10%', 'Or rather:'], 'writing');
    expect(await read()).toMatchObject({ revision, reading: { confidence: 0.85 } });
    await show([LIMA, SURE, 'On second thought: Confidence: 10%', 'Or rather:', UNSURE]);
    expect(await waitFor({ confidence: 0.45 })).toMatchObject({
      revision: revision + 1,
      attempt: 1,
      ending: 'done',
      verdict: 'below',
      // The judgement was of what the reply claimed before.
      judgement: 'unjudged',
    });
    await waitForLabel('Below your bar');
  });

  test('keeps its judgement when it goes on and claims the same', async () => {
    const { revision } = await ask();
    await judge('Right');
    await show([LIMA, SURE], 'writing');
    await waitForNoChip();
    await show([LIMA, SURE, 'It lies on the Pacific.']);
    const all = await waitForExchanges(
      launched,
      (some) => (some[before]?.revision ?? 0) > revision,
    );
    expect(exchange(all)).toMatchObject({ attempt: 1, verdict: 'cleared', judgement: 'right' });
    await waitForLabel('Cleared your bar');
  });

  test('that stops and goes on without a sign shows no verdict until it ends', async () => {
    await ask();
    await show([LIMA, 'That has not always been so.'], 'unmarked');
    await waitForNoChip();
    await show([LIMA, 'That has not always been so.', UNSURE]);
    expect(await waitFor({ confidence: 0.45 })).toMatchObject({ attempt: 1, verdict: 'below' });
    await waitForLabel('Below your bar');
  });

  test('is read again when it is edited, though not a letter more or less is there', async () => {
    await ask();
    await judge('Wrong');
    await show([LIMA, UNSURE]);
    expect(await waitFor({ confidence: 0.45 })).toMatchObject({ judgement: 'unjudged' });
    await waitForLabel('Below your bar');
  });

  test('has a reading and a judgement of its own in each of its variants', async () => {
    await ask();
    await judge('Right');
    const other = ['It is Cusco, high up in the Andes.', UNSURE];
    await switchTo(other);
    expect(await waitFor({ confidence: 0.45 })).toMatchObject({
      attempt: 2,
      judgement: 'unjudged',
    });
    await judge('Wrong');
    await switchTo([LIMA, SURE]);
    await waitFor({ confidence: 0.85 });
    await waitForLabel('Cleared your bar');
    const again = await waitForExchanges(launched, (all) => all[before]?.judgement === 'right');
    expect(exchange(again)).toMatchObject({ attempt: 1, ending: 'done', verdict: 'cleared' });
    await switchTo(other);
    await waitFor({ confidence: 0.45 });
    const last = await waitForExchanges(launched, (all) => all[before]?.judgement === 'wrong');
    expect(exchange(last)).toMatchObject({ attempt: 2, verdict: 'below' });
  });

  test('is another reply when it is regenerated and stopped: not read, not judged', async () => {
    const { attempt } = await ask('?speed=60');
    await judge('Right');
    await page.locator('[data-action="regenerate"]').click();
    await page.locator('[data-streaming="true"] [data-answer]:not(:empty)').waitFor();
    await page.locator('[data-stop]').click();
    expect(await waitFor({ ending: 'stopped' })).toMatchObject({
      attempt: attempt + 1,
      verdict: 'unread',
      reading: null,
      judgement: 'unjudged',
    });
    await waitForLabel('Could not be read');
  });

  test('keeps what was read when it is left while it is written anew', async () => {
    const { revision } = await ask();
    await judge('Right');
    await show(['It is'], 'writing');
    await waitForNoChip();
    await page.locator('[data-new-chat]').click();
    await askAnother();
    expect(await read()).toMatchObject({ revision, ending: 'done', judgement: 'right' });
  });

  test('has its chip again when the sign of writing was of the next reply', async () => {
    const { revision } = await ask();
    await show([LIMA, SURE], 'writing');
    await waitForNoChip();
    await askAnother();
    await waitForChips(page, 'reply', 2);
    expect(await read()).toMatchObject({ revision, ending: 'done', verdict: 'cleared' });
  });

  test('is the same reply when only a word on a button changes', async () => {
    const { revision } = await ask();
    await page.evaluate(() => {
      const turn = document.querySelector('[data-turn="assistant"]') as HTMLElement;
      turn.removeAttribute('data-complete');
      const button = document.createElement('button');
      button.textContent = 'Copy';
      document.querySelector('[data-idk-guard="reply"]')?.remove();
      turn.querySelector('[data-answer]')?.append(button);
    });
    // The guard has looked at the page when its chip is back.
    await waitForChips(page, 'reply', 1);
    await askAnother();
    expect(await read()).toMatchObject({ revision, ending: 'done', verdict: 'cleared' });
    await waitForChips(page, 'reply', 2);
  });

  /** Sends the next message, and waits until its reply is recorded: what came before it is by then. */
  const askAnother = async () => {
    await page.locator('[data-composer]').click();
    await page.keyboard.insertText('And who painted Guernica?');
    await page.keyboard.press('Enter');
    await waitForExchanges(launched, (all) => !!all[before + 1]?.ending);
  };
});
