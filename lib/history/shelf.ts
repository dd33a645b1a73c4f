import { type Columns, openBlock } from './block.ts';
import type { Reading } from './schema.ts';
import { compareFences } from './write-blocks.ts';

/** The blocks that a page has read, kept up to date by reading only what has changed. */
export interface Shelf {
  /** All blocks, the newest first, as they are in this transaction. */
  refresh(transaction: Reading): Promise<readonly Columns[]>;
}

export function createShelf(): Shelf {
  let generation = -1;
  let epoch = '';
  let blocks: readonly Columns[] = [];
  return {
    refresh: async (transaction) => {
      const state = await transaction.objectStore('state').get('state');
      const store = transaction.objectStore('blocks');
      if (state === undefined) throw new RangeError('The history has no state.');
      if (state.generation === generation && state.epoch === epoch) return blocks;
      if (state.epoch === epoch) {
        const range = IDBKeyRange.lowerBound(generation, true);
        const changed = (await store.index('byStamp').getAll(range)).map(openBlock);
        blocks = replaceBlocks(blocks, changed);
      } else {
        blocks = (await store.getAll()).map(openBlock).toReversed();
      }
      ({ generation, epoch } = state);
      return blocks;
    },
  };
}

function replaceBlocks(blocks: readonly Columns[], changed: readonly Columns[]): Columns[] {
  const news = new Map(changed.map((block) => [`${block.at} ${block.id}`, block]));
  return [...blocks.filter(({ at, id }) => !news.has(`${at} ${id}`)), ...changed].toSorted((a, b) =>
    compareFences([b.at, b.id], [a.at, a.id]),
  );
}
