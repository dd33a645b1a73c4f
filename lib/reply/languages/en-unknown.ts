/**
 * How English says that the world does not know: an abstention where it stands alone, the answer
 * where the reply explains it ("Nobody knows who wrote it. The vellum dates from 1404-1438").
 */

const ADVERB =
  '(?:currently |still |simply |as yet |now |largely |entirely |probably |ultimately |essentially |officially |also |forever |definitively |yet |really |actually |reliably |quite |exactly |fully |ever |today )*';
const SUBJECT =
  "(?:the|this|it|that|his|her|its|their|these|those|what|who|whose|when|where|why|how|whether|which|exactly|precisely|[a-z]+'s)\\b(?:(?! (?:is|was|are|were|and|that) )[^.?!;,(]){0,90}?";
/** Not of a condition or a reported thing, and not "unknown territory". */
const REST =
  '(?! (?:territor|quantit|to (?:many|most|some|people)|terrain|to have|for (?:a|its|his|her)|variable|error))(?<!\\b(?:if|when|means?|\\w that|which) [^.?!;]{0,80})';

export const UNKNOWN = new RegExp(
  [
    `^${SUBJECT} ?(?:\\b(?:is|are|was|were|remains?|stays?|has been|have been)|'s) ${ADVERB}(?:unknown|not (?:${ADVERB})(?:known(?! to (?!me\\b|us\\b))|settled|established|clear|certain|public|documented|understood|publicly (?:known|available|documented))|unknowable|undocumented|unclear|uncertain|unsolved|unresolved|unproven|undeciphered|a (?:complete |total |real )?mystery|an? (?:open|unsolved|unanswered|unresolved) (?:question|problem|matter)|up for debate|debated|disputed|contested|lost(?: to (?:history|time))?(?=[.!,;]|$)|anyone's guess|anybody's guess)\\b${REST}`,
    `^${SUBJECT} ?\\b(?:(?:is|are|was|were)n't|isn't|hasn't been|haven't been|has never been|have never been|was never|were never) ${ADVERB}(?:known|settled|established|clear|understood|solved|proven|proved|determined|identified|found|deciphered|measured|confirmed|recorded)\\b${REST}(?! in the (?:text|document|passage|config))`,
    `^(?:nobody|no one|no-one|none of us|historians|scholars|scientists|experts|researchers|archaeologists|biographers|linguists|physicists)(?: still| simply)? (?:don't |do not |can't |cannot |aren't |can |outside [a-z]+ )?(?:${ADVERB})(?:knows?|say|tell|sure|predicts?|agree|certain|has (?:ever )?(?:proved(?! that)|proven(?! that)|solved|established|determined|identified|found|measured|counted))\\b`,
    "^(?:this|that|it|the answer) (?:cannot|can't|can not) be (?:known|determined|answered|predicted)(?! (?:by|whether|until|at))",
    '^unknown\\b(?! (?:to|in|soldier|variable|error|host|command))|^not known\\b',
    // "There is no scientific evidence that crystals heal" is an answer.
    '^there is no (?:reliable|scientific|definitive|known) (?:information|evidence|answer|record|data)\\b(?! (?:that|to (?:support|suggest|show|indicate|prove)|for (?:the|this|that)|suggesting|supporting|of (?:any|such|a|an)\\b))',
    '^only (?:god|heaven|the heavens) knows?\\b|^who knows\\b',
  ].join('|'),
  'u',
);
