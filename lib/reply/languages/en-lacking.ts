/**
 * How English says that an answer is not to be had, without "I don't know": the source does not say,
 * nothing is on record, it would be a guess, it cannot be determined. Words of the question itself,
 * so they count only where a reply opens with them, or beside an answered part.
 */
export const LACKING: readonly string[] = [
  // What there is to go by.
  "there (?:is|are|was|were)(?:n't| not| simply not)? (?:not )?(?:enough|sufficient|insufficient|no (?:good|reliable|solid|clear|public|available|further|verified|trustworthy)?|any (?:good|reliable)) ?(?:information|context|data|detail|details|figures?|basis)\\b",
  "there(?:'s| is) (?:just |simply |really )?(?:no|not enough|not any) (?:good |reliable |solid |public )?(?:telling|data|information|context|way)\\b(?! (?:that|for the claim|of any))",
  "(?:document|passage|text|context|article|source|sources|question|page|log|image|transcript|excerpt|file|story|table|snippet|prompt|lines|recipe)s?\\b[^.?!;]{0,40}\\b(?:doesn't|does not|don't|do not|never|didn't|did not) (?:actually |explicitly )?(?:mention|say|state|specify|tell|give|contain|include|name|reveal|indicate|list|show)",
  "^(?:it|this|that) (?:doesn't|does not) say\\b",
  "\\b(?:not|never|isn't|aren't|wasn't|weren't) (?:been )?(?:specified|stated|mentioned|given|provided|recorded|disclosed|documented|established|made public|publicly (?:available|documented|known|disclosed|released)|available to me|announced|known to me|clear to me|on record|released yet|decided yet)\\b",
  "\\b(?:hasn't|haven't|has not|have not|has never|have never) (?:yet )?been (?:studied|announced|released|disclosed|established|made public|published|determined|measured|decided|recorded)\\b",
  '\\b(?:is|are|was|were|remains?|has been|have been) (?:currently |still |now |probably )?(?:lost to (?:history|time)|unrecorded|undocumented|unclear to me|missing from|unclear from|a detail i lack|an open question)\\b',
  '\\b(?:sources?|records?|archives?) (?:\\w+ )?(?:is|are) silent\\b|\\b(?:turns?|comes?) up (?:empty|in (?:anything|nothing))|\\bcome up empty\\b|\\bno record of\\b[^.?!]{1,60}(?:turns up|exists in|in (?:what|anything))',
  // Nothing in memory.
  "\\b(?:drawing|draw|drew) a blank\\b|\\bnothing (?:comes to mind|tells me|(?:there|here)\\b[^.?!]{0,20} tells me)|\\b(?:doesn't|does not) (?:ring (?:a|any) bells?|match any)|\\bi(?:'ve| have) never (?:heard of|come across|encountered)\\b|\\bisn't (?:a (?:term|name|title|word) |one |something )?i(?:'ve| have)? (?:recogni[sz]e|know|heard of|can place)|\\b(?:stumped|got) me(?: there)?\\b(?= ?[.!?]|$)|\\bbeyond me\\b",
  "\\bi (?:don't|do not) (?:think|believe) i (?:know|have)\\b|\\bi (?:do not|don't) have (?:a|an) (?:good |reliable |definite |definitive )?answer\\b|\\bi(?:'ve| have)? (?:got )?nothing (?:to go on|on (?:it|that|this|him|her|them))\\b|\\bi lack (?:the|any|enough)\\b|\\bi (?:have|had) been unable to\\b|\\bi(?:'ve| have) (?:no|never any) (?:basis|means|visibility|grounds|insight|inside knowledge|knowledge|memory)\\b|\\bi(?:'m| am) (?:in the dark|not (?:acquainted|confident about this)|too unsure)\\b|\\bnot (?:something|things?) i(?:'m| am| can| was| could| have)\\b",
  "\\b(?:happened|came|released|published|announced) after my (?:training|cutoff|knowledge)|\\bmy (?:knowledge|information|training|training data|data) (?:\\w+ )?(?:stops|ends|goes only|only goes|cuts off|predates|doesn't (?:cover|include|extend|reach))\\b|\\b(?:beyond|outside|past|after) my (?:knowledge|training)(?: cutoff| data)?\\b",
  "\\bi (?:don't|do not) (?:currently )?have (?:real-time |live )?access to (?!the (?:gym|kitchen))",
  "\\bi(?:'d| would) (?:have|need) to (?:look (?:up|it up)|check|guess at|see)\\b|\\bi(?:'d| would) need live data\\b",
  // It would be a guess.
  "\\b(?:would|'d) (?:just |only |merely |simply |really )?be (?:pure |a |mere |an? (?:wild|complete|random|uneducated) |just )?(?:guess(?:ing|work)?|speculation|speculating|making (?:it|things|one|this) up|inventing)\\b|\\bpure (?:speculation|guesswork)\\b|\\bi won't guess\\b",
  "\\bi(?:'ll| will)? (?:refrain|leave (?:it|that|this) (?:unanswered|out|open|blank))\\b|\\bi(?:'m| am) going to (?:pass|skip)|\\bi(?:'ll| will) have to (?:pass|skip)|\\bprefer not to (?:answer|guess|say)\\b|\\brather (?:say|admit|tell you) (?:that )?i don't know\\b|\\brather than (?:risk|invent|guess|make)\\b[^.?!]{0,80}\\bi(?:'ll| will| would|'d)\\b",
  // It cannot be done.
  "\\b(?:cannot|can't|can not|could not|couldn't) (?:yet )?be (?:answered|determined|computed|known|established|verified|confirmed|calculated|inferred|predicted|resolved|settled|worked out)\\b|\\bimpossible to (?:say|tell|know|determine|predict|answer|verify)\\b|\\bunable to determine\\b|\\bpredicting\\b[^.?!]{1,60}\\b(?:beyond|impossible)\\b|\\bonly (?:she|he|you|they|your)\\b[^.?!]{0,60}\\b(?:can tell|knows?|could say)\\b",
  '^(?:no one|nobody) (?:really )?knows\\b(?=[.!]? ?$)|^n\\/a\\b',
];
