import { type ChangeEvent, type KeyboardEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type MountEditor, isSendKey } from './editor.ts';

/** A controlled textarea: React's state is the model, and what React did not see is put back. */
export const mountEditor: MountEditor = (place, send) => {
  let model = '';
  let setModel = (text: string): void => void text;

  function Box() {
    const [text, setText] = useState('');
    model = text;
    setModel = setText;
    return createElement('textarea', {
      value: text,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (!isSendKey(event.nativeEvent)) return;
        event.preventDefault();
        send();
      },
    });
  }

  flushSync(() => createRoot(place).render(createElement(Box)));
  const box = place.querySelector('textarea')!;
  return {
    element: box,
    read: () => model,
    write: (text) => flushSync(() => setModel(text)),
    focus: () => box.focus(),
  };
};
