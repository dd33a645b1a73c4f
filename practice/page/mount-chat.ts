import { DEFAULT_SEED } from '../defaults.ts';
import { type ChatAddress, keepAddressInside } from './address.ts';
import { showAssistantTurn } from './assistant-turn.ts';
import { showHeader } from './chat-header.ts';
import { type Composer, showComposer } from './composer.ts';
import { element } from './element.ts';
import { followEnd } from './follow-end.ts';
import { type ChatStorage, keepInMemory, loadTurns, saveTurns } from './keep-conversations.ts';
import { SAMPLES, showSamples } from './samples.ts';
import { readSendKey } from './send-key.ts';
import type { Transport } from './transport.ts';
import { makeAssistantTurn, makeUserTurn, toMessages, type Turn } from './turns.ts';
import { showUserTurn } from './user-turn.ts';
import { writeReply } from './write-reply.ts';

export interface ChatOptions {
  readonly transport: Transport;
  /** Takes the chat down: stops a reply, removes listeners, empties the root. */
  readonly signal: AbortSignal;
  /** The model's name as the header shows it. */
  readonly model: string;
  readonly seed?: number;
  /** The address bar, in a page of its own; absent inside another page. */
  readonly address?: ChatAddress;
  /** `localStorage`, in a page of its own; absent to forget. */
  readonly storage?: ChatStorage;
  readonly samples?: readonly string[];
}

/** Shows the chat in `root`, which gets `data-practice-chat`. README.md describes the elements. */
export function mountChat(root: HTMLElement, options: ChatOptions): void {
  const { transport, signal, seed = DEFAULT_SEED } = options;
  const address = options.address ?? keepAddressInside();
  const storage = options.storage ?? keepInMemory();
  const sendKey = readSendKey(storage);
  const transcript = element('div', {
    'data-transcript': true,
    role: 'log',
    'aria-label': 'Conversation',
    tabindex: '0',
  });
  const area = element('div', { 'data-scroll-area': true }, transcript);
  const follow = followEnd(area, signal);
  let turns: Turn[] = [];
  let id: string | null = null;
  let writing: AbortController | null = null;

  const save = () => id !== null && saveTurns(storage, id, turns);

  const send = (text: string) => {
    if (turns.length === 0) {
      transcript.replaceChildren();
      id = crypto.randomUUID();
    }
    addUserTurn(text);
    void reply(0);
  };

  const addUserTurn = (text: string) => {
    const turn = makeUserTurn(text);
    turns.push(turn);
    transcript.append(drawTurn(turn));
    save();
  };

  const reply = async (attempt: number) => {
    const stopper = new AbortController();
    writing?.abort();
    writing = stopper;
    const turn = makeAssistantTurn(attempt);
    const view = showAssistantTurn(turn, () => regenerate(turn.id));
    const messages = toMessages(turns);
    turns.push(turn);
    transcript.append(view.root);
    setWriting(true);
    follow(true);
    const own = AbortSignal.any([stopper.signal, signal]);
    await writeReply(transport, messages, { signal: own, seed, attempt }, turn, view, () => {
      // As real chats do: a new conversation gets its address while the first reply streams.
      if (writing === stopper && address.read() !== id) address.push(id);
      follow();
    });
    if (writing !== stopper) return;
    writing = null;
    setWriting(false);
    save();
  };

  const setWriting = (now: boolean) => {
    root.toggleAttribute('data-writing', now);
    transcript.setAttribute('aria-busy', String(now));
    composer.setWriting(now);
  };

  /** Drops a turn and all after it, from the page too. */
  const dropFrom = (turnId: string) => {
    const at = turns.findIndex((turn) => turn.id === turnId);
    if (at < 0) return;
    turns = turns.slice(0, at);
    while (transcript.children.length > at) transcript.lastElementChild?.remove();
  };

  const regenerate = (turnId: string) => {
    const turn = turns.find((each) => each.id === turnId);
    if (writing || turn?.role !== 'assistant') return;
    dropFrom(turnId);
    void reply(turn.attempt + 1);
    composer.focus();
  };

  const drawTurn = (turn: Turn): HTMLElement =>
    turn.role === 'assistant'
      ? showAssistantTurn(turn, () => regenerate(turn.id)).root
      : showUserTurn(turn, {
          sendKey,
          resend: (text) => {
            if (writing) return;
            dropFrom(turn.id);
            addUserTurn(text);
            void reply(0);
            composer.focus();
          },
        });

  /** Shows the conversation of the address, or an empty chat. */
  const open = () => {
    save();
    writing?.abort();
    writing = null;
    setWriting(false);
    id = address.read();
    turns = id === null ? [] : loadTurns(storage, id);
    const samples = () => showSamples(options.samples ?? SAMPLES, (text) => composer.fill(text));
    transcript.replaceChildren(...(turns.length > 0 ? turns.map(drawTurn) : [samples()]));
    follow(true);
  };

  const startNew = () => {
    if (address.read() !== null) address.push(null);
    open();
    composer.focus();
  };

  const composer: Composer = showComposer({ sendKey, send, stop: () => writing?.abort(), signal });
  const chooseCtrl = (needsCtrl: boolean) => {
    sendKey.choose(needsCtrl);
    composer.setSendKey(needsCtrl);
  };
  composer.setSendKey(sendKey.needsCtrl());
  root.setAttribute('data-practice-chat', '');
  const note = element('p', { 'data-foot': true }, 'Replies can be wrong: check what matters.');
  root.replaceChildren(
    showHeader({
      model: options.model,
      needsCtrl: sendKey.needsCtrl(),
      chooseCtrl,
      startNew,
      signal,
    }),
    area,
    element('footer', { 'data-footer': true }, composer.root, note),
  );
  address.watch(open, signal);
  window.addEventListener('pagehide', save, { signal });
  signal.addEventListener('abort', () => root.replaceChildren(), { once: true });
  open();
}
