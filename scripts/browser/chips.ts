import type { CDPSession, Page } from 'playwright-core';

/** One of our chips, inside its closed root. */
export interface Chip {
  /** The text, as a user reads it, on one line. */
  text(): Promise<string>;
  /** Name of the labelled group, as a screen reader says it. */
  label(): Promise<string | null>;
  /** Clicks, with a real pointer, the first button whose label or text contains the name. */
  click(name: string): Promise<void>;
  /** Runs a function on the chip's root. */
  evaluate<T>(use: (root: ShadowRoot) => T): Promise<T>;
}

/**
 * The chips on a page, in document order. Their roots are closed to scripts of the page, and so to
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
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) walk(child);
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
  const evaluate = async <T>(use: (root: ShadowRoot, arg: string) => T, arg = ''): Promise<T> => {
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
  return {
    evaluate,
    text: () =>
      evaluate((root) =>
        [...root.children]
          .map((child) => (child as HTMLElement).innerText)
          .join(' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ),
    label: () =>
      evaluate(
        (root) =>
          root.querySelector('[role=group]')?.getAttribute('aria-label')?.replaceAll(/\s/g, ' ') ??
          null,
      ),
    click: async (name) => {
      const spot = await evaluate((root, wanted) => {
        const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find((each) =>
          `${each.getAttribute('aria-label') ?? ''} ${each.textContent ?? ''}`.includes(wanted),
        );
        if (button === undefined) return null;
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, name);
      if (spot === null) throw new Error(`The chip has no button "${name}".`);
      await page.mouse.click(spot.x, spot.y);
    },
  };
}
