/** The instruction as it is appended to a prompt at a bar of 75 %. */
export const ASKED =
  '(Scoring: right +1, wrong −3, "I don\'t know" 0, so answer only if you are more than 75% sure; correcting a false premise is an answer. For facts, calculations or code, always end with one line in English: "Confidence: N%" (the chance that all you answered is right), or, if the main thing asked is unknown, "I don\'t know." (plus "Best guess: X (N%)" if you have a real one). No such line for creative writing, summaries, opinions, advice, refusals or questions back to me.)';
