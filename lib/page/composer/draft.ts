import type { Draft } from '../sends/hold-send.ts';
import { findDeepEnd } from './deep-end.ts';
import { type TextBox, isTextBox } from './element.ts';
import { findTextRange, readEditor } from './editor-text.ts';
import { inputEvent, runCommand, selectRange, takeFocus, writeInto } from './write-into.ts';

/** The draft in a message box. */
export function draftOf(element: HTMLElement): Draft {
  return isTextBox(element) ? draftOfTextBox(element) : draftOfEditor(element);
}

function draftOfTextBox(box: TextBox): Draft {
  const replace = (start: number, end: number, text: string) => {
    const before = box.value;
    if (!takeFocus(box)) return;
    box.setSelectionRange(start, end);
    runCommand(box, text);
    // Such a box's value changes at once or not at all, so a second technique cannot double it.
    if (box.value === before && (text !== '' || start !== end)) {
      box.setRangeText(text, start, end, 'end');
      const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
      box.dispatchEvent(inputEvent('input', inputType, text === '' ? null : text));
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
  const { ownerDocument: document } = editor;
  const endRange = () => {
    const { node, offset } = findDeepEnd(editor);
    const range = document.createRange();
    range.setStart(node, offset);
    return range;
  };
  return {
    read: () => (editor.isConnected ? readEditor(editor) : null),
    append: (text) => writeInto(editor, endRange(), text),
    breakLine: () => {
      if (selectRange(editor, endRange())) document.execCommand('insertParagraph');
    },
    remove: (text) => {
      const found = findTextRange(editor, text);
      if (found !== null) writeInto(editor, found, '');
    },
    restore: (text) => {
      // A mention badge cannot be typed again: better a text with our line in it than one without.
      if (editor.querySelector('[contenteditable="false"]') !== null) return;
      const all = document.createRange();
      all.selectNodeContents(editor);
      writeInto(editor, all, text);
    },
  };
}
