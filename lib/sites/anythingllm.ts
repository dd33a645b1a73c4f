import type { Site } from './site.ts';

/**
 * Read in Mintplex-Labs/anything-llm `frontend/src/components/WorkspaceChat/ChatContainer`
 * (PromptInput, StopGenerationButton, PromptReply, HistoricalMessage, Actions, ThoughtContainer),
 * 72aabbd of 2026-08-21. Rows have neither ids nor roles: they are children of the list's one
 * column, and only the side that they stand on tells them apart.
 */
export const anythingllm: Site = {
  id: 'anythingllm',
  name: 'AnythingLLM',
  hosts: [],
  marker: '#prompt-input-wrapper textarea#primary-prompt-input',
  composer: ['textarea#primary-prompt-input', '#prompt-input-wrapper textarea'],
  send: [
    'button[data-tooltip-id="send-prompt"]',
    '#prompt-input-wrapper form button[type="submit"]',
  ],
  stop: [
    'button[data-tooltip-id="stop-generation-button"]',
    'button[aria-label="Stop generating"]', // said in English in every language
  ],
  turn: ['#chat-history > div > .justify-end', '#chat-history > div > .justify-start'],
  user: [
    // The bubble; the actions under it stand at the right, too.
    '#chat-history > div > .justify-end > div > :first-child',
    '#chat-history > div > .justify-end',
  ],
  reply: ['#chat-history > div > .justify-start'],
  answer: ['.break-words'], // while it is written a span, afterwards a div with the thoughts in it
  exclude: [
    '.justify-center:has([data-tooltip-id="cot-thinking"])',
    '[data-tooltip-id="query-refusal-info"]',
  ],
  writing: ['.dot-falling'],
  complete: [
    '[data-tooltip-id="copy-assistant-text"]',
    '[data-tooltip-id="regenerate-assistant-text"]',
  ],
  error: ['#chat-history [role="alert"]'],
  thread: '/workspace/([^?#]+)', // a workspace has one conversation, and threads under it
  model: [],
  checked: '2026-11-21',
  trust: 'high',
};
