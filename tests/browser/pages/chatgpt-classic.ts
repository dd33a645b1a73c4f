import { CHATGPT, createUuid } from './shared/address.ts';
import { createChat } from './shared/chat.ts';
import { arrangeChildren, ICONS, make, makeButton, makeIcon, setAttributes } from './shared/dom.ts';
import { makeEditBox, SAVES_ON_MOD_ENTER } from './shared/edit-box.ts';
import { showMarkdown } from './shared/markdown.ts';
import { mountProseMirror, NEWLINES } from './shared/prosemirror.ts';
import type {
  ComposerEvents,
  ComposerState,
  ExchangeView,
  Shell,
  TurnActions,
} from './shared/skin.ts';
import { STAGES, type Exchange, type Reply } from './shared/state.ts';

/** The one button is send or stop by its test id; with an empty draft a voice button stands in its place. */
function makeActionSlot(
  form: HTMLFormElement,
  events: ComposerEvents,
): (state: ComposerState) => void {
  const slot = make('div', { 'data-testid': 'composer-trailing-actions' });
  const action = make('button', { id: 'composer-submit-button', class: 'look-send' });
  const voice = makeButton('Start voice mode', 'voice', {
    'data-testid': 'composer-speech-button',
    class: 'look-send',
  });
  let state: ComposerState = 'empty';
  let clickTrusted = false;
  action.addEventListener('click', (event) => {
    clickTrusted = event.isTrusted;
    if (state !== 'busy') return;
    // Without this the click that stops would submit the form, whose button has become "send" meanwhile.
    event.preventDefault();
    events.stop();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    events.submit(clickTrusted);
    clickTrusted = false;
  });
  form.append(slot);
  return (next) => {
    state = next;
    const isBusy = next === 'busy';
    setAttributes(action, {
      'data-testid': isBusy ? 'stop-button' : 'send-button',
      'aria-label': isBusy ? 'Stop streaming' : 'Send prompt',
      type: isBusy && 'button',
    });
    action.replaceChildren(makeIcon(isBusy ? ICONS.stop : ICONS.send));
    arrangeChildren(slot, [
      [voice, next === 'empty'],
      [action, next !== 'empty'],
    ]);
  };
}

function mountShell(root: HTMLElement, events: ComposerEvents): Shell {
  const list = make('div', { class: 'look-list' });
  const form = make('form', { 'data-type': 'unified-composer', class: 'look-composer' });
  // The fallback for pages without scripts stays in the form and must not be taken for the composer.
  const fallback = make('textarea', {
    name: 'prompt-textarea',
    placeholder: 'Ask anything',
    hidden: true,
  });
  const primary = make('div', { class: 'look-input' }, fallback);
  form.append(primary);
  root.append(
    make(
      'main',
      { id: 'main', class: 'look-main' },
      make('header', {}, makeModelButton()),
      list,
      make('div', { id: 'thread-bottom-container', class: 'look-dock' }, form),
    ),
  );
  const composer = mountProseMirror(primary, {
    attributes: {
      id: 'prompt-textarea',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Chat with ChatGPT',
    },
    placeholder: 'Ask anything',
    newline: NEWLINES.paragraph,
    onEnter: (event) => events.submit(event.isTrusted),
    onChange: events.changed,
  });
  return { list, composer, showComposer: makeActionSlot(form, events), showConversation: () => {} };
}

function makeModelButton(): HTMLElement {
  return make(
    'button',
    { type: 'button', 'data-testid': 'model-switcher-dropdown-button' },
    'ChatGPT 5',
  );
}

function makeTurn(
  role: 'user' | 'assistant',
  id: string,
  heading: string,
  place: number,
): HTMLElement {
  return make(
    'section',
    {
      'data-testid': `conversation-turn-${place}`,
      'data-turn': role,
      'data-turn-id': id,
      class: `look-turn look-${role}`,
    },
    make(role === 'user' ? 'h5' : 'h6', { class: 'sr-only' }, heading),
  );
}

function makeUserTurn(exchange: Exchange, place: number, actions: TurnActions): HTMLElement {
  const turn = makeTurn('user', exchange.id, 'You said:', place);
  const bubble = make(
    'div',
    { class: 'user-message-bubble-color look-bubble' },
    make('div', { class: 'whitespace-pre-wrap' }, exchange.text),
  );
  const message = make(
    'div',
    { 'data-message-author-role': 'user', 'data-message-id': exchange.id, dir: 'auto' },
    bubble,
  );
  const bar = make(
    'div',
    { class: 'look-actions' },
    // The user's turn has the same copy button: it marks no end of an answer.
    makeButton('Copy message', 'copy', { 'data-testid': 'copy-turn-action-button' }),
    makeButton('Edit message', 'edit', {}, edit),
  );
  function edit(): void {
    const box = makeEditBox({
      text: exchange.text,
      attributes: { 'aria-label': 'Edit message' },
      save: make('button', { type: 'button' }, 'Send'),
      cancel: make('button', { type: 'button' }, 'Cancel'),
      savesOn: SAVES_ON_MOD_ENTER,
      onSave: actions.resend,
      onCancel: () => box.replaceWith(message),
    });
    message.replaceWith(box);
  }
  turn.append(message, bar);
  return turn;
}

function makeAssistantTurn(
  reply: Reply,
  place: number,
  actions: TurnActions,
): { turn: HTMLElement; show(): void } {
  const turn = makeTurn('assistant', reply.id, 'ChatGPT said:', place);
  const thinking = make('div', { 'data-streaming-response-status': true, class: 'look-thinking' });
  const markdown = make('div', { class: 'markdown prose' });
  const message = make(
    'div',
    {
      'data-message-author-role': 'assistant',
      'data-message-id': reply.id,
      'data-message-model-slug': 'gpt-5',
      dir: 'auto',
    },
    markdown,
  );
  const alert = make('div', { role: 'alert', class: 'look-alert' });
  const bar = make(
    'div',
    { class: 'look-actions' },
    makeButton('Copy response', 'copy', { 'data-testid': 'copy-turn-action-button' }),
    makeButton(
      'Try again',
      'again',
      { 'data-testid': 'regenerate-turn-action-button' },
      actions.regenerate,
    ),
  );
  return {
    turn,
    show() {
      const { busy, ended } = STAGES[reply.stage];
      thinking.textContent = reply.thinking || 'Thinking';
      alert.textContent = reply.error;
      markdown.classList.toggle('result-streaming', busy);
      showMarkdown(markdown, reply.text);
      arrangeChildren(turn, [
        [thinking, reply.thinking !== '' || reply.stage === 'waiting'],
        [message, reply.text !== ''],
        [alert, reply.error !== ''],
        [bar, ended],
      ]);
    },
  };
}

function mountExchange(list: HTMLElement, exchange: Exchange, actions: TurnActions): ExchangeView {
  const place = list.querySelectorAll('section').length + 1;
  const user = makeUserTurn(exchange, place, actions);
  let shown: { id: string; turn: HTMLElement; show(): void } | null = null;
  list.append(user);
  return {
    show() {
      const { reply } = exchange;
      if (reply && reply.id !== shown?.id) {
        const next = { id: reply.id, ...makeAssistantTurn(reply, place + 1, actions) };
        if (shown) shown.turn.replaceWith(next.turn);
        else user.after(next.turn);
        shown = next;
      }
      shown?.show();
    },
    remove() {
      user.remove();
      shown?.turn.remove();
    },
  };
}

createChat({ address: CHATGPT, newId: createUuid, mountShell, mountExchange });
