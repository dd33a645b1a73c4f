import { type MountEditor, isSendKey } from './editor.ts';

/** The plain box of the platform: its value is the model. */
export const mountEditor: MountEditor = (place, send) => {
  const box = document.createElement('textarea');
  box.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    send();
  });
  place.append(box);
  return {
    element: box,
    read: () => box.value,
    write: (text) => {
      box.value = text;
    },
    focus: () => box.focus(),
  };
};
