import type { Reading } from '../../lib/domain/reading.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { BadLine, readRow } from './read-row.ts';
import { splitLines } from './split-lines.ts';

/** What one line of input comes to: the reading, after the row's own id where it has one. */
export type Result = (Reading & { readonly id?: unknown }) | BadLine;

/**
 * Reads JSON Lines, one result for every line that is not blank, in the order of the lines and
 * with no more than one of them in memory.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Result> {
  for await (const line of splitLines(chunks)) {
    const result = readLine(line);
    if (result !== null) yield result;
  }
}

function readLine(line: Parameters<typeof readRow>[0]): Result | null {
  try {
    const row = readRow(line);
    if (row === null) return null;
    const reading = readReply(row.reply, row.asked);
    return 'id' in row ? { id: row.id, ...reading } : reading;
  } catch (error) {
    if (error instanceof BadLine) return error;
    throw error;
  }
}
