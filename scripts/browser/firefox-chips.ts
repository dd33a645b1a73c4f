import type { Page } from 'puppeteer-core';
import { callFunction, contextOf, sendCommand } from './bidi.ts';
import { type Chip, createChip } from './chip.ts';
import { poll } from './poll.ts';

/** What WebDriver BiDi tells of an element and of the root in it, closed ones included. */
interface Found {
  readonly result?: {
    readonly value?: readonly {
      readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
    }[];
  };
}

/** The chips on a page of Firefox, in document order. */
export async function findFirefoxChips(page: Page, kind: 'reply' | 'composer'): Promise<Chip[]> {
  const { result } = (await sendCommand(page.browser(), 'script.evaluate', {
    target: { context: contextOf(page) },
    expression: `[...document.querySelectorAll('[data-idk-guard="${kind}"]')]`,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })) as Found;
  const roots = (result?.value ?? []).flatMap(({ value }) => value?.shadowRoot?.sharedId ?? []);
  return roots.map((sharedId) =>
    createChip({
      evaluate: async (use, arg) =>
        JSON.parse(
          await callFunction(
            page.browser(),
            contextOf(page),
            `(root, arg) => JSON.stringify((${use.toString()})(root, arg) ?? null)`,
            [{ sharedId }, { type: 'string', value: arg }],
          ),
        ),
      clickAt: (x, y) => page.mouse.click(x, y),
    }),
  );
}

/** Waits until there are so many chips of a kind with something in them, and returns them. */
export async function waitForFirefoxChips(
  page: Page,
  kind: 'reply' | 'composer',
  count: number,
  timeoutMs = 15_000,
): Promise<Chip[]> {
  let texts: string[] = [];
  const found = await poll(async () => {
    const chips = await findFirefoxChips(page, kind);
    texts = await Promise.all(chips.map((chip) => chip.text()));
    return chips.length === count && texts.every((text) => text !== '') ? chips : null;
  }, timeoutMs);
  if (found === null) {
    throw new Error(`Expected ${count} ${kind} chips, found ${JSON.stringify(texts)}.`);
  }
  return found;
}
