import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { poll } from '../../scripts/browser/poll.ts';

/** The popup as the browser opens it: over the page, with access to its tab, and gone with a prompt. */
export interface ToolbarPopup {
  /** Whether it is still there. */
  isOpen(): Promise<boolean>;
  /** Evaluates an expression in it; `null` when it is gone. */
  evaluate<T>(expression: string): Promise<T | null>;
}

/**
 * Opens the popup as a click on the extension's icon does. Of a browser in a window, started with
 * `--enable-unsafe-extension-debugging`.
 */
export async function openToolbarPopup(
  context: BrowserContext,
  id: string,
  about: Page,
): Promise<ToolbarPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be debugged.');
  await about.bringToFront();
  const tabs = await targets(session, [{ type: 'tab' }]);
  const tab = tabs.find(({ url }) => url === about.url());
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never);
  const find = async () =>
    (await targets(session)).find(({ url }) => url === `chrome-extension://${id}/popup.html`) ??
    null;
  const popup = await poll(find, 10_000);
  if (popup === null) throw new Error('The popup did not open.');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: false,
  });
  return {
    isOpen: async () => (await find()) !== null,
    evaluate: (expression) => evaluateIn(session, sessionId, expression),
  };
}

async function targets(session: CDPSession, filter?: { type: string }[]) {
  return (await session.send('Target.getTargets', filter && ({ filter } as never))).targetInfos;
}

let messages = 0;

/** Playwright does not show an extension's popup as a page of its own. */
function evaluateIn<T>(
  session: CDPSession,
  sessionId: string,
  expression: string,
): Promise<T | null> {
  const id = (messages += 1);
  const params = { expression, returnByValue: true, awaitPromise: true };
  let stop = () => {};
  const answer = new Promise<T | null>((resolve, reject) => {
    const onMessage = (event: { message: string }) => {
      const { id: answered, result, error } = JSON.parse(event.message);
      if (answered !== id) return;
      const problem = error?.message ?? result.exceptionDetails?.exception?.description;
      if (problem === undefined) resolve(result.result.value as T);
      else reject(new Error(problem));
    };
    const onDetached = (event: { sessionId: string }) => {
      if (event.sessionId === sessionId) resolve(null);
    };
    stop = () => {
      session.off('Target.receivedMessageFromTarget', onMessage);
      session.off('Target.detachedFromTarget', onDetached);
    };
    session.on('Target.receivedMessageFromTarget', onMessage);
    session.on('Target.detachedFromTarget', onDetached);
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    // A session of a popup that has gone is no error: that is what the caller wants to know.
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => resolve(null));
  });
  return answer.finally(stop);
}
