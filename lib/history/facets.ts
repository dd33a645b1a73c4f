import type { Judgement } from '../domain/exchange.ts';
import type { Verdict } from '../domain/verdict.ts';
import { type Columns, judgementOf, verdictOf } from './block.ts';
import type { Hits } from './select.ts';

/** How many exchanges of a filter have each value: for the choices beside a list. */
export interface Facets {
  readonly count: number;
  readonly sites: ReadonlyMap<string, number>;
  readonly models: ReadonlyMap<string | null, number>;
  readonly wordings: ReadonlyMap<string, number>;
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly judgements: ReadonlyMap<Judgement, number>;
  readonly bars: ReadonlyMap<number, number>;
}

export function countFacets(hits: readonly Hits[]): Facets {
  const facets = {
    count: 0,
    sites: new Map<string, number>(),
    models: new Map<string | null, number>(),
    wordings: new Map<string, number>(),
    verdicts: new Map<Verdict, number>(),
    judgements: new Map<Judgement, number>(),
    bars: new Map<number, number>(),
  };
  for (const { block, positions } of hits) {
    facets.count += positions.length;
    // By position in the block's own tables first: a million exchanges are counted in a moment.
    const count = (column: keyof Columns & ('sourceAt' | 'barAt' | 'verdicts' | 'judgements')) => {
      const counts = new Map<number, number>();
      for (const at of positions) add(counts, block[column][at] as number, 1);
      return counts;
    };
    for (const [at, n] of count('sourceAt')) {
      const [site, model, wording] = block.sources[at] ?? ['', null, ''];
      add(facets.sites, site, n);
      add(facets.models, model, n);
      add(facets.wordings, wording, n);
    }
    for (const [at, n] of count('barAt')) add(facets.bars, block.bars[at] ?? 0, n);
    for (const [code, n] of count('verdicts')) add(facets.verdicts, verdictOf(code), n);
    for (const [code, n] of count('judgements')) add(facets.judgements, judgementOf(code), n);
  }
  return facets;
}

function add<T>(counts: Map<T, number>, value: T, n: number): void {
  counts.set(value, (counts.get(value) ?? 0) + n);
}
