import type { Stance } from './stance.ts';

/** The exact words that made the reader decide, and where they stand in the reply. */
export interface Evidence {
  /** A substring of the reply as it was given to the reader, unchanged. */
  readonly text: string;
  /** Position of `text` in the reply, in UTF-16 code units. */
  readonly at: number;
}

/** What a reply says about itself: its stance, its stated confidence, and the evidence for both. */
export interface Reading {
  readonly stance: Stance;
  /**
   * The probability in [0, 1] that the reply itself states for its answer, or, on an abstention,
   * for its best guess. `null` when it states none, or states it ambiguously.
   */
  readonly confidence: number | null;
  /** The words behind the reading; `null` when nothing in particular decided (a plain answer). */
  readonly said: Evidence | null;
  /** Name of the rule that matched, for the chip's "why" and for the accuracy tables. */
  readonly rule: string;
  /** On an abstention: the guess that came with it, as the reply words it. */
  readonly bestGuess?: string;
  /**
   * Where no confidence is stated: what its first hedge ("probably") sounds like to people, in
   * [0, 1]. Approximate, and never counted, compared with the bar or calibrated as stated confidence.
   */
  readonly fromWording?: { readonly confidence: number; readonly said: Evidence };
}
