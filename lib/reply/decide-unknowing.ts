import {
  isDisclaimer,
  isLikely,
  opening,
  says,
  sentenceOf,
  testsProse,
  type Case,
  type Rule,
} from './case.ts';
import {
  answersBeside,
  isAnsweredBelow,
  goesOnToOthers,
  isFactual,
  readTurn,
  turnsBack,
} from './decide-parts.ts';
import { states } from './states.ts';
import { isVerse } from './content.ts';
import { doubtsAnswer, hedgesAnswer } from './doubts.ts';
import { delivers } from './read-delivery.ts';
import { tellsOfPeople } from './fiction.ts';
import { readAnswerLabel } from './answer-label.ts';
import type { Unknowing } from './read-unknowing.ts';

/** The rules for replies that say "I don't know"; their order is in decide-stance.ts. */

/** "Final answer: I don't know", and no later answer line that answers. */
export function decideAnswerLine(reply: Case): ReturnType<Rule> {
  const { contents, unknowing } = reply;
  const said = unknowing.findLast(
    (one) => one.role === 'answer' && one.kind !== 'hedged' && one.kind !== 'thing',
  );
  if (said === undefined) return decideOption(reply);
  const isReplaced = contents
    .slice(said.line + 1)
    .some((content) => readAnswerLabel(content) !== null);
  return isReplaced ? null : { stance: 'abstain', said };
}

/** "E) I don't know ... Final answer: E": the option that was offered, chosen by its letter. */
function decideOption({ contents }: Case): ReturnType<Rule> {
  const last = contents.findLast((content) => readAnswerLabel(content) !== null);
  const value = last?.text.slice(readAnswerLabel(last) ?? 0) ?? '';
  const letter = /^[^\p{L}\p{N}]*([a-h])[^\p{L}\p{N}]*(?:\([^()]*\)[^\p{L}\p{N}]*)?$/u.exec(
    value,
  )?.[1];
  if (letter === undefined) return null;
  const option = new RegExp(
    `(?<!\\p{L})${letter}(?:[).:]|: |\\) ) ?["']?(?:i don't know|idk)\\b`,
    'u',
  );
  for (const { line, text } of contents) {
    const match = option.exec(text);
    if (match === null) continue;
    const from = line.from + match.index;
    return { stance: 'abstain', said: { from, to: from + match[0].length } };
  }
  return null;
}

export function decideMeaning(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  return said?.kind === 'meaning' && reply.confidence === null ? { stance: 'clarify', said } : null;
}

/** "I don't know for sure, but it is Paris": an attempt (so in SimpleQA's and others' rules). */
export function decideHedged(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  if (said?.kind !== 'hedged') return null;
  if (reply.hasGuess) return { stance: 'abstain', said };
  // "The first owner I can't name, but the house was built in 1740."
  const isPart =
    said.language === 'en' && namesBefore(reply, said) && readTurn(reply, said) === 'partial';
  return { stance: isPart ? 'partial' : 'answer', said };
}

/** "The total is 310; the date isn't given, so I can't tell you." */
function answersBefore(reply: Case, said: Unknowing): boolean {
  const own = sentenceOf(reply, said);
  if (said.language !== 'en' || own === undefined) return false;
  const before = own.text.slice(0, Math.max(0, said.from - own.from));
  const clause = before.slice(0, Math.max(0, before.indexOf(';')));
  return states(reply, clause) && !testsProse(reply, ({ lacking }) => lacking.test(clause));
}

/** "I haven't found the price": it names its part, and something before it answers. */
function namesWithin(reply: Case, said: Unknowing): boolean {
  const own = sentenceOf(reply, said);
  if (said.language !== 'en' || own === undefined || /know|idea|clue|idk/.test(own.text))
    return false;
  return reply.sentences.some((one) => one.to <= own.from && states(reply, one.text));
}

/** "As for the budget, I have no data": the words that say so name a part of their own. */
function opensPart(reply: Case, said: Unknowing): boolean {
  const own = sentenceOf(reply, said);
  return (
    own !== undefined &&
    said.language !== 'en' &&
    testsProse(
      reply,
      ({ parts }) => parts.announces.test(own.whole) || parts.partWords.test(own.text),
    )
  );
}

/** Whether the sentence names what is not known before it says so: "the year I don't know". */
function namesBefore(reply: Case, said: Unknowing): boolean {
  const own = sentenceOf(reply, said);
  const before = own?.text.slice(0, Math.max(0, said.from - own.from)) ?? '';
  return /\p{L}{2}/u.test(before);
}

export function decideThing(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  if (said?.kind !== 'thing') return null;
  // "I have no record of such an album; they never released one."
  const denies = reply.sentences.slice(0, 4).some((one) => says(reply, one, 'denies'));
  if (denies && !reply.hasGuess) return { stance: 'answer', said };
  // "I don't know about the year, but the painter is Vermeer."
  if (said.language === 'en' && !reply.hasGuess && readTurn(reply, said) === 'partial')
    return { stance: 'partial', said };
  return { stance: isLikely(reply) ? 'answer' : 'abstain', said };
}

/** "I don't know. Wait, it is Canberra. Confidence: 90%" */
export function decideCorrected(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  const last = reply.unknowing.at(-1);
  if (said?.kind !== 'bare' || last !== said || !isLikely(reply)) return null;
  const turn = reply.sentences
    .slice(1)
    .find(
      ({ text, from }) =>
        from > said.to && testsProse(reply, (prose) => prose.corrects.test(text.slice(0, 60))),
    );
  const back =
    turn ??
    reply.sentences.slice(1).find((one) => one.from > said.to && turnsBack(reply, one.text));
  return back === undefined ? null : { stance: 'answer', said: back };
}

export function decideOpening(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  if (said === null || said.kind === 'idiom') return null;
  const own = sentenceOf(reply, said);
  if (own !== undefined && isDisclaimer(reply, own)) return null;
  if (own !== undefined && hedgesAnswer(reply, own)) return { stance: 'answer', said };
  // "Who sat for it is lost on me; the painter was Vermeer."
  const isNamed = said.language === 'en' && !reply.hasGuess && namesBefore(reply, said);
  if (isNamed && readTurn(reply, said) === 'partial') return { stance: 'partial', said };
  if (answersBefore(reply, said)) return { stance: 'partial', said };
  if (said.kind === 'bare') return { stance: 'abstain', said };
  if (!reply.hasGuess && delivers(reply, said)) return { stance: 'answer', said };
  if (!reply.hasGuess && (reply.confidence ?? 1) > 0.5) {
    const turned = readTurn(reply, said);
    if (turned !== null) return { stance: turned, said };
  }
  if (said.language !== 'en') return isLikely(reply) ? null : { stance: 'abstain', said };
  if (!reply.hasGuess && goesOnToOthers(reply, said)) return { stance: 'partial', said };
  const commits = reply.sentences
    .slice(1)
    .some((one) => says(reply, one, 'commits') || states(reply, one.text));
  return { stance: isLikely(reply) && commits && !reply.hasGuess ? 'partial' : 'abstain', said };
}

/** Lines that may still follow a closing "I don't know.": a reason, a place to look it up. */
const AFTER_CLOSING = 3;

export function decideClosing(reply: Case): ReturnType<Rule> {
  const { contents, unknowing } = reply;
  const said = unknowing.findLast(
    (one) =>
      one.role === 'prose' && one.kind === 'bare' && contents.length - one.line <= AFTER_CLOSING,
  );
  if (said === undefined) return null;
  const isWholeLine = said.sentence === 0 && said.endsLine;
  const isLastWord = said.line === contents.length - 1 && said.endsLine;
  const isPoem = contents.length > 2 && isVerse(contents, said.line);
  if ((!isWholeLine && !isLastWord) || isPoem) return null;
  // "It was painted in Delft. Its first owner I couldn't name.": the rule for parts decides.
  const mayName = !isWholeLine && said.sentence > 0;
  if (mayName && (namesWithin(reply, said) || namesBefore(reply, said) || opensPart(reply, said)))
    return null;
  if (contents[said.line]!.line.isItem && contents.length > 1) return { stance: 'partial', said };
  return { stance: 'abstain', said };
}

/** A sentence of its own, in an answer with a stated confidence, that names what is not known. */
export function decideTopic(reply: Case): ReturnType<Rule> {
  const said = reply.unknowing.find(
    (one) =>
      one.role === 'prose' &&
      (one.kind === 'topic' || one.kind === 'bare') &&
      !doubtsAnswer(reply, one) &&
      !isVerse(reply.contents, one.line),
  );
  if (said === undefined || tellsOfPeople(reply, said) || isAnsweredBelow(reply, said)) return null;
  // "There is no such book. I know of nothing by him on it. Confidence: 91%"
  if (
    said.language === 'en' &&
    isLikely(reply) &&
    reply.own.some((one, at) => at === 0 && says(reply, one, 'denies'))
  )
    return null;
  if (!isLikely(reply) && !answersBeside(reply)) return { stance: 'abstain', said };
  const isOwn = reply.confidence !== null || (said.kind === 'topic' && isFactual(reply, said));
  return isOwn ? { stance: 'partial', said } : null;
}
