/** What the next reply does. A test sets any part of it on `window.__script`, before or after load. */
export interface Script {
  /** Reasoning shown before the answer. Empty: the model does not think. */
  thinking: string;
  /** Pieces of the answer, joined without a separator: paragraphs, `- ` and `1. ` lists, **bold**. */
  chunks: string[];
  /** Milliseconds after each piece. */
  chunkMs: number;
  /** Index of the piece after which the reply rests for `pauseMs` with every "still writing" sign on. */
  pauseAfter: number | null;
  pauseMs: number;
  /** From the send until the user's turn is on the page. */
  userTurnMs: number;
  /** From the user's turn until the first sign of the model. */
  firstMs: number;
  /** Shown as a banner after the pieces; the reply then counts as failed. */
  error: string;
  /** The reply is whole and the stop button gone, but the turn is never marked complete (seen on ChatGPT). */
  neverComplete: boolean;
}

const DEFAULTS: Script = {
  thinking: '',
  chunks: ['The capital of Australia ', 'is **Canberra**.', '\n\nConfidence: 97%'],
  chunkMs: 40,
  pauseAfter: null,
  pauseMs: 3_000,
  userTurnMs: 30,
  firstMs: 60,
  error: '',
  neverComplete: false,
};

export function readScript(): Script {
  return { ...DEFAULTS, ...window.__script };
}
