import { CHATGPT, createUuid } from './shared/address.ts';
import { createChat } from './shared/chat.ts';
import { arrangeChildren, ICONS, make, makeButton, makeIcon, setAttributes } from './shared/dom.ts';
import { showMarkdown } from './shared/markdown.ts';
import type { ComposerEvents, ExchangeView, Shell, TurnActions } from './shared/skin.ts';
import { STAGES, type Exchange, type Reply } from './shared/state.ts';
import { mountTextarea } from './shared/textarea.ts';

function mountShell(root: HTMLElement, events: ComposerEvents): Shell {
  const list = make('ol', { 'data-conversation-transcript': true, class: 'look-list' });
  const form = make('form', { 'data-mobile-composer': '1', class: 'look-composer' });
  const field = make('div', { class: 'look-input' });
  const slot = make('div');
  const send = make(
    'button',
    { type: 'submit', 'data-composer-submit': true, 'aria-label': 'Send', class: 'look-send' },
    makeIcon(ICONS.send),
  );
  const stop = makeButton('Stop generating', 'stop', { class: 'look-send' }, events.stop);
  form.append(field, slot);
  root.append(
    make('main', { class: 'look-main' }, list, make('div', { class: 'look-dock' }, form)),
  );
  let clickTrusted = false;
  send.addEventListener('click', (event) => (clickTrusted = event.isTrusted));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    events.submit(clickTrusted);
    clickTrusted = false;
  });
  const composer = mountTextarea(field, {
    attributes: {
      id: 'mobile-composer-prompt',
      name: 'prompt',
      rows: '1',
      placeholder: 'Ask anything',
      'data-mobile-composer-prompt': true,
    },
    onEnter: (event) => events.submit(event.isTrusted),
    onChange: events.changed,
  });
  return {
    list,
    composer,
    showComposer(state) {
      send.disabled = state === 'empty';
      arrangeChildren(slot, [
        [stop, state === 'busy'],
        [send, state !== 'busy'],
      ]);
    },
    showConversation: () => {},
  };
}

function makeUserItem(exchange: Exchange): HTMLElement {
  const copy = make(
    'div',
    { 'data-user-message-copy': true, class: 'whitespace-pre-wrap' },
    exchange.text,
  );
  const bubble = make('div', { 'data-user-message-bubble': true, class: 'look-bubble' }, copy);
  return make('li', { 'data-message-role': 'user', class: 'look-turn look-user' }, bubble);
}

/** A menu that is in the page, unseen, until it is opened: its words are no reply text. */
function makeMenu(reply: Reply): HTMLElement {
  return make(
    'div',
    { popover: true, id: `menu-${reply.id}` },
    make('button', { type: 'button' }, 'Report response'),
  );
}

function makeAssistantItem(
  reply: Reply,
  actions: TurnActions,
): { item: HTMLElement; show(): void } {
  const attribution = make(
    'div',
    { 'data-message-attribution': true, class: 'sr-only' },
    'ChatGPT said:',
  );
  const thinking = make('details', { class: 'look-thinking' });
  const markdown = make('div', { 'data-assistant-markdown': true });
  const alert = make('div', { role: 'alert', class: 'look-alert' });
  const bar = make(
    'div',
    { 'data-message-actions': true, class: 'look-actions' },
    makeButton('Copy', 'copy', {}),
    makeButton('Try again', 'again', {}, actions.regenerate),
    makeMenu(reply),
  );
  const item = make('li', {
    'data-message-role': 'assistant',
    id: reply.id,
    class: 'look-turn look-assistant',
  });
  return {
    item,
    show() {
      const { busy, ended } = STAGES[reply.stage];
      setAttributes(item, {
        'data-message-streaming': busy && 'true',
        'data-message-complete': ended && 'true',
      });
      thinking.textContent = reply.thinking;
      alert.textContent = reply.error;
      showMarkdown(markdown, reply.text);
      arrangeChildren(item, [
        [attribution, true],
        [thinking, reply.thinking !== ''],
        [markdown, reply.text !== ''],
        [alert, reply.error !== ''],
        [bar, ended],
      ]);
    },
  };
}

function mountExchange(list: HTMLElement, exchange: Exchange, actions: TurnActions): ExchangeView {
  const user = makeUserItem(exchange);
  let shown: { id: string; item: HTMLElement; show(): void } | null = null;
  list.append(user);
  return {
    show() {
      const { reply } = exchange;
      user.id = exchange.confirmed ? exchange.id : `pending-${exchange.id}`;
      if (reply && reply.id !== shown?.id) {
        const next = { id: reply.id, ...makeAssistantItem(reply, actions) };
        if (shown) shown.item.replaceWith(next.item);
        else user.after(next.item);
        shown = next;
      }
      shown?.show();
    },
    remove() {
      user.remove();
      shown?.item.remove();
    },
  };
}

createChat({ address: CHATGPT, newId: createUuid, mountShell, mountExchange });
