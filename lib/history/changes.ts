const CHANNEL = 'history';

/** Tells every open view of the extension that the history has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after the history has changed in another part of the extension. */
export function watchHistory(onChange: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onChange, { signal });
  signal.addEventListener('abort', () => channel.close());
}
