import { draftOf } from '../../../lib/page/composer/draft.ts';
import type { Draft } from '../../../lib/page/sends/hold-send.ts';
import type { Editor, MountEditor } from './editor.ts';

/** What a test sees of a page, beside the page itself. */
export interface EditorPage {
  readonly editor: Editor;
  /** The send button. */
  readonly button: HTMLElement;
  /** The messages that the chat has taken, from the editor's model. */
  readonly sent: readonly string[];
  /** Whether a reply is being written; messages are not taken then. */
  busy(): boolean;
  /** How often the user has pressed Enter in a composition, as the browser tells it. */
  composingEnters(): number;
  /** The extension's own way to the draft, for steps that a send is too quick for. */
  readonly draft: Draft;
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}

const REPLY = ['It was ', 'Ada Lovelace, in 1843.', '\n\nConfidence: 85%'] as const;

/** Runs a small chat around an editor: messages, replies that stream, a button, Enter sends. */
export async function mountChat(mountEditor: MountEditor): Promise<void> {
  const root = createRoot();
  const list = document.createElement('div');
  list.className = 'messages';
  list.setAttribute('role', 'log');
  const composer = document.createElement('div');
  composer.className = 'composer';
  const place = document.createElement('div');
  place.className = 'place';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Send';
  composer.append(place, button);
  root.append(list, composer);

  const sent: string[] = [];
  let busy = false;
  const send = () => {
    const text = editor.read();
    if (busy || text.trim() === '') return;
    sent.push(text);
    addMessage(list, 'user', text);
    editor.write('');
    editor.focus();
    busy = true;
    void streamReply(addMessage(list, 'assistant', '')).then(() => {
      busy = false;
    });
  };
  button.addEventListener('click', send);
  const editor = await mountEditor(place, send);
  let enters = 0;
  editor.element.addEventListener('keydown', ({ isTrusted, isComposing, key }) => {
    if (isTrusted && isComposing && key === 'Enter') enters += 1;
  });
  window.editorPage = {
    editor,
    button,
    sent,
    busy: () => busy,
    composingEnters: () => enters,
    draft: draftOf(editor.element),
  };
}

/** `?root=shadow` puts the whole chat into an open shadow root, as chat widgets do. */
function createRoot(): HTMLElement {
  const main = document.createElement('main');
  const style = document.createElement('style');
  style.textContent = STYLE;
  const isInShadow = new URLSearchParams(location.search).get('root') === 'shadow';
  if (isInShadow) {
    const widget = document.createElement('chat-widget');
    document.body.append(widget);
    widget.attachShadow({ mode: 'open' }).append(style, main);
  } else {
    document.body.append(style, main);
  }
  return main;
}

function addMessage(list: HTMLElement, role: 'user' | 'assistant', text: string): HTMLElement {
  const message = document.createElement('div');
  message.className = `message ${role}`;
  const body = document.createElement('div');
  body.className = 'text';
  body.textContent = text;
  message.append(body);
  list.append(message);
  return body;
}

async function streamReply(body: HTMLElement): Promise<void> {
  for (const chunk of REPLY) {
    await nextFrame();
    body.textContent += chunk;
  }
  await nextFrame();
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

const STYLE = `
  main { display: flex; flex-direction: column; height: 90vh; font: 15px/1.4 sans-serif; }
  .messages { flex: 1; overflow: auto; }
  .message { margin: 8px; padding: 8px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .user { align-self: end; background: #e8eef8; }
  .composer { display: flex; align-items: end; gap: 8px; padding: 8px; border-top: 1px solid #ccc; }
  .place { flex: 1; max-height: 160px; overflow: auto; border: 1px solid #888; }
  .place textarea { width: 100%; height: 80px; box-sizing: border-box; font: inherit; }
  .place [contenteditable] { min-height: 40px; padding: 4px; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
