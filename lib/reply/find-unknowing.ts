import { splitSentences, type Content } from './content.ts';
import type { Span } from './lines.ts';
import { LANGUAGE_OF, PROSE, WORDS } from './vocabulary.ts';

/**
 * What a sentence that says "I don't know" is about. `bare`: the question. `topic`: something it
 * names. `thing`: whether something exists. `meaning`: what the user means. `hedged`: an answer
 * follows. `idiom`: nothing at all.
 */
export type Kind = 'bare' | 'topic' | 'thing' | 'meaning' | 'hedged' | 'idiom';

/** Where a sentence stands: it is the answer line, one part of the answer, or running text. */
export type Role = 'answer' | 'part' | 'prose';

/** A sentence whose subject is the model itself and that says that it does not know. */
export interface Unknowing extends Span {
  readonly kind: Kind;
  readonly role: Role;
  readonly language: string;
  /** Index of its line among the contents, and of its sentence in the line. */
  readonly line: number;
  readonly sentence: number;
  /** Whether nothing follows it in its line. */
  readonly endsLine: boolean;
}

const SENTINEL = new RegExp(WORDS.sentinels, 'u');
const OPENS = new RegExp(`^["'(\\[\\s]*(${WORDS.sentinels})`, 'u');
const ANY = new RegExp(WORDS.sentinels, 'gu');
const MARKER = /^[#>\-+\s|("{[]*(?:(?:\d{1,2}|[a-h])[.)] )?\s*/;
const LABELLED = /^([^:|\t.?!]{1,60}?)["'\s]*[:|\t]["'\s|]*/;
const ANSWER = new RegExp(`^[^\\p{L}]*(?:${WORDS.answer})[^\\p{L}]*$`, 'u');
const OPTION = /^(?:[a-h][).:]\s*)/;
const BARE =
  /^["')\]|}_\s]*(?:$|[.!?,;:(-]|(?:because|since|as|and|yet|at this|at the moment|right now|for sure|for certain|exactly|precisely|offhand|that|this one|here|enough|with)\b)/;
const SENTENCES_MOST = 400;

/** Whether a line labels the whole answer ("Final answer:"), and where its value begins. */
export function readAnswerLabel(text: string): number | null {
  const marker = MARKER.exec(text)?.[0].length ?? 0;
  const label = LABELLED.exec(text.slice(marker, marker + 80));
  return label !== null && ANSWER.test(label[1] as string) ? marker + label[0].length : null;
}

/** Whether a line is nothing but a label, so that the next line is its value. */
export function readLoneLabel(text: string): Role | null {
  const plain = text.replace(MARKER, '').replace(/["\s]+$/, '');
  if (ANSWER.test(plain)) return 'answer';
  return plain.length <= 60 && plain.endsWith(':') ? 'part' : null;
}

/** Finds every sentence that says "I don't know", where it stands and what it is about. */
export function findUnknowing(contents: readonly Content[]): Unknowing[] {
  const found: Unknowing[] = [];
  contents.forEach((content, line) => {
    if (found.length >= SENTENCES_MOST || !SENTINEL.test(content.text)) return;
    const before = line > 0 ? readLoneLabel((contents[line - 1] as Content).text) : null;
    found.push(...readLine(content, line, before, line === contents.length - 1));
  });
  return dropPhraseLists(found, contents);
}

function readLine(
  content: Content,
  line: number,
  before: Role | null,
  isLast: boolean,
): Unknowing[] {
  const { text, unquoted } = content;
  const answerAt = readAnswerLabel(text);
  const marker = MARKER.exec(text)?.[0].length ?? 0;
  if (answerAt !== null) {
    const option = OPTION.exec(text.slice(answerAt))?.[0].length ?? 0;
    const one = readSentence(text, answerAt + option, text.length, content, line, 0, 'answer');
    return one === null ? [] : [one];
  }
  const label = LABELLED.exec(unquoted.slice(marker, marker + 80));
  if (label !== null) {
    const part = readSentence(
      unquoted,
      marker + label[0].length,
      unquoted.length,
      content,
      line,
      0,
      'part',
    );
    if (part !== null) return [part];
  }
  const found: Unknowing[] = [];
  splitSentences(unquoted)
    .slice(0, SENTENCES_MOST)
    .forEach((span, sentence) => {
      const from = sentence === 0 ? Math.max(span.from, marker) : span.from;
      const role = sentence === 0 && before !== null ? before : 'prose';
      const plain = readSentence(unquoted, from, span.to, content, line, sentence, role);
      const declared =
        plain === null && isLast ? readDeclared(text, span, content, line, sentence) : null;
      const one = plain ?? declared ?? readAside(unquoted, span, content, line, sentence);
      if (one !== null) found.push(one);
    });
  return found;
}

function readSentence(
  text: string,
  from: number,
  to: number,
  content: Content,
  line: number,
  sentence: number,
  role: Role,
): Unknowing | null {
  const body = text.slice(from, Math.min(to, from + 400));
  const lead = PROSE.map((prose) => prose.leadIn.exec(body)?.[0].length ?? 0).reduce(
    (a, b) => Math.max(a, b),
    0,
  );
  const match = OPENS.exec(body.slice(lead)) ?? OPENS.exec(body);
  if (match === null) return null;
  const start =
    from +
    (body.slice(lead).startsWith(match[0]) ? lead : 0) +
    match[0].indexOf(match[1] as string);
  const end = start + (match[1] as string).length;
  const language = LANGUAGE_OF.get((match[1] as string).replace(/ +/g, ' ')) ?? 'en';
  const after = text.slice(end, end + 300);
  return {
    kind: kindOf(after, language),
    role,
    language,
    line,
    sentence,
    from: content.line.from + start,
    to: content.line.from + end,
    endsLine: !/[\p{L}\p{N}]/u.test(text.slice(end)),
  };
}

/** `My answer is "I don't know"`: the sentinel in quotes, named as one's own. */
function readDeclared(
  text: string,
  span: Span,
  content: Content,
  line: number,
  sentence: number,
): Unknowing | null {
  const body = text.slice(span.from, Math.min(span.to, span.from + 400));
  for (const match of body.matchAll(ANY)) {
    const before = body.slice(Math.max(0, match.index - 120), match.index).replace(/["'\s]+$/, ' ');
    if (!PROSE.some((prose) => prose.declares.test(before))) continue;
    // Whoever goes on after naming it has only weighed it.
    if (/[\p{L}\p{N}]/u.test(text.slice(span.from + match.index + match[0].length))) continue;
    const from = content.line.from + span.from + match.index;
    return {
      kind: 'bare',
      role: 'prose',
      language: 'en',
      line,
      sentence,
      from,
      to: from + match[0].length,
      endsLine: true,
    };
  }
  return null;
}

/** "As for the shoe size, I don't know": a part of the answer inside a sentence about others. */
function readAside(
  text: string,
  span: Span,
  content: Content,
  line: number,
  sentence: number,
): Unknowing | null {
  const body = text.slice(span.from, Math.min(span.to, span.from + 400));
  for (const prose of PROSE) {
    const lead = prose.aside.exec(body)?.[0];
    if (lead === undefined) continue;
    const from = span.from + lead.length;
    const isAlone = !/^[^,]*[,;-] (?:but|and|though|although) $/.test(lead);
    const place = isAlone ? sentence : sentence + 1;
    const one = readSentence(text, from, span.to, content, line, place, 'part');
    if (one !== null && (one.kind === 'topic' || isAlone)) return one;
  }
  return null;
}

function kindOf(after: string, language: string): Kind {
  if (language !== 'en') return BARE.test(after) ? 'bare' : 'topic';
  for (const prose of PROSE) {
    const hedge = prose.hedge.exec(after);
    if (hedge !== null && /(?:but|though|although|however)$/.test(hedge[0])) {
      return prose.help.test(after.slice(0, 160)) ? 'bare' : 'hedged';
    }
    if (prose.meaning.test(after)) return 'meaning';
    if (prose.idiom.test(after)) return 'idiom';
    if (prose.ofThing.test(after)) return 'thing';
    if (BARE.test(after)) return 'bare';
    if (prose.topic.test(after)) return 'topic';
  }
  return 'idiom';
}

/**
 * A reply that says it in two foreign languages is about the words ("How do you say ... in French
 * and Japanese?"), and a foreign phrase beside a label is an entry of such a list. English is the
 * sentinel we ask for, so it stands beside any one language.
 */
function dropPhraseLists(found: readonly Unknowing[], contents: readonly Content[]): Unknowing[] {
  const languages = new Set<string>();
  for (const { text } of contents.slice(0, 60)) {
    for (const match of text.slice(0, 2000).matchAll(ANY))
      languages.add(LANGUAGE_OF.get(match[0]) ?? 'en');
  }
  languages.delete('en');
  const isList = languages.size > 1;
  return found.filter((one) => one.language === 'en' || (!isList && one.role !== 'part'));
}
