import type { Site } from './site.ts';

/**
 * Virtualised list; hashed classes change with every build, so only the `ds-` ones are used. Send
 * and stop are one control: its glyph tells them apart. No reply names its model.
 */
export const deepseek: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['https://chat.deepseek.com/*'],
  composer: [
    'textarea.ds-scroll-area',
    'textarea[placeholder="Message DeepSeek"]',
    '#chat-input', // older
  ],
  send: [
    '[role="button"].ds-button--primary:has(path[d^="M8.3125 0.98"])',
    '[role="button"].ds-button--primary.ds-button--circle:not(:has(.ds-loading, path[d^="M2 4.88"]))',
  ],
  stop: [
    '[role="button"]:has(path[d^="M2 4.88"])',
    '[role="button"].ds-button--circle:has(.ds-loading)',
  ],
  turn: ['[data-virtual-list-item-key]', '.ds-message'],
  // A reply that has no text yet is no user's turn.
  user: ['.ds-message:not(:has(.ds-markdown, .ds-think-content, .ds-loading))'],
  reply: ['[data-virtual-list-item-key]:has(.ds-markdown)', '.ds-message:has(.ds-markdown)'],
  answer: ['.ds-assistant-message-main-content', '.ds-markdown:not(.ds-markdown--think)'],
  exclude: ['.ds-think-content', '.ds-markdown--think', '[class*="think"]', '.ds-markdown-cite'],
  writing: [],
  // The bar of buttons beneath the message, by one of its labels, else by its place.
  complete: ['[role="button"][aria-label="Read aloud"]', '.ds-message ~ * [role="button"]'],
  error: ['[role="alert"]'],
  thread: '/a/chat/s/([0-9a-f-]{36})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
