import type { Page } from 'playwright-core';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';
import { waitForChips } from '../../scripts/browser/chips.ts';
import type { Launched } from '../../scripts/browser/launch.ts';
import { poll } from '../browser/stage.ts';
import { CHATS, type Chat } from './catalogue.ts';
import './pages/shared/globals.ts';

/** The line that the guard adds to a question, as its settings are in these tests. */
export const LINE = composeLine(WORDINGS.standard, 0.75);

/**
 * How long a page may take: several share a machine, and a reply without a sign of its end is over
 * only after seconds of silence.
 */
export const PATIENCE_MS = 40_000;

/** A page of somebody else's chat. */
export interface Stage {
  readonly page: Page;
  readonly chat: Chat;
  askWithEnter(text: string): Promise<void>;
  askWithClick(text: string): Promise<void>;
  /** The texts that the model in the page has been asked. */
  received(): Promise<string[]>;
  /** Waits until the model has given so many answers. */
  waitForAnswers(count: number): Promise<void>;
}

export async function openChat(
  { context }: Pick<Launched, 'context'>,
  origin: string,
  name: string,
  { guarded = true }: { guarded?: boolean } = {},
): Promise<Stage> {
  const chat = CHATS[name];
  if (chat === undefined) throw new Error(`There is no chat "${name}".`);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${origin}/${name}`);
  await page.locator(chat.composer).waitFor();
  if (guarded) await waitForChips(page, 'composer', 1, PATIENCE_MS);
  const box = page.locator(chat.composer);
  const type = async (text: string) => {
    await box.click();
    await page.keyboard.type(text);
    return box.evaluate((each) => (each as HTMLTextAreaElement).value ?? each.textContent);
  };
  /** Some chats empty their box once more after an answer, with what was typed by then. */
  const typeWhole = async (text: string) => {
    await poll(
      async () => {
        await box.fill('');
        return type(text);
      },
      (typed) => typed === text,
    );
  };
  return {
    page,
    chat,
    askWithEnter: async (text) => {
      await typeWhole(text);
      await page.keyboard.press('Enter');
    },
    askWithClick: async (text) => {
      await typeWhole(text);
      await page.locator(chat.send).last().click();
    },
    received: () => page.evaluate(() => window.__received),
    waitForAnswers: async (count) => {
      await poll(
        () => page.evaluate(() => window.__answered),
        (answered) => answered === count,
        PATIENCE_MS,
      );
    },
  };
}

/** A box in the window, in CSS pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Where the last answer and its chip are. Not by the document's order: lists may be laid out anyhow. */
export async function measureLastAnswer(stage: Stage): Promise<{ answer: Box; chip: Box }> {
  const lowest = async (css: string): Promise<Box> => {
    const boxes = await stage.page.locator(css).evaluateAll((all) =>
      all.map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    return boxes.reduce((low, box) => (box.bottom > low.bottom ? box : low));
  };
  return {
    answer: await lowest(stage.chat.answer),
    chip: await lowest('[data-idk-guard="reply"]'),
  };
}
