/**
 * An editor as its application sees it: the text is the one in the editor's own model, for that is
 * what a site sends. What the DOM shows is not asked.
 */
export interface Editor {
  /** The element that the user types into. */
  readonly element: HTMLElement;
  read(): string;
  /** Makes the text the draft, as an application that keeps drafts does. */
  write(text: string): void;
  focus(): void;
  /** Puts a mention or a link badge at the caret: part of the text, and not editable by itself. */
  readonly insertBadge?: (label: string) => void;
  /**
   * Ends the step of the undo history that typing goes into, as a second without typing does by
   * itself in these editors.
   */
  readonly endStep?: () => void;
}

/** Mounts an editor in a place of the page; Enter in it calls `send`, Shift+Enter breaks the line. */
export type MountEditor = (place: HTMLElement, send: () => void) => Editor | Promise<Editor>;

/** Whether a key is the user's wish to send. In a composition, Enter belongs to the input method. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}
