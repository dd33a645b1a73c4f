import type { Message } from './transport.ts';

export interface UserTurn {
  readonly id: string;
  readonly role: 'user';
  readonly text: string;
}

export const ENDS = ['done', 'stopped', 'error'] as const;
export type End = (typeof ENDS)[number];

export interface AssistantTurn {
  readonly id: string;
  readonly role: 'assistant';
  text: string;
  thinking: string;
  /** 0 for the first reply to a message, one more for each regenerated one. */
  readonly attempt: number;
  /** `null` while it is being written. */
  end: End | null;
  /** What went wrong, in one sentence, when `end` is `error`. */
  error: string | null;
}

export type Turn = UserTurn | AssistantTurn;

export function makeUserTurn(text: string): UserTurn {
  return { id: crypto.randomUUID(), role: 'user', text };
}

export function makeAssistantTurn(attempt: number): AssistantTurn {
  return {
    id: crypto.randomUUID(),
    role: 'assistant',
    text: '',
    thinking: '',
    attempt,
    end: null,
    error: null,
  };
}

/** What a model is told of the conversation: no thinking, and no replies that came to nothing. */
export function toMessages(turns: readonly Turn[]): Message[] {
  return turns
    .filter((turn) => turn.text !== '')
    .map((turn) => ({ role: turn.role, content: turn.text }));
}
