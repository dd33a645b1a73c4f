import type { ReplyPiece } from '../stream-reply.ts';

export type { ReplyPiece };

export interface Message {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  readonly seed: number;
  /** 0 for the first reply to a message, one more for each regenerated one. */
  readonly attempt: number;
}

/**
 * Where replies come from. Iterating throws when the reply fails; the error's message is one
 * sentence for the user. Aborting ends the iteration with the signal's reason.
 */
export type Transport = (
  messages: readonly Message[],
  options: TransportOptions,
) => AsyncIterable<ReplyPiece>;
