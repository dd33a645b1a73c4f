import type { Script } from './script.ts';
import type { Stage } from './state.ts';

export interface Sent {
  text: string;
  /** Milliseconds since the epoch, so that a test can set it against the time of its own key press. */
  at: number;
  trusted: boolean;
}

export interface Turn {
  role: 'user' | 'assistant';
  id: string;
  text: string;
  stage: Stage | null;
}

export interface ChatHandle {
  open(conversationId: string): void;
  newChat(): void;
  turns(): Turn[];
  busy(): boolean;
  /** Replaces every turn's nodes by fresh ones with the same ids, as a virtualised list does. */
  remount(): void;
}

declare global {
  interface Window {
    __sent: Sent[];
    __script?: Partial<Script>;
    __draft(): string;
    __chat: ChatHandle;
    /** Starts an app that is late. */
    __start?: () => void;
  }
}

export function recordSend(text: string, trusted: boolean): void {
  window.__sent.push({ text, at: Date.now(), trusted });
}
