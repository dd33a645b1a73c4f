import type { Columns } from './block.ts';
import { type Filter, foldText } from './filter.ts';
import { findText, matchBlock } from './match.ts';
import type { Reading } from './schema.ts';

/** What a filter lets through in one block. */
export interface Hits {
  readonly block: Columns;
  /** Positions in the block, the newest first. */
  readonly positions: Uint16Array;
}

/** The exchanges that a filter lets through, found out block by block and remembered. */
export interface Selection {
  /**
   * The hits of the newest blocks, in their order: as many blocks as it takes to have `wanted` of
   * them, or all blocks. Blocks that have not changed are not looked at again.
   */
  find(transaction: Reading, blocks: readonly Columns[], wanted: number): Promise<readonly Hits[]>;
}

/** Blocks whose excerpts are read with one request. */
const SLICE = 64;

/** Excerpts that were searched before. Goes with the blocks: a changed block is another object. */
export type KnownTexts = WeakMap<Columns, string>;

/** @param texts shared by selections, so that the next letter typed does not read them again */
export function createSelection(filter: Filter, texts?: KnownTexts): Selection {
  const text = foldText(filter.text ?? '').trim();
  const known = new WeakMap<Columns, Uint16Array>();

  /** Narrows the hits by the text; reads excerpts only where there are any hits. */
  async function searchText(transaction: Reading, hits: readonly Hits[]): Promise<void> {
    const unread = hits.filter(({ block }) => texts?.has(block) !== true);
    const read = new Map<string, string>();
    const [newest, oldest] = [unread[0]?.block, unread.at(-1)?.block];
    if (newest !== undefined && oldest !== undefined) {
      const range = IDBKeyRange.bound([oldest.at, oldest.id], [newest.at, newest.id]);
      const rows = await transaction.objectStore('excerpts').getAll(range);
      for (const row of rows) read.set(`${row.at} ${row.id}`, row.text);
    }
    for (const { block, positions } of hits) {
      const excerpts = texts?.get(block) ?? read.get(`${block.at} ${block.id}`) ?? '';
      texts?.set(block, excerpts);
      const found = findText(excerpts, text);
      known.set(
        block,
        positions.filter((at) => found.has(at)),
      );
    }
  }

  return {
    find: async (transaction, blocks, wanted) => {
      const found: Hits[] = [];
      let count = 0;
      for (let from = 0; from < blocks.length && count < wanted; from += SLICE) {
        const slice = blocks.slice(from, from + SLICE);
        const unknown: Hits[] = [];
        for (const block of slice) {
          if (known.has(block)) continue;
          const positions = matchBlock(block, filter);
          if (text === '' || positions.length === 0) known.set(block, positions);
          else unknown.push({ block, positions });
        }
        await searchText(transaction, unknown);
        for (const block of slice) {
          const positions = known.get(block) as Uint16Array;
          count += positions.length;
          found.push({ block, positions });
        }
      }
      return found;
    },
  };
}
