import { VALUE } from './en-fragments.ts';
import { EMPTY, STATES } from './en-stating.ts';
import type { PartProse } from './prose.ts';

const ADVERBS =
  '(?:(?:really|honestly|simply|just|still|actually|unfortunately|obviously|certainly|frankly|truthfully|sadly|but|and|also) )?';
const NOT =
  "(?:have no (?:way (?:of|to)|means (?:of|to))|do not|don't|dont|cannot|can't|can not|could not|couldn't|am not able to|am unable to)";
const STOP = '(?:[.!;:)\\]]|$|, (?:but|though|although|however|as|since|because)\\b| - )';
const END = `(?: (?:without|from|in|until|unless|here|there|at|because|since)\\b[^.!?;]{0,60})?${STOP}`;
const OWNED =
  "(?:the|its|his|her|their|that|this|those|these|today's|tonight's|tomorrow's|yesterday's|current|live|exact|your|a)";
const ASKED =
  '(?:(?:in|on|at|by|from|to|of|for|since) )?(?:what|which|who|whom|whose|when|where|how|why|whether)';
const SURE =
  '(?:for sure|for certain|exactly|reliably|either|yet|with (?:any )?(?:certainty|confidence))';

/** How English replies say that one part of what was asked is unknown. */
export const parts: PartProse = {
  announces:
    /^(?:\.{3} ?)?(?:and |but |now |then )?(?:as (?:for|to)|regarding|concerning|about|on|for (?=the |its |his |her |their )) ?[^,.]{1,60}, (?:though, |however, )?/,
  subordinate: /^(?:while|although|though|even though) /,
  gap: new RegExp(
    [
      // "The year I don't know.", "When it appeared, I couldn't say."
      `^(?:${OWNED}|${ASKED})\\b(?:(?!, (?:the|its|his|her|their|and|but) )[^.!?;]){0,160}? (?:i|we) ${ADVERBS}${NOT} ${ADVERBS}(?:know|say|tell|answer|recall|remember|determine|give|verify|confirm|help|see|name|supply|provide|offer|check|look up|predict|find|read|make out|pin down|place|identify|work out|speak to|vouch for|have|knowing|telling|measuring|checking|seeing|finding(?: out)?|measure|put a (?:number|date|name) on)(?: you)?(?: with)?(?: on| to)?(?: ${SURE})? ?${END}`,
      // "The year is unknown to me."
      `^(?:${OWNED}|${ASKED})\\b[^.!?;]{0,160}? (?:(?:is|are|remains?) (?:unknown|not known|unclear) to|escapes?|eludes?) (?:me|us) ?${STOP}`,
      // "I can't recall the year."
      `^(?:i|we) ${ADVERBS}${NOT} ${ADVERBS}(?:say|tell|answer|recall|remember) (?:${OWNED}|${ASKED})\\b(?! \\w+ (?:is|are)\\b)(?![^.!?]{0,80}\\byou\\b)`,
      // "I do not have the year."
      `^(?:i|we) ${ADVERBS}(?:do not|don't) ${ADVERBS}have (?:the|its|a|an) (?:exact )?(?:year|date|figure|number|name|count|rest|other|second|answer (?:to|for) the)\\b`,
      // "What I don't know is when."
      `^what i ${ADVERBS}(?:do not|don't) know is\\b`,
    ].join('|'),
    'u',
  ),
  doubt: new RegExp(
    `^(?:i'm|i am) ${ADVERBS}(?:not (?:sure|certain)|unsure|uncertain) (?:(?:about|of|on) (?:the|its|his|her|their)\\b|(?!why (?:[a-z]+ ){1,4}(?:should|would|must|can't|cannot)\\b)${ASKED}\\b)(?![^.!?]{0,80}\\byou\\b)[^.!?;,]{0,80}${END}`,
    'u',
  ),
  value: VALUE,
  half: /^(?:i|all i|the only|only|half|here's|here is)\b[^?!]{0,60}\b(?:only|all i|half)\b[^?!]{0,40}\b(?:know|confirm|say|answer|help with|tell you|give you|identify|vouch for|remember|recall)\b|^i (?:only |do )?(?:know|remember|recall|can (?:tell you|give you|confirm|name|say|answer))\b[^?!]{3,200} (?:but )?not (?:for |by |in |to |with )?(?:the|its|his|her|their|who|whom|when|where|why|how|which|what|whether)\b|^i (?:only |can only |could only )(?:know|answer|help with|remember|identify|name|find|give you|tell you|confirm)\b|\bi (?:can't|cannot|couldn't|am unable to|won't be able to) (?:help|answer|assist)(?: you)? ?(?:with |on )?(?:the|your) (?:second|first|third|other|latter|rest|last|remaining)\b|\bthat(?:'s| is) (?:all|as much as|as far as) i (?:know|can|have)\b/,
  consequence: /\b(?:so|therefore|hence|which is why|which means|meaning|and thus|thus)[, ]*$/,
  question:
    /^(?:and )?(?:(?:the|its|his|her|their|when|where|why|who|how|which|in (?:which|what))\b[^.!?,;]{0,40}|(?:year|date|name|number|place))\?$/,
  partWords:
    /\b(?:(?:the|your) (?:rest|others?|second|first|third|fourth|last|latter|former|remaining)(?: (?:parts?|questions?|halves|half|ones?|points?|items?|bits?))?(?! time| thing)|(?:that|this) (?:part|half)|part (?:two|one|three|\d|[a-d]))\b/,
  boundary:
    /(?:; | -{1,2} |\(|: |, (?=(?:but|and|though|although|yet|while|whereas|however) )|, (?=(?:at|in|on|for|by|with|from) (?:an? |the |reasons |causes |some)[^,;]{0,60}\b(?:i|i'm|isn't|hasn't|wasn't|weren't|haven't|have not|is not|was not|has not|whose|never|unknown)\b)| (?=(?:but|and|though|although) (?:i|we) ))(?:(?:but|and|though|although|yet|while|whereas|however),? )?/g,
  estimate:
    /^(?:i'm (?:fairly |quite |rather |pretty )?(?:inclined|confident|sure|leaning)|my (?:money|bet)|(?:it|that|this|they|there)(?:'s| is| was| were| are) )?(?:probably|likely|about|around|roughly|approximately|some|maybe|perhaps|i (?:think|believe|suspect|guess|would say)|i(?:'d| would) (?:say|guess|go with|lean|bet|put)|i lean|i'm (?:fairly |quite |rather |pretty )?(?:inclined|leaning|confident|sure)|(?:it|that|this|they)(?: should| must)(?: well)? (?:be|have been)|(?:it|that|this|they)(?: should| must)(?: well)? (?:be|have been)|as of (?:my|the|early|late|mid|\w+ \d+|\d+)|(?:[^,.;]{0,40} )?(?:typically|generally|usually|on average|historically|commonly|tends? to)|in general|here(?:'s| is) (?:what i|a (?:rough|general|quick))|a (?:rough|common|typical)|(?:one|the|a|many|most|some)\b[^,.;]{0,30}\b(?:theory|theories|hypothes[ei]s|ideas?|explanations?|estimates?|historians|scholars|experts|researchers|scientists|candidates?|guess(?:es)?|consensus))\b/,
  turn: /(?:[,;] ?(?:but|though|although|however|yet)| - (?:but )?|;|, )(?: however,)? ?/,
  turnsBack:
    /^(?:(?:that|this) (?:being )?said|(?:having|with that) said(?: that)?|still|nevertheless|nonetheless|even so|all the same|then again|however|but|yet)[,:]? /,
  states: STATES,
  empty: EMPTY,
  greets: /^(?:dear|hi|hello|hey|kind regards|best regards|regards|yours|love|cheers)\b/,
  tells:
    /\b(?:(?:he|she|they|who|(?!(?:be|been|being|is|are|was|were|not|get|gets|if|as|when|that|having|i|it|or|and|this|often|also|commonly|generally|long|once|can|so|only|question|questions)\b)\w+) (?:said|asked|whispered|replied|answered|thought|told|shouted|muttered|sighed)|i (?:waited|walked|stood|sat|looked|smiled|turned|ran|went|felt|left|came|cried|slept|woke|hum|sing|dance)|my (?:love|heart|dear|tea|coffee|hands?|eyes|mother|father|friend))\b/,
  personal:
    /\b(?:i|i'm|i'll|i'd|i've|me|my|mine|you|your|we|us|our|dear|hi|hello|thanks?|regards|love)\b/,
};
