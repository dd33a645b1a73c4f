import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { ToBackground, ToTab } from './messages.ts';

type Protocol = { [Name: string]: (...args: never[]) => unknown };
type Request<P, Name extends keyof P> = P[Name] extends (...args: infer Args) => unknown
  ? Args extends [infer First]
    ? First
    : undefined
  : never;
type Answer<P, Name extends keyof P> = P[Name] extends (...args: never[]) => infer Result
  ? Result
  : never;

/** What goes over the wire. */
export interface Envelope {
  readonly to: 'background' | 'tab';
  readonly name: string;
  readonly request: unknown;
}

/**
 * Asks the background, which the browser starts when it is not running.
 *
 * @throws when the extension was updated under us, or the background was stopped in the middle
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Answer<ToBackground, Name>> {
  const envelope: Envelope = { to: 'background', name, request };
  return (await browser.runtime.sendMessage(envelope)) as Answer<ToBackground, Name>;
}

/** Asks the guard in a tab; `null` when none runs there. */
export async function askTab<Name extends keyof ToTab>(
  tabId: number,
  name: Name,
  request: Request<ToTab, Name>,
): Promise<Answer<ToTab, Name> | null> {
  const envelope: Envelope = { to: 'tab', name, request };
  try {
    return (await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })) as Answer<ToTab, Name>;
  } catch {
    // No listener in the tab: the guard is not there, which is an answer.
    return null;
  }
}

/** Handlers by name. What they are given has come over the wire and is to be validated. */
export type Handlers<P> = {
  readonly [Name in keyof P]: (
    request: unknown,
    sender: Runtime.MessageSender,
  ) => Answer<P, Name> | Promise<Answer<P, Name>>;
};

/** Answers the messages of one side; messages of others, and from other extensions, are left. */
export function answerMessages<P extends Protocol | ToBackground | ToTab>(
  side: Envelope['to'],
  handlers: Handlers<P>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message) || message.to !== side || sender.id !== browser.runtime.id) return;
    if (!Object.hasOwn(handlers, message.name)) return;
    const handler = handlers[message.name as keyof P];
    return Promise.resolve(handler(message.request, sender));
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    ),
  );
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}
