import type { Stance } from '../domain/stance.ts';
import { isVerse, splitSentences, type Content } from './content.ts';
import { dropYours } from './drop-yours.ts';
import { maskAside } from './mask-aside.ts';
import { findUnknowing } from './find-unknowing.ts';
import type { Pattern } from './languages/patterns.ts';
import type { Prose } from './languages/prose.ts';
import { hasWords, isWordUnit } from './letters.ts';
import type { Span } from './lines.ts';
import type { Unknowing } from './read-unknowing.ts';
import { sentinelsOf } from './sentinels.ts';

/** A stance with the words that decided it (`null`: none in particular) and the rule's name. */
export interface Decision {
  readonly stance: Stance;
  readonly said: Span | null;
  readonly rule: string;
}

/** What is known of a reply before its stance is. */
export interface Facts {
  readonly contents: readonly Content[];
  /** Of the languages that it is written in. */
  readonly prose: readonly Prose[];
  /** The stated confidence; `null` when there is none. */
  readonly confidence: number | null;
  readonly hasGuess: boolean;
  /** Whether the prompt asked for a confidence line. */
  readonly isAsked: boolean;
}

/** What the rules look at. */
export interface Case extends Facts {
  /** From the first sentence on that is no courtesy. */
  readonly own: readonly Sentence[];
  readonly unknowing: readonly Unknowing[];
  readonly sentences: readonly Sentence[];
}

/** A sentence of running text. */
export interface Sentence extends Span {
  /** Without what leads in ("Honestly,") in the first of the reply's languages. */
  readonly text: string;
  /** The same for each of the reply's languages: "no" leads in in English, and denies in Spanish. */
  readonly texts: readonly string[];
  /** With what leads in. */
  readonly whole: string;
  readonly line: number;
}

/** Signs, and emoji, that stand before a sentence. */
const MARKER = /^(?:[#>\-\s("\u00a1\u00bf*\u2022]|\ufe0f|\u200d|\p{Extended_Pictographic})*/u;

const BOXED_I = 0x2139;

/** One way to decide; `null` when it does not apply. */
export type Rule = (reply: Case) => Omit<Decision, 'rule'> | null;

const SENTENCES_MOST = 60;
const SENTENCE_MOST = 400;
const LEADS_MOST = 8;

/** Gathers what the rules look at. */
export function openCase(facts: Facts): Case {
  const { contents, prose } = facts;
  const sentences = listSentences(contents, prose);
  const own = skipCourtesies(facts, sentences);
  const unknowing = dropYours(findUnknowing(contents, prose), sentences, own, facts);
  // Named one by one: an object that is spread over another costs more than a search.
  const { confidence, hasGuess, isAsked } = facts;
  return { contents, prose, confidence, hasGuess, isAsked, unknowing, sentences, own };
}

function listSentences(contents: readonly Content[], prose: readonly Prose[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let line = 0; line < contents.length && sentences.length < SENTENCES_MOST; line += 1) {
    const { unquoted, line: source } = contents[line] as Content;
    const text = unquoted.slice(0, SENTENCES_MOST * SENTENCE_MOST);
    for (const span of splitSentences(text)) {
      if (sentences.length >= SENTENCES_MOST) return sentences;
      const sentence = text.slice(span.from, Math.min(span.to, span.from + SENTENCE_MOST));
      // Most open with a letter, and no letter is a pictograph but an "i" in a box.
      const unit = sentence.charCodeAt(0);
      const isPlain = isWordUnit(unit) && unit !== BOXED_I;
      const marker = isPlain ? 0 : (MARKER.exec(sentence)?.[0].length ?? 0);
      const bare = maskAside(sentence.slice(marker));
      if (!isPlain && !hasWords(bare) && !bare.includes('_')) continue;
      // What leads in matters at the head of a reply, where its stance is.
      const isHead = sentences.length < LEADS_MOST;
      const texts = prose.map(({ leadIn }) => (isHead ? skipLead(bare, leadIn) : bare));
      const lead = bare.length - (texts[0] ?? bare).length;
      sentences.push({
        text: texts[0] ?? bare,
        texts,
        whole: bare,
        line,
        from: source.from + span.from + marker + lead,
        to: source.from + span.to,
      });
    }
  }
  return sentences;
}

function skipLead(text: string, leadIn: RegExp): string {
  const lead = leadIn.exec(text);
  return lead === null ? text : text.slice(lead[0].length);
}

/** Whether the reply stands by what it says: an answer, whatever its first words are. */
export function isLikely(reply: Case): boolean {
  return reply.confidence !== null && reply.confidence > 0.5;
}

/** The patterns that are tried on sentences. */
type SentencePattern = {
  [K in keyof Prose]: Prose[K] extends Pattern ? K : never;
}[keyof Prose];

/** Whether a sentence says something in any of the reply's languages. */
export function says({ prose }: Facts, { texts }: Sentence, what: SentencePattern): boolean {
  return prose.some((one, index) => one[what].test(texts[index] as string));
}

/** The same for a stretch of text that is no sentence. */
export function testsProse({ prose }: Facts, test: (prose: Prose) => boolean): boolean {
  return prose.some(test);
}

/** Sentences that may stand before the first that says something. */
const COURTESIES_MOST = 3;

/** "I don't know" as the first sentence of the reply, or the first after courtesies. */
export function opening(reply: Case): Unknowing | null {
  const first = reply.unknowing[0];
  if (first === undefined || first.role === 'part' || first.role === 'gap') return null;
  if (isVerse(reply.contents, first.line)) return null;
  if (first.line === 0 && first.sentence === 0) return first;
  const before = reply.sentences.filter(({ to }) => to <= first.from);
  const isFirst = before.length <= COURTESIES_MOST && before.every((one) => isCourtesy(reply, one));
  return isFirst ? first : null;
}

function skipCourtesies(facts: Facts, sentences: readonly Sentence[]): readonly Sentence[] {
  const start = sentences.slice(0, COURTESIES_MOST + 1).findIndex((one) => !isCourtesy(facts, one));
  return sentences.slice(Math.max(0, start));
}

const EXCLAMATION_MOST = 90;

/** Without the emoji that many sentences close with. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !isSaid(text, end - 1)) end -= 1;
  return text.slice(0, end);
}

function isSaid(text: string, at: number): boolean {
  return isWordUnit(text.charCodeAt(at)) || CLOSING.includes(text[at] as string);
}

const CLOSING = '.!?"\')]';

/** Whether a sentence is a question. */
export function isQuestion({ text }: Sentence): boolean {
  // Most sentences close with a letter and a full stop.
  const isClosed = text.charCodeAt(text.length - 1) === FULL_STOP;
  if (isClosed && text.charCodeAt(text.length - 2) < THAI) return false;
  const trimmed = trimEnd(text);
  let end = trimmed.length;
  while (end > 0 && `"')]`.includes(trimmed[end - 1] as string)) end -= 1;
  if (trimmed[end - 1] === '?') return true;
  const last = trimmed.charCodeAt(trimmed.length - (trimmed.endsWith('.') ? 2 : 1));
  return last >= THAI && ASKING.test(trimmed.slice(-12));
}

const FULL_STOP = 46;
/** From here on: the scripts below. */
const THAI = 0x0e00;

/** Japanese and Thai ask without a question mark. */
const ASKING =
  /(?:です|ます|ません|でしょう)か\.?$|(?:ไหม|มั้ย|หรือเปล่า|รึเปล่า)(?:ครับ|คะ)?$|(?<!นะ|สิ)คะ$/u;

/** "I'm not a doctor", "as far as I know": words that speak of knowing, and lack nothing. */
export function isDisclaimer(reply: Facts, sentence: Sentence): boolean {
  return !isEnglish(reply) && says(reply, sentence, 'aside');
}

/** What an apology may go on with. */
const SAYING = ['refuses', 'declines', 'unable', 'lacking', 'powerless'] as const;

/** "What a wonderful name!", "I'm sorry, that is annoying." */
function isCourtesy(reply: Facts, sentence: Sentence): boolean {
  const text = trimEnd(sentence.whole);
  if (!hasWords(text)) return true;
  if (text.length > 2 * EXCLAMATION_MOST || !/(?:[.!]["')]*|ครับ|ค่ะ|คะ)$/.test(text)) return false;
  const isPolite =
    /![)"']*$/.test(text) ||
    testsProse(reply, (prose) => prose.apology.test(text) || prose.courtesy.test(text));
  // "I'm sorry, but I can't help with that." is more than an apology, "I have no idea!" as well.
  return (
    isPolite &&
    (!/![)"']*$/.test(text) || text.length <= EXCLAMATION_MOST) &&
    !SAYING.some((what) => says(reply, sentence, what)) &&
    !testsProse(reply, ({ unknowing }) => unknowing.test(sentence.text)) &&
    !sentinelsOf(reply.prose).held.test(sentence.text)
  );
}

/** Characters of what the reply says, confidence lines left out. */
export function lengthOf({ contents }: Facts): number {
  return contents.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether the reply is in English, the only language whose patterns tell clauses apart. */
export function isEnglish({ prose }: Facts): boolean {
  return prose[0]?.looksAt === 'after';
}

/** The sentence that a statement stands in. */
export function sentenceOf({ sentences }: Case, said: Span): Sentence | undefined {
  return sentences.find(({ from, to }) => from <= said.from && said.from < to);
}

/** "No, they haven't announced it": an answer, and no "No, I don't know". */
export function isNo(reply: Case, { whole }: Sentence): boolean {
  return (
    isEnglish(reply) && /^no, (?!i\b|we\b|sorry|unfortunately|not\b|none|nothing|no\b)/.test(whole)
  );
}
