import { type MountEditor, isSendKey } from './editor.ts';

/** An editable element without a library: the text that it shows is the model. */
export const mountEditor: MountEditor = (place, send) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    send();
  });
  place.append(box);
  return {
    element: box,
    read: () => box.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, ''),
    write: (text) => {
      box.textContent = text;
      document.getSelection()!.selectAllChildren(box);
      document.getSelection()!.collapseToEnd();
    },
    focus: () => box.focus(),
    insertBadge: (label) => {
      const badge = document.createElement('span');
      badge.contentEditable = 'false';
      badge.textContent = label;
      const range = document.getSelection()!.getRangeAt(0);
      range.insertNode(badge);
      document
        .getSelection()!
        .collapse(badge.parentNode, [...badge.parentNode!.childNodes].indexOf(badge) + 1);
    },
  };
};
