/**
 * Puts a text in the place of a range of an editor, by means that editor libraries take for the
 * user's: their own model changes, and undo knows about it. Which means that is was measured in nine
 * editors and two browsers (tests/editors); synthetic paste and DOM writes fail silently.
 */
export function writeInto(editor: HTMLElement, range: Range, text: string): void {
  if (!selectRange(editor, range)) return;
  const lines = text.split('\n');
  if (takesEvents(editor, lines.length > 1)) dispatchInput(editor, range, lines);
  else runCommand(editor, text);
}

/**
 * In Chromium, editing commands change only Slate's DOM. Lexical takes one line by command, and
 * loses the breaks between several.
 */
function takesEvents(editor: HTMLElement, hasBreaks: boolean): boolean {
  const selector = hasBreaks ? '[data-slate-editor], [data-lexical-editor]' : '[data-slate-editor]';
  return editor.closest(selector) !== null;
}

/** @returns whether the selection is the editor's now; commands would go to another box else */
export function selectRange(editor: HTMLElement, range: Range): boolean {
  if (!takeFocus(editor)) return false;
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // Lexical and Slate write where they believe the selection to be, and browsers tell them only
  // after this task: without word of it, a selected draft would be replaced by our line.
  document.dispatchEvent(new Event('selectionchange'));
  return true;
}

/** The events that come before the browser's own input: editors act on them and cancel it. */
function dispatchInput(editor: HTMLElement, range: Range, lines: readonly string[]): void {
  const [first = '', ...rest] = lines;
  const place = new StaticRange(range);
  if (first !== '') editor.dispatchEvent(inputEvent('beforeinput', 'insertText', first, place));
  else if (!range.collapsed) {
    editor.dispatchEvent(inputEvent('beforeinput', 'deleteByCut', null, place));
  }
  for (const line of rest) {
    editor.dispatchEvent(inputEvent('beforeinput', 'insertLineBreak', null));
    if (line !== '') editor.dispatchEvent(inputEvent('beforeinput', 'insertText', line));
  }
}

export function inputEvent(
  type: 'input' | 'beforeinput',
  inputType: string,
  data: string | null,
  place?: StaticRange,
): InputEvent {
  return new InputEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: type === 'beforeinput',
    inputType,
    data,
    targetRanges: place === undefined ? [] : [place],
  });
}

/** Types in the place of the selection; an empty text deletes it. */
export function runCommand(element: HTMLElement, text: string): void {
  const { ownerDocument: document } = element;
  ownEdits += 1;
  try {
    if (text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, text);
  } finally {
    ownEdits -= 1;
  }
}

let ownEdits = 0;

/** Whether an input event of this moment is our own edit: browsers mark it as the user's. */
export function isOwnEdit(): boolean {
  return ownEdits > 0;
}

/** Editing commands act on whatever has the focus: not on a box that is gone or does not take it. */
export function takeFocus(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus({ preventScroll: true });
  return root.activeElement === element;
}
