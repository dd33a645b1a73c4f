import { readCorpus } from '../accuracy/corpus.ts';
import { judge, measure, type Share } from '../accuracy/measure.ts';
import { type Figure, type Figures, figure } from './figures.ts';
import { measureReader, type OfPiece } from './measure-reader.ts';
import { measurePacks } from './measure-size.ts';
import { roundTo } from './statistics.ts';

/** What is asked of the reader. */
const LIMITS = {
  typicalMs: 0.1,
  longMs: 50,
  ratio: 12,
  packsKb: 14,
  /** Per cent. */
  stanceAsked: 95,
  stance: 90,
  confidence: 97,
  answerAsAbstain: 1,
  abstainAsAnswer: 3,
  ordinary: 0.5,
} as const;

/** How fast, how heavy and how accurate the reader is; no browser is needed for it. */
export async function judgeReader(tell: (what: string) => void): Promise<Partial<Figures>> {
  const times = measureReader();
  tell(`Slowest on ${list(times.long)} ms`);
  tell(`Steepest on ${list(times.ratio)} ×`);
  const heldOut = readCorpus().filter(({ isHeldOut }) => isHeldOut);
  const shares = measure(heldOut.map(judge));
  const most = (share: Share, limit: number) => figure(percentOf(share), '%', limit);
  const least = (share: Share, limit: number) => figure(percentOf(share), '%', limit, 'least');
  return {
    readTypical: figure(roundTo(times.typical, 3), 'ms', LIMITS.typicalMs),
    readLong: worst(times.long, 'ms', LIMITS.longMs),
    readLinear: worst(times.ratio, '×', LIMITS.ratio),
    packs: figure(roundTo((await measurePacks()) / 1000, 2), 'kB', LIMITS.packsKb),
    stanceAsked: least(shares.stanceAsked, LIMITS.stanceAsked),
    stance: least(shares.stance, LIMITS.stance),
    confidence: least(shares.confidence, LIMITS.confidence),
    answerAsAbstain: most(shares.answerAsAbstain, LIMITS.answerAsAbstain),
    abstainAsAnswer: most(shares.abstainAsAnswer, LIMITS.abstainAsAnswer),
    ordinaryAsAbstain: most(shares.ordinaryAsAbstain, LIMITS.ordinary),
    ordinaryWithConfidence: most(shares.ordinaryWithConfidence, LIMITS.ordinary),
  };
}

function worst(ranked: readonly OfPiece[], unit: Figure['unit'], limit: number): Figure {
  return figure(roundTo(ranked[0]?.value ?? Number.NaN, 1), unit, limit);
}

/** The three worst, so that who has to mend them knows where to look. */
function list(ranked: readonly OfPiece[]): string {
  return ranked
    .slice(0, 3)
    .map(({ piece, value }) => `${JSON.stringify(piece)} ${value.toFixed(1)}`)
    .join(', ');
}

function percentOf({ count, of }: Share): number {
  return roundTo((100 * count) / of, 2);
}
