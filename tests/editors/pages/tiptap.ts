import { Editor, Extension } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { closeHistory } from '@tiptap/pm/history';
import StarterKit from '@tiptap/starter-kit';
import type { MountEditor } from './editor.ts';

/** TipTap with its starter kit and its own mentions. */
export const mountEditor: MountEditor = (place, send) => {
  const SendOnEnter = Extension.create({
    name: 'sendOnEnter',
    priority: 1000, // Before the starter kit's own Enter, which splits the paragraph.
    addKeyboardShortcuts: () => ({
      Enter: () => {
        send();
        return true;
      },
    }),
  });
  const editor = new Editor({
    element: place,
    extensions: [
      StarterKit,
      Mention.configure({ renderText: ({ node }) => String(node.attrs['label']) }),
      SendOnEnter,
    ],
  });
  return {
    element: editor.view.dom,
    read: () => editor.getText({ blockSeparator: '\n' }),
    write: (text) => {
      const content = text.split('\n').map((line) => ({
        type: 'paragraph',
        ...(line !== '' && { content: [{ type: 'text', text: line }] }),
      }));
      editor.chain().setContent({ type: 'doc', content }).focus('end').run();
    },
    focus: () => void editor.commands.focus(),
    insertBadge: (label) =>
      void editor.commands.insertContent({ type: 'mention', attrs: { id: label, label } }),
    endStep: () => editor.view.dispatch(closeHistory(editor.state.tr)),
  };
};
