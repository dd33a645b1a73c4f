import Quill from 'quill/core';
import type { MountEditor } from './editor.ts';

const Embed = Quill.import('blots/embed') as typeof import('parchment').EmbedBlot;

/** Quill's way to a mention: an embed, with the text that cannot be edited inside. */
class Badge extends Embed {
  static override blotName = 'badge';
  static override tagName = 'span';
  static override className = 'badge';

  static override create(label: string): HTMLElement {
    const node = super.create(label) as HTMLElement;
    node.textContent = label;
    node.dataset['label'] = label;
    return node;
  }

  static override value(node: HTMLElement): string {
    return node.dataset['label'] ?? '';
  }
}
Quill.register(Badge);

export const mountEditor: MountEditor = (place, send) => {
  const container = document.createElement('div');
  place.append(container);
  const sendKey = {
    key: 'Enter',
    shiftKey: false,
    handler: () => {
      send();
      return false;
    },
  };
  const quill = new Quill(container, {
    formats: ['badge'],
    modules: { toolbar: false, keyboard: { bindings: { sendKey } } },
  });
  return {
    element: quill.root,
    read: () => readText(quill),
    write: (text) => {
      quill.setText(text);
      quill.setSelection(quill.getLength());
      quill.history.clear();
    },
    focus: () => quill.focus(),
    insertBadge: (label) => {
      const at = quill.getSelection(true).index;
      quill.insertEmbed(at, 'badge', label, 'user');
      quill.setSelection(at + 1);
    },
    endStep: () => quill.history.cutoff(),
  };
};

/** Quill's document always ends with a newline of its own. */
function readText(quill: Quill): string {
  const parts = quill
    .getContents()
    .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.['badge'])));
  return parts.join('').replace(/\n$/, '');
}
