const FENCE = /^ {0,3}(?:```|~~~)/u;

/**
 * Splits Markdown at blank lines, but not inside fenced code. The blocks joined with what was
 * between them are the source again, so that a caller can tell where the last one begins.
 */
export function splitBlocks(source: string): { text: string; start: number }[] {
  const blocks: { text: string; start: number }[] = [];
  let open: { lines: string[]; start: number } | null = null;
  let fenced = false;
  let at = 0;
  const close = () => {
    if (open) blocks.push({ text: open.lines.join('\n'), start: open.start });
    open = null;
  };
  for (const line of source.split('\n')) {
    const isFence = FENCE.test(line);
    // Code may follow a paragraph without a blank line between them.
    if (isFence && !fenced) close();
    if (line.trim() === '' && !fenced) {
      close();
    } else {
      open ??= { lines: [], start: at };
      open.lines.push(line);
    }
    if (isFence) {
      if (fenced) close();
      fenced = !fenced;
    }
    at += line.length + 1;
  }
  close();
  return blocks;
}
