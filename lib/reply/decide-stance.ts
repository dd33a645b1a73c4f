import type { Stance } from '../domain/stance.ts';
import { splitSentences, type Content } from './content.ts';
import { findUnknowing, readAnswerLabel, type Unknowing } from './find-unknowing.ts';
import type { Span } from './lines.ts';
import { PROSE } from './vocabulary.ts';
import type { Prose } from './languages/language.ts';

/** A stance with the words that decided it (`null`: none in particular) and the rule's name. */
export interface Decision {
  readonly stance: Stance;
  readonly said: Span | null;
  readonly rule: string;
}

/** What the rules look at. */
export interface Case {
  readonly contents: readonly Content[];
  /** The stated confidence; `null` when there is none. */
  readonly confidence: number | null;
  readonly hasGuess: boolean;
  readonly unknowing: readonly Unknowing[];
  readonly sentences: readonly Sentence[];
}

interface Sentence extends Span {
  readonly text: string;
  readonly line: number;
}

type Rule = (reply: Case) => Omit<Decision, 'rule'> | null;

/** The first rule that speaks decides. What stands first in the table dominates what is below. */
const RULES: Readonly<Record<string, Rule>> = {
  'answer-line-idk': decideAnswerLine,
  'refusal-opening': decideRefusal,
  'asked-meaning': decideMeaning,
  'idk-hedged': decideHedged,
  'idk-of-thing': decideThing,
  'idk-corrected': decideCorrected,
  'idk-opening': decideOpening,
  'idk-closing': decideClosing,
  'idk-part': decidePart,
  'idk-topic': decideTopic,
  'asked-back': decideAskedBack,
  'unable-opening': decideUnable,
  'unknown-opening': decideUnknown,
};

/** Decides what a reply does with its question. Defined for every input. */
export function decideStance(contents: readonly Content[], confidence: number | null, hasGuess: boolean): Decision {
  const reply: Case = { contents, confidence, hasGuess, unknowing: findUnknowing(contents), sentences: listSentences(contents) };
  for (const [rule, decide] of Object.entries(RULES)) {
    const decision = decide(reply);
    if (decision !== null) return { ...decision, rule };
  }
  return { stance: 'answer', said: null, rule: 'plain-answer' };
}

const SENTENCES_MOST = 60;
const SENTENCE_MOST = 400;

function listSentences(contents: readonly Content[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let line = 0; line < contents.length && sentences.length < SENTENCES_MOST; line += 1) {
    const { unquoted, line: source } = contents[line] as Content;
    const text = unquoted.slice(0, SENTENCES_MOST * SENTENCE_MOST);
    for (const span of splitSentences(text)) {
      const start = span.from + leadLength(text.slice(span.from, Math.min(span.to, span.from + SENTENCE_MOST)));
      sentences.push({ text: text.slice(start, Math.min(span.to, start + SENTENCE_MOST)), line, from: source.from + start, to: source.from + span.to });
    }
  }
  return sentences.slice(0, SENTENCES_MOST);
}

function leadLength(text: string): number {
  const marker = /^[#>\-\s("]*/.exec(text)?.[0].length ?? 0;
  const lead = PROSE.map((prose) => prose.leadIn.exec(text.slice(marker))?.[0].length ?? 0);
  return marker + Math.max(0, ...lead);
}

function isLikely(reply: Case): boolean {
  return reply.confidence !== null && reply.confidence > 0.5;
}

function testsProse(test: (prose: Prose) => boolean): boolean {
  return PROSE.some(test);
}

function opening(reply: Case): Unknowing | null {
  const first = reply.unknowing[0];
  if (first === undefined || first.line !== 0 || first.sentence !== 0 || first.role === 'part') return null;
  return isVerse(reply.contents, 0) ? null : first;
}

/** Several short lines in a row, the first without a full stop: a poem or a song. */
function isVerse(contents: readonly Content[], line: number): boolean {
  const { line: own } = contents[line] as Content;
  const next = contents[line + 1];
  const previous = own.opensBlock ? undefined : contents[line - 1];
  if (own.isItem || own.text.length > 70) return false;
  const goesOn = next !== undefined && !next.line.opensBlock && !next.line.isItem;
  return (goesOn && !/[.!?:]["')]?$/.test(own.text)) || (previous !== undefined && !previous.line.isItem && !/[.!?:|]["')]?$/.test(previous.line.text));
}

/** "Final answer: I don't know", and no later answer line that answers. */
function decideAnswerLine({ contents, unknowing }: Case): ReturnType<Rule> {
  const said = unknowing.findLast((one) => one.role === 'answer' && one.kind !== 'hedged' && one.kind !== 'thing');
  if (said === undefined) return null;
  const isReplaced = contents.slice(said.line + 1).some(({ text }) => readAnswerLabel(text) !== null);
  return isReplaced ? null : { stance: 'abstain', said };
}

function decideRefusal({ sentences }: Case): ReturnType<Rule> {
  const [first, second] = sentences;
  if (first === undefined) return null;
  if (testsProse((prose) => prose.refuses.test(first.text))) return { stance: 'refuse', said: first };
  // "I'm sorry. I can't help with that."
  const isApology = /^(?:(?:i'm|i am) (?:really |very )?sorry|sorry|i (?:understand|appreciate))\b/.test(first.text) && first.text.length < 120;
  if (isApology && second !== undefined && testsProse((prose) => prose.refuses.test(second.text))) return { stance: 'refuse', said: second };
  return null;
}

function decideMeaning(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  return said?.kind === 'meaning' && reply.confidence === null ? { stance: 'clarify', said } : null;
}

/** "I don't know for sure, but it is Paris": an attempt (so in SimpleQA's and others' rules). */
function decideHedged(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  if (said?.kind !== 'hedged') return null;
  return { stance: reply.hasGuess ? 'abstain' : 'answer', said };
}

function decideThing(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  if (said?.kind !== 'thing') return null;
  const denies = reply.sentences.slice(0, 4).some(({ text }) => testsProse((prose) => prose.denies.test(text)));
  return { stance: denies || isLikely(reply) ? 'answer' : 'abstain', said };
}

/** "I don't know. Wait, it is Canberra. Confidence: 90%" */
function decideCorrected(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  const last = reply.unknowing.at(-1);
  if (said?.kind !== 'bare' || last !== said || !isLikely(reply)) return null;
  const turn = reply.sentences.slice(1).find(({ text, from }) => from > said.to && testsProse((prose) => prose.corrects.test(text.slice(0, 60))));
  return turn === undefined ? null : { stance: 'answer', said: turn };
}

function decideOpening(reply: Case): ReturnType<Rule> {
  const said = opening(reply);
  if (said === null || said.kind === 'idiom') return null;
  if (said.kind === 'bare') return { stance: 'abstain', said };
  if (said.language !== 'en') return isLikely(reply) ? null : { stance: 'abstain', said };
  const commits = reply.sentences.slice(1).some(({ text }) => testsProse((prose) => prose.commits.test(text)));
  return { stance: isLikely(reply) && commits && !reply.hasGuess ? 'partial' : 'abstain', said };
}

/** Lines that may still follow a closing "I don't know.": a reason, a place to look it up. */
const AFTER_CLOSING = 3;

function decideClosing(reply: Case): ReturnType<Rule> {
  const { contents, unknowing } = reply;
  const said = unknowing.findLast((one) => one.role === 'prose' && one.kind === 'bare' && contents.length - one.line <= AFTER_CLOSING);
  if (said === undefined) return null;
  const isWholeLine = said.sentence === 0 && said.endsLine;
  const isLastWord = said.line === contents.length - 1 && said.endsLine;
  if ((!isWholeLine && !isLastWord) || isVerse(contents, said.line)) return null;
  if (contents[said.line]!.line.isItem && contents.length > 1) return { stance: 'partial', said };
  return { stance: 'abstain', said };
}

/** "Shoe size: I don't know." beside parts that were answered. */
function decidePart({ contents, unknowing }: Case): ReturnType<Rule> {
  const parts = unknowing.filter((one) => one.role === 'part' && one.kind !== 'idiom' && one.kind !== 'hedged');
  const said = parts[0];
  if (said === undefined) return null;
  const lines = new Set(parts.map((one) => one.line));
  const others = contents.filter((content, i) => !lines.has(i) && !/[:?]["')]?$/.test(content.text.trimEnd()));
  return { stance: others.length > 0 ? 'partial' : 'abstain', said };
}

/** A sentence of its own, in an answer with a stated confidence, that names what is not known. */
function decideTopic(reply: Case): ReturnType<Rule> {
  const said = reply.unknowing.find((one) => one.role === 'prose' && (one.kind === 'topic' || one.kind === 'bare') && !isVerse(reply.contents, one.line));
  return said !== undefined && reply.confidence !== null ? { stance: 'partial', said } : null;
}

/** A question back opens the reply, or follows nothing but courtesies. */
function decideAskedBack({ sentences, confidence, contents }: Case): ReturnType<Rule> {
  if (confidence !== null) return null;
  const asks = (text: string): boolean => testsProse((prose) => prose.asksBack.test(text));
  const at = sentences.slice(0, 4).findIndex(({ text }) => asks(text));
  const said = sentences[at];
  if (said === undefined) return null;
  const isPrefaced = sentences.slice(0, at).every(({ text }) => testsProse((prose) => prose.preamble.test(text)));
  const commits = sentences.some(({ text }) => testsProse((prose) => prose.ifMeant.test(text)));
  const isShort = contents.reduce((sum, { text }) => sum + text.length, 0) <= 900;
  return isPrefaced && isShort && !commits ? { stance: 'clarify', said } : null;
}

function decideUnable(reply: Case): ReturnType<Rule> {
  const first = reply.sentences[0];
  if (first === undefined || isVerse(reply.contents, 0)) return null;
  if (!testsProse((prose) => prose.unable.test(first.text))) return null;
  const but = /[,;-] ?(?:but|though|although|however)\b(.*)/.exec(first.text);
  const isHedge = but !== null && !testsProse((prose) => prose.help.test(but[1] as string));
  const denies = reply.sentences.slice(0, 4).some(({ text }) => testsProse((prose) => prose.denies.test(text)));
  if (isLikely(reply) && (isHedge || denies)) return { stance: 'answer', said: first };
  return { stance: isHedge && !reply.hasGuess ? 'answer' : 'abstain', said: first };
}

function decideUnknown(reply: Case): ReturnType<Rule> {
  const first = reply.sentences[0];
  if (first === undefined || isLikely(reply)) return null;
  return testsProse((prose) => prose.unknown.test(first.text)) ? { stance: 'abstain', said: first } : null;
}
