import type { Line } from './split-lines.ts';

/** One reply to be read. */
export interface Row {
  readonly reply: string;
  /** The line that was appended to the prompt. */
  readonly asked?: string;
  /** Any JSON value that tells the row; it is handed through. */
  readonly id?: unknown;
}

/** What is wrong with a line, and what to do about it. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
  readonly line: number;

  constructor(line: number, what: string) {
    super(what);
    this.line = line;
  }
}

const EXAMPLE = '{"reply": "…"}';

/**
 * Reads one line of JSON Lines.
 *
 * @returns `null` for a blank line
 * @throws BadLine
 */
export function readRow({ number, bytes }: Line): Row | null {
  const fail = (what: string): never => {
    throw new BadLine(number, what);
  };
  if (bytes === null) return fail('The line is too long: put one reply on each line.');
  const text = decode(bytes) ?? fail('This is not UTF-8: save the file as UTF-8.');
  if (text.trim() === '') return null;
  const value = parse(text, fail);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(`This is ${nameKind(value)}, not an object: write each row as ${EXAMPLE}.`);
  }
  const { reply, asked, id } = value as { reply?: unknown; asked?: unknown; id?: unknown };
  if (reply === undefined) {
    return fail(
      `The object has no “reply”: put the model's reply under this name, as in ${EXAMPLE}.`,
    );
  }
  if (typeof reply !== 'string') {
    return fail(
      `“reply” is ${nameKind(reply)}: make it a string, or leave out rows without a reply.`,
    );
  }
  // Tables write a missing value as null.
  if (asked !== undefined && asked !== null && typeof asked !== 'string') {
    return fail(
      `“asked” is ${nameKind(asked)}: make it the line that was added to the prompt, or leave it out.`,
    );
  }
  if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id)) {
    return fail('“id” is too large a number to be kept exactly: write it as a string.');
  }
  return {
    reply,
    ...(typeof asked === 'string' ? { asked } : {}),
    ...('id' in value ? { id } : {}),
  };
}

/** A byte order mark at the front is dropped, there and where files were put together. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function parse(text: string, fail: (what: string) => never): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote the reply, and differ from one Node to the next.
    return fail(`This is not JSON: write each row as one line, as ${EXAMPLE}.`);
  }
}

function nameKind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { string: 'a string', number: 'a number', boolean: 'true or false' }[typeof value as string] ??
    'an object'
  );
}
