import type { Draft } from '../sends/hold-send.ts';
import { findDeepEnd } from './deep-end.ts';
import { isTextArea } from './element.ts';
import { findTextRange, readEditor } from './editor-text.ts';

/**
 * The draft in a message box. Writing goes through the editing commands of the browser, which
 * every editor library takes for typing: its own model changes, and undo knows about it. Measured
 * in nine editors and two browsers; synthetic paste and DOM writes are not (they fail silently).
 */
export function draftOf(element: HTMLElement): Draft {
  return isTextArea(element) ? draftOfTextArea(element) : draftOfEditor(element);
}

function draftOfTextArea(box: HTMLTextAreaElement): Draft {
  const replace = (start: number, end: number, text: string) => {
    const before = box.value;
    if (!takeFocus(box)) return;
    box.setSelectionRange(start, end);
    runCommand(box, text);
    // A textarea's value changes at once or not at all, so a second technique cannot double it.
    if (box.value === before && (text !== '' || start !== end)) {
      box.setRangeText(text, start, end, 'end');
      box.dispatchEvent(inputEvent('input', text));
    }
  };
  return {
    read: () => (box.isConnected ? box.value : null),
    append: (text) => replace(box.value.length, box.value.length, text),
    remove: (text) => {
      const start = box.value.lastIndexOf(text);
      if (start >= 0) replace(start, start + text.length, '');
    },
    restore: (text) => replace(0, box.value.length, text),
    breakLine: () => replace(box.value.length, box.value.length, '\n'),
  };
}

function draftOfEditor(editor: HTMLElement): Draft {
  /** @returns whether the selection is the editor's now; commands would go to another box else */
  const select = (range: Range): boolean => {
    if (!takeFocus(editor)) return false;
    const selection = editor.ownerDocument.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return true;
  };
  const range = () => editor.ownerDocument.createRange();
  const selectEnd = () => {
    const end = range();
    const { node, offset } = findDeepEnd(editor);
    end.setStart(node, offset);
    return select(end);
  };
  return {
    read: () => (editor.isConnected ? readEditor(editor) : null),
    append: (text) => {
      if (selectEnd()) insert(editor, text);
    },
    breakLine: () => {
      if (selectEnd()) editor.ownerDocument.execCommand('insertParagraph');
    },
    remove: (text) => {
      const found = findTextRange(editor, text);
      if (found !== null && select(found)) runCommand(editor, '');
    },
    restore: (text) => {
      const all = range();
      all.selectNodeContents(editor);
      // A mention badge cannot be typed again: better a text with our line in it than one without.
      if (editor.querySelector('[contenteditable="false"]') !== null || !select(all)) return;
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) editor.ownerDocument.execCommand('insertLineBreak');
        insert(editor, line);
      }
    },
  };
}

/** Slate listens to `beforeinput` alone: in Chromium, editing commands change only its DOM. */
function insert(editor: HTMLElement, text: string): void {
  if (editor.closest('[data-slate-editor]') === null) runCommand(editor, text);
  else editor.dispatchEvent(inputEvent('beforeinput', text));
}

function runCommand(element: HTMLElement, text: string): void {
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

function inputEvent(type: 'input' | 'beforeinput', data: string): InputEvent {
  const init = { bubbles: true, cancelable: type === 'beforeinput', composed: true };
  return new InputEvent(type, {
    ...init,
    inputType: data === '' ? 'deleteContentBackward' : 'insertText',
    data: data === '' ? null : data,
  });
}

/** Editing commands act on whatever has the focus: not on a box that is gone or does not take it. */
function takeFocus(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) element.focus({ preventScroll: true });
  return root.activeElement === element;
}
