import type { Content } from './content.ts';
import { hasWords } from './letters.ts';
import type { Prose } from './languages/prose.ts';
import type { Span } from './lines.ts';
import { listMatches } from './matches.ts';
import { findLanguage, mayHoldSentinel, sentinelsOf } from './sentinels.ts';

/**
 * What a sentence that says "I don't know" is about. `bare`: the question. `topic`: something it
 * names. `thing`: whether something exists. `meaning`: what the user means. `hedged`: an answer
 * follows. `idiom`: nothing at all.
 */
export type Kind = 'bare' | 'topic' | 'thing' | 'meaning' | 'hedged' | 'idiom';

/**
 * Where a sentence stands: it is the answer line, one part of the answer, or running text; `gap` is
 * running text that names a part.
 */
export type Role = 'answer' | 'part' | 'gap' | 'prose';

/** A sentence whose subject is the model itself and that says that it does not know. */
export interface Unknowing extends Span {
  readonly kind: Kind;
  readonly role: Role;
  readonly language: string;
  /** Index of its line among the contents, and of its sentence in the line. */
  readonly line: number;
  readonly sentence: number;
  /** Whether it names its part first: "the year I don't know". */
  readonly isFronted?: boolean;
  /** Whether nothing follows it in its line. */
  readonly endsLine: boolean;
}

/** Where a sentence is read: its line, its number in it, and the languages of the reply. */
export interface Spot {
  readonly content: Content;
  readonly line: number;
  readonly sentence: number;
  readonly prose: readonly Prose[];
}

const BARE =
  /^["')\]|}_\s]*(?:$|[.!?,;:(-]|(?:because|since|as|and|yet|at this|at the moment|right now|for sure|for certain|exactly|precisely|offhand|that|this one|here|enough|with)\b)/;
const BODY_MOST = 400;
const AFTER_MOST = 300;

/** Reads "I don't know" at the start of `span` in `text`; `null` when it does not open with it. */
export function readOpening(text: string, span: Span, role: Role, spot: Spot): Unknowing | null {
  if (!mayHoldSentinel(spot.content.line)) return null;
  const body = text.slice(span.from, Math.min(span.to, span.from + BODY_MOST));
  const leads = spot.prose.map(({ leadIn }) => leadIn.exec(body)?.[0].length ?? 0);
  const lead = Math.max(0, ...leads);
  const { opening } = sentinelsOf(spot.prose);
  const led = lead === 0 ? null : opening.exec(body.slice(lead));
  const match = led ?? opening.exec(body);
  if (match === null) return null;
  const words = match[1] as string;
  const start = (led === null ? 0 : lead) + match[0].indexOf(words);
  const language = findLanguage(words, spot.prose);
  const from = span.from + start;
  const own = { from, to: from + words.length };
  const kind = kindOf(text, own, { from: from, to: span.to }, language, spot.prose);
  return make(text, own, { kind, role, language }, spot);
}

/** Reads what a language says in the middle or at the end of a sentence: "その年はわかりません". */
export function readInside(text: string, span: Span, role: Role, spot: Spot): Unknowing | null {
  const body = text.slice(span.from, Math.min(span.to, span.from + BODY_MOST));
  for (const prose of spot.prose) {
    const match = prose.unknowing.exec(body);
    if (match === null) continue;
    const from = span.from + match.index;
    const own = { from, to: from + match[0].length };
    const kind = kindOf(text, own, span, prose.language, spot.prose, 'topic');
    const isPart = role !== 'part' && namesPart(body.slice(0, match.index), prose);
    const place = isPart ? 'gap' : role;
    return make(text, own, { kind, role: place, language: prose.language }, spot);
  }
  return null;
}

/** An unknown part where `own` names it ("the year is unknown to me"). */
export function makeUnknowing(text: string, own: Span, role: Role, spot: Spot): Unknowing {
  return make(text, own, { kind: 'topic', role, language: 'en' }, spot);
}

function make(
  text: string,
  own: Span,
  { kind, role, language }: Pick<Unknowing, 'kind' | 'role' | 'language'>,
  { content, line, sentence }: Spot,
): Unknowing {
  return {
    kind,
    role,
    language,
    line,
    sentence,
    from: content.line.from + own.from,
    to: content.line.from + own.to,
    endsLine: !hasWords(text.slice(own.to)),
  };
}

/** Whether a part is announced before, or a clause of its own stands there: "It is by X, but the year ...". */
function namesPart(before: string, { leadIn, parts }: Prose): boolean {
  if (parts.announces.test(before)) return true;
  // "I have no live data, so I can't say": a reason stands there.
  if (parts.consequence.test(before)) return false;
  const rest = before.replace(leadIn, '');
  const turn = listMatches(parts.boundary, rest).at(-1) ?? parts.turn.exec(rest);
  return turn !== null && /\p{L}[^]*\p{L}/u.test(rest.slice(0, turn.index));
}

function kindOf(
  text: string,
  own: Span,
  sentence: Span,
  language: string,
  all: readonly Prose[],
  otherwise: Kind = 'idiom',
): Kind {
  const prose = all.find((one) => one.language === language);
  const after = text.slice(own.to, own.to + AFTER_MOST);
  if (prose === undefined) return BARE.test(after) ? 'bare' : 'topic';
  if (prose.looksAt === 'after') {
    const word = /\S*$/.exec(text.slice(own.from, own.to))?.[0] ?? '';
    return kindAfter(word, after, prose, otherwise);
  }
  const whole = text.slice(sentence.from, Math.min(sentence.to, sentence.from + BODY_MOST));
  const turn = prose.but.exec(after);
  if (turn !== null && !/[\p{L}\p{N}]/u.test(after.slice(0, turn.index))) {
    const rest = after.slice(turn.index + turn[0].length).trimStart();
    // "Her surname I don't know, but they had seven children" goes on to another part.
    const goesOn = prose.topic.test(whole) && !prose.parts.estimate.test(rest);
    if (!goesOn && /\p{L}/u.test(rest) && !prose.help.test(rest.slice(0, 160))) return 'hedged';
  }
  if (prose.hedge.test(whole)) return 'hedged';
  if (prose.meaning.test(whole)) return 'meaning';
  if (prose.idiom.test(whole)) return 'idiom';
  if (prose.ofThing.test(whole)) return 'thing';
  const before = text.slice(sentence.from, own.from);
  const isFirst = !/\p{L}/u.test(
    before.replace(prose.leadIn, '').replace(prose.parts.announces, ''),
  );
  return isFirst && BARE.test(after) && !prose.topic.test(after) ? 'bare' : 'topic';
}

/** @param word the last one of the words that do not know: what is an idiom depends on it */
function kindAfter(word: string, after: string, prose: Prose, otherwise: Kind): Kind {
  const hedge = prose.hedge.exec(after)?.[0];
  if (hedge !== undefined && prose.but.test(hedge)) {
    // Of its own sentence: "I can't see it, but it is a missing package. Try this:" answers.
    const own = /^[^.?!]*/.exec(after.slice(0, 160))?.[0] ?? '';
    return prose.help.test(own) ? 'bare' : 'hedged';
  }
  const turn = prose.but.exec(after);
  const rest = turn === null ? '' : after.slice(turn.index + turn[0].length).trimStart();
  if (prose.parts.estimate.test(rest) && !prose.help.test(rest.slice(0, 60))) return 'hedged';
  if (prose.meaning.test(after)) return 'meaning';
  if (prose.idiom.test(word + after)) return 'idiom';
  if (prose.ofThing.test(after)) return 'thing';
  if (BARE.test(after)) return 'bare';
  return prose.topic.test(after) ? 'topic' : otherwise;
}
