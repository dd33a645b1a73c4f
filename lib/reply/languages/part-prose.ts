import type { Pattern } from './patterns.ts';

/** How a reply says that one part of what was asked is unknown. */
export interface PartProse {
  /** Opens: what announces a part before "I don't know", bare or not ("as for the shoe size,"). */
  readonly announces: RegExp;
  /** Opens: a subordinate clause that may hold the unknown part ("while "). */
  readonly subordinate: RegExp;
  /** Opens a clause: names an unknown part without a sentinel ("the year I don't know"). */
  readonly gap: Pattern;
  /** Opens a clause: a doubt that is a gap unless a number is given all the same. */
  readonly doubt: Pattern;
  /** A whole value behind a label: "unknown to me". */
  readonly value: Pattern;
  /** Opens: a question that names a part ("The year?"). */
  readonly question: Pattern;
  /** Names a part as a part: "the other part", "the rest". */
  readonly partWords: Pattern;
  /** With the flag `g`: where a clause begins inside a sentence. */
  readonly boundary: RegExp;
  /** Opens: what takes up an unknown part again with an estimate ("it is probably"). */
  readonly estimate: Pattern;
  /** A sentence that says that it answers a part only: "I know who, but not when". */
  readonly half: Pattern;
  /** In what stands before a clause: it turns that into a reason: ", so" (end it with `$`). */
  readonly consequence: Pattern;
  /** What joins the answered part to the unknown one: ", but". */
  readonly turn: Pattern;
  /** Opens: a turn at the head of a sentence ("that said,"). */
  readonly turnsBack: Pattern;
  /** A verb that states something. */
  readonly states: Pattern;
  /** Reasons, sources, offers and courtesies: text that answers nothing. */
  readonly empty: Pattern;
  /** Opens: a greeting at the head or the foot of a letter. */
  readonly greets: Pattern;
  /** Somebody speaks or feels: a story. */
  readonly tells: Pattern;
  /** Words of people who talk of themselves or to each other: a story, a letter, advice. */
  readonly personal: Pattern;
}
