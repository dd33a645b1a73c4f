import { render } from 'preact';
import chipCss from '../styles/chip.css?inline';
import composerCss from '../styles/composer-chip.css?inline';
import partsCss from '../styles/parts-core.css?inline';
import tokensCss from '../styles/tokens-core.css?inline';
import type { Views } from '../lib/page/views.ts';
import { ComposerChip } from './composer-chip.tsx';
import type { LoadPanels } from './panels.ts';
import { ReplyChip } from './reply-chip.tsx';
import { type Style, createStyle } from './style.ts';

const SHARED = tokensCss + partsCss;
const styleReply = createStyle(SHARED + chipCss);
const styleComposer = createStyle(SHARED + composerCss);

/** The chips, drawn into roots that the guard has placed in the page. */
export function createViews(
  panels: LoadPanels,
): Pick<Views, 'drawReply' | 'drawComposer' | 'erase'> {
  const prefetch = () => {
    panels().catch((error: unknown) => console.info('The panels did not come.', error));
  };
  const prepare = (root: ShadowRoot, style: Style) => {
    if (!style(root)) return;
    // Whoever points at a chip may well click it, and should not have to wait then.
    for (const sign of ['pointerover', 'focusin']) {
      root.addEventListener(sign, prefetch, { once: true, passive: true });
    }
  };
  return {
    drawReply: (root, view) => {
      prepare(root, styleReply);
      render(<ReplyChip {...view} panels={panels} />, root);
    },
    drawComposer: (root, view) => {
      prepare(root, styleComposer);
      render(<ComposerChip {...view} panels={panels} />, root);
    },
    erase: (root) => render(null, root),
  };
}
