import type { EditorPage } from '../pages/chat.ts';

/** A real browser with the extension in it, as the suite uses it. */
export interface EditorBrowser {
  readonly name: string;
  open(url: string): Promise<EditorTab>;
  close(): Promise<void>;
}

/** A tab with the chat page of an editor, whose frame or shadow root matters to nobody here. */
export interface EditorTab {
  /** Runs a function on what the page shows of itself. */
  ask<T, A>(use: (page: EditorPage, argument: A) => T, argument: A): Promise<T>;
  /** Waits until a function on the page holds. */
  waitFor<A>(use: (page: EditorPage, argument: A) => boolean, argument: A): Promise<void>;
  /** Clicks with the mouse. */
  click(target: 'editor' | 'button'): Promise<void>;
  /** Presses a key, with modifiers before it: `Shift+Enter`. */
  press(key: string): Promise<void>;
  /** Types characters by their keys; no line breaks. */
  type(text: string): Promise<void>;
  /** Starts or changes a composition of an input method. */
  compose(text: string): Promise<void>;
  /** Presses Enter while composing: it belongs to the input method. */
  pressEnterWhileComposing(): Promise<void>;
  /** Ends the composition with the text that was chosen. */
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A call on the page, as the source that both drivers take; an argument must be plain data. */
export function callOf<A>(use: (page: EditorPage, argument: A) => unknown, argument: A): string {
  return `(${use.toString()})(window.editorPage, ${JSON.stringify(argument)})`;
}

/** What is clicked, on the page. */
export function targetOf(target: 'editor' | 'button'): HTMLElement {
  const { editor, button } = window.editorPage!;
  return target === 'editor' ? editor.element : button;
}
