/**
 * What kind of prompt it is, as far as it matters for the line:
 * `yes-no` questions get no offer to abstain (offering one costs about 20 points of accuracy,
 * arXiv 2507.16199); `creative`, `coding` and `chat` prompts get no line at all; everything else,
 * and every doubt, is a `question`.
 */
export type PromptKind = 'question' | 'yes-no' | 'creative' | 'coding' | 'chat';

const RULES: readonly { kind: PromptKind; pattern: RegExp }[] = [
  {
    kind: 'chat',
    pattern:
      /^(?:hi|hello|hey|thanks|thank you|thx|ok|okay|great|cool|nice|good (?:morning|evening|night)|bye|hola|gracias|merci|bonjour|danke|hallo|ciao|grazie|obrigad[oa]|olá)(?: (?:there|again|you|so much|a lot|very much))?[\s.!,]*$/iu,
  },
  {
    kind: 'creative',
    pattern:
      /^(?:please |can you |could you )?(?:write|compose|draft|make up|invent|tell)(?: me| us)? (?:a|an|some|another|the lyrics of a) (?:\p{L}+[ -]){0,3}(?:poem|haiku|limerick|sonnet|song|story|tale|joke|fable|slogan|toast|dialogue|screenplay|rap|lullaby)\b/iu,
  },
  {
    kind: 'coding',
    pattern:
      /^(?:please |can you |could you )?(?:write|implement|refactor|create|generate|code)(?: me)? (?:a|an|the|this|some|me a) (?:\p{L}+[ -]){0,4}(?:function|class|script|regex|component|unit tests?|sql query|dockerfile|makefile|program|endpoint)\b/iu,
  },
  {
    kind: 'yes-no',
    pattern:
      /^(?:so |and |but )?(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|must|isn't|aren't|wasn't|doesn't|didn't)\s(?!you\b)[^?\n]{2,200}\?\s*$/iu,
  },
];

/** Words that turn a yes/no form into an open or a choice question ("is it A or B?"). */
const OPEN = /\b(?:or|who|what|when|where|which|why|how)\b/iu;

/**
 * Sorts a prompt by its form. Only plain, short, unmistakable forms count; a mistake towards
 * `question` costs a few words, one away from it loses the guard.
 */
export function kindOfPrompt(prompt: string): PromptKind {
  const text = prompt.trim().replaceAll('’', "'");
  const rule = RULES.find(({ pattern }) => pattern.test(text));
  if (rule === undefined) return 'question';
  return rule.kind === 'yes-no' && OPEN.test(text) ? 'question' : rule.kind;
}
