/**
 * Collects folded text with its sources; grows as compatibility forms expand (one to eighteen).
 * Plain runs are taken over whole: character by character they would cost more than all the reading.
 */
export class Sink {
  /** Whether nothing but blanks came since the last line break. */
  lineIsBlank = true;
  private readonly pieces: string[] = [];
  private length = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(expected: number) {
    this.starts = new Uint32Array(expected + 32);
    this.ends = new Uint32Array(expected + 32);
  }

  /**
   * Takes over `[from, to)` of the original, in lower case. Every unit of it must stand for itself
   * and keep its length in lower case, as ASCII does.
   */
  addRun(original: string, from: number, to: number): void {
    const run = original.slice(from, to).toLowerCase();
    this.reserve(run.length);
    const { starts, ends } = this;
    let at = this.length;
    for (let source = from; source < to; source += 1, at += 1) {
      starts[at] = source;
      ends[at] = source + 1;
    }
    this.length = at;
    this.pieces.push(run);
    this.noteLine(run);
  }

  /** Adds one UTF-16 unit that stands for `[from, to)` of the original. */
  add(unit: number, from: number, to: number): void {
    this.copy(String.fromCharCode(unit), from, to);
  }

  /** Adds a whole string with one source; gives the source's end. */
  copy(folded: string, from: number, to: number): number {
    this.reserve(folded.length);
    for (let i = 0; i < folded.length; i += 1) {
      this.starts[this.length] = from;
      this.ends[this.length] = to;
      this.length += 1;
    }
    this.pieces.push(folded);
    this.noteLine(folded);
    return to;
  }

  /** The text and its sources; nothing may be added afterwards. */
  finish(): { text: string; starts: Uint32Array; ends: Uint32Array } {
    return { text: this.pieces.join(''), starts: this.starts, ends: this.ends };
  }

  private noteLine(added: string): void {
    for (let i = added.length - 1; i >= 0; i -= 1) {
      const code = added.charCodeAt(i);
      if (code === 10) {
        this.lineIsBlank = true;
        return;
      }
      if (code !== 32 && code !== 9) {
        this.lineIsBlank = false;
        return;
      }
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.starts.length) return;
    const size = Math.max(this.starts.length * 2, this.length + more);
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    starts.set(this.starts);
    ends.set(this.ends);
    this.starts = starts;
    this.ends = ends;
  }
}
