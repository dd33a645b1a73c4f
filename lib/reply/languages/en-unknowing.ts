/**
 * How English says that the model does not know, wherever in a sentence. Built from a subject, a
 * negation and a verb of knowing, because the verbs are few and the adverbs between them are many.
 */

const ADVERB =
  '(?:(?:really|honestly|simply|just|still|actually|unfortunately|frankly|truthfully|sadly|also|certainly|obviously|currently|reliably|confidently|personally|genuinely|even|yet|quite|definitively|accurately|readily|independently|possibly|safely) )*';
const CANNOT =
  "(?:can't|cannot|can not|could not|couldn't|am (?:not able|unable) to|'m (?:not able|unable) to|have no way (?:to|of)|was (?:not able|unable) to|am not in a position to|'m not in a position to|wasn't able to)";
/** What one does not do without knowledge. */
const LEARN =
  '(?:know|tell|say|determine|determining|verify|confirm|recall|remember|predict|foresee|forecast|identify|settle|establish|vouch|find|name|recollect|knowing|telling|pin down|work out|answer|compute|look up|judge|assess|make out)';
/** What is left of those when the negation is no inability: "I don't recall". */
const KNOW = '(?:recall|remember|recollect|recogni[sz]e)';
const SOURCE =
  '(?:information|data|details?|specifications?|specs|records?|knowledge|memory|access|figures?|numbers?|evidence|idea|clue|way of (?:knowing|telling)|way to (?:know|tell|say|check|verify)|trace|statistics|sources?|note)';
const ADJECTIVE =
  '(?:any |enough |sufficient |much |reliable |specific |dependable |detailed |real-time |current |live |verified |trustworthy |solid |up-to-date |accurate |direct |such |prior |real |relevant |further |good |confirmed |recent |the |a |that |hard )*';
/** After "I can't tell": no statement about knowledge. */
const NO_OTHER =
  '(?! (?:enough|you (?:how much|enough|whether to|what to|how to)|if you should|but (?:feel|think|admire|wonder|help|notice)|why (?:people|anyone|you)|to (?:do|take|set|check|bring|back|save|use|include)))';

const SUBJECT = "\\bi(?: also)?(?: |(?='))";

/** Sources of alternatives, without flags. */
export const UNKNOWING: readonly string[] = [
  `${SUBJECT}${ADVERB}${CANNOT} ${ADVERB}(?:be (?:sure|certain)|${LEARN}(?: (?:to )?you)?|give (?:you )?(?:an?|any|the|its|his|her|their) (?!(?:legal|medical|financial|instructions?|recipe|steps?|hand|break|damn))|provide (?:you with )?(?:an?|any|the|its) (?:exact|reliable|specific|accurate|meaningful|figure|number|date|name|current|live)|see (?:the live|live|current)|fill that gap)\\b${NO_OTHER}`,
  `${SUBJECT}${ADVERB}(?:don't|do not) ${ADVERB}${KNOW}\\b${NO_OTHER}`,
  `${SUBJECT}${ADVERB}(?:don't|do not|haven't|have not)(?: got)? ${ADVERB}(?:have )?(?:got )?${ADJECTIVE}${SOURCE}\\b`,
  `${SUBJECT}${ADVERB}(?:have|'ve)(?: got)? (?:no|insufficient|not enough) ${ADJECTIVE}${SOURCE}\\b`,
  `${SUBJECT}haven't (?:a|the (?:faintest|slightest|foggiest)) (?:clue|idea)\\b`,
  `\\bno (?:idea|clue)(?: about| of)?\\b(?= (?:what|who|when|where|how|which|why|whether|if|any|the|his|her|its|their|that|-)|[.,;:!)]|$)`,
  `(?:\\b(?:is|are|remains?)(?:n't| not)|'s not) (?:something|anything) (?:that )?i (?:know|can (?:determine|vouch|verify|tell|confirm|say|answer|know|give|predict)|have|could)\\b`,
  `\\b(?:is|are|lies?|falls?) (?:beyond|outside|out of) (?:my (?:reach|knowledge|training)|what i (?:can|know|am able))`,
  `\\b(?:escapes?|eludes?) me\\b`,
  `\\bthere(?:'s| is) (?:simply |really )?no way (?:for me )?(?:to (?:know|tell|say|predict|verify|determine)|of (?:knowing|telling))\\b`,
  `\\bi(?:'d| would) rather not (?:guess|answer|say)\\b`,
  `\\bi(?:'m| am) (?:just )?(?:not (?:aware of|familiar with)|unfamiliar with|unaware of)\\b`,
  `\\bthere(?:'s| is| are) no [^.?!]{1,60} that i(?:'m| am)? (?:know|aware) of\\b`,
  `\\bthat (?:isn't|is not) enough for me to answer\\b`,
];
