import type { Site } from './site.ts';

/**
 * Thin: only a label tells a user's message; behind it stands that messages alternate. What shows
 * that a reply is being written is not known: the engine goes by the control beside the box.
 */
export const t3Chat: Site = {
  id: 't3-chat',
  name: 'T3 Chat',
  hosts: ['https://t3.chat/*'],
  composer: ['textarea#chat-input', 'form:has(button[type="submit"]) textarea'],
  send: ['button[type="submit"]:not([data-message-id] *)'],
  stop: [],
  turn: ['[data-message-id]'],
  user: [
    '[data-message-id]:has([aria-label="Your message"])',
    '[data-message-id]:nth-child(odd of [data-message-id])',
  ],
  reply: [
    '[data-message-id]:not(:has([aria-label="Your message"]))',
    '[data-message-id]:nth-child(even of [data-message-id])',
  ],
  answer: ['.prose'],
  exclude: [],
  writing: [],
  complete: [],
  error: ['[data-message-id] [role="alert"]'],
  thread: '^/chat/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
