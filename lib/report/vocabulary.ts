/**
 * Words that programmers name the parts of pages by. Ids, test ids and values show these and no
 * others: of any other word nobody can say that it is not somebody's name.
 */
const WORDS = `
a11y abort absolute accent account action actions active add after agent agents ai alert align all
always answer any app area arrow article ask aside assistant async at attach attachment attachments
audio auto avatar b back background badge banner bar base before between bg block body bold border
bot bottom box break bubble busy button buttons by c camera cancel card cell center central chat
chatbot chats check checkbox chevron chip choice circle clear click close closed code col collapse
color column columns combobox complete completed completion composer conic container content
contents control controls conversation conversations copy corner create current cursor dark data
date default delete description desktop dialog direction disabled display div divider dock document
done dot down download draft drag drawer drop dropdown edit editable editor element ellipsis empty
end enter error even event expand expanded experimental false feedback field fields file files fill
filled final first fit fixed flex float flow focus fold font foot footer for form frame from full
gap generate generating generic ghost grid group grow guest h half hand hash head header heading
height help hidden hide history home horizontal host hover human i icon id idle image images in
inactive index info inline inner input insert inset inside invisible is item items justify key label
large last layer layout leading left lg light like line link list listbox listitem lists live
loading log logo long lower m main margin mark markdown mask max md me medium menu menubar menuitem
message messages meta mic middle min mini mobile modal mode model models monospace more mt my name
nav navigation new next no node none normal not note number object off on only opacity open option
options or order other outer outline output overflow overlay own p pad padding page pane panel
paragraph part partial parts pause pb pending picker pill pl placeholder plain plaintext play plus
point pointer popover popup position post pr pre presentation press pressed preview previous primary
progress prompt prompts prose prosemirror provider pt px py quote quill r radio radius range read
ready reason reasoning receive received region regenerate regular relative remove reply report
request resize response responses result results retry return rich right role root round rounded row
rows rtl ltr run sans scroll scrollable search secondary section select selected selection self send
sender sending sent separator sequence set settings shadow share sheet show shrink side sidebar
single size sizing skip slate slot small sm source space span speech spin spinner stack start state
static status step sticky stop stream streaming streamed strong style sub submit success suggest
suggestion suggestions svg switch system tab table tabpanel tabs tag target test testid text textarea
textbox theme thinking thought thread threads time timestamp tip title to toggle token tokens tool
toolbar tools tooltip top topic track transform transition transparent trigger true turn turns type
typing ui unread up upload use user users utility value variant vertical video view viewport virtual
visible voice w wait waiting warning web white widget width window with word wrap wrapper write
writer writing x xl xs y yes you z zone
assertive polite mixed menuitemcheckbox menuitemradio alertdialog application columnheader rowheader
complementary contentinfo definition feed figure gridcell img math marquee meter rowgroup scrollbar
searchbox slider spinbutton term timer tree treegrid treeitem reset submit password email tel url
date month week local datetime decimal numeric go previous done enter off
aria css cm ql mui ant radix headless lexical tiptap codemirror webchat deepchat
`;

export const VOCABULARY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
