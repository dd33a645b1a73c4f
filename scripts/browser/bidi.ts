import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi takes it: a string, or a node that the browser has shown us. */
export type Argument =
  | { readonly type: 'string'; readonly value: string }
  | { readonly sharedId: string };

interface Inner {
  readonly connection: {
    send(method: string, params: object): Promise<{ readonly result: unknown }>;
  };
}

/**
 * Sends a command of WebDriver BiDi that puppeteer has no method for. Its connection is there and
 * is not in its types; the version of puppeteer is pinned.
 *
 * @throws what the browser answers when it refuses
 */
export async function sendCommand(browser: Browser, method: string, params: object) {
  return (await (browser as never as Inner).connection.send(method, params)).result;
}

/** The id that WebDriver BiDi has for a page. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as never as { readonly _id: string })._id;
}

/** What a script gave back: its value, or what it threw. */
interface Outcome {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function in a window of the browser and returns what it returns.
 *
 * @param source the function; it gives back a string, or a promise of one
 * @throws what the function throws
 */
export async function callFunction(
  browser: Browser,
  context: string,
  source: string,
  args: readonly Argument[],
): Promise<string> {
  const outcome = (await sendCommand(browser, 'script.callFunction', {
    target: { context },
    functionDeclaration: source,
    arguments: args,
    awaitPromise: true,
    // As with a user's click: what asks for a permission wants one.
    userActivation: true,
  })) as Outcome;
  if (outcome.exceptionDetails !== undefined) throw new Error(outcome.exceptionDetails.text);
  return String(outcome.result?.value);
}
