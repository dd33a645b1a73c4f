import type { CDPSession, Page } from 'playwright-core';
import { type Chip, createChip } from './chip.ts';

export type { Chip };

/**
 * The chips on a page and in its frames, in document order. Their roots are closed to scripts of the page, and so to
 * Playwright's selectors; the browser's debugger sees through.
 */
export async function findChips(page: Page, kind: 'reply' | 'composer'): Promise<Chip[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const chips: Chip[] = [];
  const walk = (node: typeof root) => {
    const attributes = node.attributes ?? [];
    const at = attributes.indexOf('data-idk-guard');
    const shadow = node.shadowRoots?.[0];
    if (at >= 0 && attributes[at + 1] === kind && shadow !== undefined) {
      chips.push(chipOf(page, session, shadow.backendNodeId));
    }
    const { children = [], shadowRoots = [], contentDocument } = node;
    for (const child of [...children, ...shadowRoots]) walk(child);
    if (contentDocument) walk(contentDocument);
  };
  walk(root);
  return chips;
}

/** Waits until there are so many chips of a kind with something in them, and returns them. */
export async function waitForChips(
  page: Page,
  kind: 'reply' | 'composer',
  count: number,
  timeoutMs = 15_000,
): Promise<Chip[]> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const chips = await findChips(page, kind);
    const texts = await Promise.all(chips.map((chip) => chip.text()));
    if (chips.length === count && texts.every((text) => text !== '')) return chips;
    if (Date.now() > until) {
      throw new Error(`Expected ${count} ${kind} chips, found ${JSON.stringify(texts)}.`);
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  }
}

function chipOf(page: Page, session: CDPSession, backendNodeId: number): Chip {
  const evaluate = async <T>(use: (root: ShadowRoot, arg: string) => T, arg: string) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (arg) { return (${use.toString()})(this, arg); }`,
      arguments: [{ value: arg }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value as T;
  };
  return createChip({ evaluate, clickAt: (x, y) => page.mouse.click(x, y) });
}
