import type { Site } from './site.ts';

/**
 * Read in danny-avila/LibreChat (ChatForm, SendButton, StopButton, DuringRunSendButton, MessageRow,
 * HeaderLabel, MessageContent, Text, Reasoning; versions up to mid-2026, some of forks). It shares
 * `#prompt-textarea` and the send button's test-id with ChatGPT. Thin: a redesign of the composer
 * was under way (PR 14473), and what a finished reply has that an unfinished one lacks.
 */
export const librechat: Site = {
  id: 'librechat',
  name: 'LibreChat',
  hosts: [],
  marker: 'form textarea#prompt-textarea[data-testid="text-input"]',
  composer: ['textarea[data-testid="text-input"]', 'textarea#prompt-textarea'],
  send: [
    'button[data-testid="send-button"]',
    'button#send-button',
    'button[data-testid="during-run-send-button"]', // while a reply is written and the box has text
  ],
  stop: [
    'form:has([data-testid="text-input"]) button:has(> svg > rect[width="10"][height="10"])',
    'button[aria-label="Stop generating"]',
  ],
  turn: ['.message-render', '.user-turn', '.agent-turn'],
  user: ['.user-turn [data-testid="message-body"]', '.user-turn .message-content', '.user-turn'],
  reply: ['.message-render:has(.agent-turn)', '.agent-turn'],
  answer: ['[data-testid="message-body"]', '.message-content'],
  // The text of a folded thought is in the page.
  exclude: [String.raw`.group\/reasoning`, String.raw`.group\/thinking-container`, 'time'],
  writing: ['.result-streaming', '.submitting', '.result-thinking'],
  complete: [],
  error: ['.message-render [role="alert"]', '.agent-turn [role="alert"]'],
  thread: '/c/([0-9a-f-]{36})',
  model: [
    '.agent-turn h2 .truncate[aria-hidden="true"]', // the model behind the provider's name
    '.agent-turn h2 .truncate',
    '.agent-turn h2:not(:has(*))',
  ],
  checked: '2026-11-21',
  trust: 'medium',
};
