/** What a question tries the model on. */
export const QUESTION_KINDS = [
  'fact',
  'count',
  'invented',
  'premise',
  'two-part',
  'foreign',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * One thing that is asked, and what the practice model has in its head about it. The model says
 * `right` with probability `confidence` and `wrong` otherwise, so its hidden confidence is the true
 * chance of being right; everything it *states* is measured against that.
 */
export interface Part {
  /** The right answer, as a sentence in Markdown, in the language of the question. */
  readonly right: string;
  /** What the model says when it is mistaken. */
  readonly wrong: string;
  /**
   * A reply is right if it matches one of these. A string has to stand as a whole word, whatever
   * its case; a regular expression is tried on the folded text (see `foldText`).
   */
  readonly accept: readonly (string | RegExp)[];
  /** Hidden confidence in [0, 1]: how often the model has this right. */
  readonly confidence: number;
}

export interface Question extends Part {
  readonly id: string;
  readonly kind: QuestionKind;
  /** As a user would type it. */
  readonly text: string;
  /** BCP 47 tag; English when absent. */
  readonly language?: string;
  /** The second thing asked, in two-part questions. */
  readonly second?: Part;
}
