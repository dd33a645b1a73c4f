import type { Site } from './site.ts';

/**
 * After its test ids were removed in the middle of 2026. Thin: whether the side that a message is on
 * is a class of the message or of something in it, and how thinking is marked.
 */
export const doubao: Site = {
  id: 'doubao',
  name: 'Doubao',
  hosts: ['https://www.doubao.com/*'],
  composer: [
    'textarea.semi-input-textarea',
    'textarea[placeholder*="发消息"]',
    '[data-slate-editor="true"][contenteditable="true"]', // another variant
  ],
  send: ['#flow-end-msg-send'],
  stop: [
    String.raw`[class*="break-btn-"]:not(.\!hidden)`,
    '[data-testid="chat_input_local_break_button"]', // older
  ],
  turn: ['[data-message-id]'],
  user: [
    '[data-message-id].justify-end',
    '[data-message-id]:has(.justify-end):not(:has(.flow-markdown-body, .md-box-root))',
  ],
  // The engine looks only at what follows the user's turn.
  reply: [
    '[data-message-id]:not(.justify-end):has(.flow-markdown-body, .md-box-root)',
    '[data-message-id]:not(.justify-end)',
  ],
  answer: ['.flow-markdown-body', '.md-box-root'],
  exclude: [],
  writing: [],
  complete: [],
  error: ['[data-message-id] [role="alert"]'],
  thread: '^/chat/([0-9]{6,})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
