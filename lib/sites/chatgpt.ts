import type { Site } from './site.ts';

/**
 * Three shapes live side by side (2026-10): A classic (`#prompt-textarea`), B lightweight
 * (`data-mobile-composer`, signed-out) and C thread (`data-chatgpt-composer`, `data-turn-key`).
 * Their selectors exclude each other, so one ordered list a row serves all three.
 */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  hosts: ['https://chatgpt.com/*'],
  composer: [
    // C; a nested form of this kind is an edit form inside a turn, which the engine leaves out.
    'form[data-chatgpt-composer] [data-composer-markdown][contenteditable="true"]',
    '#prompt-textarea[contenteditable="true"]', // A
    '#mobile-composer-prompt', // B
    'form[data-mobile-composer] textarea[name="prompt"]', // B, without its id
    'form[data-type="unified-composer"] [contenteditable="true"]', // A, without its id
  ],
  send: [
    '[data-testid="send-button"]', // A
    '#composer-submit-button:not([data-testid="stop-button"])', // A
    'button[data-composer-submit]', // B
    // C: its only submit button; a message that is edited is such a form too.
    'form[data-chatgpt-composer]:not([data-turn-key] *) button[type="submit"]',
  ],
  stop: [
    '[data-testid="stop-button"]',
    'form[data-chatgpt-composer] button[aria-label="Stop"]',
    'form[data-mobile-composer] button[aria-label^="Stop"]',
  ],
  turn: ['[data-turn-key]', '[data-testid^="conversation-turn-"]', 'li[data-message-role]'],
  user: [
    '[data-chatgpt-search-unit-key$=":user"] [data-user-message-bubble] .whitespace-pre-wrap', // C
    '[data-message-author-role="user"] .whitespace-pre-wrap', // A
    '[data-user-message-bubble] [data-user-message-copy]', // B
    '[data-message-author-role="user"]',
    '[data-user-message-bubble]',
  ],
  reply: [
    '[data-chatgpt-search-unit-key$=":assistant"]', // C
    // A: the container's tag has changed before (article, section), its attributes have not.
    '[data-testid^="conversation-turn-"]:has([data-message-author-role="assistant"])',
    'li[data-message-role="assistant"]', // B
    '[data-message-author-role="assistant"]',
  ],
  answer: [
    '[data-markdown-text-style="assistant-message"]', // C
    '[data-message-author-role="assistant"] .markdown', // A
    '[data-assistant-markdown]', // B
    '.markdown',
  ],
  exclude: [
    '[data-testid$="citation-pill"]',
    '[data-streaming-response-status]',
    '[data-testid*="reasoning"]',
    '[data-markdown-copy="exclude"]',
    '[data-message-attribution]',
    '[data-message-actions]',
    '.turn-action-controls',
    '[role="status"]',
    '[popover]',
  ],
  writing: [
    '[data-talvt-turn-state="in_progress"]',
    '[data-message-streaming]:not([data-message-streaming="false"])',
    '.result-streaming',
  ],
  complete: [
    '[data-testid="copy-turn-action-button"]', // A
    '[data-message-complete]:not([data-message-complete="false"])', // B
    '[data-talvt-turn-state="complete"]', // C
  ],
  error: ['[data-testid="conversation-error"]', '[role="alert"]'],
  // Right after the first send the path can be /c/WEB:<client id>: only a full UUID is an id.
  thread: '/(?:c|uc)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: [
    '[data-message-model-slug]',
    '[data-testid="model-switcher-dropdown-button"]',
    '[data-codex-intelligence-trigger]',
  ],
  shapes: [
    { composer: 1, user: 1, reply: 1, answer: 1 }, // A
    { composer: 2, send: 2, stop: 2, user: 2, reply: 2, answer: 2 }, // B
    { send: 3, stop: 1 }, // C
  ],
  checked: '2026-11-21',
  trust: 'high',
};
