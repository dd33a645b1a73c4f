import type { Address } from './address.ts';
import type { Conversation, Exchange } from './state.ts';

/** The message box. Everything is read from the editor's own model, never from the DOM. */
export interface Composer {
  read(): string;
  clear(): void;
  focus(): void;
}

/** What a message box reports. */
export interface ComposerEvents {
  /** Enter or the send control; `trusted` tells whether a real key or pointer was behind it. */
  submit(trusted: boolean): void;
  stop(): void;
  changed(): void;
}

export type ComposerState = 'empty' | 'ready' | 'busy';

export interface Shell {
  /** The element that holds the turns. */
  list: HTMLElement;
  composer: Composer;
  showComposer(state: ComposerState): void;
  showConversation(conversation: Conversation): void;
}

export interface TurnActions {
  regenerate(): void;
  /** Sends the edited text from this turn on; later turns are dropped. */
  resend(text: string, trusted: boolean): void;
}

/** The nodes of one exchange. `show` changes them in place, as the sites' frameworks do. */
export interface ExchangeView {
  show(): void;
  remove(): void;
}

/** A site's own markup; the engine knows none. */
export interface Skin {
  address: Address;
  newId(): string;
  mountShell(root: HTMLElement, events: ComposerEvents): Shell;
  mountExchange(list: HTMLElement, exchange: Exchange, actions: TurnActions): ExchangeView;
}
