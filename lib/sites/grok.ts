import type { Site } from './site.ts';

/**
 * TipTap composer with a hidden textarea beside it. The stop control's label is localised; its
 * shape, a square, is the other sign. Nothing is known to mark a reply that is complete.
 */
export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  hosts: ['https://grok.com/*'],
  composer: [
    '[data-testid="chat-input"] [contenteditable="true"]',
    '.query-bar-editor [contenteditable="true"]',
    'form .tiptap[contenteditable="true"]',
    'form textarea', // older
  ],
  send: [
    'form:has([data-testid="chat-input"]) button[type="submit"]:not([aria-label*="Stop"])',
    'form button[type="submit"]:not([aria-label*="Stop"])',
  ],
  stop: [
    'button[aria-label*="Stop"]',
    'form:has([data-testid="chat-input"]) button[type="button"]:has(svg > rect:only-child)',
  ],
  turn: ['[id^="response-"]', '[data-testid="user-message"]', '.message-bubble'],
  user: ['[data-testid="user-message"]', '.message-bubble[class*="bg-surface-l1"]'],
  reply: [
    '[id^="response-"]:has([data-testid="assistant-message"])',
    '[data-testid="assistant-message"]',
    '.message-bubble:not([class*="bg-surface-l1"])', // older
  ],
  answer: ['.response-content-markdown'],
  exclude: ['.thinking-container', '.action-buttons', '.inline-media-container'],
  writing: [],
  complete: [],
  error: ['[role="alert"]'],
  // A private chat is at /c#private and has no id.
  thread: '/c/([0-9a-f-]{36})',
  model: ['#model-select-trigger'],
  checked: '2026-11-21',
  trust: 'high',
};
