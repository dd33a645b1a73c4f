import type { Site } from './site.ts';

/**
 * Read in lobehub/lobehub (Desktop input, InputEditor, ChatItem, MessageContent, User, Assistant,
 * Thinking; 2026) and in the published @lobehub/editor 4.27.3 and @lobehub/ui 5.20.3 (send button,
 * Markdown, Accordion). Thin: no control has a name, so they go by their drawings; the sides of the
 * conversation by the indent of the user's turns; the address by general knowledge.
 */
export const lobehub: Site = {
  id: 'lobehub',
  name: 'LobeHub',
  hosts: [],
  marker: '[data-testid="chat-input"] [data-lexical-editor]',
  composer: [
    '[data-testid="chat-input"] [data-lexical-editor][contenteditable="true"]',
    '[data-testid="chat-input"] [contenteditable="true"]',
    '[data-lexical-editor][contenteditable="true"]',
  ],
  send: [
    '[data-testid="chat-input"] button:has(svg[viewBox="0 0 14 14"])',
    '[data-testid="chat-input"] .ant-btn-primary',
  ],
  stop: [
    '[data-testid="chat-input"] button:has(rect[width="252"])',
    'button:has(svg[viewBox="0 0 1024 1024"] rect[width="252"])',
  ],
  turn: ['.message-wrapper[data-message-id]', '.message-wrapper'],
  user: [
    '.message-wrapper[style*="padding-inline-start: 36px"] .msg_content_flag',
    '.message-wrapper:has([data-user-action-bar-portal]) .msg_content_flag',
  ],
  reply: [
    '.message-wrapper:has([data-assitant-action-bar-portal])', // its authors' spelling
    '.message-wrapper:has([data-assistant-group-action-bar-portal])',
    '.message-wrapper:not([style*="padding-inline-start: 36px"])',
  ],
  answer: [
    '.msg_content_flag article[data-code-type="markdown"]',
    '.msg_content_flag article',
    '.msg_content_flag',
  ],
  exclude: ['[role="region"]', '[role="menubar"]', 'time'], // a region: a folded block, open
  writing: [],
  complete: [],
  error: ['.message-wrapper [role="alert"]', '.message-wrapper .ant-alert-error'],
  thread: '(?:[?&]topic=|/)(tpc_[a-z0-9]+)',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
