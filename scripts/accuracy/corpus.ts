import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { STANCES, type Stance } from '../../lib/domain/stance.ts';
import { composeLine } from '../../lib/instruction/compose.ts';
import { WORDINGS } from '../../lib/instruction/wordings.ts';

/** One labelled reply of tests/replies; its README says where it comes from and what the labels mean. */
export interface Labelled {
  readonly id: string;
  /** BCP 47: "en", "zh-Hant". */
  readonly lang: string;
  readonly q: string;
  /** What was appended to the question; `null`: nothing. */
  readonly asked: string | null;
  readonly reply: string;
  readonly stance: Stance;
  /** In [0, 1], or `null`. */
  readonly confidence: number | null;
  /** The other stance that a careful reader could choose; it counts as wrong all the same. */
  readonly note?: string;
  readonly tags: readonly string[];
  readonly part: Part;
  /** Whether no rule was made from it: a third of the corpus's last part, by the hash of its id. */
  readonly isHeldOut: boolean;
}

/** The parts of the corpus. Each had a held-out third until the next came; it has been read since. */
const PARTS = ['first', 'second', 'third'] as const;
export type Part = (typeof PARTS)[number];

/** The lines behind the short names of the corpus; `other` formats and `null` were not ours. */
const ASKED: Readonly<Record<string, string>> = {
  strict50: composeLine(WORDINGS.paper, 0.5),
  strict75: composeLine(WORDINGS.paper, 0.75),
  strict90: composeLine(WORDINGS.paper, 0.9),
  standard75: composeLine(WORDINGS.standard, 0.75),
  check: composeLine(WORDINGS['confidence-only'], 0.75),
};
const NAMES = new Set([...Object.keys(ASKED), 'other']);

/**
 * Reads the whole corpus.
 *
 * @throws Error with file and line for a row that is not as the README of the corpus says
 */
export function readCorpus(): Labelled[] {
  const seen = new Set<string>();
  return PARTS.flatMap((part) => readPart(part, seen));
}

function readPart(part: Part, seen: Set<string>): Labelled[] {
  const folder = new URL(`../../tests/replies/corpus/${part}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          if (line.trim() === '') return [];
          const place = `${part}/${name}:${index + 1}`;
          const row = checkRow(JSON.parse(line) as Row, place);
          if (seen.has(row.id)) throw new Error(`${place}: the id ${row.id} is taken`);
          seen.add(row.id);
          return [{ ...row, part, isHeldOut: part === PARTS.at(-1) && isHeldOut(row.id) }];
        }),
    );
}

/** The line that was appended, for the reader to know its echo; `undefined` when none of ours was. */
export function askedLine({ asked }: Labelled): string | undefined {
  return asked === null ? undefined : ASKED[asked];
}

/** What the place and the id of a row say. */
type Known = 'part' | 'isHeldOut';
type Row = Partial<Omit<Labelled, Known>> & { readonly evidence?: string };

function checkRow(row: Row, place: string): Omit<Labelled, Known> {
  const { id, lang, q, asked = null, reply, stance, confidence = null, note, tags = [] } = row;
  const fail = (what: string): never => {
    throw new Error(`${place}: ${what}`);
  };
  if (typeof id !== 'string' || !/^[a-z]{2}[\w-]*-\d+$/i.test(id)) return fail('no proper id');
  if (typeof lang !== 'string') return fail('no language');
  if (typeof q !== 'string' || typeof reply !== 'string') return fail('no question or no reply');
  if (stance === undefined || !STANCES.includes(stance)) return fail(`no stance: ${stance}`);
  if (asked !== null && !NAMES.has(asked)) return fail(`unknown line: ${asked}`);
  if (confidence !== null && !(confidence >= 0 && confidence <= 1))
    return fail(`no probability: ${confidence}`);
  if (row.evidence !== undefined && !reply.includes(row.evidence))
    return fail('the evidence is not in the reply');
  const labelled = { id, lang, q, asked, reply, stance, confidence, tags };
  return note === undefined || note === '' ? labelled : { ...labelled, note };
}

/** A third of all ids, and nothing in them says which. */
function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 3 === 0;
}
