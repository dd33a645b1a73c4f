/** `stuck`: the server has finished and stop is gone, but the page never marks the turn complete. */
export type Stage = 'waiting' | 'thinking' | 'writing' | 'done' | 'stopped' | 'failed' | 'stuck';

export interface Reply {
  id: string;
  stage: Stage;
  thinking: string;
  text: string;
  error: string;
}

export interface Exchange {
  /** The id of the user's message. */
  id: string;
  text: string;
  /** False until the server has answered: ChatGPT's light page shows a pending id until then. */
  confirmed: boolean;
  reply: Reply | null;
}

export interface Conversation {
  id: string;
  exchanges: Exchange[];
  /** Set from the send until the reply ends; aborting it is the stop button. */
  run: AbortController | null;
}

/** busy: the model is at work. ended: the page shows the turn as finished. `stuck` is neither. */
export const STAGES: Record<Stage, { busy: boolean; ended: boolean }> = {
  waiting: { busy: true, ended: false },
  thinking: { busy: true, ended: false },
  writing: { busy: true, ended: false },
  done: { busy: false, ended: true },
  stopped: { busy: false, ended: true },
  failed: { busy: false, ended: true },
  stuck: { busy: false, ended: false },
};

export function createReply(id: string): Reply {
  return { id, stage: 'waiting', thinking: '', text: '', error: '' };
}

/** Turns that were there before the page was opened; each states a confidence, so that a wrong reader is caught. */
export function seedExchanges(count: number, newId: () => string): Exchange[] {
  return Array.from({ length: count }, (_, index) => ({
    id: newId(),
    text: `Earlier question ${index + 1}?\nIt has two lines.`,
    confirmed: true,
    reply: {
      ...createReply(newId()),
      stage: 'done',
      text: `Earlier answer ${index + 1}.\n\nConfidence: 61%`,
    },
  }));
}

const KEY = 'conversation:';

/** The server's memory: a reloaded conversation shows the turns that it had. */
export function saveConversation({ id, exchanges }: Conversation): void {
  sessionStorage.setItem(KEY + id, JSON.stringify(exchanges));
}

export function loadConversation(id: string): Conversation | null {
  const stored = sessionStorage.getItem(KEY + id);
  return stored === null ? null : { id, exchanges: JSON.parse(stored) as Exchange[], run: null };
}
