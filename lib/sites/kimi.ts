import type { Site } from './site.ts';

/**
 * The send control is a `div` in three states. It is said to want a whole press of the mouse: what
 * comes before the user's click reaches it in any case, so only the click is held and made again.
 */
export const kimi: Site = {
  id: 'kimi',
  name: 'Kimi',
  hosts: ['https://www.kimi.com/*', 'https://www.kimi.ai/*', 'https://kimi.moonshot.cn/*'],
  composer: [
    '.chat-input-editor[contenteditable="true"]',
    '[data-lexical-editor="true"][contenteditable="true"]',
  ],
  send: ['.send-button-container:not(.stop, .loading)', 'div:has(> svg[name="Send"])'],
  stop: [
    '.send-button-container.stop',
    '.send-button-container.loading',
    'div:has(> svg[name="stop"])',
  ],
  turn: ['.chat-content-item-user', '.chat-content-item-assistant'],
  user: ['.chat-content-item-user .user-content', '.chat-content-item-user'],
  reply: ['.chat-content-item-assistant'],
  answer: ['.markdown'],
  exclude: [
    '.toolcall-container',
    '.thinking-container', // holds Markdown of its own
    '.segment-assistant-actions',
    '.segment-user-action-row',
  ],
  writing: [],
  complete: ['.segment-assistant-actions svg[name="Refresh"]'],
  error: ['[role="alert"]'],
  thread: '^/chat/([0-9a-z-]{16,})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
