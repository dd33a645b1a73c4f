import { renderBlock } from './render-block.ts';
import { splitBlocks } from './split-blocks.ts';

/**
 * Renders Markdown while it arrives. Only the last block can still change, so only that one is
 * rendered again: a reply of any length costs the same per piece.
 */
export function streamMarkdown(target: HTMLElement): { append: (text: string) => void } {
  /** The source from the beginning of the last block. */
  let open = '';
  let last: HTMLElement | null = null;
  return {
    append(text) {
      open += text;
      const blocks = splitBlocks(open);
      for (const block of blocks) {
        const rendered = renderBlock(block.text);
        if (last) last.replaceWith(rendered);
        else target.append(rendered);
        last = block === blocks.at(-1) ? rendered : null;
      }
      open = open.slice(blocks.at(-1)?.start ?? 0);
    },
  };
}
