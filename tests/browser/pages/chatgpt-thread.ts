import { CHATGPT, createUuid } from './shared/address.ts';
import { createChat } from './shared/chat.ts';
import { arrangeChildren, ICONS, make, makeButton, makeIcon, setAttributes } from './shared/dom.ts';
import { showMarkdown } from './shared/markdown.ts';
import { mountProseMirror, NEWLINES } from './shared/prosemirror.ts';
import type {
  Composer,
  ComposerEvents,
  ComposerState,
  ExchangeView,
  Shell,
  TurnActions,
} from './shared/skin.ts';
import { STAGES, type Exchange, type Reply } from './shared/state.ts';

interface Form {
  form: HTMLFormElement;
  composer: Composer;
  showComposer(state: ComposerState): void;
}

/** The form of this shape: the composer, the hidden home composer and an edited message are all made by it. */
function makeForm(label: string, events: ComposerEvents, draft = ''): Form {
  const form = make('form', { 'data-chatgpt-composer': true, class: 'look-composer' });
  const field = make('div', { class: 'look-input' });
  const slot = make('div');
  const send = make(
    'button',
    { type: 'submit', 'aria-label': 'Send', class: 'bg-composer-primary look-send' },
    makeIcon(ICONS.send),
  );
  const stop = makeButton('Stop', 'stop', { class: 'bg-composer-primary look-send' }, events.stop);
  form.append(field, slot);
  let clickTrusted = false;
  send.addEventListener('click', (event) => (clickTrusted = event.isTrusted));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // An edit form lies inside the turn; its submit must not reach a form around it.
    event.stopPropagation();
    events.submit(clickTrusted);
    clickTrusted = false;
  });
  const composer = mountProseMirror(
    field,
    {
      attributes: {
        'data-composer-markdown': '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
      },
      placeholder: label,
      newline: NEWLINES.break,
      onEnter: (event) => events.submit(event.isTrusted),
      onChange: events.changed,
    },
    draft,
  );
  return {
    form,
    composer,
    showComposer(state) {
      send.disabled = state === 'empty';
      arrangeChildren(slot, [
        [stop, state === 'busy'],
        [send, state !== 'busy'],
      ]);
    },
  };
}

const NO_EVENTS: ComposerEvents = { submit: () => {}, stop: () => {}, changed: () => {} };

function mountShell(root: HTMLElement, events: ComposerEvents): Shell {
  const list = make('div', { class: 'transcriptContent look-list' });
  const { form, composer, showComposer } = makeForm('Ask ChatGPT', events);
  // Once a conversation is open, the home page's composer stays in the document, unseen.
  const twin = makeForm('Ask ChatGPT', NO_EVENTS);
  twin.showComposer('empty');
  const home = make('div', { hidden: true }, twin.form);
  const main = make(
    'main',
    { class: 'look-main' },
    list,
    make('div', { class: 'look-dock' }, form),
  );
  root.append(main);
  return {
    list,
    composer,
    showComposer,
    showConversation: ({ exchanges }) =>
      arrangeChildren(main, [
        [home, exchanges.length > 0],
        [list, true],
      ]),
  };
}

function makeUserUnit(exchange: Exchange, actions: TurnActions): HTMLElement {
  const bubble = make(
    'div',
    { 'data-user-message-bubble': true, class: 'look-bubble' },
    make('div', { class: 'whitespace-pre-wrap' }, exchange.text),
  );
  const key = `${exchange.id}:user`;
  const bar = make(
    'div',
    { class: 'turn-action-controls look-actions' },
    makeButton('Copy message', 'copy', {}),
    makeButton('Edit message', 'edit', {}, edit),
  );
  const unit = make(
    'div',
    {
      'data-content-search-unit-key': key,
      'data-chatgpt-search-unit-key': key,
      'data-chatgpt-search-message-ids': exchange.id,
      class: 'look-turn look-user',
    },
    bubble,
    bar,
  );
  function edit(): void {
    const nested = makeForm(
      'Edit message',
      {
        submit(trusted) {
          if (nested.composer.read().trim()) actions.resend(nested.composer.read(), trusted);
        },
        stop: () => {},
        changed: () =>
          queueMicrotask(() =>
            nested.showComposer(nested.composer.read().trim() ? 'ready' : 'empty'),
          ),
      },
      exchange.text,
    );
    nested.showComposer('ready');
    nested.form.append(makeButton('Cancel', 'again', {}, () => nested.form.replaceWith(bubble)));
    bubble.replaceWith(nested.form);
    nested.composer.focus();
  }
  return unit;
}

function makeAssistant(
  exchange: Exchange,
  reply: Reply,
  actions: TurnActions,
): { parts: HTMLElement[]; show(turn: HTMLElement): void } {
  const key = `${exchange.id}:assistant`;
  const heading = make(
    'h4',
    { class: 'sr-only', 'data-conversation-role': 'assistant' },
    'ChatGPT said:',
  );
  const status = make('div', { role: 'status', class: 'look-thinking' }, 'Thinking');
  const reasoning = make('div', { 'data-testid': 'reasoning-content', class: 'look-thinking' });
  const text = make('div', { 'data-markdown-text-style': 'assistant-message' });
  const response = make('div', { 'data-dil-message-id': reply.id, class: 'DilResponseRoot' }, text);
  const thought = make(
    'div',
    { 'data-testid': 'reasoning-header', class: 'look-thinking' },
    'Thought for a few seconds',
  );
  const unit = make('div', {
    'data-content-search-unit-key': key,
    'data-chatgpt-search-unit-key': key,
    'data-chatgpt-search-message-ids': reply.id,
    class: 'look-turn look-assistant',
  });
  const alert = make('div', { role: 'alert', class: 'look-alert' });
  const bar = make(
    'div',
    { class: 'turn-action-controls look-actions' },
    makeButton('Copy response', 'copy', {}),
    makeButton('Try again', 'again', {}, actions.regenerate),
  );
  return {
    parts: [heading, status, reasoning, unit, alert, bar],
    show(turn) {
      const { ended } = STAGES[reply.stage];
      reasoning.textContent = reply.thinking;
      alert.textContent = reply.error;
      showMarkdown(text, reply.text);
      setAttributes(response, { 'data-chatgpt-selection-message-id': ended && reply.id });
      arrangeChildren(unit, [
        [thought, reply.thinking !== ''],
        [response, true],
      ]);
      arrangeChildren(turn, [
        [heading, true],
        [status, reply.stage === 'waiting' || reply.stage === 'thinking'],
        // The reasoning is on the page before there is any assistant unit.
        [reasoning, reply.thinking !== ''],
        [unit, reply.text !== ''],
        [alert, reply.error !== ''],
        [bar, ended],
      ]);
    },
  };
}

function mountExchange(list: HTMLElement, exchange: Exchange, actions: TurnActions): ExchangeView {
  const said = make('h4', { class: 'sr-only', 'data-conversation-role': 'user' }, 'You said:');
  // The state wraps the whole exchange, the question included.
  const state = make(
    'div',
    { 'data-talvt-turn-state': 'in_progress' },
    said,
    makeUserUnit(exchange, actions),
  );
  const turn = make('div', { 'data-turn-key': exchange.id }, state);
  let shown: ({ id: string } & ReturnType<typeof makeAssistant>) | null = null;
  list.append(turn);
  return {
    show() {
      const { reply } = exchange;
      if (reply && reply.id !== shown?.id) {
        shown?.parts.forEach((part) => part.remove());
        shown = { id: reply.id, ...makeAssistant(exchange, reply, actions) };
      }
      shown?.show(state);
      setAttributes(state, {
        'data-talvt-turn-state': reply && STAGES[reply.stage].ended ? 'complete' : 'in_progress',
      });
    },
    remove: () => turn.remove(),
  };
}

createChat({ address: CHATGPT, newId: createUuid, mountShell, mountExchange });
