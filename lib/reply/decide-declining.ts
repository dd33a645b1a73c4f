import { isLikely, isVerse, testsProse, type Case, type Rule } from './case.ts';

/** The rules for replies that refuse, ask back, or cannot know, in other words than the sentinel. */

export function decideRefusal({ sentences }: Case): ReturnType<Rule> {
  const [first, second] = sentences;
  if (first === undefined) return null;
  if (testsProse((prose) => prose.refuses.test(first.text)))
    return { stance: 'refuse', said: first };
  // "I'm sorry. I can't help with that."
  const isApology =
    /^(?:(?:i'm|i am) (?:really |very )?sorry|sorry|i (?:understand|appreciate))\b/.test(
      first.text,
    ) && first.text.length < 120;
  if (isApology && second !== undefined && testsProse((prose) => prose.refuses.test(second.text)))
    return { stance: 'refuse', said: second };
  return null;
}

/** A question back opens the reply, or follows nothing but courtesies. */
export function decideAskedBack({ sentences, confidence, contents }: Case): ReturnType<Rule> {
  if (confidence !== null) return null;
  const asks = (text: string): boolean => testsProse((prose) => prose.asksBack.test(text));
  const at = sentences.slice(0, 4).findIndex(({ text }) => asks(text));
  const said = sentences[at];
  if (said === undefined) return null;
  const isPrefaced = sentences
    .slice(0, at)
    .every(({ text }) => testsProse((prose) => prose.preamble.test(text)));
  const commits = sentences.some(({ text }) => testsProse((prose) => prose.ifMeant.test(text)));
  const isShort = contents.reduce((sum, { text }) => sum + text.length, 0) <= 900;
  return isPrefaced && isShort && !commits ? { stance: 'clarify', said } : null;
}

export function decideUnable(reply: Case): ReturnType<Rule> {
  const first = reply.sentences[0];
  if (first === undefined || isVerse(reply.contents, 0)) return null;
  if (!testsProse((prose) => prose.unable.test(first.text))) return null;
  const but = /[,;-] ?(?:but|though|although|however)\b(.*)/.exec(first.text);
  const isHedge = but !== null && !testsProse((prose) => prose.help.test(but[1] as string));
  const denies = reply.sentences
    .slice(0, 4)
    .some(({ text }) => testsProse((prose) => prose.denies.test(text)));
  if (isLikely(reply) && (isHedge || denies)) return { stance: 'answer', said: first };
  return { stance: isHedge && !reply.hasGuess ? 'answer' : 'abstain', said: first };
}

export function decideUnknown(reply: Case): ReturnType<Rule> {
  const first = reply.sentences[0];
  if (first === undefined || isLikely(reply)) return null;
  return testsProse((prose) => prose.unknown.test(first.text))
    ? { stance: 'abstain', said: first }
    : null;
}
