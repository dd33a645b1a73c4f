import type { Runtime } from 'webextension-polyfill';
import { native } from './native.ts';
import type { ToBackground, ToTab } from './messages.ts';

type Protocol = { [Name: string]: (...args: never[]) => unknown };
/** What a question is asked with. */
export type Request<P, Name extends keyof P> = P[Name] extends (...args: infer Args) => unknown
  ? Args extends [infer First]
    ? First
    : undefined
  : never;
/** What a question is answered with. */
export type Answer<P, Name extends keyof P> = P[Name] extends (...args: never[]) => infer Result
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
  return openReply((await native.runtime.sendMessage(envelope)) as Reply);
}

/** Tells every guard in every tab; nobody need answer. */
export async function tellTabs<Name extends keyof ToTab>(
  name: Name,
  request: Request<ToTab, Name>,
): Promise<void> {
  const envelope: Envelope = { to: 'tab', name, request };
  const tell = async ({ id }: { id?: number }) => {
    try {
      if (id !== undefined) await native.tabs.sendMessage(id, envelope);
    } catch {
      // No guard in that tab.
    }
  };
  await Promise.all((await native.tabs.query({})).map(tell));
}

/** Asks the guard in a frame of a tab; `null` when none runs there. */
export async function askTab<Name extends keyof ToTab>(
  tabId: number,
  frameId: number,
  name: Name,
  request: Request<ToTab, Name>,
): Promise<Answer<ToTab, Name> | null> {
  const envelope: Envelope = { to: 'tab', name, request };
  try {
    return openReply((await native.tabs.sendMessage(tabId, envelope, { frameId })) as Reply);
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
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendReply: (reply: Reply) => void,
  ) => {
    if (!isEnvelope(message) || message.to !== side || sender.id !== native.runtime.id) return;
    if (!Object.hasOwn(handlers, message.name)) return;
    const handler = handlers[message.name as keyof P];
    const answer = async () => handler(message.request, sender);
    answer().then(
      (value) => sendReply({ ok: true, value }),
      (error: unknown) => sendReply({ ok: false, error: String(error) }),
    );
    return true; // The reply comes later.
  };
  native.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener('abort', () =>
    native.runtime.onMessage.removeListener(listener as never),
  );
}

/** Errors do not survive the wire by themselves. */
type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string }
  | undefined;

/** @throws when nobody answered, or the answer is an error */
function openReply<T>(reply: Reply): T {
  if (reply?.ok === true) return reply.value as T;
  throw new Error(reply?.error ?? 'Nobody answered.');
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'to' in message && 'name' in message;
}
