import type { Page } from 'playwright-core';
import type { Exchange } from '../../lib/domain/exchange.ts';
import { findChips } from '../browser/chips.ts';
import type { HistoryPage } from '../browser/history-page.ts';
import { poll } from '../browser/poll.ts';
import { readSendTimes } from '../browser/time-sends.ts';
import { Problem } from '../setup/problem.mjs';
import type { TourQuestion } from './default-questions.ts';
import type { Row } from './row.ts';

/** How long the extension may take to store what the page shows, and to place the chip. */
const STORE_MS = 15_000;
/** After which a message that carries no line is taken for one that the guard leaves alone. */
const NOTHING_STORED_MS = 2000;

/** A row, with what is needed to judge it. */
export interface Asked {
  readonly row: Row;
  /** The reply as the page shows it. */
  readonly reply: string;
  /** The chat's error banner; `null` when there is none. */
  readonly error: string | null;
}

/**
 * Asks by real key presses, waits for the reply, the stored exchange and the chip.
 *
 * @param replyMs how long the reply may take
 * @throws Problem when one of them does not come
 */
export async function askQuestion(
  page: Page,
  history: HistoryPage,
  { question, stop = false }: TourQuestion,
  replyMs: number,
): Promise<Asked> {
  const replies = page.locator('[data-turn="assistant"]');
  const before = await replies.count();
  const known = new Set((await history.read()).map(({ id }) => id));
  await page.locator('[data-composer]').focus();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  if (stop) await page.locator('[data-stop]').click({ timeout: 5000 });
  const turn = replies.nth(before);
  await turn
    .and(page.locator('[data-ended]'))
    .waitFor({ timeout: replyMs })
    .catch(() => {
      throw new Problem(`“${question}”: no reply within ${replyMs / 1000} seconds.`);
    });

  const sent = await page.locator('[data-user-text]').last().innerText();
  const carriesLine = sent.trim() !== question;
  const exchange = await poll(
    async () => (await history.read()).find(({ id, ending }) => !known.has(id) && ending !== null),
    carriesLine ? STORE_MS : NOTHING_STORED_MS,
  );
  if (exchange === null && carriesLine) {
    throw new Problem(`“${question}”: the reply has ended, but the extension stored no exchange.`);
  }
  const error = turn.locator('[data-error]');
  const asked: Asked = {
    row: { question, exchange, heldMs: await readHeld(page) },
    reply: await turn.locator('[data-answer]').innerText(),
    error: (await error.count()) > 0 ? await error.innerText() : null,
  };
  if (exchange !== null) await waitForChip(page, exchange, before, question);
  return asked;
}

/** A reply without a word has no place for a chip. */
async function waitForChip(page: Page, exchange: Exchange, at: number, question: string) {
  if (exchange.replyLength === 0) return;
  const host = page.locator('[data-turn="assistant"]').nth(at).locator('[data-idk-guard="reply"]');
  const shown = await poll(async () => {
    if ((await host.count()) === 0) return null;
    const chip = (await findChips(page, 'reply')).at(-1);
    return (await chip?.text()) || null;
  }, STORE_MS);
  if (shown === null) throw new Problem(`“${question}”: the reply has ended, but has no chip.`);
}

async function readHeld(page: Page): Promise<number | null> {
  const time = (await readSendTimes(page)).at(-1);
  return time === undefined ? null : Math.round((time.shownAt - time.pressedAt) * 10) / 10;
}
