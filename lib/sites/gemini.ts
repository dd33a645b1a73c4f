import type { Site } from './site.ts';

/** Angular page with a Quill composer; the send button says "disabled" through aria-disabled. */
export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  hosts: ['https://gemini.google.com/*'],
  composer: [
    'rich-textarea .ql-editor[contenteditable="true"]',
    '[data-node-type="input-area"] [contenteditable="true"]',
    'input-area-v2 [contenteditable="true"]',
  ],
  send: ['button.send-button:not(.stop)', 'input-area-v2 button[aria-label="Send message"]'],
  stop: [
    'button.send-button.stop',
    'button[aria-label="Stop response"]',
    'mat-icon[fonticon="stop"]',
  ],
  turn: ['user-query', 'model-response'],
  user: ['user-query .query-text', 'user-query-content', 'user-query'],
  reply: ['model-response'],
  answer: ['message-content .markdown', '.model-response-text', 'message-content'],
  exclude: [
    'model-thoughts',
    '.cdk-visually-hidden',
    'sources-list',
    'source-footnote',
    'sources-carousel-inline',
  ],
  writing: ['.markdown[aria-busy="true"]'],
  complete: ['.response-footer.complete', 'message-actions'],
  error: ['[role="alert"]'],
  thread: '/(?:app|gem/[^/]+)/([0-9a-f]{8,})',
  model: ['[data-test-id="bard-mode-menu-button"]', '.input-area-switch-label'],
  checked: '2026-11-21',
  trust: 'high',
};
