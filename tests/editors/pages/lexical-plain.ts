import { registerPlainText } from '@lexical/plain-text';
import { $createTextNode } from 'lexical';
import type { MountEditor } from './editor.ts';
import { mountLexical } from './lexical-draft.ts';

/** Lexical for plain text. Its badges are words that are deleted as a whole ("token" mode). */
export const mountEditor: MountEditor = (place, send) =>
  mountLexical(place, send, {
    register: registerPlainText,
    nodes: [],
    createBadge: (label) => $createTextNode(label).setMode('token'),
  });
