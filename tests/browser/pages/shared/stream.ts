import type { Script } from './script.ts';
import type { Reply } from './state.ts';

/** Resolves after `ms`, or at once when the run is stopped. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish);
  });
}

/** Plays the script into the reply and calls `show` after each change. A stopped run leaves the reply as it is. */
export async function streamReply(
  reply: Reply,
  script: Script,
  signal: AbortSignal,
  show: () => void,
): Promise<void> {
  await wait(script.firstMs, signal);
  for (const piece of script.thinking.match(/\S+\s*/g) ?? []) {
    if (signal.aborted) return;
    reply.stage = 'thinking';
    reply.thinking += piece;
    show();
    await wait(script.chunkMs, signal);
  }
  for (const [index, chunk] of script.chunks.entries()) {
    if (signal.aborted) return;
    reply.stage = 'writing';
    reply.text += chunk;
    show();
    await wait(index === script.pauseAfter ? script.pauseMs : script.chunkMs, signal);
  }
  if (signal.aborted) return;
  reply.error = script.error;
  reply.stage = script.error ? 'failed' : script.neverComplete ? 'stuck' : 'done';
}
