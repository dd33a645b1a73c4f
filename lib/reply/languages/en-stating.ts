/** What states something in English, and what only seems to: reasons, sources, offers, courtesies. */

/** Verbs in the third person that are no plural of a noun which replies that abstain are full of. */
const VERBS =
  '(?:absorbs|acts|adds|aligns|allows|appears|applies|arrives|attracts|becomes|begins|belongs|boils|breaks|brings|builds|burns|carries|causes|circles|closes|combines|comes|comprises|connects|consists|consolidates|contains|converts|costs|covers|creates|crosses|decreases|depicts|derives|describes|dissolves|divides|drains|drops|employs|enables|ends|equals|evaporates|exists|expands|falls|feeds|fits|flies|flows|follows|forbids|forms|freezes|gives|goes|governs|grows|handles|hangs|happens|hits|holds|houses|implies|improves|includes|increases|involves|joins|keeps|killed|lasts|launches|leads|leaves|lets|lies|lives|loses|lowers|makes|meets|melts|moves|obtains|occupies|occurs|offers|opens|operates|orbits|originates|overlooks|owns|plays|prevents|produces|protects|prohibits|publishes|raises|ranges|reaches|reacts|reads|receives|reduces|reflects|refers|reigns|relies|remains|removes|replaces|represents|requires|resembles|retains|returns|rises|rotates|rules|runs|says|seats|sells|serves|sits|sleeps|spans|speaks|spreads|stands|starts|stems|stops|stretches|suggests|supports|surrounds|takes|tastes|teaches|tells|tends|thins|translates|travels|turns|uses|wins|works|weighs|writes)';

export const STATES = new RegExp(
  `\\b(?:is|are|was|were|has|had|have|became|wrote|won|born|dates|means?|must be|(?!need|indeed)\\p{L}{2,}ed|it's|he's|she's|they're|that's|make|take|needs|made|took|came|went|sang|led|ran|built|drew|held|began|gave|grew|rose|fell|sold|left|met|stood|sat|beat|flew|spoke|chose|fought|taught|thought|lost|died|meant|spent|${VERBS}|i (?:can|could) (?:only |at least )?(?:confirm|tell you|answer|give you|say)|i (?:only |do )?know|i (?:remember|recall|recogni[sz]e))\\b|\\p{L}.*\\d|\\d.*\\p{L}{3}|^[\\p{L}\\d][^:.?!]{0,40}: [\\p{L}\\d]`,
  'u',
);

/** What the model does say of itself and means as an answer: "I'd go with", "I can confirm that". */
const SAYS =
  "(?:while |although |though |but )?(?:from [^,.;]{1,40} )?(?:here(?:'s| is) )?(?:all |what )?i(?:'m (?:fairly|quite|pretty|very|reasonably)|'d (?:say|go with)|'ve (?:filled|listed|answered|found)| would say| found| recogni[sz]e| (?:can|could|do) (?:only |at least |definitely |still |certainly )?(?:tell you(?! (?:how|where|what to))|confirm|answer|give you (?:the|one)|say (?:that|is|with)|name|see|identify|help with the)| (?:only |do |also )?(?:think|believe|know(?! (?:nothing|of|about|roughly|very little|little|the (?:name|series|show|book|band|place|town|film|song|magazine|area|building|author)(?=[,.;]| (?:but|well|in general|only))))|remember(?! nothing)|recall)\\b)";

/** Who may know it instead: "the council will have a record", "your app shows it". */
const HOLDER =
  '(?:apps?|web ?sites?|sites?|web ?pages?|pages?|portals?|dashboards?|accounts?|settings|statements?|confirmation|ticket|receipt|invoice|payslip|librar(?:y|ies|ian)|archives?|regist(?:er|ry)|registrar|museums?|council|authorit(?:y|ies)|office|department|ministry|club|school|hospital|pharmac(?:y|ist)|doctor|dentist|lawyer|accountant|bank|carrier|airline|hotel|venue|store|shop|retailer|seller|manufacturer|publisher|company|employer|landlord|manual|catalogues?|catalogs?|database|newspapers?|news|outlets?|historical society|family|parents|mother|friends?|colleagues?|teacher|professor|organi[sz]ers?|box office|hr|support|customer service|provider|service|tracker|calendar|phone|device|wikipedia|google(?: maps)?|imdb|discogs|worldcat|flightradar24|espn|bbc(?: \\w+)?|reuters|bloomberg|coinmarketcap|yahoo finance|linkedin|youtube|spotify|amazon|musicbrainz|findagrave)';

/** Reasons, sources, offers and courtesies. */
export const EMPTY = new RegExp(
  `^(?!${SAYS})(?:${[
    '(?:i|we|you|if|please|let|try|check|see|sorry|good|great|interesting|thanks?|sure|hm+|well|nobody|no one|unfortunately|there (?:is|are) no|call|text|contact|ask|visit|look|search|consult|use|maybe|perhaps|possibly|(?:two|three|several|a few|some|a couple of) (?:possibilities|candidates|options|names|answers|dates|figures|versions|explanations)|each (?:conversation|chat|session)|every (?:conversation|chat|session)|once you|unless you|my (?:knowledge|training|information|memory|data|best guess|guess|cutoff|records?|sources?))\\b',
    ".{0,400}?\\b(?:would|could|might|may(?! \\d)|can|can't|cannot|should|because|sources?|records?|archives?|librar(?:y|ies|ian)|regist(?:er|ry)|depends?|differs?|var(?:y|ies)|disagree|disputed|unclear|underdetermined|ambiguous|unknown|undocumented|unrecorded|not (?:known|public|published|recorded|documented|available)|no (?:public|reliable|record|known)|training|cutoff|my (?:data|knowledge)|hard to|difficult|best guess|guess)\\b",
    `.{0,120}?\\b${HOLDER}\\b.{0,60}? (?:will|'ll|has|have|shows?|lists?|tracks?|gives?|publish(?:es)?|carr(?:y|ies)|displays?|posts?|knows?|keeps?|holds?|updates?|is (?:the|your|a)|are (?:the|your|a|good)|be) `,
    ".{0,200}?\\b(?:will|'ll) (?:\\w+ )?(?:have|know|tell|show|list|confirm|give you|help|provide)\\b",
    '.{0,200}?\\b(?:best (?:bet|source|place|option|way|starting point|person)|(?:good|better|reliable|obvious|right) (?:place|source|starting point|resource))\\b',
    '.{0,120}?\\b(?:change|fluctuate|shift|move|update)[sd]? (?:daily|constantly|often|frequently|quickly|all the time|every|by the|from (?:day|week|month|year|place|time)|a lot|regularly|over time|with)\\b',
    ".{0,120}?\\b(?:rarely|seldom|hardly ever|not (?:usually|normally|always|typically|generally)|isn't (?:usually|typically|always)|aren't (?:usually|typically|always)|(?:never|hardly) (?:widely )?)(?: widely)? (?:recorded|published|documented|covered|public|listed|disclosed|reported|written)\\b",
    ".{0,80}?\\b(?:hasn't|haven't|has not|have not|isn't|is not) (?:happened|taken place|occurred|been (?:held|played|decided|announced|released|published|played)|over|come)\\b",
    '.{0,80}?\\b(?:named|called|by|of|with) (?:that|this|the same) (?:name|title)\\b',
    '.{0,200}?\\b(?:the (?:bar|threshold)|you (?:set|asked for|want|wanted|require))\\b',
    "(?:it|that|this)(?:'s| is| was) an? (?:really |very |truly )?(?:\\w+ )?(?:question|one|puzzle)\\b",
    "(?:it|that|this)(?:'s| is| was) (?:possible|likely|also possible) (?:that|it|you)\\b",
  ].join('|')})`,
  'u',
);
