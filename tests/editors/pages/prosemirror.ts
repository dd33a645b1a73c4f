import { baseKeymap } from 'prosemirror-commands';
import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { MountEditor } from './editor.ts';

const schema = new Schema({
  nodes: {
    doc: nodes.doc,
    paragraph: nodes.paragraph,
    text: nodes.text,
    hard_break: nodes.hard_break,
    badge: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { label: {} },
      toDOM: ({ attrs }) => ['span', { class: 'badge' }, String(attrs['label'])],
    },
  },
});

const breakLine: Command = (state, dispatch) => {
  const hardBreak = schema.nodes.hard_break.create();
  dispatch?.(state.tr.replaceSelectionWith(hardBreak).scrollIntoView());
  return true;
};

export const mountEditor: MountEditor = (place, send) => {
  const sendKey: Command = () => {
    send();
    return true;
  };
  const plugins = [
    keymap({ Enter: sendKey, 'Shift-Enter': breakLine, 'Mod-z': undo, 'Mod-y': redo }),
    keymap(baseKeymap),
    history(),
  ];
  const view = new EditorView(place, { state: createState('', plugins) });
  return {
    element: view.dom,
    read: () => readText(view.state.doc),
    write: (text) => view.updateState(createState(text, plugins)),
    focus: () => view.focus(),
    insertBadge: (label) =>
      view.dispatch(view.state.tr.replaceSelectionWith(schema.nodes.badge.create({ label }))),
    endStep: () => view.dispatch(closeHistory(view.state.tr)),
  };
};

function createState(text: string, plugins: EditorState['plugins'][number][]): EditorState {
  const lines = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  const doc = schema.node('doc', null, lines);
  return EditorState.create({ doc, plugins, selection: TextSelection.atEnd(doc) });
}

function readText(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', ({ type, attrs }) =>
    type.name === 'hard_break' ? '\n' : String(attrs['label']),
  );
}
