import { findTextRange } from '../composer/editor-text.ts';
import type { SentLine, Views } from '../views.ts';
import { hasLightText } from './theme.ts';

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
export function createDimmer(window: Window): Views['dim'] {
  const { document } = window;
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (registry === undefined) return () => {};
  const forced = window.matchMedia('(forced-colors: active)');
  const started = new WeakSet<readonly SentLine[]>();
  const ranges = new WeakMap<SentLine, Range | null>();

  const rangeOf = (sent: SentLine) => {
    // Found once: a range follows its text.
    if (!ranges.has(sent)) ranges.set(sent, findTextRange(sent.turn, sent.line));
    return ranges.get(sent) ?? null;
  };
  const paint = (lines: readonly SentLine[]) => {
    const text = { dark: new Highlight(), light: new Highlight() };
    for (const sent of lines) {
      const range = rangeOf(sent);
      // Forced colours paint a highlight like selected text: the loudest thing on the page.
      if (range !== null && sent.turn.isConnected && !forced.matches)
        text[hasLightText(sent.turn) ? 'light' : 'dark'].add(range);
    }
    registry.set(NAMES.dark, text.dark);
    registry.set(NAMES.light, text.light);
  };
  const start = (lines: readonly SentLine[], signal: AbortSignal) => {
    started.add(lines);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    forced.addEventListener('change', () => paint(lines), { signal });
    const stop = () => {
      for (const name of Object.values(NAMES)) registry.delete(name);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
    signal.addEventListener('abort', stop, { once: true });
  };
  return (lines, signal) => {
    if (signal.aborted) return; // The chips may come after the guard has gone.
    if (!started.has(lines)) start(lines, signal);
    paint(lines);
  };
}
