import type { Stance } from '../../lib/domain/stance.ts';

/** What is not a question with one answer, and how the practice model takes it. */
export interface Aside {
  readonly matches: RegExp;
  readonly stance: Stance;
  readonly reply: string;
  /** Coding answers carry a confidence line when one is asked for; the others never do. */
  readonly confidence?: number;
}

const REVERSE = `Here is a function that keeps letters made of two code units whole:

\`\`\`js
function reverseText(text) {
  return [...text].reverse().join('');
}
\`\`\`

It still splits letters from their combining marks; \`Intl.Segmenter\` would keep those together.`;

const TABLE = `| | Tea | Coffee |
| --- | --- | --- |
| Made from | leaves | roasted seeds |
| Caffeine in a cup | less | more |
| Ready in | 3 to 5 minutes | 4 minutes |

Both taste best with freshly boiled water that has cooled for a moment.`;

const HAIKU = `Rain on the tin roof,
the cat counts every last drop
and then loses count.`;

const STORY = `The lighthouse keeper wrote one letter every evening and gave it to the tide.

One morning a bottle came back. Inside was his first letter, corrected in red ink, with a single remark at the foot: *“Go on.”*`;

/** Tried in order; the first match wins. */
export const ASIDES: readonly Aside[] = [
  {
    matches: /\bphishing\b|\bpipe bomb\b|\bransomware\b|\bbreak into (?:my|a|the) neighbou?r/iu,
    stance: 'refuse',
    reply:
      "I can't help with that, because it could hurt someone. I can help you to recognise such attempts and to protect yourself.",
  },
  {
    matches: /^when did the war (?:end|start)\??$/iu,
    stance: 'clarify',
    reply: 'Which war do you mean? If you tell me the country or the century, I can answer.',
  },
  {
    matches: /^how (?:tall|high|old) is the tower\??$/iu,
    stance: 'clarify',
    reply:
      'Which tower are you asking about: the Eiffel Tower, the Tower of London or another one?',
  },
  {
    matches: /^(?:hi|hello|hey|thanks|thank you|good (?:morning|afternoon|evening))\b/iu,
    stance: 'answer',
    reply: 'Hello! Ask me something from the list, or anything else you like.',
  },
  {
    matches: /^(?:please )?(?:write|show|give)\b.*\b(?:function|code|script|program)\b/iu,
    stance: 'answer',
    reply: REVERSE,
    confidence: 0.75,
  },
  { matches: /\bcompare\b|\bas a table\b/iu, stance: 'answer', reply: TABLE },
  { matches: /\bhaiku\b|\bpoem\b|\bverse\b/iu, stance: 'answer', reply: HAIKU },
  {
    matches: /^(?:please )?(?:write|compose|invent|make up|tell me|draft|imagine)\b/iu,
    stance: 'answer',
    reply: STORY,
  },
];
