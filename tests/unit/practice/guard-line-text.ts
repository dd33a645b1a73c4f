/** A line in the form of the standard wording; its exact words belong to the instruction's tests. */
export function guardLine(bar: number): string {
  const penalty = Math.round((bar / (1 - bar)) * 100) / 100;
  return `(Scoring: right +1, wrong −${penalty}, "I don't know" 0, so answer only if you are more than ${Math.round(bar * 100)}% sure; correcting a false premise is an answer. For facts, calculations or code, always end with one line in English: "Confidence: N%" (the chance that all you answered is right), or, if the main thing asked is unknown, "I don't know." (plus "Best guess: X (N%)" if you have a real one).)`;
}
