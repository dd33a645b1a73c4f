export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

/** Whether an element is something a user types several words into. */
export function isEditable(element: HTMLElement): boolean {
  if (isTextArea(element)) return !element.readOnly && !element.disabled;
  return element.isContentEditable;
}
