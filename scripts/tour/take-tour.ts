import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import { type Practice, startPractice } from '../../practice/server/start-practice.ts';
import { EXTENSION } from '../browser/extension-folder.ts';
import { type HistoryPage, openHistoryPage } from '../browser/history-page.ts';
import { type Launched, launchWithExtension } from '../browser/launch.ts';
import { timeSends } from '../browser/time-sends.ts';
import { Problem } from '../setup/problem.mjs';
import { practiceOptions } from '../start/practice-options.ts';
import type { StartOptions } from '../start/read-arguments.d.mts';
import { askQuestion } from './ask-question.ts';
import { DEFAULT_QUESTIONS, type TourQuestion } from './default-questions.ts';
import { judgeReply } from './judge-reply.ts';
import { agrees, printTallies, readTallies, setBar } from './popup-page.ts';
import { headOf, lineOf } from './print-rows.ts';
import { type Row, countRows, describeRow } from './row.ts';
import { pictureChat, pictureForDocs, picturePopup } from './take-pictures.ts';

export interface TourOptions extends Omit<StartOptions, 'questions'> {
  /** `null` for the default list. */
  readonly questions: readonly string[] | null;
}

/** A real model may think for minutes; the practice model streams for a second. */
const REPLY_MS = { practice: 60_000, endpoint: 600_000 } as const;
/** A real model would see the earlier questions, so each gets a chat of its own. */
const QUESTIONS_PER_CHAT = { practice: 12, endpoint: 1 } as const;

/**
 * Takes the tour: asks every question in a real browser with the extension, prints what the
 * extension stored, and compares it with what the popup shows.
 *
 * @returns the exit code: 1 when the popup counts something else
 * @throws Problem in words for the user
 */
export async function takeTour(options: TourOptions, signal: AbortSignal): Promise<number> {
  const practice = await startPractice(practiceOptions(options));
  try {
    const browser = await launchWithExtension({
      extension: EXTENSION,
      colorScheme: 'light',
      leaveSignals: true,
    });
    // Closing makes every wait of the tour fail at once.
    signal.addEventListener('abort', () => void browser.close(), { once: true });
    try {
      signal.throwIfAborted();
      return await tourWith(browser, practice, options);
    } finally {
      await browser.close();
    }
  } finally {
    await practice.close();
  }
}

async function tourWith(browser: Launched, practice: Practice, options: TourOptions) {
  const history = await openHistoryPage(browser);
  const chat = await browser.context.newPage();
  await timeSends(chat);
  await chat.goto(practice.url);
  await chat.locator('[data-idk-guard="composer"]').waitFor({ state: 'attached' });
  if (options.bar !== null) await setBar(browser, chat, options.bar);
  await chat.bringToFront();

  const rows = await askAll(chat, history, options);
  if (options.saveDocs) await pictureForDocs(chat);
  const pictures = await pictureChat(chat);
  const popup = await browser.openPopup(chat);
  const shown = await readTallies(popup);
  await picturePopup(popup);

  const tell = options.json ? process.stderr : process.stdout;
  tell.write(`\n${printTallies(shown)}\n`);
  tell.write(`Pictures are in ${relative(process.cwd(), pictures) || '.'}\n`);
  const counted = countRows(rows);
  if (agrees(shown, counted)) return 0;
  const { answered, abstained, errors } = counted;
  process.stderr.write(
    `The popup disagrees with the rows, which make ${answered} answered, ${abstained} abstained, ${errors} wrong.\n`,
  );
  return 1;
}

async function askAll(chat: Page, history: HistoryPage, options: TourOptions): Promise<Row[]> {
  const kind = options.endpoint === null ? 'practice' : 'endpoint';
  const questions: readonly TourQuestion[] =
    options.questions?.map((question) => ({ question })) ?? DEFAULT_QUESTIONS;
  const columns = process.stdout.columns ?? 100;
  if (!options.json) process.stdout.write(`${headOf(columns)}\n`);
  const rows: Row[] = [];
  for (const [index, question] of questions.entries()) {
    if (index > 0 && index % QUESTIONS_PER_CHAT[kind] === 0) await startNewChat(chat);
    const asked = await askQuestion(chat, history, question, REPLY_MS[kind]);
    const row = await judgeReply(chat, history, asked);
    rows.push(row);
    const line = options.json ? JSON.stringify(describeRow(row)) : lineOf(row, columns);
    process.stdout.write(`${line}\n`);
    if (asked.error !== null) throw new Problem(`The chat shows an error: ${asked.error}`);
  }
  return rows;
}

async function startNewChat(chat: Page): Promise<void> {
  await chat.locator('[data-new-chat]').click();
  await chat.locator('[data-turn]').first().waitFor({ state: 'detached' });
}
