import { findConversationId } from './address.ts';
import { recordSend, type Turn } from './globals.ts';
import { makeSidebar } from './sidebar.ts';
import { readScript } from './script.ts';
import type { ExchangeView, Skin } from './skin.ts';
import {
  createReply,
  loadConversation,
  saveConversation,
  seedExchanges,
  type Conversation,
  type Exchange,
} from './state.ts';
import { streamReply, wait } from './stream.ts';

/** Runs one chat page: state, sending, streaming, address, history. The skin draws it. */
export function createChat(skin: Skin): void {
  // `?late`: the page is there before its app, as on a slow start of a real site, until it is told.
  if (!new URLSearchParams(location.search).has('late')) startChat(skin);
  else window.__start = () => startChat(skin);
}

function startChat(skin: Skin): void {
  const { address, newId } = skin;
  const conversations = new Map<string, Conversation>();
  const views = new Map<Exchange, ExchangeView>();
  const query = new URLSearchParams(location.search);

  window.__sent = [];
  const root = document.querySelector<HTMLElement>('#root')!;
  const sidebar = makeSidebar(address, { open, newChat });
  root.append(sidebar.node);
  const shell = skin.mountShell(root, { submit, stop, changed: showComposer });
  let current = readFirstConversation();

  function readFirstConversation(): Conversation {
    const id = findConversationId(address);
    const turns = Number(query.get('turns') ?? 0);
    const first = (id && loadConversation(id)) || {
      id: id ?? newId(),
      exchanges: seedExchanges(turns, newId),
      run: null,
    };
    // Turns exist only in a conversation that has an address; the query stays, so that a reload shows them again.
    if (!id && turns) {
      history.replaceState(null, '', address.of(first.id) + location.search);
      saveConversation(first);
    }
    conversations.set(first.id, first);
    return first;
  }

  function showComposer(): void {
    // Editors report a change while they are being mounted, before there is a conversation to show.
    queueMicrotask(() => {
      shell.showComposer(current.run ? 'busy' : shell.composer.read().trim() ? 'ready' : 'empty');
    });
  }

  function mountView(exchange: Exchange): void {
    const view = skin.mountExchange(shell.list, exchange, {
      regenerate: () => regenerate(exchange),
      resend: (text, trusted) => send(text, trusted, current.exchanges.indexOf(exchange)),
    });
    views.set(exchange, view);
    view.show();
  }

  function unmountView(exchange: Exchange): void {
    views.get(exchange)?.remove();
    views.delete(exchange);
  }

  function showConversation(conversation: Conversation): void {
    for (const exchange of views.keys()) unmountView(exchange);
    current = conversation;
    conversation.exchanges.forEach(mountView);
    shell.showConversation(conversation);
    sidebar.show([...conversations.keys()], conversation.id);
    showComposer();
    scrollToEnd();
  }

  function scrollToEnd(): void {
    scrollTo(0, document.documentElement.scrollHeight);
  }

  function moveTo(
    path: string | null,
    conversation: Conversation,
    how: 'pushState' | 'replaceState',
  ): void {
    if (path !== null && conversation === current && location.pathname !== path)
      history[how](null, '', path);
  }

  function submit(trusted: boolean): void {
    const text = shell.composer.read();
    if (current.run || text.trim() === '') return;
    send(text, trusted, current.exchanges.length);
    shell.composer.clear();
  }

  /** Puts `text` at place `from`; the turns from there on are gone. */
  function send(text: string, trusted: boolean, from: number): void {
    if (current.run || from < 0) return;
    recordSend(text, trusted);
    const conversation = current;
    const isFirst = conversation.exchanges.length === 0;
    conversation.exchanges.splice(from).forEach(unmountView);
    const exchange: Exchange = { id: newId(), text, confirmed: false, reply: null };
    if (isFirst) moveTo(address.afterSend(conversation.id), conversation, 'pushState');
    void run(conversation, exchange);
  }

  function regenerate(exchange: Exchange): void {
    if (current.run) return;
    current.exchanges.splice(current.exchanges.indexOf(exchange) + 1).forEach(unmountView);
    void run(current, exchange);
  }

  async function run(conversation: Conversation, exchange: Exchange): Promise<void> {
    const script = readScript();
    const { signal } = (conversation.run = new AbortController());
    const isNew = !conversation.exchanges.includes(exchange);
    showComposer();
    if (isNew) {
      await wait(script.userTurnMs, signal);
      conversation.exchanges.push(exchange);
      saveConversation(conversation);
    }
    const reply = (exchange.reply = createReply(newId()));
    const show = (): void => {
      if (!exchange.confirmed && reply.stage !== 'waiting') {
        exchange.confirmed = true;
        if (conversation.exchanges.length === 1)
          moveTo(address.afterFirst(conversation.id), conversation, 'replaceState');
      }
      views.get(exchange)?.show();
    };
    if (isNew && conversation === current) showNewTurn(exchange);
    show();
    await streamReply(reply, script, signal, show);
    if (signal.aborted) reply.stage = 'stopped';
    conversation.run = null;
    saveConversation(conversation);
    show();
    if (conversation !== current) return;
    showComposer();
    scrollToEnd();
  }

  function showNewTurn(exchange: Exchange): void {
    mountView(exchange);
    shell.showConversation(current);
    sidebar.show([...conversations.keys()], current.id);
    scrollToEnd();
  }

  function stop(): void {
    current.run?.abort();
  }

  function findConversation(id: string): Conversation {
    const found = conversations.get(id) ??
      loadConversation(id) ?? { id, exchanges: seedExchanges(2, newId), run: null };
    conversations.set(id, found);
    return found;
  }

  function open(id: string): void {
    history.pushState(null, '', address.of(id));
    showConversation(findConversation(id));
  }

  function newChat(): void {
    const conversation: Conversation = { id: newId(), exchanges: [], run: null };
    history.pushState(null, '', address.fresh);
    conversations.set(conversation.id, conversation);
    showConversation(conversation);
  }

  function listTurns(): Turn[] {
    return current.exchanges.flatMap(({ id, text, reply }) => {
      const user: Turn = { role: 'user', id, text, stage: null };
      return reply
        ? [user, { role: 'assistant' as const, id: reply.id, text: reply.text, stage: reply.stage }]
        : [user];
    });
  }

  addEventListener('popstate', () => {
    const id = findConversationId(address);
    showConversation(id ? findConversation(id) : { id: newId(), exchanges: [], run: null });
  });
  window.__draft = () => shell.composer.read();
  window.__chat = {
    open,
    newChat,
    turns: listTurns,
    busy: () => current.run !== null,
    remount: () => showConversation(current),
  };
  showConversation(current);
  shell.composer.focus();
}
