import { findTextRange } from '../composer/editor-text.ts';

const NAME = 'idk-guard-line';

/** Dims our lines in the transcript. */
export interface Dimmer {
  /** @returns whether the line was found in the turn and is dimmed now */
  dim(turn: HTMLElement, line: string): boolean;
}

/**
 * Dims by the CSS Custom Highlight API: no node of the page is touched, and the whole text stays
 * there to be read. Browsers without it (Firefox before 140) show the line undimmed.
 */
export function createDimmer(document: Document, signal: AbortSignal): Dimmer {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (registry === undefined) return { dim: () => false };
  const lines = new Highlight();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(${NAME}) { color: color-mix(in srgb, currentcolor 55%, transparent) }`,
  );
  registry.set(NAME, lines);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      registry.delete(NAME);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
    { once: true },
  );
  return {
    dim: (turn, line) => {
      const range = findTextRange(turn, line);
      if (range !== null) lines.add(range);
      return range !== null;
    },
  };
}
