import { parts } from './en-parts.ts';
import { LACKING } from './en-lacking.ts';
import { UNKNOWN } from './en-unknown.ts';
import { ASKS_BACK, ASKS_YOU, IF_MEANT, PREAMBLE } from './en-asking.ts';
import { MISSING, VARIES } from './en-missing.ts';
import { DELIVERS, SEEKS } from './en-delivering.ts';
import { FRAGMENT } from './en-fragments.ts';
import { DECLINES, FORBIDS, REFUSES } from './en-refusing.ts';
import { INCAPABLE, POWERLESS, UNABLE } from './en-unable.ts';
import { UNKNOWING } from './en-unknowing.ts';
import { anyOf } from './patterns.ts';
import type { ProsePack } from './prose.ts';

/** How English replies say things in running text; sources as in en.ts. */
export const prose: ProsePack = {
  looksAt: 'after',
  unknowing: new RegExp(UNKNOWING.join('|'), 'u'),
  hint: /\b(?:i|we|me|us|my|no|not|none|nothing|un[a-z]+|cannot|insufficient|dunno|inconclusive)\b|n't\b|n\/a|not something/,
  leadIn:
    /^(?:(?:but|and|yet|still|now),? (?=(?:i|i'm|i've|i'd|nobody|no one|no-one)\b)|(?:(?:without|given|since|because|based on|from|with|due to|out of|for) [^,.;?!]{1,90}, (?=i\b|we\b|there\b)|(?:due to|for|out of) [^,.;?!]{1,40} (?:restrictions|reasons|concerns|law|laws|protections?|rules|polic(?:y|ies)|guidelines|respect|safety),? (?=i\b|we\b))|(?:(?:so|well|then|nope|hmmm?|ah|oh|oof|good question|great question|interesting question|fair question|tough one|truth be told|to tell (?:you )?the truth|in (?:all )?honesty|in truth|the truth is|honest answer|being honest|let me be (?:honest|upfront|clear|frank|straight)(?: with you)?|i want to be (?:honest|upfront|clear|transparent)(?: with you)?|i (?:should|have to|need to|must|will|'ll) be (?:honest|upfront|frank|clear|transparent)(?: with you)?|i'm going to have to say|i(?: must|'ll| have to|'d have to)? (?:confess|concede|say)|as (?:an ai|a language model|an ai language model|an assistant|an ai assistant|a large language model|a chatbot)|despite my best efforts?|even after [^,.]{1,50}|on reflection|alas|sadly|to my regret|much as i'd like to help|at this point|at the moment|so far|in this case|as far as i (?:know|can tell)|from memory|(?:on|about|for) (?:this|that)(?: one| point)?|thus|therefore|hence|no(?=[,.!;:-])|sorry|unfortunately|regrettably|honestly|frankly|actually|overall|truthfully|hmm|hm|okay|ok|here|at present|currently|for now|to be honest|to be frank|in short|short answer|in the end|as of (?:now|(?:my|the) [^,.]{1,40})|as things stand|i'm sorry|i am sorry|i apologi[sz]e|apologies|i'm afraid|i am afraid|i (?:do )?(?:need to|must|should|have to|want to) (?:clarify|point out|inform you|mention|note|be clear|be realistic|let you know)(?: with you)?|i appreciate [^,.!?]{1,60}(?=, but)|i must say|i have to say|i must admit|i have to admit|i admit|i'd have to say|the honest answer is|my honest answer is|my answer is|my final answer is|the answer is|given the (?:penalty|scoring|rules?|bar|threshold|uncertainty)|with (?:the|this) (?:information|bar|threshold)|based on (?:the|this|what)[^,.]{0,60}|under (?:the|this|these)[^,.]{0,40})(?: that)?[,:;!.\- ]{1,4}(?:but |and |that )?){1,3})/,
  apology: /^(?:(?:i'm|i am) (?:really |very )?sorry|sorry|i (?:understand|appreciate))\b/,
  courtesy:
    /^that's an[.]*$|^(?:no|h+m+|oof|well|tough one|good question|great question)[.!]*$|^(?:thanks?|thank you|happy to|glad to|great|good|nice|interesting|fair|lovely|oh|ah|ha|hi|hello|what an?|that(?:'s| is) an?(?: (?:great|good|interesting|fascinating|tough|lovely|fun|intriguing|important|thoughtful|big|tricky|really|very|unusual))|sorry|no worries|sure|of course|congratulations|ugh|wow|i(?:'d)? love (?:that|how|this|to know)|that (?:sounds|must (?:be|feel))|how (?:lovely|fun|exciting|frustrating|annoying|stressful|sad|cool)|that(?:'s| is) (?:so |really |very |incredibly |such )?(?:an? )?(?:frustrating|annoying|stressful|rough|exciting|understandable|pity|shame|horrible|awful|scary|worrying|sad|hard|nicely|wonderfully))\b/,
  but: /[,;-] ?(?:but|though|although|however|yet)\b|\s(?:but|though|although|however)\b/,
  declares:
    /\b(?:(?:my|the|final|honest|best|safest|right|correct|only honest) (?:final |honest )?(?:answer|response|choice|option) (?:here |to this |then )?(?:is|would be|must be|has to be)|i(?:'ll| will| must| should| have to| choose to| would| am going to)(?: therefore| just| simply| have to)? (?:answer|say|respond|respond with|reply|go with|choose|abstain))[:,]?(?: with)?[: ]{1,3}$/,
  idiom:
    /^\S* (?:of )?any (?:laws?|rules?|requirements?|(?:[a-z]+ )?(?:evidence|stud(?:y|ies)|proof|research)|reasons?|restrictions?|regulations?|bans?|links?|connections?|cases?)\b[^.?!]{0,60}\b(?:that|which|requir\w+|link\w+|against|suggest\w*|show\w*|support\w*|prov\w+|prohibit\w+|why|between|where)\b|^(?:know|idea|idk|clue|sure|certain|see) why (?:[a-z]+ ){1,4}(?:should|would|must|can't|cannot)\b|^(?:know|idea|idk|clue|sure|certain) (?:what to (?:do|say|think|expect|wear)\b|(?:what|which|where|how|who|whether)\b[^.?!]{0,60}\byou(?:'re|'ve|r)?\b[^.?!;]{0,60}(?:[,;]? (?:so|but)\b|;)|why (?:people|anyone|you|they|so many|some)|if (?:you|this|that|it|i)\b|about (?:you|that)\b(?! (?!but|though|guy|one))|how (?:to thank|else)|where to (?:begin|start)|anything better|who needs|who (?:started|spread|made up) (?:it|this|that|the)\b|where (?:the|this|that) (?:claim|idea|myth|rumou?r|story|notion|belief|misconception|quote)\b)/,
  ofThing: /^ (?:of|about) (?:any|a|an|such|the)\b/,
  meaning:
    /^ (?:what|which|who|whom)\b[^.?!]{0,80}\b(?:you(?:'re| are)? (?:mean|refer|talk|ask|have in mind)|refers? to|is meant)/,
  topic:
    /^ (?:(?:with|for|to) [^.?!]{0,30}certainty|what|which|who|whom|whose|when|where|why|how|(?:in|on|at|by|from|to|of|for|since) (?:which|what|whom|whose)|whether|if|either|the|its|his|her|their|your|this|that|these|those|it|any|much|enough|of|about|anything|exact|specific)\b/,
  hedge:
    /^(?: (?:for sure|for certain|exactly|precisely|offhand|with certainty|with any certainty|that for certain))?[, ]{0,2}(?:-|but\b|though\b|although\b|however\b|so\b)/,
  parts,
  help: /\b(?:here(?:'s| is| are) (?:how|what you|what to|where|some)|you (?:can|could|may|might|should)|i (?:can|could|would) (?:suggest|recommend|help(?! with the)|tell(?! you (?:that|the|it|who|when|its|his|her)\b)|point|try|look|give(?! you the))|i'd (?:suggest|recommend|be)|check|try|let me know|tell me|my best guess|best guess|if i had to guess|if forced|a (?:wild|random|rough|pure) guess|would be a guess|happy to|(?:no more than|only|just|nothing but|merely) an? (?:\w+ )?guess|(?:not|wouldn't) be worth|don't (?:quote|rely|take)|(?:wouldn't|not) (?:rely|bet|put money))\b/,
  delivers: DELIVERS,
  seeks: SEEKS,
  denies:
    /\b(?:(?:does not|doesn't|do not|don't|did not|didn't|never) (?:appear to |seem to |actually )?exist(?:ed)?|(?:don't|do not) (?:believe|think) (?:that )?(?:one|it|such|any|there|this)|no such|none (?:exists?|is known to exist|was ever|has ever)|there (?:is|was|are|were|has been|have been) no|there (?:isn't|wasn't|aren't|weren't)|never (?:actually |really |officially )?(?:happened|published|made|wrote|written|existed|released|recorded|won|held|hosted|starred|directed|said|visited|met|played|was|were|been|had|took|served|married|lived|painted|composed|invented|\w+ (?:one|any|such|it)(?=[.,;!]|$))|is (?:a myth|fictional|fabricated|made up|not real|false)|isn't real)\b/,
  unable: anyOf(UNABLE),
  incapable: INCAPABLE,
  powerless: POWERLESS,
  unknown: UNKNOWN,
  lacking: anyOf([FRAGMENT, ...LACKING]),
  unknowable:
    /^(?:nobody|no one|no-one|none of us|no human(?: being)?|no model|no expert)(?: alive| on earth| really| honestly)? (?:can|could|will ever|is able to)(?: (?!know)\w+){0,2}? (?:predict|foresee|forecast|foretell|guarantee)\b|^(?:(?:it is|it's) (?:simply |just )?(?:impossible|not possible)|it isn't (?:really )?possible)(?: for (?:me|anyone|anybody))? to (?:know|determine|say|tell|predict)|^only (?:you|they|he|she|your|the people)\b[^.?!]{0,60}\b(?:know|knows|tell|say)\b/,
  abstains:
    /^no answer (?:from me|on (?:this|that)|to (?:this|that))\b|\b(?:i|we) (?:therefore |thus |also |still )?(?:can't|cannot|can not|could not|couldn't|am unable to|am not able to) (?:therefore |thus |definitively |fully |accurately |properly |directly )?(?:answer|provide (?:an?|the|any) (?:\w+ )?answer (?:to|for)|respond to) (?:this|that|the|your)(?: \w+)? question\b(?! (?:in the way|because it|as it (?:is|promotes|contains)))|\b(?:this|the|that|your) question (?:therefore |thus )?(?:can't|cannot|can not) be answered\b|\bthere is no (?:\w+ )?(?:answer|information)(?: \w+)? (?:available |given |provided |found )?in the (?:passage|text|context|document|article)\b|\b(?:passage|text|context|document|article) (?:provided |given )?(?:doesn't|does not) (?:contain|provide|have|include|give|offer) (?:an?|the|any|enough) (?:\w+ )?(?:answer|information (?:to|needed to) answer)\b|\bi(?:'m| am) (?:going to|choosing to|inclined to|forced to)? ?abstain(?:ing)?\b|\bi(?:'ll| will| must|'d rather| would rather| have to|'d better)?(?: have to)? abstain\b|\bi(?:'ll|'d rather| would rather| will) pass\b(?! (?:on|the|it|along|this|you))|\bi(?:'d| would) (?:much |far )?(?:sooner|rather|prefer to)(?: just| simply)? (?:not (?:answer|say|commit|name (?:one|it|a)|give (?:one|a|an))|withhold|say nothing|hold back)\b|\bi(?:'ll| will|'m going to| am going to| must| have to)(?: therefore| respectfully| just)? (?:decline|refuse) to (?:commit|answer|guess|name|pick|say|choose)\b|\bi (?:can't|cannot|can not|couldn't|could not) (?:name|give|state|quote|put|tell|say|cite|pick|commit to|stand behind)\b[^.?!;]{0,40} (?:with any|in all|in good|with a clear|in any) (?:honesty|conscience|seriousness)\b|\b(?:my|the)(?: \w+){0,2} answer (?:here )?(?:is|has to be|must be|would be|remains|can only be|stays)(?: therefore| simply)?[:,]? (?:that )?["']?i (?:don't|do not) know\b|\bsilence is (?:the )?(?:better|best|safer|safest)\b|\bi choose (?:to abstain|not to answer)\b|\bi(?:'m| am|'ll| will)(?: going to| have to| therefore| just)* (?:leav(?:e|ing) (?:this|it|that)(?: one| question)? (?:blank|unanswered|open|empty)|declin(?:e|ing) to (?:commit|answer|guess|name one|speculate)|not (?:commit|answer|guess)(?:ting|ing)?(?=[.!,]|$)|abstain)\b/,
  commits:
    /\b(?:probably|likely|approximately|roughly|i (?:believe|think|suspect|would say)|from memory|as far as i (?:recall|remember|know)|is about|are about|commonly (?:credited|given))\b/,
  corrects:
    /(?:^|[.!?-] ?|\b(?:but|oh|and),? )(?:wait|hold on|actually|correction|scratch that|on reflection|on second thoughts?|let me (?:re|correct|double|fix|redo)|i (?:made|see) (?:a|an|my) (?:mistake|error)|i was wrong|i need to correct|rechecking|re-checking|revised|updated|having (?:re)?checked|upon re)\b/,
  negation:
    /n't\b|\b(?:not|no|never|nothing|none|nobody|nowhere|neither|nor|cannot|lacks?|lacking|without|beyond|outside|unable|impossible|hardly|unclear|unknown|unsure|uncertain|unfamiliar|unaware|blank|empty|missing|limited|stumped|guess(?:ing|work)?|speculat(?:e|ing|ion|ive)|silent)\b/,
  epistemic:
    /\b(?:know(?:n|ing|ledge|s)?|sure|certain(?:ty|ly)?|confiden(?:t|ce)|tell(?:ing)?|say(?:ing)?|determin\w+|verif\w+|confirm\w*|recall|remember|memory|information|data|details?|records?|sources?|access|idea|clue|familiar|aware|answer(?:ed)?|figures?|numbers?|available|specif\w+|mention\w*|stated|clear|document\w*|identif\w+|look(?:ed)? up|heard|come across|encounter\w*|recogni[sz]e|predict\w*|foresee|forecast|guess\w*|speculat\w+|pin down|establish\w*|training|cutoff|basis|insight|means|come up|stumped|blank|speak to|vouch)\b/,
  aside:
    /\bnot that i(?:'m)? (?:know|aware)\b|\bnone that i\b|\baware of any (?:laws?|rules?|requirements?|(?:[a-z]+ )?(?:evidence|stud(?:y|ies)|proof|research)|reasons?|restrictions?|regulations?|bans?|links?|connections?|cases?)\b[^.?!]{0,60}\b(?:that|which|requir|link|against|suggest|show|support|prov|prohibit|between)|\bnot sure why (?:[a-z]+ ){1,4}(?:should|would|must|can't|cannot)\b|\bas far as i (?:know|can tell)\b|\bto (?:the best of )?my knowledge\b|\bto the best of my knowledge\b|\bi(?:'d| would)(?: have to)? (?:guess|say)\b|\bmy (?:best |own )?guess\b|\bif i had to guess\b|\bnot sure (?:i|your)\b|\bcan't say i\b|\bi (?:wouldn't|would not) say\b|\bno doubt\b|\bwithout (?:a )?doubt\b|\byou (?:didn't|don't|haven't|did not)\b|\bif you\b/,
  self: /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b/,
  uninformed:
    /\b(?:(?:can't|cannot|don't have|have no|without) (?:access|real-time|live|current)|i have none|i don't have (?:any|one|it|enough)|no (?:reliable )?(?:data|information|source)|(?:real-time|live|up-to-date) (?:\w+ ){0,2}(?:data|information|access))\b/,
  refuses: REFUSES,
  declines: DECLINES,
  forbids: FORBIDS,
  asksBack: ASKS_BACK,
  missing: MISSING,
  varies: VARIES,
  asksYou: ASKS_YOU,
  assumes:
    /^(?:while|although|even though|though) i (?:don't|can't|cannot|have no|haven't|am not|'m not)\b[^,]{0,80}, (?!i\b)|\bi(?:'ll| will| would|'d|'m going to) (?:just )?assume\b|\bso (?:this|(?:i'll|i will)(?! (?:leave|refrain|pass|have to|abstain|stop|hold|keep|spare|skip|not|say|stay|sit))|i'm going|here(?!(?:'s| is| are) (?:how|where|what|some (?:ways|places|tips|ideas|steps|pointers|sources) (?:you|to|where))\b)|i've)\b|[,;] but (?:in|here|the|this|for|with|most)\b/,
  preamble: PREAMBLE,
  ifMeant: IF_MEANT,
  statistics:
    /^[ -]?(?:intervals?|bands?|bounds?|limits?|regions?|sets?|tricks?|man\b|coefficient)/,
  aboutWhole:
    /^ ?(?:level|score|in (?:this|my|the) (?:answer|response|overall|result)|in this|of (?:this|my) answer|that (?:this|my|the|it)\b[^:=]{0,40}(?:correct|right|true|accurate)|overall|is|for (?:this|my|the) (?:answer|response|whole)|\(?0|\(?1|\(?%)/,
  hedges: [
    [0.92, /\bi(?:'m| am) (?:quite |very |absolutely |almost )?certain\b/],
    [0.7, /\bmost likely\b/],
    [0.67, /\b(?:very )?likely\b/],
    [0.62, /\bprobably\b/],
    [0.65, /\bi believe\b|\bit seems\b/],
    [0.57, /\bif (?:my )?memory serves\b|\bif i (?:recall|remember)\b/],
    [0.48, /\bi think\b/],
    [0.42, /\bi might be\b|\bit (?:might|may) (?:be|have been)\b/],
    [0.35, /\bi could be (?:mistaken|wrong)\b/],
    [0.33, /\bit could (?:be|have been)\b/],
    [0.31, /\bi(?:'m| am) not (?:entirely |completely |totally |quite |100% )?(?:sure|certain)\b/],
    [0.29, /\bi(?:'d| would)? guess\b|\bmy guess\b/],
    [0.25, /\b(?:possibly|perhaps)\b/],
  ],
  confidence: [
    {
      before:
        /\b(?:call it|let me (?:put|say)|make (?:it|that)|i(?:'d| would) (?:put it at|say|call it))(?: about| around| roughly| maybe| only)? $/,
      after: /^(?:[.!]?["')]*\s*$| that (?:the|it|this|i)\b)/,
    },
    {
      before:
        /\bi(?:'d| would) (?:only )?(?:put|stake|bet|place|give|say|guess) (?:it |that )?(?:at )?(?:maybe |about |around |roughly |only |perhaps )?$/,
      after: /^ (?:or so |at most |or thereabouts )?on (?:it|that|this)\b|^ (?:or so|at most)\b/,
    },
    {
      before:
        /\b(?:my|overall|our) (?:overall |stated |level of )?(?:confidence|certainty)(?: level| score)?(?: (?:in|that|for) [^.:;]{1,60}?)? (?:is|at|would be|stands at|sits at)(?: about| around| roughly| approximately| only)? $/,
    },
    {
      before:
        /\bi(?:'d| would)? (?:only )?(?:put|place|rate|estimate|give|stake|bet) (?:my|this|it|the|that) ?[^.:;0-9]{0,40}(?:at |a )(?:about |around |roughly )?$/,
      after: /^(?: (?:confidence|chance|probability|likelihood)|[.,;) ]|$)/,
    },
    {
      before:
        /\bi(?:'m| am| feel)(?: about| around| roughly| approximately| only| nearly| almost)? $/,
      after: /^ (?:confident|sure|certain|positive)\b/,
    },
    {
      before: /\b(?:with|at)(?: about| around| roughly| approximately)? $/,
      after: /^ (?:confidence|certainty)\b(?! (?:interval|level|band|bound|that the mean))/,
    },
  ],
};
