/** A line of a file, without its line break. */
export interface Line {
  /** Counted from 1, as editors do. */
  readonly number: number;
  /** `null` when the line is longer than can be held. */
  readonly bytes: Buffer | null;
}

/** The longest line, in bytes: what is longer does not fit into one string of Node. */
export const LONGEST_LINE = 500_000_000;

const LINE_FEED = 0x0a;

/**
 * Splits bytes into lines, with no more than one line in memory. Only a line feed ends a line
 * (Node's own readline also breaks at U+2028, which JSON allows inside a string); the carriage
 * return before it is white space to JSON.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = { number, bytes: length > longest ? null : Buffer.concat(parts, length) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, to));
      yield take();
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
