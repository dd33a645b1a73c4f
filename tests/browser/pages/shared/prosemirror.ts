import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keydownHandler, keymap } from 'prosemirror-keymap';
import { Schema, type Node } from 'prosemirror-model';
import { marks, nodes } from 'prosemirror-schema-basic';
import { EditorState, Plugin, TextSelection, type Command } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import type { Composer } from './skin.ts';

const schema = new Schema({
  nodes: {
    doc: nodes.doc,
    paragraph: nodes.paragraph,
    text: nodes.text,
    hard_break: nodes.hard_break,
  },
  marks: { strong: marks.strong },
});

/** What Shift+Enter does: a new paragraph, or a break within it. */
export const NEWLINES: Record<'paragraph' | 'break', Command> = {
  paragraph: splitBlock,
  break: (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
    return true;
  },
};

export interface ProseMirrorOptions {
  attributes: Record<string, string>;
  placeholder: string;
  newline: Command;
  onEnter(event: KeyboardEvent): void;
  onChange(): void;
}

function readText(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'hard_break' ? '\n' : '',
  );
}

function showPlaceholder(text: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        if (doc.childCount > 1 || doc.textContent) return null;
        return DecorationSet.create(doc, [
          Decoration.node(0, doc.content.size, { class: 'placeholder', 'data-placeholder': text }),
        ]);
      },
    },
  });
}

/** Mounts a real ProseMirror whose own keymap sends on Enter. */
export function mountProseMirror(
  place: HTMLElement,
  options: ProseMirrorOptions,
  draft = '',
): Composer {
  let pressed: KeyboardEvent | null = null;
  const send: Command = () => {
    // ChatGPT's Enter in a composition is the input method's (the library ignores most of them already).
    if (pressed && !pressed.isComposing && pressed.keyCode !== 229) options.onEnter(pressed);
    return true;
  };
  const sendKeys = keydownHandler({
    Enter: send,
    'Meta-Enter': send,
    'Ctrl-Enter': send,
    'Shift-Enter': options.newline,
  });
  const plugins = [
    new Plugin({
      props: {
        handleKeyDown(view, event) {
          pressed = event;
          return sendKeys(view, event);
        },
      },
    }),
    history(),
    keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo }),
    keymap(baseKeymap),
    showPlaceholder(options.placeholder),
  ];
  const createState = (text: string): EditorState => {
    const lines = text
      .split('\n')
      .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
    const doc = schema.node('doc', null, lines);
    return EditorState.create({ doc, plugins, selection: TextSelection.atEnd(doc) });
  };
  const view: EditorView = new EditorView(place, {
    state: createState(draft),
    attributes: options.attributes,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onChange();
    },
  });
  return {
    read: () => readText(view.state.doc),
    clear() {
      view.updateState(createState(''));
      options.onChange();
    },
    focus: () => view.focus(),
  };
}
