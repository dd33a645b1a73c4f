import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Composer } from './skin.ts';

export interface TipTapOptions {
  attributes: Record<string, string>;
  onEnter(event: KeyboardEvent): void;
  onChange(): void;
}

/** Mounts a real TipTap whose own shortcuts send on Enter. */
export function mountTipTap(place: HTMLElement, options: TipTapOptions): Composer {
  let pressed: KeyboardEvent | null = null;
  const SendOnEnter = Extension.create({
    name: 'sendOnEnter',
    // Before the starter kit's own Enter, which splits the paragraph.
    priority: 1000,
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          if (pressed && !pressed.isComposing && pressed.keyCode !== 229) options.onEnter(pressed);
          return true;
        },
      };
    },
  });
  const editor = new Editor({
    element: place,
    injectCSS: false,
    // The site turns Markdown back into text when it sends; without that, typed "**" would be lost here.
    enableInputRules: false,
    extensions: [StarterKit.configure({ link: false }), SendOnEnter],
    editorProps: {
      attributes: options.attributes,
      handleKeyDown(_view, event) {
        pressed = event;
        return false;
      },
    },
    onUpdate: () => options.onChange(),
  });
  return {
    read: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => void editor.commands.clearContent(true),
    focus: () => void editor.commands.focus(),
  };
}
