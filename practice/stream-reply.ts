import type { PracticeReply } from './model.ts';

/** A piece of a reply as it arrives: thinking first, then text. */
export interface ReplyPiece {
  readonly thinking?: string;
  readonly text?: string;
}

/** How a practice reply is played back. Everything but `speed` is there for tests and benchmarks. */
export interface Playback {
  /** Characters per second; `Infinity` sends everything at once. */
  readonly speed: number;
  /** Milliseconds of silence in the middle of the text, as reasoning models have them. */
  readonly pause?: number;
  /** Play a very long reply in exactly this many pieces, with the real one at its end. */
  readonly chunks?: number;
  /** Fail before the first piece, or half-way through the text. */
  readonly error?: 'start' | 'middle';
}

/** The reply failed, as asked for by `error`. */
export class ScriptedError extends Error {
  override readonly name = 'ScriptedError';
}

/** @throws ScriptedError when the playback asks for it; the signal's reason when aborted */
export async function* streamReply(
  reply: Pick<PracticeReply, 'thinking' | 'chunks'>,
  playback: Playback,
  signal: AbortSignal,
): AsyncGenerator<ReplyPiece, void, undefined> {
  if (playback.error === 'start') throw new ScriptedError('The practice model was told to fail.');
  const chunks = playback.chunks ? lengthenReply(reply.chunks, playback.chunks) : reply.chunks;
  const middle = Math.floor(chunks.length / 2);
  const keepPace = startPace(playback.speed, signal);
  for (const thinking of (reply.thinking ?? '').match(/[\s\S]{1,12}/gu) ?? []) {
    await keepPace(thinking.length);
    yield { thinking };
  }
  for (const [index, text] of chunks.entries()) {
    if (index === middle && playback.pause) await wait(playback.pause, signal);
    if (index === middle && playback.error === 'middle') {
      throw new ScriptedError('The practice model was told to fail half-way.');
    }
    await keepPace(text.length);
    yield { text };
  }
}

/** Waits by the clock, not by the piece, so that slow timers do not slow the whole reply down. */
function startPace(speed: number, signal: AbortSignal) {
  let due = performance.now();
  return async (characters: number): Promise<void> => {
    signal.throwIfAborted();
    if (speed === Number.POSITIVE_INFINITY) return;
    due = Math.max(due, performance.now() - 250) + (characters / speed) * 1000;
    const ahead = due - performance.now();
    if (ahead > 4) await wait(ahead, signal);
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

const FILLER = [
  'Some background first, since the question deserves it. ',
  'There is more to say about how this came to be known, ',
  'and several people looked at it from other sides. ',
  'None of that changes the answer at the end.\n\n',
];

function lengthenReply(chunks: readonly string[], count: number): string[] {
  const whole = chunks.join('');
  const ending = chunks.length < count ? [...chunks] : [whole];
  // The last paragraph has to be closed, or the answer would be part of it.
  const filler = Array.from(
    { length: Math.max(0, count - ending.length) },
    (_, index) => FILLER[index % FILLER.length] ?? '',
  );
  if (filler.length > 0) filler[filler.length - 1] = `${filler.at(-1)?.trimEnd()}\n\n`;
  return [...filler, ...ending];
}
