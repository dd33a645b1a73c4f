import { says, type Case, type Rule } from './case.ts';
import { isStanza } from './fiction.ts';

/**
 * The rule for texts that a reply was asked to write: scripts, poems, lists of phrases. What is not
 * known in them is their people's, whatever the language; their shape tells them.
 */
export function decideComposed(reply: Case): ReturnType<Rule> {
  const isComposed =
    reply.unknowing.length > 0 &&
    (isScript(reply) || isDialogue(reply) || isTitledVerse(reply) || isPhraseList(reply));
  return isComposed ? { stance: 'answer', said: null } : null;
}

const SPEAKER = /^["'_-]{0,2}\s?(\p{L}[\p{L}\p{M}\p{N} .'-]{0,30}):["'_]?\s*[^\s|]/u;
const SPEECHES_LEAST = 4;
const SPEAKERS_MOST = 4;

/** "Child: Why? / Grandmother: I don't know. / Child: ...": labels come again, as no part's do. */
function isScript({ contents }: Case): boolean {
  const speeches = contents.flatMap(({ text }) => SPEAKER.exec(text)?.[1] ?? []);
  const speakers = new Set(speeches);
  return (
    speeches.length >= SPEECHES_LEAST &&
    speeches.length * 2 >= contents.length &&
    speakers.size > 1 &&
    speakers.size <= SPEAKERS_MOST &&
    contents.some(({ text }) => SPEAKER.test(text) && text.includes('?'))
  );
}

/** Lines behind dashes, in which questions are answered; a list of questions to the user is none. */
function isDialogue(reply: Case): boolean {
  const spoken = reply.contents.filter(({ text }) => /^- ?[^\s-]/.test(text));
  if (spoken.length < SPEECHES_LEAST || spoken.length * 2 < reply.contents.length) return false;
  const answered = spoken.filter(
    ({ text }, i) => text.includes('?') && spoken[i + 1]?.text.includes('?') === false,
  );
  return answered.length > 1 && !reply.sentences.some((one) => says(reply, one, 'asksBack'));
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
