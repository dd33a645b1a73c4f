import { isEnglish, sentenceOf, testsProse, type Case, type Rule, type Sentence } from './case.ts';
import { isVerse } from './content.ts';
import { isFiction, isStanza, opensStanza } from './fiction.ts';
import { doubtsAnswer } from './doubts.ts';
import { isAnnounced, isEmpty, states } from './states.ts';
import { readAnswerLabel, readLoneLabel } from './answer-label.ts';
import { delivers } from './read-delivery.ts';
import { isSource } from './sources.ts';
import type { Unknowing } from './read-unknowing.ts';

/** The rules for replies of which one part is answered and another is said to be unknown. */

/** "Shoe size: I don't know." beside parts that were answered. */
export function decidePart(reply: Case): ReturnType<Rule> {
  const said = reply.unknowing.find(
    (one) =>
      one.role === 'part' &&
      one.kind !== 'idiom' &&
      one.kind !== 'hedged' &&
      !opensStanza(reply, one),
  );
  if (said === undefined || isAnsweredBelow(reply, said)) return null;
  const isPartial = answersBeside(reply) && !givesReasons(reply, said);
  return { stance: isPartial ? 'partial' : 'abstain', said };
}

/** "It was Mary Shelley; the year I don't know." */
export function decideGap(reply: Case): ReturnType<Rule> {
  const said = reply.unknowing.find(
    ({ role, kind, line, from, to }) =>
      role === 'gap' &&
      kind !== 'idiom' &&
      kind !== 'hedged' &&
      !doubtsAnswer(reply, { from, to }) &&
      (kind === 'bare' || !isVerse(reply.contents, line)),
  );
  if (said === undefined || isAnsweredBelow(reply, said)) return null;
  if (!reply.hasGuess && delivers(reply, said)) return { stance: 'answer', said };
  if (!answersBeside(reply) || opensReply(reply, said)) return { stance: 'abstain', said };
  if (isFirst(reply, said)) return { stance: 'abstain', said };
  const isNamed = said.isFronted === true || isAnnounced(reply, sentenceOf(reply, said));
  const isSaid = isNamed && !isFiction(reply, said);
  const isOwn = reply.confidence !== null || isSaid || isFactual(reply, said);
  return isOwn ? { stance: 'partial', said } : null;
}

/**
 * "E) I don't know: not needed, since ... Final answer: B": an answer line below what was weighed, of
 * a word or a few, is the answer to all of it.
 */
export function isAnsweredBelow(reply: Case, said: { readonly line: number }): boolean {
  const { contents, unknowing } = reply;
  return contents.some((content, line) => {
    if (line <= said.line) return false;
    const at = readAnswerLabel(content);
    const isLone = readLoneLabel(content) === 'answer';
    const own = isLone ? line + 1 : line;
    const value = isLone ? (contents[own]?.text ?? '') : at === null ? '' : content.text.slice(at);
    return (
      /[\p{L}\p{N}]/u.test(value) &&
      value.length <= VALUE_MOST &&
      !unknowing.some((one) => one.line === own) &&
      !testsProse(reply, ({ parts }) => parts.value.test(value))
    );
  });
}

/** A longer value may answer a part and lack another. */
const VALUE_MOST = 60;

/** "I'm not able to analyse the clip because: 1. I don't have access ...": reasons in a list. */
function givesReasons(reply: Case, said: Unknowing): boolean {
  if (!isEnglish(reply) || reply.contents[said.line]?.line.isItem !== true) return false;
  return reply.own
    .slice(0, REASONS_WITHIN)
    .some(({ whole, to }) => to <= said.from && CANNOT.test(whole));
}

/** The inability that a list gives the reasons for opens the reply. */
const REASONS_WITHIN = 4;
const CANNOT =
  /\b(?:i(?:'m| am)? (?:can't|cannot|can not|not able to|unable to)|isn't feasible|not feasible|impossible|limitations)\b|\bhere(?:'s| is) why\b/;

/** What opens a reply is what was asked, unless it is the value of a label; what follows is help. */
function isFirst(reply: Case, said: Unknowing): boolean {
  const [first] = reply.own;
  if (isEnglish(reply) || first === undefined || reply.confidence !== null) return false;
  if (/^[^:]{1,40}: /.test(first.text)) return false;
  if (said.from < first.from || said.from >= first.to) return false;
  return !answersAround(reply, first, said, [said]);
}

/** "Enrolment in 1964: that is beyond what I can verify." at the head of a reply without a confidence. */
function opensReply(reply: Case, said: Unknowing): boolean {
  const [first] = reply.own;
  if (first === undefined || reply.confidence !== null) return false;
  if (said.from < first.from || said.from >= first.to) return false;
  const before = first.text.slice(0, Math.max(0, said.from - first.from));
  return /^[^:]*:\s*(?:that|this|it)?\s*$/.test(before) && !goesOnToOthers(reply, said);
}

/** Whether a later sentence announces another part and answers it: "As for the lifespan, ...". */
export function goesOnToOthers(reply: Case, said: Unknowing): boolean {
  return reply.sentences.some(
    (one) =>
      one.from > said.to &&
      testsProse(reply, ({ parts }) => parts.announces.test(one.whole)) &&
      states(reply, one.text),
  );
}

/**
 * Whether a reply without a confidence line says in its own name that a part of the question is
 * unknown: it names the part as a part, or nobody else speaks of themselves in it.
 */
export function isFactual(reply: Case, said: Unknowing): boolean {
  const own = reply.sentences.find(({ from, to }) => from < said.to && said.from < to);
  if (own !== undefined && testsProse(reply, ({ parts }) => parts.partWords.test(own.text)))
    return true;
  const others = reply.sentences.filter(
    (sentence) =>
      sentence !== own &&
      !reply.unknowing.some(({ from }) => sentence.from <= from && from < sentence.to),
  );
  const isShort = others.reduce((sum, { text }) => sum + text.length, 0) <= 600;
  const before = own === undefined ? '' : own.text.slice(0, Math.max(0, said.from - own.from));
  const after = own === undefined ? '' : own.text.slice(Math.max(0, said.to - own.from));
  return (
    isShort &&
    !isStanza(reply, said.line) &&
    ![before, after, ...others.map(({ text }) => text)].some((text) => isPersonal(reply, text))
  );
}

function isPersonal(reply: Case, text: string): boolean {
  return testsProse(reply, ({ parts }) => parts.personal.test(text));
}

/** Whether anything beside the unknown parts answers: another line, or a sentence, or a clause. */
export function answersBeside(reply: Case): boolean {
  const { contents, sentences, unknowing } = reply;
  const gaps = unknowing.filter((one) => one.kind !== 'idiom' && one.kind !== 'hedged');
  const isHeld = new Set(gaps.map((one) => one.line));
  const beside = contents.some(
    ({ text }, i) =>
      !isHeld.has(i) &&
      !isSource(reply, i) &&
      !isLabel(text) &&
      (!isEmpty(reply, text) ||
        (isEnglish(reply) &&
          sentences.every((one) => one.line !== i || states(reply, one.text)))) &&
      /\p{L}|\p{N}/u.test(text),
  );
  if (beside) return true;
  return sentences.some((sentence) => {
    if (!isHeld.has(sentence.line)) return false;
    const inside = gaps.filter((one) => sentence.from <= one.from && one.from < sentence.to);
    if (inside.length > 0) return inside.some((one) => answersAround(reply, sentence, one, inside));
    const first = gaps.find((one) => one.line === sentence.line) as Unknowing;
    return sentence.from < first.from
      ? isAnswer(reply, sentence.text)
      : states(reply, sentence.text);
  });
}

/** The other clauses of a sentence that holds an unknown part. */
function answersAround(
  reply: Case,
  sentence: Sentence,
  said: Unknowing,
  all: readonly Unknowing[],
): boolean {
  const before = dropReason(reply, sentence.text.slice(0, Math.max(0, said.from - sentence.from)));
  if (
    said.role === 'gap' &&
    all.length === 1 &&
    isAnswer(reply, dropLead(reply, before), said.kind === 'bare')
  )
    return true;
  return statesAfter(reply, sentence.text.slice(Math.max(0, said.from - sentence.from)));
}

/**
 * "It was never announced, so I can't say": what leads to the unknown is a reason, and no answer;
 * what stands before a semicolon is more than that.
 */
function dropReason(reply: Case, before: string): string {
  const isReason = testsProse(reply, ({ parts }) => parts.consequence.test(before));
  return isReason ? before.slice(0, Math.max(0, before.lastIndexOf(';'))) : before;
}

/** Before a clause stands its own lead ("as for the year,"), which answers nothing. */
function dropLead(reply: Case, before: string): string {
  return reply.prose.reduce(
    (rest, { leadIn, parts }) =>
      rest.replace(leadIn, '').replace(parts.announces, '').replace(parts.subordinate, ''),
    before,
  );
}

function isAnswer(reply: Case, text: string, mayBeLabel = false): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isLabelOnly = mayBeLabel
    ? /^[^:]{1,60}(?::| -)\s*$/.test(text)
    : /^[^:]{1,80}:\s*$/.test(text);
  const isNumber = /^\(?(?:\d{1,2}|[a-h])[.)]\s*$/.test(text);
  return (
    words.length > 0 &&
    !isNumber &&
    !isLabelOnly &&
    !/\?["')\s]*$/.test(text) &&
    !isEmpty(reply, text)
  );
}

/** A clause after ", but" that states something. */
function statesAfter(reply: Case, text: string): boolean {
  return reply.prose.some(({ parts }) => {
    const turn = parts.turn.exec(text);
    return turn !== null && states(reply, text.slice(turn.index + turn[0].length));
  });
}

/** What "I don't know the year, but ..." goes on with; `null` when with nothing that answers. */
export function readTurn(reply: Case, said: Unknowing): 'partial' | 'answer' | null {
  const own = sentenceOf(reply, said);
  const text = own?.text.slice(Math.max(0, said.to - own.from)) ?? '';
  for (const { but, help, parts } of reply.prose) {
    const turn = parts.turn.exec(text);
    if (turn === null || !(turn[0].includes(';') || but.test(turn[0]))) continue;
    const rest = text.slice(turn.index + turn[0].length);
    if (help.test(rest)) continue;
    if (parts.estimate.test(rest)) return 'answer';
    if (states(reply, rest)) return 'partial';
  }
  return null;
}

/** "That said, the capital is Canberra." */
export function turnsBack(reply: Case, text: string): boolean {
  return reply.prose.some(({ parts }) => {
    const turn = parts.turnsBack.exec(text);
    return turn !== null && states(reply, text.slice(turn[0].length));
  });
}

function isLabel(text: string): boolean {
  return /^#{1,6} |[:?]["')]?\s*$/.test(text);
}
