/** How English asks back: for what is meant, or for what is missing. */

const HAND =
  '(?:tell me|clarify|specify|provide|share|paste|let me know|upload|attach|give (?:me|us|some|a few|more)|send|resend|post|elaborate|confirm|describe|rephrase|reword|restate|repeat|point me|say (?:it|that|more|which|what)|explain what|include|indicate|choose|pick|name|be more)';
const MANY =
  '(?:several|many|multiple|a few|a couple|a number|two|three|four|five|six|various|different|more than|at least|lots|plenty|quite a few|both|numerous|dozens|hundreds|other|some)';

/** Anywhere in a sentence. */
export const ASKS_BACK = new RegExp(
  [
    `(?:^|[;:-] |, (?:so|but|and|please) )(?:but |then |just |and |so )?(?:please |kindly )?(?:tell me(?! (?:how it|if))|send (?:me|it|over|the|your|along)|paste|share|upload|resend|let me know|give me (?:the|your|a|some|more))\\b`,
    `(?:(?:^|[,;:-] ?)(?:just|and|then|so|or)|\\b(?:please|kindly|if you|if you can|if you could|once you|when you|you'll need to|you need to|you can|you to|free to|able to|ability to)) ${HAND}\\b[^.?!]{0,80}(?:\\b(?:i'll|i can|i could|i will|we can|i'd)\\b|which|what|who|your|the (?:text|file|code|image|document|link|question|full|exact|year|error|name|page|title|essay|article|paragraph|photo)|it\\b|details?|information|context|me\\b|again|first)`,
    `\\b(?:could|can|would|will|might|may) (?:you|i ask you to|i trouble you to|i ask) (?:please |kindly |perhaps |maybe |also |just |quickly |possibly |try to |be able to )*(?:${HAND}|tell|give|let|explain|which|what|who|how|try|narrow|spell out|walk me|show|re-?upload)\\b`,
    '\\b(?:may|can|could|might) i ask\\b|\\b(?:do|did) you (?:perhaps |maybe |actually |really |possibly )?(?:mean|want|prefer|need|happen|have (?:a|an|any|the)|know|refer)\\b[^.?!]{0,120}\\?|\\b(?:would|should) (?:you|i|it|we) (?:like|prefer|rather|use|be|assume|write|keep|include|go|focus|translate|do|start|convert|answer|cover|describe)\\b[^.?!]{0,120}\\?',
    "\\b(?:what|which|who|whom|whose|whether|where|understand|clarify)\\b[^.?!]{0,60}\\byou(?:'re| are| were) (?:asking|referring)(?![^.?!]{0,12}\\b(?:is|isn't|was|are|aren't)\\b)|\\bare (?:you|we) (?:asking|referring|talking|thinking|looking|on|using|after|interested|in|working|trying|planning|sure)\\b[^.?!]{0,120}\\?|\\bwhat (?:do you mean|are you|did you)|\\bwhat \\S{1,20} refers to|\\b(?:which|what|who|whom)\\b[^.?!]{1,50} (?:do|did|are|would|were|should|have|can) (?:you|i)\\b|\\bnot sure (?:what|which|who)\\b[^.?!]{0,60}(?:\\byou|\\brefers?|\\bmeant|\\.?$)",
    '\\b(?:need|want|require) (?:a (?:bit|little) |a few |some |just |to (?:know|see|have|understand) |the |your |one )?(?:more|further|additional|extra|specific|details?|which|what|who|where|how|your|the (?:text|code|file|image|document|exact (?:wording|name|error)|full (?:text|question)|error|question)|you to|one (?:more )?(?:thing|detail|piece)|few (?:more )?details|bit more|little more|missing) ?(?:context|details?|information|info|to go on|from you|specifics|background|thing)?\\b(?! to answer)|\\bneed (?:some |a (?:bit|little) (?:of |more )?|further |more )?(?:clarification|clarity)\\b|\\bneed to clarify (?:a few|some|one|what you|which|your)\\b',
    "\\blet me know (?:what|which|who|where|when|how|if you mean|the|your|whether)\\b|\\b(?:don't|do not|can't|cannot) (?:see|have|find) (?:any |the |an |a |your )(?:text|file|attachment|image|document|code|context|question|picture|photo|link|essay|table|message)\\b(?! of)|\\bwhat would you like\\b",
    '\\b(?:once (?:i|you) (?:know|have|tell|send|share|paste|upload|provide|clarify|confirm)|nothing (?:came|was|is) (?:after|through|attached|pasted|included)|(?:a|one|two|three|some) (?:few |couple of )?(?:quick )?questions? (?:first|before|to start)|(?:if|when) you (?:tell|send|share|paste|give|let|post|upload|provide|clarify|mean|meant)\\b)',
    "\\bi(?:'d| would|'ll| will)? need (?:to (?:see|have) )?(?:the|your|some|a few|two|three|four|five|one|a couple of|more|just) (?:\\w+ ){0,3}?(?:things?|details?|pieces?|rest|facts?|numbers?|items?|answers?|information|context|inputs?|text|code|file|sentence|question|message|image|link)\\b",
    '\\bneed(?:s|ed)? to know\\b(?! (?:that|how to|about|is)\\b)|^(?:just |first,? |only |so,? |but )?(?:a few|a couple of|two|three|several|a handful of) (?:quick |basic |clarifying |short |more )*(?:questions|details|things (?:i|we|to) (?:need|know|check|clarify|\\w+ to know))\\b[^.?!]{0,60}:?$|\\b(?:clarification|more information|more details|more context) (?:is )?(?:needed|required|necessary)\\b',
    "\\b(?:it )?(?:isn't|is not|is|'s) (?:un|not )?clear (?:to me )?(?:what|which|who|whether) (?:you|it|the question|this)\\b",
  ].join('|'),
  'u',
);

/** A question is put to the user, about what they want. */
export const ASKS_YOU =
  /\b(?:are we|you|your|yours|which|whose|(?:for|of|in|on|to|from|with|by|at|about|compared to) (?:what|which|whom|whose|how many|how much)|what (?:[a-z]+ (?:should|do|does|would|is|are|did|have|will)|text|file|kind|sort|type|do|should|exactly|language|level|size|budget|version|format|tone|length|year|country|city|occasion|is (?:it|this|the (?:topic|occasion|purpose|budget|context|deadline|goal|audience|subject|title|question))|was the (?:question|name|title)|would|about|if)|what's (?:the|it|this|up|on|your|wrong)|who(?:'s| is| was| are) (?:it|this|the|he|she|they|your|_+) ?|(?:should|shall|may|can|could) i|want me|any (?:dietary|preference|particular|specific|other|idea|budget|constraints?|restrictions)|how (?:long|many|much|big|old|formal|detailed|far|soon|can i help|may i help)|when is (?:it|the|this)|where(?:'s| is| was| are) (?:it|this|that|the|your|_)|is (?:it|this|that|there|he|she)|was (?:it|this|that)|or (?:the )?|(?:what|which|who|where|when|how)\b[^?]{0,20}(?:exactly|precisely)|(?:when|by when|for when)\?)(?:\b|(?<=\?))/;

/** Opens: what may stand before a question back. */
export const PREAMBLE = new RegExp(
  [
    '^#{1,6} |^(?:sure|of course|certainly|absolutely|gladly|got it|okay|ok|happy to|glad to|yes|no problem|alright|great|thanks|thank you|hi|hello|hey|sorry|apologies|depends|that depends|it depends|to (?:help|answer|give|make|be|do|get|write|plan|translate|calculate)|before (?:i|we|you|answering|i can)|first|just|quick|one (?:quick )?(?:question|thing)|a (?:couple|few)|a quick)\\b',
    "^(?:i'd|i would|i'm|i am|i'll|i will|we can|i can) (?:be |really |also |definitely )?(?:happy|glad|love|like|sorry|not (?:sure|quite sure|certain|entirely sure|clear|following)|having trouble|unsure|confused|help|work|do that|need|gladly|missing|unable to (?:see|open|view|find)|afraid|here to (?:help|assist))\\b",
    "^(?:i )?(?:don't|do not|can't|cannot|didn't|did not|couldn't|could not) (?:actually |quite |fully |really |currently |seem to |yet )*(?:see|have|find|follow|understand|get|catch|know (?:which|what|who|where|your|how)|tell (?:which|what|from)|open|view|read|make sense|recogni[sz]e)\\b",
    `^(?:it|there|this|that|here) (?:looks|seems|appears|depends|could|can|may|might|are|is|was|were|have been|has been) (?:like|that|as if|as though|your|you|the|there|to|on|refer|mean|be|apply|${MANY}|no|ambiguous|unclear)\\b`,
    `^there(?:'s| is| are| was| were)(?: actually| in fact| also)? (?:no|${MANY}|nothing|some)\\b`,
    `^${MANY}\\b[^.?!]{1,80}\\b(?:share|have|has|fit|fits|bear|bears|come to mind|match|matches|go by|called|named|by that|with that|is possible|are possible|answer to|exist|carry|use|used|could|may|might|possible|meant|of that|claim|held)\\b`,
    "^you(?:'ve|'re| have| are| did| might| may| could| mention| mentioned| say| said| seem| forgot| haven't| didn't| ask| asked| sent| wrote| don't| only)\\b",
    '^(?:however, )?(?:your|the|this|that) (?:\\w+ ){0,2}(?:question|message|request|text|link|file|name|term|word|phrase|title|attachment|image|upload|pronoun|sentence|prompt|abbreviation|acronym|description|picture|photo|answer|document|last|rest)\\b[^.?!]{0,80}',
    '^(?:i think|i guess|i believe|i suspect|perhaps|maybe|looks like|seems like|something|part of) ?(?:something|part|your|you|the|that|there|got|is missing|went)\\b',
    '^i (?:found|see|know of|can think of|need|want to (?:make sure|be sure|check)|only (?:see|have|got)|have|know|could)\\b',
    `^(?:no |nothing|without|only (?:the|a|part|half)|_+)`,
    '^.{0,60}\\bsounds? like\\b',
    "^the [^.?!]{1,40} you(?:'re| are) (?:referring|asking)\\b",
    "^.{0,60}\\b(?:is|are|'s) (?:ambiguous|unclear(?: to me)?(?: here)?|vague|a bit vague|too vague|missing|a common name|not attached|empty|cut off|open to interpretation|underspecified)\\b",
    '^.{0,60}\\b(?:can|could|may|might) (?:mean|refer|be|stand for|describe|point)\\b',
    '^.{0,60}\\b(?:has|have) (?:several|two|three|many|multiple|more than one|different|various) (?:readings|meanings|senses|interpretations|versions|editions)\\b',
  ].join('|'),
  'u',
);

/** Opens: an answer under a condition. */
export const IF_MEANT =
  /^(?:if|assuming) (?:it's|it is|you mean|you meant|you're|you are|that's|this is|the)\b[^,:]{1,120}[,:] (?!(?:please|let|tell|i can|i could|i'd|i would|i'll|could|can|just|then (?:please|let|tell))\b)(?![^.?!]{0,120}\b(?:tell me|let me know|please|share (?:it|the|your)|i'd like to know)\b)/;
