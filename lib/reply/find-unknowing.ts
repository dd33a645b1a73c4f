import {
  isNumbered,
  readAnswerLabel,
  readLabel,
  readLoneLabel,
  skipMarker,
} from './answer-label.ts';
import { splitSentences, type Content } from './content.ts';
import { listClauses, matchGap } from './find-gap.ts';
import type { Span } from './lines.ts';
import type { Prose } from './languages/prose.ts';
import { listMatches } from './matches.ts';
import { mayBeGap, mayHold } from './may-hold.ts';
import {
  makeUnknowing,
  readInside,
  readOpening,
  type Role,
  type Spot,
  type Unknowing,
} from './read-unknowing.ts';
import { isPartQuestion, readEmptyKey, readValue, VALUE_MOST } from './read-value.ts';
import { allSentinels, findLanguage, mayHoldSentinel, sentinelsOf } from './sentinels.ts';

/** In running text: "(2) I don't know". */
const PART_NUMBER = /^\(?(?:\d{1,2}|[a-h])\) /;
const OPTION = /^(?:[a-h][).:]\s*)/;
const SENTENCES_MOST = 400;

/** Finds every sentence that says "I don't know", where it stands and what it is about. */
export function findUnknowing(contents: readonly Content[], prose: readonly Prose[]): Unknowing[] {
  const found: Unknowing[] = [];
  const numbered = contents.filter(({ line }) => isNumbered(line.text)).length;
  contents.forEach((content, line) => {
    if (
      found.length >= SENTENCES_MOST ||
      !mayHold(content, prose, { from: 0, to: content.text.length })
    )
      return;
    const isListed = numbered > 1 && isNumbered(content.line.text);
    const before = isListed ? 'part' : readLabelAbove(contents, line);
    found.push(...readLine({ contents, line, before, prose }));
  });
  return dropPhraseLists(found, contents, prose);
}

/** What the line above makes of a line: a label with a colon, a heading, a short title. */
function readLabelAbove(contents: readonly Content[], line: number): Role | null {
  const above = contents[line - 1];
  if (above === undefined) return null;
  const role = readLoneLabel(above);
  if (role !== null || /^#{1,6} /.test(above.line.text)) return role ?? 'part';
  const isTitle = above.line.opensBlock && /^[^.?!,;\d]{1,40}$/.test(above.text);
  return isTitle && line > 1 && !contents[line]!.line.opensBlock ? 'part' : null;
}

interface Place {
  readonly contents: readonly Content[];
  readonly line: number;
  readonly before: Role | null;
  readonly prose: readonly Prose[];
}

function readLine({ contents, line, before, prose }: Place): Unknowing[] {
  const content = contents[line] as Content;
  const { text, unquoted } = content;
  const answerAt = readAnswerLabel(content);
  const marker = skipMarker(text);
  const opens: Spot = { content, line, sentence: 0, prose };
  if (answerAt !== null) {
    const option = OPTION.exec(text.slice(answerAt))?.[0].length ?? 0;
    const value = { from: answerAt + option, to: text.length };
    const one =
      readOpening(text, value, 'answer', opens) ??
      readInside(text, value, 'answer', opens) ??
      readEmptyKey(text, value, opens) ??
      // "D) Cannot be determined" is one of the answers that were offered.
      (option === 0 ? readValue(value, 'answer', opens) : null);
    return one === null ? [] : [one];
  }
  const label = readLabel(unquoted, marker);
  // "I don't know, and there is no way to tell: ..." is a sentence, and no label.
  if (label !== null && !prose.some((one) => one.unknowing.test(label[1] as string))) {
    const value = { from: marker + label[0].length, to: unquoted.length };
    // "1) King of fruits: mango 2) price today: not known to me" holds more than one value.
    const isOne = !/\p{L}: /u.test(unquoted.slice(value.from));
    const part =
      readOpening(unquoted, value, 'part', opens) ??
      (isOne ? readValue(value, 'part', opens) : null) ??
      (isOne && unquoted.length - value.from <= VALUE_MOST
        ? readInside(unquoted, value, 'part', opens)
        : null);
    if (part !== null) return [part];
  }
  // "1. Paris / 2. Not sure"
  const listed = before === 'part' && content.line.isItem;
  const item = listed ? readValue({ from: marker, to: unquoted.length }, 'part', opens) : null;
  if (item !== null) return [item];
  const found: Unknowing[] = [];
  const hasNumber = (): boolean =>
    contents.length < 60 && contents.some((one) => /\d{2}/.test(one.text));
  let previous: Span | null = null;
  splitSentences(unquoted.slice(marker))
    .slice(0, SENTENCES_MOST)
    .forEach((own, sentence) => {
      const spot = { ...opens, sentence };
      const at = own.from + marker;
      const number = sentence > 0 ? PART_NUMBER.exec(unquoted.slice(at, at + 8)) : null;
      const span = { from: at + (number?.[0].length ?? 0), to: own.to + marker };
      const asking = previous;
      previous = span;
      // What is the whole line was looked at before.
      const isLine = span.from === 0 && span.to === text.length;
      if (!isLine && !mayHold(content, prose, span)) return;
      const isAsked = asking !== null && asksPart(unquoted, asking, sentence - 1, prose);
      const isPart = sentence === 0 ? before : isAsked || number !== null ? 'part' : null;
      // "- How long did it fly? Unknown."
      const answered =
        sentence === 1 &&
        content.line.isItem &&
        asking !== null &&
        isPartQuestion(unquoted, asking, span, prose)
          ? readValue(span, 'part', spot)
          : null;
      if (answered !== null) {
        found.push(answered);
        return;
      }
      const plain = readOpening(unquoted, span, isPart ?? 'prose', spot);
      const isLast = plain === null && line === contents.length - 1;
      const declared = isLast ? readDeclared(text, span, spot) : null;
      const one =
        plain ??
        declared ??
        readGap(span, hasNumber, spot) ??
        readInside(unquoted, span, isPart ?? 'prose', spot);
      if (one !== null) found.push(one);
    });
  return found;
}

/** "Mary Shelley. The year? I don't know.", "1. Mary Shelley. 2. I don't know." */
function asksPart(text: string, span: Span, sentence: number, prose: readonly Prose[]): boolean {
  const body = text.slice(span.from, Math.min(span.to, span.from + 60));
  if (/^(?:\d{1,2}|[a-h])\.$/.test(body)) return true;
  return sentence > 0 && prose.some(({ parts }) => parts.question.test(body));
}

/** `My answer is "I don't know"`: the sentinel in quotes, named as one's own. */
function readDeclared(text: string, span: Span, spot: Spot): Unknowing | null {
  const body = text.slice(span.from, Math.min(span.to, span.from + 400));
  if (!mayHoldSentinel(spot.content.line)) return null;
  for (const match of listMatches(sentinelsOf(spot.prose).each, body)) {
    const before = body.slice(Math.max(0, match.index - 120), match.index).replace(/["'\s]+$/, ' ');
    if (!spot.prose.some((prose) => prose.declares.test(before))) continue;
    const from = span.from + match.index;
    const own = { from, to: from + match[0].length };
    // Whoever goes on after naming it has only weighed it.
    if (/[\p{L}\p{N}]/u.test(text.slice(own.to))) continue;
    return { ...makeUnknowing(text, own, 'prose', spot), kind: 'bare' };
  }
  return null;
}

/** "As for the shoe size, I don't know", "the year I don't know": a part inside running text. */
function readGap(span: Span, hasNumber: () => boolean, spot: Spot): Unknowing | null {
  const { unquoted } = spot.content;
  const body = unquoted.slice(span.from, Math.min(span.to, span.from + 400));
  if (!mayHoldSentinel(spot.content.line) && !mayBeGap(body, spot.prose)) return null;
  for (const { at, isNamed } of [{ at: 0, isNamed: false }, ...listClauses(body, spot.prose)]) {
    const from = span.from + at;
    const one = at === 0 ? null : readOpening(unquoted, { from, to: span.to }, 'gap', spot);
    if (one?.kind === 'topic' || (isNamed && one?.kind === 'bare')) return one;
    const gap = one === null ? matchGap(body.slice(at), hasNumber, spot.prose) : null;
    if (gap === null) continue;
    const own = { from, to: from + gap.length };
    const isFronted = !spot.prose.some(({ parts }) => parts.doubt.test(gap));
    return { ...makeUnknowing(unquoted, own, 'gap', spot), isFronted };
  }
  return null;
}

/**
 * A reply that says it in two foreign languages is about the words ("How do you say ... in French
 * and Japanese?"), and a foreign phrase beside a label is an entry of such a list. English is the
 * sentinel we ask for, so it stands beside any one language.
 */
function dropPhraseLists(
  found: readonly Unknowing[],
  contents: readonly Content[],
  prose: readonly Prose[],
): Unknowing[] {
  if (found.every(({ language }) => language === 'en')) return [...found];
  const { each } = allSentinels();
  const languages = new Set<string>();
  for (const { text, line } of contents.slice(0, 60)) {
    if (!mayHoldSentinel(line)) continue;
    for (const match of listMatches(each, text.slice(0, 2000)))
      languages.add(findLanguage(match[0], prose));
  }
  languages.delete('en');
  const isList = languages.size > 1;
  const own = new Set(prose.slice(0, 1).map(({ language }) => language));
  return found.filter(
    ({ language, role }) =>
      language === 'en' || (!isList && (role !== 'part' || own.has(language))),
  );
}
