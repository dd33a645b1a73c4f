import type { Site } from './site.ts';

/**
 * Only the user's message has a name; the reply is what stands after it, with the model's name as
 * its first part. Thin: what shows that a reply is being written. The address names no conversation.
 */
export const duckAi: Site = {
  id: 'duck-ai',
  name: 'Duck.ai',
  hosts: ['https://duck.ai/*'],
  composer: ['form:not([role="search"]) textarea'], // a message that is edited is in no form
  send: ['form:not([role="search"]):has(textarea) button[type="submit"]'],
  stop: [],
  turn: ['[data-testid="user-message"]'],
  user: ['[data-testid="user-message"]'],
  reply: [
    '[data-testid="user-message"] + :not([data-testid="user-message"], :has(textarea))',
    '[data-testid="user-message"] ~ :not([data-testid="user-message"], :has(textarea))',
  ],
  answer: [],
  exclude: [
    '[data-testid="user-message"] ~ :not([data-testid="user-message"]) > :first-child:not(:only-child, :has(p, pre, li))',
  ],
  writing: [],
  complete: [],
  error: [],
  thread: '(?!)', // none
  model: [
    '[data-testid="user-message"] ~ :not([data-testid="user-message"]) > :first-child:not(:only-child, :has(p, pre, li))',
  ],
  checked: '2026-11-21',
  trust: 'low',
};
