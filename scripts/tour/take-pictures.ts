import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findChips } from '../browser/chips.ts';
import { poll } from '../browser/poll.ts';
import { Problem } from '../setup/problem.mjs';

const FOLDER = fileURLToPath(new URL('../../.output/tour/', import.meta.url));
const DOCS_PICTURE = fileURLToPath(new URL('../../docs/guard.png', import.meta.url));
/** The README's picture must not weigh on everybody who clones. */
const DOCS_BYTES = 120_000;

const SCHEMES = ['light', 'dark'] as const;
const POPUP_WIDTHS = [360, 320] as const;
/** Longer than the guard's idle interval. */
const FOLLOW_MS = 2000;
/** What a chip opens comes in a script of its own. */
const OPEN_MS = 5000;
const POPUP_HEIGHT = 600; // the most that a browser gives

/** Takes the tour's pictures of the chat: light and dark, the chips open. */
export async function pictureChat(chat: Page): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  for (const scheme of SCHEMES) {
    await paint(chat, scheme);
    await chat.locator('[data-composer]').focus();
    await scrollTo(chat, '[data-turn]');
    await chat.screenshot({ path: `${FOLDER}chat-${scheme}.png` });
    await pictureOpen(chat, 'reply', `${FOLDER}why-${scheme}.png`);
    await pictureOpen(chat, 'composer', `${FOLDER}composer-${scheme}.png`);
  }
  await paint(chat, 'light');
  return FOLDER;
}

/** Takes the tour's pictures of the popup: light and dark, as wide as browsers make it and less. */
export async function picturePopup(popup: Page): Promise<void> {
  for (const width of POPUP_WIDTHS) {
    await popup.setViewportSize({ width, height: POPUP_HEIGHT });
    for (const scheme of SCHEMES) {
      await paint(popup, scheme);
      await popup.screenshot({ path: `${FOLDER}popup-${scheme}-${width}.png` });
    }
  }
}

/** Renews the README's picture. @throws Problem when it is too heavy */
export async function pictureForDocs(chat: Page): Promise<void> {
  const size = chat.viewportSize();
  await chat.setViewportSize({ width: 800, height: 760 });
  // A reply over the bar, and, beneath the next question with its line, one under it.
  await scrollTo(chat, '[data-turn="assistant"]');
  await paint(chat, 'light');
  await chat.locator('[data-composer]').focus();
  await chat.screenshot({ path: DOCS_PICTURE });
  if (size !== null) await chat.setViewportSize(size);
  const { size: bytes } = await stat(DOCS_PICTURE);
  if (bytes <= DOCS_BYTES) return;
  throw new Problem(`docs/guard.png has ${bytes} bytes, and ${DOCS_BYTES} are allowed.`);
}

async function pictureOpen(chat: Page, kind: 'reply' | 'composer', path: string): Promise<void> {
  const chips = await findChips(chat, kind);
  const chip = chips[1] ?? chips[0]; // The second reply is one below the bar: more to explain.
  if (chip === undefined) return;
  await chip.click('');
  await poll(
    () => chip.evaluate((root) => root.querySelector('[aria-expanded="true"]') !== null || null),
    OPEN_MS,
  );
  await chat.screenshot({ path });
  await chat.keyboard.press('Escape');
}

async function paint(page: Page, colorScheme: (typeof SCHEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await settle(page);
  // The chips follow the page's theme when the guard next looks at the page.
  const followed = await poll(
    async () => (await countStrayChips(page, colorScheme)) === 0 || null,
    FOLLOW_MS,
  );
  if (followed !== null) return;
  const stray = await countStrayChips(page, colorScheme);
  process.stderr.write(
    `Chips that did not follow the page into its ${colorScheme} theme: ${stray}.\n`,
  );
}

/** Chips on the page whose own theme is another. The popup has none. */
function countStrayChips(page: Page, scheme: string): Promise<number> {
  return page
    .locator('[data-idk-guard]')
    .evaluateAll(
      (hosts, wanted) =>
        hosts.filter((host) => (host as HTMLElement).style.colorScheme !== wanted).length,
      scheme,
    );
}

/** Brings the first element of a selector to the upper edge. */
async function scrollTo(chat: Page, selector: string): Promise<void> {
  await chat
    .locator(selector)
    .first()
    .evaluate((turn) => turn.scrollIntoView({ block: 'start' }));
  await settle(chat);
}

/** Two frames: what was asked for is drawn then. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
