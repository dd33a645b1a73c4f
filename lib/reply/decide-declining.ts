import { isLikely, isVerse, says, testsProse, type Case, type Rule } from './case.ts';

/** The rules for replies that refuse, ask back, or cannot know, in other words than the sentinel. */

export function decideRefusal(reply: Case): ReturnType<Rule> {
  const [first, second] = reply.sentences;
  if (first === undefined) return null;
  if (says(reply, first, 'refuses')) return { stance: 'refuse', said: first };
  // "I'm sorry. I can't help with that."
  const isApology = first.text.length < 120 && says(reply, first, 'apology');
  if (isApology && second !== undefined && says(reply, second, 'refuses'))
    return { stance: 'refuse', said: second };
  return null;
}

/** A question back opens the reply, or follows nothing but courtesies. */
export function decideAskedBack(reply: Case): ReturnType<Rule> {
  const { sentences, confidence, contents } = reply;
  if (confidence !== null) return null;
  const at = sentences.slice(0, 4).findIndex((one) => says(reply, one, 'asksBack'));
  const said = sentences[at];
  if (said === undefined) return null;
  const isPrefaced = sentences.slice(0, at).every((one) => says(reply, one, 'preamble'));
  const commits = sentences.some((one) => says(reply, one, 'ifMeant'));
  const isShort = contents.reduce((sum, { text }) => sum + text.length, 0) <= 900;
  return isPrefaced && isShort && !commits ? { stance: 'clarify', said } : null;
}

export function decideUnable(reply: Case): ReturnType<Rule> {
  const first = reply.sentences[0];
  if (first === undefined || isVerse(reply.contents, 0)) return null;
  if (!says(reply, first, 'unable')) return null;
  const rest = readRest(reply, first.text);
  const isHedge = rest !== null && !testsProse(reply, (prose) => prose.help.test(rest));
  const denies = reply.sentences.slice(0, 4).some((one) => says(reply, one, 'denies'));
  if (isLikely(reply) && (isHedge || denies)) return { stance: 'answer', said: first };
  return { stance: isHedge && !reply.hasGuess ? 'answer' : 'abstain', said: first };
}

export function decideUnknown(reply: Case): ReturnType<Rule> {
  const first = reply.sentences[0];
  if (first === undefined || isLikely(reply)) return null;
  return says(reply, first, 'unknown') ? { stance: 'abstain', said: first } : null;
}

/** What follows the "but" of a sentence; `null` when it has none. */
function readRest(reply: Case, text: string): string | null {
  for (const { but } of reply.prose) {
    const match = but.exec(text);
    if (match !== null) return text.slice(match.index + match[0].length);
  }
  return null;
}
