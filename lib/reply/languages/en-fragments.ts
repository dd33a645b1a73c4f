/**
 * How English abstains without a verb or a subject: "Not stated.", "Insufficient data.", "Dunno,
 * sorry." Read where such words are a whole sentence, a cell or the value of a label.
 */

const THING =
  '(?:info|information|data|details?|context|evidence|figures?|numbers?|records?|answer|results?|sources?|statistics|specifications?|specs)';
const HOW =
  '(?:currently |still |really |simply |explicitly |specifically |directly |clearly |publicly |yet |so far |reliably |fully |widely |readily |officially )*';
const WHERE =
  '(?:from|in|on|to|based|with|within|for|at|by|about|of|anywhere|yet|here|either|publicly|online|given|as|because|since|until|without|due|i(?! (?:would|agree|see|like))|that i(?! (?:would|agree|see|like)))';
/** After the fragment: its end, or what it is lacking from; "unknown to many" is about others. */
const CLOSE = `(?! (?:that )?i(?:'d| would| agree|'m)\\b)(?:[.!]*[")\\s]*$|[,;:(]|[.!] | -|(?= ${WHERE}\\b(?! (?:agree|follow|would|'d|see|understand|buy|like|many|most|some|you|me|him|her|them|people|the (?:world|public)))))`;

const STATES = `not ${HOW}(?:known|available|stated|given|specified|provided|mentioned|disclosed|determinable|determined|found|recorded|reported|listed|documented|included|released|announced|published|clear|shown|named|public|answerable|possible to (?:say|tell|know|determine)|decided|established|verifiable)`;
const ADJECTIVES =
  '(?:unknown(?! (?:to|in|soldier|territor|quantit))|unknown(?= to me)|unclear|undetermined|indeterminate|indeterminable|undisclosed|unanswerable|undocumented|unrecorded|unspecified|unstated|unavailable|unpublished|unverifiable|unknowable|undeterminable|inconclusive)';

export const FRAGMENTS: readonly string[] = [
  `(?:(?:answer|this|it|that|value|data|information|currently|still|simply) )?${STATES}`,
  `(?:answer |currently |still )?${ADJECTIVES}`,
  `(?:insufficient|not enough|too little|no|lack of|inadequate|missing) (?:reliable |public |available |official |further |specific |verified |dependable |trustworthy |clear |more |recent |current )*${THING}(?: (?:is |are )?(?:available|provided|given|found|known|recorded|exists?|on file))?`,
  `(?:answer|information|data|details?|value|figure|number|name|date|price) (?:${HOW}(?:not|un)) ?(?:available|found|given|provided|known|stated|specified|disclosed|recorded)`,
  'none (?:given|found|available|stated|recorded|provided|mentioned|known|on record)',
  'left (?:blank|open|empty|out)(?=[.!]*\\s*$)',
  "(?:cannot|can't|could not|couldn't|unable to|impossible to|not able to|hard to|difficult to|too (?:early|soon) to|no way (?:to|of)) (?:be )?(?:say|tell|know|knowing|telling|told|known|answer|answered|determine|determined|find|found|recall|remember|verify|verified|confirm|confirmed|predict|predicted|establish|established|judge|identify|identified|compute|computed|calculate|calculated|work (?:it |this |that )?out)(?: you| it| this| that| one)?",
  "(?:(?:i )?(?:honestly |really |just |simply )*(?:do(?:n't| not)) know|dunno|(?:i )?haven't (?:the (?:foggiest|faintest|slightest)|a clue|got a clue)|not (?:a|the (?:faintest|slightest|foggiest)) (?:clue|idea)|(?:absolutely |really |honestly |sorry,? )?(?:no|zero) (?:earthly )?(?:idea|clue))(?: (?:at all|whatsoever|here|on that|about that|about this|on this one))?",
  '(?:(?:that |it |this )?beats me(?! every)|search me|n\\/a(?! stands)|nothing (?:found|available|on record|known)|your guess is as good as mine)',
  "(?:i'm |i am |we're )?(?:really |honestly |quite |just |simply |genuinely |still |afraid )*(?:not (?:really |entirely |quite |totally |completely |at all |too )?(?:sure|certain)|unsure|uncertain)(?: (?:about|of|on) (?:this|that|it|the|his|her|its|their|which|what|who|when)\\b[^.?!,;]{0,40})?",
];

/** A whole value behind a label, or a cell. */
export const VALUE = new RegExp(
  `^(?:this |that |it )?(?:is |are |was |were )?(?:${FRAGMENTS.join('|')})(?:(?: ${WHERE}\\b|[,;(]| - )[^.|]{0,50})?[.!)"\\s]*$`,
  'u',
);

/** Opens a sentence that is such a fragment, with its end. */
export const FRAGMENT = `^(?:(?:${FRAGMENTS.join('|')})${CLOSE}|(?:pass|null|blank|lost|missing|unknown|(?:<|&lt;)(?:unknown|idk)(?:>|&gt;))[.!]*$)`;
