import type { BrowserKind } from './browser-kinds.mjs';
export function provideBrowser(kind: BrowserKind, signal?: AbortSignal): Promise<string>;
export function sayWhatToDo(kind: BrowserKind, place: string): string;
