/** A measured figure beside what it may be at most; `null` where there is no limit. */
export interface Figure {
  readonly value: number;
  readonly limit: number | null;
  readonly unit: 'kB' | 'ms' | '×';
  readonly over: boolean;
}

/** What `npm run bench` measures, and how each figure is meant. */
export const MEANINGS = {
  contentScript: 'Content script with the facts about all sites, gzip',
  chips: 'The chips, when a message box is found, gzip',
  chatPage: 'All that one chat page loads before a click, gzip',
  panels: 'What opens from the chips, when it is first wanted, gzip',
  ready: 'document_start to the guard being ready (median of 20)',
  readyAfterComposer: 'of that, after the message box was there (median of 20)',
  sendMedian: "Added from Enter to the site's send (median of 50)",
  sendP95: "Added from Enter to the site's send (p95 of 50)",
  streamWithout: 'Main thread, reply of 2,000 chunks, without the guard (median)',
  streamWith: 'Main thread, reply of 2,000 chunks, with the guard (median)',
  streamRatio: 'Main thread, with : without',
  longStart: 'Main thread at start-up, conversation of 5,000 turns (median of 3)',
  longRatio: 'Main thread per streamed chunk, 5,000 turns : 50 turns (median of 3)',
} as const;

export type FigureName = keyof typeof MEANINGS;
export type Figures = Readonly<Record<FigureName, Figure>>;

/** Marks a value that is over its limit. */
export function figure(value: number, unit: Figure['unit'], limit: number | null = null): Figure {
  return { value, limit, unit, over: limit !== null && !(value <= limit) };
}
