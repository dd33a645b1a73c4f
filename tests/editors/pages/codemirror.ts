import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands';
import { EditorState, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
  keymap,
} from '@codemirror/view';
import type { MountEditor } from './editor.ts';

/** Draws a mention: in the model it is text, on the page something that cannot be edited. */
class BadgeWidget extends WidgetType {
  constructor(readonly label: string) {
    super();
  }

  override eq({ label }: BadgeWidget): boolean {
    return label === this.label;
  }

  override toDOM(): HTMLElement {
    const badge = document.createElement('span');
    badge.textContent = this.label;
    return badge;
  }
}

function findBadges(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { index, 0: label } of view.state.doc.toString().matchAll(/@\w+/g)) {
    const widget = new BadgeWidget(label);
    found.add(index, index + label.length, Decoration.replace({ widget }));
  }
  return found.finish();
}

const badges = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = findBadges(view);
    }

    update({ docChanged, view }: ViewUpdate): void {
      if (docChanged) this.decorations = findBadges(view);
    }
  },
  {
    decorations: ({ decorations }) => decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  },
);

/** CodeMirror as a message box of limited height: it draws the lines that are in sight. */
export const mountEditor: MountEditor = (place, send) => {
  const sendKey = () => {
    send();
    return true;
  };
  const extensions = [
    keymap.of([{ key: 'Enter', run: sendKey }, ...defaultKeymap, ...historyKeymap]),
    history(),
    EditorView.lineWrapping,
    EditorView.theme({ '&': { maxHeight: '150px' }, '.cm-scroller': { overflow: 'auto' } }),
    badges,
  ];
  const createState = (doc: string) =>
    EditorState.create({ doc, extensions, selection: { anchor: doc.length } });
  const view = new EditorView({ parent: place, state: createState('') });
  return {
    element: view.contentDOM,
    read: () => view.state.doc.toString(),
    write: (text) => {
      view.setState(createState(text));
      view.dispatch({ effects: EditorView.scrollIntoView(text.length) });
    },
    focus: () => view.focus(),
    insertBadge: (label) => view.dispatch(view.state.replaceSelection(label)),
    endStep: () => view.dispatch({ annotations: isolateHistory.of('full') }),
  };
};
