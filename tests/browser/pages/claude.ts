import { CLAUDE, createUuid } from './shared/address.ts';
import { createChat } from './shared/chat.ts';
import { arrangeChildren, make, makeButton, setAttributes } from './shared/dom.ts';
import { makeEditBox, SAVES_ON_ENTER } from './shared/edit-box.ts';
import { showMarkdown } from './shared/markdown.ts';
import type { ComposerEvents, ExchangeView, Shell, TurnActions } from './shared/skin.ts';
import { STAGES, type Exchange, type Reply } from './shared/state.ts';
import { mountTipTap } from './shared/tiptap.ts';

/** Claude's composer is no form: its button reacts on click alone. */
function mountShell(root: HTMLElement, events: ComposerEvents): Shell {
  const list = make('div', { class: 'look-list' });
  const editor = make('div', { 'data-cds': 'ChatComposerEditor', class: 'look-input' });
  const action = make('div', { 'data-cds': 'ChatComposerPrimaryAction' });
  const composerBox = make(
    'div',
    { 'data-cds': 'ChatComposer', 'data-busy': 'false', class: 'look-composer' },
    editor,
    makeModelButton(),
    action,
  );
  const send = makeButton(
    'Send message',
    'send',
    { 'data-testid': 'chat-input-send', class: 'look-send' },
    (event) => events.submit(event.isTrusted),
  );
  const stop = makeButton(
    'Stop response',
    'stop',
    { 'data-testid': 'chat-input-stop', class: 'look-send' },
    events.stop,
  );
  root.append(
    make('main', { class: 'look-main' }, list, make('div', { class: 'look-dock' }, composerBox)),
  );
  const composer = mountTipTap(editor, {
    attributes: {
      'data-testid': 'chat-input',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Write your prompt to Claude',
    },
    onEnter: (event) => events.submit(event.isTrusted),
    onChange: events.changed,
  });
  return {
    list,
    composer,
    showComposer(state) {
      const isBusy = state === 'busy';
      setAttributes(composerBox, { 'data-busy': String(isBusy) });
      send.disabled = state === 'empty';
      arrangeChildren(action, [
        [stop, isBusy],
        [send, !isBusy],
      ]);
    },
    showConversation: () => {},
  };
}

function makeModelButton(): HTMLElement {
  const name = make('span', { class: 'whitespace-nowrap' }, 'Sonnet 4.5');
  return make('button', { type: 'button', 'data-testid': 'model-selector-dropdown' }, name);
}

function makeRow(role: 'human' | 'assistant'): HTMLElement {
  const look = role === 'human' ? 'look-user' : 'look-assistant';
  return make('div', {
    'data-testid': 'transcript-row',
    'data-perf-row': role,
    class: `look-turn ${look}`,
  });
}

function makeHumanRow(exchange: Exchange, actions: TurnActions): HTMLElement {
  const lines = exchange.text
    .split('\n')
    .map((line) => make('p', { class: 'whitespace-pre-wrap' }, line || make('br')));
  const body = make(
    'div',
    { 'data-testid': 'user-message', class: 'cds-user-message-body look-bubble' },
    ...lines,
  );
  const bar = make(
    'div',
    { class: 'look-actions' },
    makeButton('Copy', 'copy', {}),
    makeButton('Edit', 'edit', {}, edit),
  );
  const message = make('div', { 'data-cds': 'UserMessage' }, body, bar);
  function edit(): void {
    const box = makeEditBox({
      text: exchange.text,
      attributes: { 'aria-label': 'Edit message' },
      // The label is localised; the site's own mark of the saving button is its primary fill.
      save: make(
        'button',
        { type: 'button' },
        make('span', { class: 'bg-fill-primary' }),
        make('span', {}, 'Save'),
      ),
      cancel: make('button', { type: 'button' }, 'Cancel'),
      savesOn: SAVES_ON_ENTER,
      onSave: actions.resend,
      onCancel: () => box.replaceWith(body),
    });
    body.replaceWith(box);
  }
  const row = makeRow('human');
  row.append(make('h2', { class: 'sr-only' }, `You said: ${exchange.text}`), message);
  return row;
}

function makeAssistantRow(reply: Reply, actions: TurnActions): { row: HTMLElement; show(): void } {
  const status = make('div', { 'data-cds': 'TurnStatus', class: 'look-thinking' });
  const prose = make('div', { 'data-cds': 'Prose', class: 'prose' });
  const text = make(
    'div',
    { 'data-transcript-engine-root': true },
    make('div', { 'data-perf-reply-text': true }, prose),
  );
  const message = make('div', {
    'data-testid': 'assistant-message',
    'data-cds': 'AssistantMessage',
    'data-turn-key': `${reply.id}-hub-reply`,
  });
  const heading = make('h2', { class: 'sr-only' }, 'Claude responded:');
  const alert = make('div', { role: 'alert', class: 'look-alert' });
  const bar = make(
    'div',
    { 'data-testid': 'message-actions', class: 'look-actions' },
    makeButton('Copy', 'copy', {}),
    makeButton('Retry', 'again', {}, actions.regenerate),
    make('time', {}, '3:33 AM'),
  );
  const row = makeRow('assistant');
  row.append(message);
  return {
    row,
    show() {
      const { busy, ended } = STAGES[reply.stage];
      // The attribute is missing until the first token.
      setAttributes(message, { 'data-is-streaming': reply.stage !== 'waiting' && String(busy) });
      status.textContent = reply.thinking || 'Thinking';
      alert.textContent = reply.error;
      showMarkdown(prose, reply.text);
      arrangeChildren(message, [
        [heading, reply.text !== ''],
        [status, reply.thinking !== '' || reply.stage === 'waiting'],
        [text, reply.text !== ''],
        [alert, reply.error !== ''],
        [bar, ended],
      ]);
    },
  };
}

function mountExchange(list: HTMLElement, exchange: Exchange, actions: TurnActions): ExchangeView {
  const human = makeHumanRow(exchange, actions);
  let shown: { id: string; row: HTMLElement; show(): void } | null = null;
  list.append(human);
  return {
    show() {
      const { reply } = exchange;
      if (reply && reply.id !== shown?.id) {
        const next = { id: reply.id, ...makeAssistantRow(reply, actions) };
        if (shown) shown.row.replaceWith(next.row);
        else human.after(next.row);
        shown = next;
      }
      shown?.show();
    },
    remove() {
      human.remove();
      shown?.row.remove();
    },
  };
}

createChat({ address: CLAUDE, newId: createUuid, mountShell, mountExchange });
