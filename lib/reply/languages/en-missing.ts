import { anyOf } from './patterns.ts';

/** How English says that what it is asked about is not there, or not clear, before it asks for it. */

const THING =
  '(?:images?|photos?|pictures?|screenshots?|files?|documents?|attachments?|pdfs?|code|snippets?|text|passages?|paragraphs?|essays?|articles?|lists?|tables?|data|emails?|letters?|recipes?|questions?|messages?|errors?|links?|urls?|spreadsheets?|sentences?|poems?|drafts?|worksheets?|options|content|contracts?|resume|cv|reports?|transcripts?|scripts?|logs?|equations?|problems?|quotes?|details|context|anything|prompt|instructions|choices|figures?|diagrams?|graphs?|charts?|assignment|homework)';
const HERE =
  '(?:attached|in (?:your|this|our|the|what you) ?(?:message|chat|conversation|question|prompt|post|thread|request|wrote|sent)?|here|to (?:fix|work|look|go|proofread|translate|summari[sz]e|review|edit|rewrite|check|analy[sz]e|shorten|cut|improve|continue|debug)|in front of me|from you|included|came through|come through|above|below|on my (?:end|side))';
const YOUR = '(?:any|an?|the|your|that|this|those|these|it|what|enough)';

export const MISSING = anyOf([
  "^i(?:'m| am) missing (?:the|some|a|an|your|which|what|any|part)\\b",
  `\\b(?:don't|do not|can't|cannot|didn't|did not|haven't|couldn't)(?: (?:actually|currently|yet|seem to|really))* (?:see|receive|get|notice|spot|received|seen|gotten|got) ${YOUR} (?:[\\w-]+ ){0,3}?${THING}(?! of)\\b`,
  `\\b(?:don't|do not|can't|cannot|didn't|did not|haven't|couldn't)(?: (?:actually|currently|yet|seem to|really))* (?:see|find|have|receive|get)(?: been given)? (?:${YOUR} (?:[\\w-]+ ){0,4}?|it )${HERE}`,
  `\\bi (?:have|see|'ve got|got) (?:no|nothing)\\b(?! (?:browsing|access|memory|tools?|internet|way|record|information|data|live|real))[^.?!]{0,40} ${HERE}`,
  `\\b(?:no|nothing|without(?: the| your| an?| any| seeing)?)\\b ?(?:[\\w-]+ ){0,3}?(?:${THING} )?(?:is |was |were |are |has been |to be |seems to be |actually )?(?:attached|came through|come through|included|${HERE})`,
  `\\b${THING}\\b[^.?!]{0,40} (?:was|were|is|are|has been|have been)(?: \\w+)? (?:not|never) (?:transmitted|received|attached|included|delivered|uploaded|pasted|sent|shared|supplied|enclosed)\\b`,
  `\\b${THING}\\b[^.?!]{0,40} (?:did not|didn't|has not|hasn't|have not|haven't|never|does not|doesn't|do not|don't|fails? to|failed to) (?:yet |actually |seem to )*(?:arrive|arrived|reach|reached|appear|appeared|come|came|make it|made it|show|load|upload|attach)\\b`,
  '\\b(?:message|request|chat|conversation|post|prompt) (?:only )?(?:contains?|holds?|has|consists? of|includes?) (?:only|nothing but|just) (?:the|your|a)\\b|\\bonly (?:the|your|a) (?:\\w+ ){0,2}(?:text|question|request|message|sentence)\\b[^.?!]{0,40} (?:received|arrived|here|came|visible|got)\\b|\\b(?:further|more|some|additional) (?:particulars|details|information|context)\\b[^.?!]{0,20} (?:required|needed|necessary|missing)\\b',
  '\\b(?:come|came|go|went|gone) through\\b|\\b(?:make|made) it into your\\b|\\bseems? to be (?:missing|no\\b|empty|incomplete|blank|cut off)|\\b(?:attachment|upload|paste)\\b[^.?!]{0,30}\\b(?:failed|missing|empty|blank|lost)\\b',
  "\\byou(?:'ve|'d| have| had| may have| might have| seem to have| seem| just)?(?: (?:only|just|also|probably|accidentally))* (?:forgot(?:ten)?|neglected|meant|didn't|did not|haven't|have not|not)(?: to| yet| actually)? (?:include|included|attach|attached|paste|pasted|share|shared|add|added|upload|uploaded|mention|mentioned|say|said|specify|specified|tell|told|give|given|provide|provided|state|stated|name|named|send|sent)\\b",
  '\\b(?:message|question|text|prompt|sentence|request|link|post|paste)\\b(?: \\w+){0,3} (?:cut off|incomplete|blank|empty|truncated|missing|unfinished|cut short|broke off|ends? (?:mid|abruptly|there|with))\\b',
  "\\b(?:not (?:entirely |quite |completely |totally |exactly |fully |really |100% )?(?:sure|certain|clear)|unsure|unclear|don't (?:quite |fully |actually )?(?:know|understand|follow|get)|can't (?:quite )?tell|having trouble (?:understanding|telling|following))(?: to me)?(?: from [^.?!,]{1,30})? (?:what|which|who|whom|where|whether|if|how|when)\\b[^.?!]{0,60}\\b(?:you(?:'re| are| mean| meant| have in mind| want| need| would)|refers? to|is meant|is here|are here)\\b",
  '\\b(?:start|beginning|first message) (?:of|in) (?:our|this|the|a) (?:chat|conversation|new)\\b|\\b(?:earlier|previous) part of (?:our|this|the) (?:chat|conversation)\\b|\\b(?:no|any|the) (?:earlier|previous) (?:messages?|part|question|options|context|list)\\b',
]);

/** Why one must ask. */
export const VARIES =
  /^(?!(?:yes|no)\b)(?:(?:let's|let me|we can) (?:narrow|figure|start|make sure|work|see|sort|get|find|take)\b|i (?:want|need|have|'d like|would like|'d want) to (?:be (?:careful|sure|precise|helpful)|get (?:this|it) right|make sure|understand|check|avoid)|i(?:'d|'m| would| can| could| will|'ll| am)\b[^.?!]{0,80}\b(?:help|happy|glad|love to|write|suggest|recommend|give you|narrow|tailor|do that|do this|work on|put together|fix|answer (?:that|this))\b|[^.?!]{0,120}\b(?:differs?|different(?:ly)?|depends?|var(?:y|ies)|several|many|multiple|more than one|at least (?:two|three)|(?:two|three|four|five) (?:different|kinds|types|versions|people|meanings|ways|possib\w+|common|places|cities|films|books|songs|\w+ (?:called|named|with|by))|various|ambiguous|same name|(?:by|with|of) that name|(?:could|can|may|might) (?:mean|refer|be|stand for|apply)|used (?:for|in|differently)|not the same|unclear|vague|broad|open-ended|so (?:i can|that i can|the answer|it's))\b|[^.?!]{0,100}\bhelps?(?: me| us)?(?: too| as well| a lot| here)?[.!]*$)/;
