import { button, element } from './element.ts';
import { growTextarea } from './grow-textarea.ts';
import { isSendKey, type SendKey } from './send-key.ts';

export interface Composer {
  readonly root: HTMLFormElement;
  /** Puts a text in without sending it, and the caret after it. */
  fill(text: string): void;
  focus(): void;
  /** While a reply is being written: Stop in place of Send, and nothing can be sent. */
  setWriting(writing: boolean): void;
  setSendKey(needsCtrl: boolean): void;
}

export interface ComposerOptions {
  readonly sendKey: SendKey;
  readonly send: (text: string) => void;
  readonly stop: () => void;
  readonly signal: AbortSignal;
}

/** The message box. What is in it at the moment of sending is what is sent. */
export function showComposer({ sendKey, send, stop, signal }: ComposerOptions): Composer {
  const box = element('textarea', {
    'data-composer': true,
    'aria-label': 'Message',
    placeholder: 'Ask anything',
    rows: '1',
    dir: 'auto',
    autocomplete: 'off',
  });
  const sendButton = button('send', 'Send', { type: 'submit', 'data-send': true, title: 'Send' });
  const stopButton = button('stop', 'Stop', { 'data-stop': true, title: 'Stop' });
  const root = element('form', { 'data-composer-form': true }, box, sendButton);
  let writing = false;

  const refresh = () => {
    growTextarea(box);
    sendButton.disabled = box.value.trim() === '';
  };
  box.addEventListener('input', refresh, { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      if (!isSendKey(event, sendKey)) return;
      event.preventDefault();
      if (!writing) root.requestSubmit();
    },
    { signal },
  );
  root.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const text = box.value.trim();
      if (text === '' || writing) return;
      box.value = '';
      refresh();
      send(text);
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      if (event.target === root) box.focus();
    },
    { signal },
  );
  stopButton.addEventListener('click', stop, { signal });
  refresh();

  return {
    root,
    fill(text) {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.focus();
      box.setSelectionRange(text.length, text.length);
    },
    focus: () => box.focus(),
    setWriting(now) {
      if (now === writing) return;
      writing = now;
      const focused = root.contains(document.activeElement);
      if (now) sendButton.replaceWith(stopButton);
      else stopButton.replaceWith(sendButton);
      if (focused) box.focus();
    },
    setSendKey: (needsCtrl) =>
      root.setAttribute('data-send-key', needsCtrl ? 'ctrl-enter' : 'enter'),
  };
}
