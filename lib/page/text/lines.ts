/**
 * A text that is written line by line. Nothing reads what was written before, so that each piece
 * costs once, however long the text grows.
 */
export interface Lines {
  /** Every piece that was written; a line break is a piece of its own. */
  readonly pieces: string[];
  /** Writes on the current line. */
  put(text: string): void;
  /** Writes text as a page shows it: with its own line breaks, or with white space collapsed. */
  putText(text: string, isVerbatim?: boolean): void;
  breakLine(): void;
  /** Writes on lines of their own, the first behind a mark and the others behind `rest`. */
  putBlock(write: () => void, mark?: string, rest?: string): void;
  /** Takes back all pieces from one on, and returns their text. */
  takeBack(from: number): string;
}

export function startLines(): Lines {
  const pieces: string[] = [];
  /** What every new line begins with: the marks of quotations, the room under a list's marker. */
  let prefix = '';
  /** Nothing stands on the line yet; nothing but a mark; a space comes last. */
  let isFresh = true;
  let isBare = true;
  let isSpaced = false;

  const put = (text: string) => {
    pieces.push(isFresh ? prefix + text : text);
    isFresh = isBare = false;
    isSpaced = text.endsWith(' ');
  };
  const breakLine = () => {
    pieces.push('\n');
    isFresh = isBare = true;
  };
  return {
    pieces,
    put,
    breakLine,
    putText: (text, isVerbatim = false) => {
      // White space between blocks is not shown.
      if (isFresh && text.includes('\n') && text.trim() === '') return;
      const shown = isVerbatim ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' ');
      for (const [index, line] of shown.split('\n').entries()) {
        if (index > 0) breakLine();
        const rest = (isBare || isSpaced) && !isVerbatim ? line.replace(/^ /, '') : line;
        if (rest !== '') put(rest);
      }
    },
    putBlock: (write, mark = '', rest = '') => {
      const outer = prefix;
      if (!isBare) breakLine();
      if (mark !== '') {
        put(mark);
        isBare = true;
      }
      prefix += rest;
      write();
      prefix = outer;
      if (!isFresh) breakLine();
      // The last paragraph of a quotation or an item leaves no gap behind it.
      if (rest !== '' && pieces.at(-2) === '\n') pieces.pop();
    },
    takeBack: (from) => {
      const text = pieces.splice(from).join('');
      isFresh = isBare = (pieces.at(-1) ?? '\n') === '\n';
      return text;
    },
  };
}
