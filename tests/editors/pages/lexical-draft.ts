import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  createEditor,
} from 'lexical';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { type Editor, isSendKey } from './editor.ts';

/** Lexical's own pause after which typing is a new step to undo, as its React plug-in sets it. */
const STEP_MS = 1000;

export interface LexicalOptions {
  /** Plain or rich text. */
  register(editor: LexicalEditor): void;
  readonly nodes: readonly Klass<LexicalNode>[];
  /** To be called in an update. */
  createBadge(label: string): LexicalNode;
}

/** Mounts Lexical without a framework; what is plain or rich about it comes from the options. */
export function mountLexical(
  place: HTMLElement,
  send: () => void,
  options: LexicalOptions,
): Editor {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  place.append(element);
  const editor = createEditor({
    namespace: 'draft',
    nodes: options.nodes,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  options.register(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, STEP_MS);
  const sendKey = (event: KeyboardEvent | null): boolean => {
    if (event === null || !isSendKey(event)) return false;
    event.preventDefault();
    send();
    return true;
  };
  editor.registerCommand(KEY_ENTER_COMMAND, sendKey, COMMAND_PRIORITY_HIGH);

  return {
    element,
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    write: (text) =>
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          for (const [index, line] of text.split('\n').entries()) {
            if (index > 0) paragraph.append($createLineBreakNode());
            if (line !== '') paragraph.append($createTextNode(line));
          }
          $getRoot().clear().append(paragraph);
          paragraph.selectEnd();
        },
        { discrete: true },
      ),
    focus: () => editor.focus(undefined, { defaultSelection: 'rootEnd' }),
    insertBadge: (label) =>
      editor.update(
        () => {
          if ($getSelection() === null) $getRoot().selectEnd();
          $insertNodes([options.createBadge(label)]);
        },
        { discrete: true },
      ),
    endStep: () => {
      // What Lexical compares the next change with: without it, that change begins a new step.
      if (history.current !== null) history.undoStack.push(history.current);
      history.current = null;
    },
  };
}
