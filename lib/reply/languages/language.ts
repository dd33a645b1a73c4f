/**
 * What one language brings. Only `id`, `labels` and `sentinels` are needed to read a reply that
 * follows our instruction; the rest makes prose readable. All phrases are written folded: lower
 * case, straight apostrophes, plain spaces (see characters.ts).
 */
export interface Language {
  readonly id: string;
  /** Names of the confidence line: "confidence", "confidence level". */
  readonly labels: readonly string[];
  /** Names that mean confidence only beside an answer line: "probability" is often the content. */
  readonly weakLabels?: readonly string[];
  /** Words that may stand before a label: "my", "overall", "level of". */
  readonly modifiers?: readonly string[];
  /** Those among the modifiers, and other words, that mean the whole of an answer. */
  readonly whole?: readonly string[];
  /** Names of the best-guess line. */
  readonly guess?: readonly string[];
  /** Names of the line that holds the whole answer: "answer", "final answer". */
  readonly answer?: readonly string[];
  /** What stands between a label and its number: "is", "at", "very high", "about". */
  readonly fillers?: readonly string[];
  /** "percent". */
  readonly percent?: readonly string[];
  /** "out of". */
  readonly outOf?: readonly string[];
  /** "to", between the two ends of a range. */
  readonly to?: readonly string[];
  /** "confident" in "85% confident". */
  readonly sure?: readonly string[];
  /** Whole sentences that say "I don't know", and may go on with what is not known. */
  readonly sentinels: readonly string[];
  readonly prose?: Prose;
}

/**
 * Patterns over single sentences, anchored by `^` at their start and tried only there. No nested
 * quantifiers: sentences are cut at 400 characters, and each pattern is linear in that.
 */
export interface Prose {
  /** What may stand before a statement: "honestly,", "I'm sorry, but". */
  readonly leadIn: RegExp;
  /** The model names its own answer, the sentinel, in quotes: `my answer is "I don't know"`. */
  readonly declares: RegExp;
  /** After "I don't know": an idiom that is about something else ("why people think that"). */
  readonly idiom: RegExp;
  /** After "I don't know": that a thing exists ("of any such study"). */
  readonly ofThing: RegExp;
  /** After "I don't know": what the user means ("which building you mean"). */
  readonly meaning: RegExp;
  /** After "I don't know": a part or a topic ("the exact dates"). */
  readonly topic: RegExp;
  /** After "I don't know": a hedge that an answer follows ("for sure, but it is"). */
  readonly hedge: RegExp;
  /** Parts of an answer that are said to be unknown, inside running text. */
  readonly parts: PartProse;
  /** What follows a "but" that commits to nothing: help, offers, a disowned guess. */
  readonly help: RegExp;
  /** The sentence denies that the thing exists. */
  readonly denies: RegExp;
  /** The model cannot know or find out: an abstention in other words. */
  readonly unable: RegExp;
  /** Nobody knows: an abstention, or an answer when a confidence is stated for it. */
  readonly unknown: RegExp;
  /** The model commits to something, hedged: "is probably". */
  readonly commits: RegExp;
  /** It takes back what it said: "wait", "on reflection". */
  readonly corrects: RegExp;
  /** It will not help. */
  readonly refuses: RegExp;
  /** It asks what is meant. */
  readonly asksBack: RegExp;
  /** What may stand before a question back: "Sure!", "It seems that". */
  readonly preamble: RegExp;
  /** An answer under a condition: "If you mean X, it was Y". */
  readonly ifMeant: RegExp;
  /** Words after a label that make it a term of statistics: "interval". */
  readonly statistics: RegExp;
  /** Between label and separator: words that still mean the whole answer. */
  readonly aboutWhole: RegExp;
  /** A confidence in running text: what stands before its number, and after it. */
  readonly confidence: readonly { readonly before: RegExp; readonly after?: RegExp }[];
}

/** How a reply says that one part of what was asked is unknown. Anchored and linear like `Prose`. */
export interface PartProse {
  /** What announces a part before "I don't know", bare or not: "as for the shoe size,". */
  readonly announces: RegExp;
  /** A clause that names an unknown part without opening with "I don't know": "the year I don't know". */
  readonly gap: RegExp;
  /** A doubt that is a gap unless a number is given all the same: "I'm not sure about the year". */
  readonly doubt: RegExp;
  /** A whole value behind a label: "unknown to me". */
  readonly value: RegExp;
  /** A question that names a part: "The year?" */
  readonly question: RegExp;
  /** Names a part as a part: "the other part", "the rest". */
  readonly partWords: RegExp;
  /** Where a clause begins inside a sentence. */
  readonly boundary: RegExp;
  /** What takes up an unknown part again with an estimate: "but it is probably". */
  readonly estimate: RegExp;
  /** What joins the answered part to the unknown one: ", but". */
  readonly turn: RegExp;
  /** A turn at the head of a sentence: "that said,". */
  readonly turnsBack: RegExp;
  /** A verb that states something. */
  readonly states: RegExp;
  /** Reasons, sources, offers and courtesies: text that answers nothing. */
  readonly empty: RegExp;
  /** Words of people who talk of themselves or to each other: a story, a letter, advice. */
  readonly personal: RegExp;
}
