import { DEFAULT_SPEED } from '../defaults.ts';
import { answer } from '../model.ts';
import { type Playback, streamReply } from '../stream-reply.ts';
import type { Transport } from './transport.ts';

/** Replies straight from the practice model, in the same page: no server, no request. */
export function replyDirectly(playback: Playback = { speed: DEFAULT_SPEED }): Transport {
  return (messages, { signal, seed, attempt }) => {
    const question = messages.at(-1)?.content ?? '';
    return streamReply(answer({ question, seed, attempt }), playback, signal);
  };
}
