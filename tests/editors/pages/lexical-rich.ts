import { registerRichText } from '@lexical/rich-text';
import { DecoratorNode, type LexicalEditor, type NodeKey } from 'lexical';
import type { MountEditor } from './editor.ts';
import { mountLexical } from './lexical-draft.ts';

/** A badge that Lexical leaves to the application to draw; it cannot be edited. */
class BadgeNode extends DecoratorNode<null> {
  readonly __label: string;

  constructor(label: string, key?: NodeKey) {
    super(key);
    this.__label = label;
  }

  static override getType(): string {
    return 'badge';
  }

  static override clone({ __label, __key }: BadgeNode): BadgeNode {
    return new BadgeNode(__label, __key);
  }

  override createDOM(): HTMLElement {
    const badge = document.createElement('span');
    badge.textContent = this.__label;
    return badge;
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return this.__label;
  }

  override decorate(): null {
    return null;
  }
}

export const mountEditor: MountEditor = (place, send) =>
  mountLexical(place, send, {
    register: (editor: LexicalEditor) => void registerRichText(editor),
    nodes: [BadgeNode],
    createBadge: (label) => new BadgeNode(label),
  });
