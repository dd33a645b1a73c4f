/** An editor of the suite, and where its page is on the server. */
export interface EditorRow {
  readonly name: string;
  readonly path: string;
  /** Whether it can hold a mention or a link badge: something in the text that is not editable. */
  readonly hasBadges?: boolean;
  /** Whether undo takes back, in one step, all that was typed on at one place, however slowly. */
  readonly undoesTyping?: boolean;
}

export const EDITORS: readonly EditorRow[] = [
  { name: 'textarea', path: '/textarea' },
  { name: 'React controlled textarea', path: '/react' },
  { name: 'Vue bound textarea', path: '/vue' },
  { name: 'Svelte bound textarea', path: '/svelte' },
  { name: 'Angular reactive-form textarea', path: '/angular' },
  { name: 'plain contenteditable', path: '/contenteditable', hasBadges: true },
  { name: 'ProseMirror', path: '/prosemirror', hasBadges: true },
  { name: 'TipTap', path: '/tiptap', hasBadges: true },
  { name: 'Lexical, plain text', path: '/lexical-plain', hasBadges: true },
  { name: 'Lexical, rich text', path: '/lexical-rich', hasBadges: true },
  { name: 'Quill', path: '/quill', hasBadges: true },
  { name: 'Slate', path: '/slate', hasBadges: true, undoesTyping: true },
  { name: 'CodeMirror 6', path: '/codemirror', hasBadges: true },
  { name: 'textarea in an open shadow root', path: '/textarea?root=shadow' },
  {
    name: 'ProseMirror in an open shadow root',
    path: '/prosemirror?root=shadow',
    hasBadges: true,
  },
  { name: 'plain contenteditable in an open shadow root', path: '/contenteditable?root=shadow' },
  { name: 'textarea in a frame', path: '/framed/textarea' },
  { name: 'ProseMirror in a frame', path: '/framed/prosemirror', hasBadges: true },
];
