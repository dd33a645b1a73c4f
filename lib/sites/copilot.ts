import type { Site } from './site.ts';

/**
 * Thin: one source says that the page moves to the editor of Microsoft 365 Copilot, so both are
 * here; the answer's own element inside a message is not known (the message is read), and whether
 * the reactions stand in the message or beside it.
 */
export const copilot: Site = {
  id: 'copilot',
  name: 'Microsoft Copilot',
  hosts: ['https://copilot.microsoft.com/*'],
  composer: [
    '#userInput',
    '[data-testid="composer-input"]',
    '#m365-chat-editor-target-element[contenteditable="true"]',
  ],
  send: ['[data-testid="submit-button"]', 'button.fai-SendButton:not([aria-label^="Stop"])'],
  stop: ['[data-testid="stop-button"]'],
  turn: ['[data-content="user-message"]', '[data-content="ai-message"]'],
  user: ['[data-content="user-message"]'],
  reply: ['[data-content="ai-message"]'],
  answer: [],
  exclude: [
    '[data-testid="message-item-reactions"]',
    '[class*="visually-hidden"]',
    '[class*="citation"]',
  ],
  writing: [],
  complete: [
    '[data-testid="message-item-reactions"]',
    '[data-testid="copy-ai-message-button"]',
    '[data-content="ai-message"]:has(+ [data-testid="message-item-reactions"])',
  ],
  error: ['[role="alert"]'],
  thread: '/chats/([0-9A-Za-z_-]{21})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
