import Quill from 'quill/core';
import type { Composer } from './skin.ts';

export interface QuillOptions {
  attributes: Record<string, string>;
  placeholder: string;
  onEnter(trusted: boolean): void;
  onChange(): void;
}

/** Mounts a real Quill 2 whose own keyboard module sends on Enter. */
export function mountQuill(container: HTMLElement, options: QuillOptions): Composer {
  const quill = new Quill(container, {
    placeholder: options.placeholder,
    formats: [],
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: {
            key: 'Enter',
            shiftKey: false,
            handler: (_range: unknown, { event }: { event: KeyboardEvent }) => {
              options.onEnter(event.isTrusted);
              return false;
            },
          },
        },
      },
    },
  });
  for (const [name, value] of Object.entries(options.attributes))
    quill.root.setAttribute(name, value);
  quill.on('text-change', () => options.onChange());
  return {
    // Quill's document always ends with a newline of its own.
    read: () => quill.getText().replace(/\n$/, ''),
    clear() {
      quill.setText('');
      quill.history.clear();
    },
    focus: () => quill.focus(),
  };
}
