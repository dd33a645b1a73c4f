import { says, type Case, type Rule, type Sentence } from './case.ts';
import { isMail, isStanza } from './fiction.ts';

/**
 * The rule for texts that a reply was asked to write: scripts, poems, lists of phrases. What is not
 * known in them is their people's, whatever the language; their shape tells them.
 */
export function decideComposed(reply: Case): ReturnType<Rule> {
  const isComposed =
    reply.unknowing.length > 0 &&
    (isScripted(reply) || isTitledVerse(reply) || isPhraseList(reply));
  if (
    isMail(reply) &&
    !reply.sentences.slice(0, HEAD_SENTENCES).some((one) => withholds(reply, one))
  )
    return { stance: 'answer', said: null };
  return isComposed ? { stance: 'answer', said: null } : null;
}

/** What leads to a draft: "I can't send it, but here is a text for you:" withholds what was asked. */
const HEAD_SENTENCES = 2;

function withholds(reply: Case, one: Sentence): boolean {
  return (
    says(reply, one, 'refuses') ||
    says(reply, one, 'declines') ||
    says(reply, one, 'unable') ||
    says(reply, one, 'lacking')
  );
}

/** Whether a reply is a script, or lines of dialogue. */
export function isScripted(reply: Case): boolean {
  return isScript(reply) || isExchange(reply);
}

const SPEAKER = /^["'_-]{0,2}\s?(\p{L}[\p{L}\p{M}\p{N} .'-]{0,30}):["'_]?\s*[^\s|]/u;
const DASH = /^- ?[^\s-]/;
const SPEECHES_LEAST = 4;
const SPEAKERS_MOST = 4;

/** "Child: Why? / Grandmother: I don't know. / Child: ...": labels come again, as no part's do. */
function isScript(reply: Case): boolean {
  const speeches = listSpeeches(reply, SPEAKER);
  const speakers = new Set(speeches.map((text) => SPEAKER.exec(text)?.[1]));
  return (
    speakers.size > 1 &&
    speakers.size <= Math.min(SPEAKERS_MOST, speeches.length / 2) &&
    speeches.some((text) => text.includes('?'))
  );
}

/** Lines behind dashes, in which questions are answered; a list of questions to the user is none. */
function isExchange(reply: Case): boolean {
  const speeches = listSpeeches(reply, DASH);
  const answered = speeches.filter(
    (text, i) => /\?["')]*$/.test(text) && speeches[i + 1]?.includes('?') === false,
  );
  return answered.length > 1 && !reply.sentences.some((one) => says(reply, one, 'asksBack'));
}

/** The lines that open as speech does, when most do, and nothing is unknown outside of them. */
function listSpeeches({ contents, unknowing }: Case, opens: RegExp): readonly string[] {
  // The lines of what is unknown are few, and most of them open otherwise.
  if (!unknowing.every(({ line }) => opens.test(contents[line]!.text))) return [];
  const speeches = contents.filter(({ text }) => opens.test(text));
  const isMost = speeches.length >= SPEECHES_LEAST && speeches.length * 2 >= contents.length;
  return isMost ? speeches.map(({ text }) => text) : [];
}

const TITLE_MOST = 40;

/** "I don't know" alone above the lines of a poem: its title. */
function isTitledVerse(reply: Case): boolean {
  const [title] = reply.contents;
  const [said] = reply.unknowing;
  if (title === undefined || said?.line !== 0 || reply.contents.length <= SPEECHES_LEAST)
    return false;
  const isTitle = title.text.length <= TITLE_MOST && !/[.!?:]["')]*$/.test(title.text);
  return isTitle && reply.contents[1]!.line.opensBlock && isStanza(reply, 1);
}

/** Items that each say it, and each in other words: ways to say it. */
function isPhraseList({ contents, unknowing }: Case): boolean {
  const items = contents.filter(({ line }) => line.isItem);
  const phrases = unknowing
    .map(({ line }) => contents[line]!)
    .filter(({ line, text }) => line.isItem && text.length <= PHRASE_MOST)
    .map(({ text }) => text.replace(/^[^\p{L}]+/u, ''));
  return new Set(phrases).size >= SPEECHES_LEAST && phrases.length * 2 >= items.length;
}

const PHRASE_MOST = 100;
