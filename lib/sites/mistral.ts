import type { Site } from './site.ts';

/** Le Chat. Thin: no sign on a reply says that it is complete, and no place names the model. */
export const mistral: Site = {
  id: 'mistral',
  name: 'Mistral Le Chat',
  hosts: ['https://chat.mistral.ai/*'],
  composer: [
    '.ProseMirror[contenteditable="true"][data-placeholder]',
    'form .ProseMirror[contenteditable="true"]',
    'textarea[name="message.text"]', // before the rich editor
  ],
  send: [
    // Not a form in a turn, and not the square that stands for "stop".
    'form:not([data-message-id] *) button[type="submit"]:not(:has(rect[rx="2"]:only-child))',
    'button[aria-label="Send query"]',
  ],
  stop: [
    'button[aria-label="Stop generating"]',
    'form:not([data-message-id] *) button:has(rect[rx="2"]:only-child)',
  ],
  turn: ['[data-message-author-role]'],
  user: ['[data-message-author-role="user"] .select-text', '[data-message-author-role="user"]'],
  reply: ['[data-message-author-role="assistant"]'],
  answer: ['[data-message-part-type="answer"]', '.markdown-container-style'],
  exclude: ['[data-message-part-type="reasoning"]', '.text-hint'],
  writing: [],
  complete: [],
  // Frameworks tell screen readers of a new address in an alert, too.
  error: ['[role="alert"]:not(#__next-route-announcer__)'],
  // Since July 2026 a part of the chats is at /work.
  thread: '^/(?:chat|work)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
