import type { Site } from './site.ts';

/**
 * From the program's own source (chat-ui, August 2026). The message box has no name of its own: it
 * is the one in the form with the send or the stop control.
 */
export const huggingchat: Site = {
  id: 'huggingchat',
  name: 'HuggingChat',
  hosts: ['https://huggingface.co/*'],
  path: '^/chat(?:[/?#]|$)',
  composer: [
    'form:has(button[name="submit"], .stop-generating-btn) textarea',
    'form:not([data-message-id] *) textarea',
  ],
  send: [
    'button[type="submit"][name="submit"]',
    'form:not([data-message-id] *) button[aria-label="Send message"]',
  ],
  stop: ['.stop-generating-btn', 'button[aria-label="Stop generating"]'],
  turn: ['[data-message-id]'],
  user: ['[data-message-id][data-message-type="user"]', '[data-message-type="user"]'],
  reply: ['[data-message-id][data-message-role="assistant"]', '[data-message-role="assistant"]'],
  answer: ['.prose:not([data-exclude-from-copy] *)'],
  exclude: ['[data-exclude-from-copy]'], // thinking, tools
  writing: [],
  complete: [],
  error: ['[role="alert"]'],
  thread: '^/chat/conversation/([0-9a-f]{16,})',
  // Shown only for replies that were routed, under the message, in words.
  model: [],
  checked: '2026-11-21',
  trust: 'high',
};
