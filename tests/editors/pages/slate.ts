import { type KeyboardEvent, createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Descendant, Editor as Slate, Node, Transforms, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  ReactEditor,
  type RenderElementProps,
  Slate as SlateRoot,
  withReact,
} from 'slate-react';
import { type MountEditor, isSendKey } from './editor.ts';

interface Badge {
  type: 'badge';
  label: string;
  children: { text: string }[];
}

const isBadge = (node: object): node is Badge => 'type' in node && node.type === 'badge';

const paragraphs = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ children: [{ text: line }] }));

export const mountEditor: MountEditor = (place, send) => {
  const slate = withHistory(withReact(createEditor()));
  slate.isInline = isBadge;
  slate.isVoid = isBadge;

  const renderElement = ({ attributes, children, element }: RenderElementProps) =>
    isBadge(element)
      ? createElement('span', { ...attributes, contentEditable: false }, children, element.label)
      : createElement('p', attributes, children);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSendKey(event.nativeEvent)) return;
    event.preventDefault();
    send();
  };
  const editable = createElement(Editable, { renderElement, onKeyDown });
  const root = createElement(SlateRoot, {
    editor: slate,
    initialValue: paragraphs(''),
    children: editable,
  });
  flushSync(() => createRoot(place).render(root));

  return {
    element: place.querySelector<HTMLElement>('[data-slate-editor]')!,
    read: () => slate.children.map(readText).join('\n'),
    write: (text) =>
      flushSync(() => {
        slate.children = paragraphs(text);
        slate.history = { undos: [], redos: [] };
        Transforms.select(slate, Slate.end(slate, []));
        slate.onChange();
      }),
    focus: () => ReactEditor.focus(slate),
    insertBadge: (label) => {
      const badge: Badge = { type: 'badge', label, children: [{ text: '' }] };
      flushSync(() => {
        Transforms.insertNodes(slate, badge as Descendant);
        Transforms.move(slate);
      });
    },
  };
};

function readText(node: Node): string {
  if (isBadge(node)) return node.label;
  return 'children' in node ? node.children.map(readText).join('') : node.text;
}
