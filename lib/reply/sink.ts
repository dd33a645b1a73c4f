/** Collects folded units with their sources; grows as compatibility forms expand (one to eighteen). */
export class Sink {
  /** Whether nothing but blanks came since the last line break. */
  lineIsBlank = true;
  private length = 0;
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 32);
    this.starts = new Uint32Array(expected + 32);
    this.ends = new Uint32Array(expected + 32);
  }

  /** Adds one UTF-16 unit that stands for `[from, to)` of the original. */
  add(unit: number, from: number, to: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = from;
    this.ends[this.length] = to;
    this.length += 1;
    if (unit === 10) this.lineIsBlank = true;
    else if (unit !== 32 && unit !== 9) this.lineIsBlank = false;
  }

  /** Adds a whole string with one source; gives the source's end. */
  copy(folded: string, from: number, to: number): number {
    for (let i = 0; i < folded.length; i += 1) this.add(folded.charCodeAt(i), from, to);
    return to;
  }

  /** The text and its sources; nothing may be added afterwards. */
  finish(): { text: string; starts: Uint32Array; ends: Uint32Array } {
    const chunks: string[] = [];
    for (let at = 0; at < this.length; at += 8192) {
      const chunk = this.units.subarray(at, Math.min(at + 8192, this.length));
      chunks.push(String.fromCharCode(...chunk));
    }
    return { text: chunks.join(''), starts: this.starts, ends: this.ends };
  }

  private grow(): void {
    const size = this.units.length * 2;
    const units = new Uint16Array(size);
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }
}
