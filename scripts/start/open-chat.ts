import { startPractice } from '../../practice/server/start-practice.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { EXTENSION } from '../browser/extension-folder.ts';
import type { StartOptions } from './read-arguments.d.mts';
import { practiceOptions } from './practice-options.ts';

const WHAT_TO_TRY = [
  'Type a question, or click one of the four, and press Enter: a line with your bar is added to it.',
  'When the reply ends, the chip beneath it holds it to your bar; click the chip for the reason, and mark the reply right or wrong.',
  "The guard's mark in the toolbar (behind the puzzle piece) opens the popup with the bar and the tallies.",
];

/** Opens a browser at the practice chat and waits until its window is closed. */
export async function openChat(options: StartOptions, signal: AbortSignal): Promise<number> {
  const practice = await startPractice(practiceOptions(options));
  try {
    const browser = await launchWithExtension({
      extension: EXTENSION,
      headless: false,
      viewport: null,
      leaveSignals: true,
    });
    const { context } = browser;
    const closed = new Promise<void>((resolve) => {
      // Some systems keep a browser running after its last window.
      const onPageClosed = () => context.pages().length === 0 && resolve();
      context.on('close', () => resolve());
      context.on('page', (page) => page.on('close', onPageClosed));
      for (const page of context.pages()) page.on('close', onPageClosed);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(practice.url);
      process.stdout.write(`The practice chat is open at ${practice.url}\n`);
      process.stdout.write(WHAT_TO_TRY.map((line, at) => `  ${at + 1}. ${line}\n`).join(''));
      process.stdout.write('Close the window to stop.\n');
      await closed;
    } finally {
      await browser.close();
    }
  } finally {
    await practice.close();
  }
  return 0;
}
