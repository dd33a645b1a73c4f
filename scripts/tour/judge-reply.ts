import type { Page } from 'playwright-core';
import { OUTCOME } from '../../lib/domain/verdict.ts';
import { type Checked, checkAnswer } from '../../practice/check.ts';
import { findChips } from '../browser/chips.ts';
import type { HistoryPage } from '../browser/history-page.ts';
import { poll } from '../browser/poll.ts';
import { Problem } from '../setup/problem.mjs';
import type { Asked } from './ask-question.ts';
import type { Row } from './row.ts';

/** The chip's buttons, by what they are called. */
const BUTTONS = { right: 'Right', partly: 'Partly', wrong: 'Wrong' } as const satisfies Record<
  Checked,
  string
>;

const STORE_MS = 5000;

/**
 * Judges the last reply as a user would who knows the answer: by the chip's buttons.
 *
 * @returns the row as it is stored then; unchanged where there is no answer to judge
 * @throws Problem when the judgement is not stored
 */
export async function judgeReply(page: Page, history: HistoryPage, asked: Asked): Promise<Row> {
  const { row, reply } = asked;
  const { exchange, question } = row;
  if (exchange === null || OUTCOME[exchange.verdict] !== 'answered') return row;
  const judgement = checkAnswer(question, reply);
  if (judgement === null) return row;
  const chip = (await findChips(page, 'reply')).at(-1);
  await chip?.click(BUTTONS[judgement]);
  const judged = await poll(
    async () =>
      (await history.read()).find(
        (each) => each.id === exchange.id && each.judgement === judgement,
      ),
    STORE_MS,
  );
  if (judged !== null) return { ...row, exchange: judged };
  throw new Problem(`“${question}”: “${BUTTONS[judgement]}” was clicked, but not stored.`);
}
