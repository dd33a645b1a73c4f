import type { Site } from './site.ts';

/**
 * Lexical in a `span`, with zero-width characters in it. Copilot inside Teams and Office pages is
 * not covered. Thin: whether the send control keeps its class while it stops, and what marks a
 * reply that is complete.
 */
export const m365Copilot: Site = {
  id: 'm365-copilot',
  name: 'Microsoft 365 Copilot',
  hosts: ['https://m365.cloud.microsoft/*', 'https://copilot.cloud.microsoft/*'],
  composer: [
    '#m365-chat-editor-target-element[contenteditable="true"]',
    'span[contenteditable="true"][data-lexical-editor]',
  ],
  send: ['button.fai-SendButton:not([aria-label^="Stop"])', 'button[aria-label="Send"]'],
  stop: ['button[aria-label="Stop generating"]', '[data-testid="loading-message"]'],
  turn: ['[data-testid="chatQuestion"]', '[data-testid="copilot-message-div"]', '.fai-UserMessage'],
  user: ['[data-testid="chatQuestion"]', '.fai-UserMessage'],
  reply: [
    '[data-testid="copilot-message-div"]:not([data-message-type="Progress"])',
    '[data-testid="lastChatMessage"]',
    '[data-testid="markdown-reply"]:not([data-message-type="Progress"])',
  ],
  answer: ['[data-testid="markdown-reply"]:not([data-message-type="Progress"])'],
  exclude: ['[data-message-type="Progress"]', '[class*="Citation"]', '[class*="Reference"]'],
  writing: ['[data-testid="loading-message"]'],
  complete: [],
  error: ['[role="alert"]'],
  thread: '/chat/conversation/([^/?#]+)',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
