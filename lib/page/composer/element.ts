/** A form's box for text, of several lines or of one: a browser drives both in the same way. */
export type TextBox = HTMLTextAreaElement | HTMLInputElement;

export function isTextBox(element: Element): element is TextBox {
  return (
    element.localName === 'textarea' ||
    (element.localName === 'input' && (element as HTMLInputElement).type === 'text')
  );
}

/** Whether an element is something a user types several words into. */
export function isEditable(element: HTMLElement): boolean {
  if (isTextBox(element)) return !element.readOnly && !element.disabled;
  return element.isContentEditable;
}

/**
 * Whether an editor draws only the part of a long draft that is in sight (CodeMirror leaves gaps for
 * the rest): what it shows is not the draft, and must never be taken for it.
 */
export function isDrawnInPart(element: HTMLElement): boolean {
  return element.querySelector('.cm-gap') !== null;
}
