import type { Content } from './content.ts';
import type { Span } from './lines.ts';
import { LANGUAGE_OF, PROSE, WORDS } from './vocabulary.ts';

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
  /** Whether nothing follows it in its line. */
  readonly endsLine: boolean;
}

const OPENS = new RegExp(`^["'(\\[\\s]*(${WORDS.sentinels})`, 'u');
const BARE =
  /^["')\]|}_\s]*(?:$|[.!?,;:(-]|(?:because|since|as|and|yet|at this|at the moment|right now|for sure|for certain|exactly|precisely|offhand|that|this one|here|enough|with)\b)/;

/** Reads "I don't know" at the start of `[from, to)`; `null` when it does not open with it. */
export function readSentence(
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
