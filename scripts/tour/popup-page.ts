import type { Page } from 'playwright-core';
import type { Tally } from '../../lib/domain/tally.ts';
import { findChips } from '../browser/chips.ts';
import type { Launched } from '../browser/launch.ts';
import { poll } from '../browser/poll.ts';
import { Problem } from '../setup/problem.mjs';

/** Moves the popup's slider to a bar, step by step with the arrow keys, and closes the popup. */
export async function setBar(browser: Launched, chat: Page, bar: number): Promise<void> {
  const wanted = Math.round(bar * 100);
  const popup = await browser.openPopup(chat);
  const slider = popup.locator('input[type="range"]');
  await slider.focus();
  let value = Number(await slider.inputValue());
  while (value !== wanted) {
    await slider.press(value < wanted ? 'ArrowRight' : 'ArrowLeft');
    const next = Number(await slider.inputValue());
    if (next === value) throw new Problem(`The popup's slider does not move to ${wanted}%.`);
    value = next;
  }
  // The chip at the message box shows it once it has reached the page.
  await chat.bringToFront();
  const shown = await poll(async () => {
    const text = await (await findChips(chat, 'composer'))[0]?.text();
    return text?.includes(String(wanted)) || null;
  }, 5000);
  await popup.close();
  if (shown === null) throw new Problem(`The bar of ${wanted}% does not reach the chat page.`);
}

/** A line of the popup's tally table, as it stands there. */
export interface ShownTally extends Omit<Tally, 'judged'> {
  readonly label: string;
}

/** The popup's tallies of this site; none while there is nothing to count. */
export async function readTallies(popup: Page): Promise<ShownTally[]> {
  const rows = await popup.locator('table.tally tbody tr:not(.t-bar)').all();
  return Promise.all(
    rows.map(async (row) => {
      const figures = await row.locator('td').allInnerTexts();
      const [answered = 0, abstained = 0, errors = 0] = figures.map((text) =>
        Number(text.replaceAll(/\D/g, '')),
      );
      return { label: await row.locator('th').innerText(), answered, abstained, errors };
    }),
  );
}

/** Whether the popup counts what the rows say, in each of its lines. */
export function agrees(shown: readonly ShownTally[], counted: Tally): boolean {
  if (shown.length === 0) return counted.answered + counted.abstained === 0;
  return shown.every(
    ({ answered, abstained, errors }) =>
      answered === counted.answered && abstained === counted.abstained && errors === counted.errors,
  );
}

/** The tallies as lines of text. */
export function printTallies(shown: readonly ShownTally[]): string {
  const lines = shown.map(
    ({ label, answered, abstained, errors }) =>
      `${label}: ${answered} answered, ${abstained} abstained, ${errors} wrong`,
  );
  return ['The popup counts', ...lines.map((line) => `  ${line}`)].join('\n');
}
