/** What the practice model understands of the guard's line in a prompt. */
export interface GuardLine {
  readonly text: string;
  /** The announced bar in (0, 1); `null` when the line names none. */
  readonly bar: number | null;
  /** Whether the line offers "I don't know" at all (for yes/no questions it does not). */
  readonly mayAbstain: boolean;
  readonly asksConfidence: boolean;
}

/**
 * Splits a prompt into what the user asked and the guard's line. Written against what any such
 * line has to say rather than against one wording, as a real model would read it.
 */
export function readPrompt(prompt: string): { asked: string; line: GuardLine | null } {
  const at = findLine(prompt);
  if (at === null) return { asked: prompt.trim(), line: null };
  return { asked: prompt.slice(0, at).trim(), line: readLine(prompt.slice(at).trim()) };
}

const ASKS_CONFIDENCE = /confidence\s*:|\bhow (?:sure|confident|likely)\b|\byour confidence\b/iu;
const OFFERS_ABSTAINING = /\bi don['’]t know\b|\bidk\b/iu;

function readLine(text: string): GuardLine {
  const percent = /(\d{1,3})\s?%/u.exec(text);
  const bar = percent ? Number(percent[1]) / 100 : null;
  return {
    text,
    bar: bar !== null && bar > 0 && bar < 1 ? bar : null,
    mayAbstain: OFFERS_ABSTAINING.test(text),
    asksConfidence: ASKS_CONFIDENCE.test(text),
  };
}

function findLine(prompt: string): number | null {
  const scoring = prompt.lastIndexOf('(Scoring:');
  if (scoring >= 0) return scoring;
  const bracket = findLastBracket(prompt.trimEnd());
  if (bracket !== null && isLine(prompt.slice(bracket))) return bracket;
  return findSentences(prompt);
}

function isLine(text: string): boolean {
  return /confidence\s*:\s*N\s?%|answer only if\b/iu.test(text);
}

/** Where the bracket opens that closes at the very end; brackets inside it are skipped. */
function findLastBracket(text: string): number | null {
  if (!text.endsWith(')')) return null;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** The first of the sentences that can begin a line without brackets. */
function findSentences(prompt: string): number | null {
  if (!isLine(prompt)) return null;
  const starts = [
    /answer only if\b/iu,
    /\bscoring\s*:/iu,
    /(?:^|(?<=[.?!。？！]\s*|\n\s*))[^.?!。？！\n]*confidence\s*:\s*N\s?%/iu,
  ].flatMap((pattern) => pattern.exec(prompt)?.index ?? []);
  return Math.min(...starts);
}
