import { render } from 'preact';
import chipCss from '../styles/chip.css?inline';
import composerCss from '../styles/composer-chip.css?inline';
import partsCss from '../styles/parts-core.css?inline';
import tokensCss from '../styles/tokens-core.css?inline';
import type { Views } from '../lib/page/views.ts';
import { ComposerChip } from './composer-chip.tsx';
import { ReplyChip } from './reply-chip.tsx';

/** The chips, drawn into roots that the guard has placed in the page. */
export const views: Views = {
  drawReply: (root, view) => {
    style(root, tokensCss + partsCss + chipCss);
    render(<ReplyChip {...view} />, root);
  },
  drawComposer: (root, view) => {
    style(root, tokensCss + partsCss + composerCss);
    render(<ComposerChip {...view} />, root);
  },
  erase: (root) => render(null, root),
};

const styled = new WeakSet<ShadowRoot>();

/** A constructed sheet: the page's content policy has no say in it, and no node holds it. */
function style(root: ShadowRoot, css: string): void {
  if (styled.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  styled.add(root);
}
