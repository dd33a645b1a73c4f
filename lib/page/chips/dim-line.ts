import { findTextRange } from '../composer/editor-text.ts';
import { hasLightText } from './theme.ts';

/** Dims our lines in the transcript. */
export interface Dimmer {
  /** @returns whether the line was found in the turn and is dimmed now */
  dim(turn: HTMLElement, line: string): boolean;
  /** The page has changed its theme. */
  retheme(): void;
}

/** Grey on either ground; `currentcolor` is black in a highlight, whatever the text around it. */
const NAMES = { dark: 'idk-guard-on-light', light: 'idk-guard-on-dark' } as const;
const STYLES = `
  ::highlight(${NAMES.dark}) { color: rgb(0 0 0 / .55) }
  ::highlight(${NAMES.light}) { color: rgb(255 255 255 / .55) }
`;

/**
 * Dims by the CSS Custom Highlight API: no node of the page is touched, and the whole text stays
 * there to be read. Browsers without it (Firefox before 140) show the line undimmed.
 */
export function createDimmer(window: Window, signal: AbortSignal): Dimmer {
  const { document } = window;
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (registry === undefined) return { dim: () => false, retheme: () => {} };
  const forced = window.matchMedia('(forced-colors: active)');
  const lines: { readonly turn: HTMLElement; readonly range: Range }[] = [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const paint = () => {
    const text = { dark: new Highlight(), light: new Highlight() };
    for (const { turn, range } of lines) {
      // Forced colours paint a highlight like selected text: the loudest thing on the page.
      if (turn.isConnected && !forced.matches)
        text[hasLightText(turn) ? 'light' : 'dark'].add(range);
    }
    registry.set(NAMES.dark, text.dark);
    registry.set(NAMES.light, text.light);
  };
  forced.addEventListener('change', paint, { signal });
  const stop = () => {
    for (const name of Object.values(NAMES)) registry.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    dim: (turn, line) => {
      const range = findTextRange(turn, line);
      if (range === null) return false;
      lines.push({ turn, range });
      paint();
      return true;
    },
    retheme: paint,
  };
}
