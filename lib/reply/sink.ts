import type { Span } from './lines.ts';

/** Marks a run: its every unit stands for the unit at the same place of the original. */
const UNIT_BY_UNIT = -1;
/** Marks a piece of the same kind, of which each unit is a piece of its own. */
const EACH_ALONE = -2;

/**
 * Collects folded text in pieces, each with its source. Runs of plain characters are one piece:
 * character by character they would cost more than all the reading.
 */
export class Sink {
  /** Whether nothing but blanks came since the last line break. */
  lineIsBlank = true;
  private length = 0;
  private readonly pieces: string[] = [];
  /** Of each piece: where it begins in the folded text, and its source in the original. */
  private readonly begins: number[] = [];
  private readonly froms: number[] = [];
  private readonly tos: number[] = [];

  /** @param lower the original in lower case, unit by unit, as far as runs are taken over */
  constructor(private readonly lower: string) {}

  /**
   * Takes over `[from, to)` of the original, in lower case. Every unit of it must stand for itself
   * and keep its length in lower case, as ASCII does.
   */
  addRun(from: number, to: number): void {
    this.push(this.lower.slice(from, to), from, UNIT_BY_UNIT);
  }

  /** Adds one UTF-16 unit that stands for `[from, to)` of the original. */
  add(unit: number, from: number, to: number): void {
    this.push(String.fromCharCode(unit), from, to);
  }

  /** Adds a whole string with one source; gives the source's end. */
  copy(folded: string, from: number, to: number): number {
    if (folded !== '') this.push(folded, from, to);
    return to;
  }

  /** Adds units of which each stands for the one at its place of the original, from `from` on. */
  copyUnits(folded: string, from: number): void {
    this.push(folded, from, EACH_ALONE);
  }

  /** The text; more may be added afterwards. */
  join(): string {
    return this.pieces.join('');
  }

  /** The source of the folded unit at `at`; a unit of a run is its own. */
  sourceOf(at: number): Span & { readonly isRun: boolean } {
    let low = 0;
    let high = this.begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.begins[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    const from = this.froms[low] ?? 0;
    const to = this.tos[low] ?? 0;
    if (to >= 0) return { from, to, isRun: false };
    const unit = from + at - (this.begins[low] as number);
    return { from: unit, to: unit + 1, isRun: to === UNIT_BY_UNIT };
  }

  private push(folded: string, from: number, to: number): void {
    this.pieces.push(folded);
    this.begins.push(this.length);
    this.froms.push(from);
    this.tos.push(to);
    this.length += folded.length;
    this.noteLine(folded);
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
}
