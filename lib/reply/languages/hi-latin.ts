/** How Hindi in Latin letters says things, as people type it: "mujhe nahi pata". */

const NOT = '(?:nahi|nahin|nahii|nhi|nai)';
const TELL =
  '(?:bata|keh|kah|jaan|jan|dekh|pehchan|de|laga|dhoondh|dhundh|khoj|kar|padh|pahunch|samajh|nikaal|suna|bol|khol|set|book|call|bhej)(?: ?(?:kar|de|pana))?';
const FACT =
  '(?:jaankari|jankari|information|info|data|record|details?|source|jawab|answer|idea|access)';
export const HARM =
  '(?:hack|bomb|hathiyar|weapon|illegal|gair ?kanooni|gairkanooni|kanoon|nijta|privacy|personal|niji|nakli|fake|jaali|farzi|nafrat|dawa|dawai|dose|chori|dhokha|copyright|drugs?|hinsa)';

export const UNKNOWING = [
  `\\b(?:mujhe|mujhko|hamein|humein)\\b[^.?!]{0,50}(?:(?:pata|maloom|malum|yaad|idea|${FACT})(?: hi| bhi)? ${NOT}|${NOT} (?:pata|maloom|malum|yaad|aata|hai))`,
  `\\bmain?\\b[^.?!]{0,50}${NOT} (?:jaanta|jaanti|janta|janti)`,
  `\\b${TELL} ${NOT} (?:sak|pa)|\\b${NOT} (?:\\w+ )?${TELL} ?(?:sak|pa)(?:ta|ti|unga|ungi|oonga|oongi|te|rah)|\\b${TELL} ${NOT} (?:paunga|paungi|sakta|sakti)`,
  `^(?:mujhe )?(?:${NOT} pata|pata ${NOT})`,
];
export const LACKING = [
  ...UNKNOWING,
  `\\bmer[ei] (?:paas|pass|liye|jaankari|training)\\b[^.?!]{0,60}${NOT}|\\bmaine\\b[^.?!]{0,60}${NOT} (?:suna|dekha|padha)`,
  `\\b${FACT}\\b[^.?!,]{0,40} ${NOT}|\\b(?:sure|certain|pakka|confirm|familiar) ${NOT}`,
  `\\bkoi (?:bhi )?${NOT} (?:jaan|bata|keh)|\\b(?:bata|keh|kah|jaan)\\w*(?: pana| paana| na)? (?:mushkil|impossible|sambhav ${NOT}|possible ${NOT})|hi jaane\\b`,
  `\\b(?:sirf|bas|kewal) (?:ek )?(?:andaza|anuman|guess)|galat (?:jaankari|info|information)`,
];
export const UNINFORMED = [
  `real-?time|live data|internet|link|photo|image|calendar|balance|\\baccess\\b|training|knowledge|text assistant|${FACT}\\b[^.?!,]{0,20} ${NOT}|${NOT} suna`,
];
export const REFUSES = [
  `\\b(?:madad|help|sahayata|support)\\b[^.?!]{0,30} ${NOT} (?:kar|de|ho)|\\b${NOT} (?:likh|bana|sikha|samjha|kar|bata|de)(?:unga|ungi|oonga|oongi|nga)|\\b(?:ijazat|anumati) ${NOT}`,
];
export const DECLINES = [
  `\\b${HARM}\\b[^.?!]{0,60} ${NOT} (?:\\w+ )?(?:sak|kar|de|bata|likh)|\\b(?:madad|help|bata|likh|bana)\\b[^.?!]{0,20} ${NOT} [^.?!]{0,40}\\b${HARM}\\b`,
];
export const ASKS_BACK = [
  '\\b(?:bataiye|bataiyega|batao|bata dijiye|bata dein|batayein|bataye|bhejiye|bhejo|bhej dein|bhej do|(?:paste|share|upload|type|send|describe)(?: kar)? ?(?:karo|karein|kijiye|dijiye|do|kar do))\\b|\\bbata sakt[ei] h',
  '\\b(?:aap|aapka|aapki|aapke|tum|tumhara|tumhe)\\b[^.?!]{0,60}\\b(?:kaun|kis|kya|kitn|kab|kahan|konsa|kon)\\w*[^.?!]{0,60}\\?|\\b(?:kaun|kis|kitn|kab|kahan|kon)\\w*\\b[^.?!]{0,60}\\b(?:aap|tum|ho|hain|chahiye|chahte|hai)\\b[^.?!]{0,20}\\?|\\bkya (?:aap|tum)\\b[^.?!]{0,60}\\?',
];
export const MISSING = [
  `\\b(?:form|file|photo|image|text|code|link|document|paragraph|attachment)\\b[^.?!]{0,30} (?:dikh|mil|attach|aayi|aaya|upload)[^.?!]{0,8} ?${NOT}|\\b(?:dikh|mil|attach|upload) ${NOT}|\\bkuch\\b[^.?!]{0,20} ${NOT} (?:dikh|mila|aaya)`,
];
export const SO = '\\b(?:isliye|is ?liye|isi ?liye|to main|toh main)\\b[^.?!]*$';
export const SEEKS =
  '(?:aap (?:kisi|google|apne|official|wahan|\\w+ (?:par|pe|app|se))|kripya|please|check|google|behtar|apne )';
