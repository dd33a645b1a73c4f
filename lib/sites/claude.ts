import type { Site } from './site.ts';

/** After the redesign of late August 2026 (`data-cds`), with the older names behind it. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  hosts: ['https://claude.ai/*'],
  composer: [
    '[data-testid="chat-input"][contenteditable="true"]',
    '[data-cds="ChatComposerEditor"] [contenteditable="true"]',
    'fieldset .ProseMirror[contenteditable="true"]',
  ],
  send: [
    '[data-testid="chat-input-send"]',
    '[data-cds="ChatComposerPrimaryAction"] button:not([data-testid="chat-input-stop"])',
    'button[aria-label="Send message" i]',
  ],
  stop: [
    '[data-testid="chat-input-stop"]',
    '[data-cds="ChatComposer"][data-busy="true"]',
    'button[aria-label="Stop response"]',
  ],
  turn: ['[data-testid="transcript-row"]', '[data-cds="UserMessage"]', '[data-test-render-count]'],
  user: [
    '[data-cds="UserMessage"] [data-testid="user-message"]',
    '[data-testid="user-message"]',
    '.font-user-message',
  ],
  reply: [
    '[data-testid="assistant-message"]',
    '[data-cds="AssistantMessage"]',
    '[data-is-streaming]',
  ],
  answer: [
    '[data-cds="Prose"]',
    '[data-perf-reply-text]',
    '.row-start-2 .standard-markdown',
    '.standard-markdown',
    '.font-claude-response',
  ],
  exclude: [
    '[data-cds="TurnStatus"]',
    '[data-testid="message-actions"]',
    'time',
    'span[data-not-prose]',
    '.row-start-1', // thinking in the older layout
  ],
  writing: ['[data-is-streaming="true"]'],
  complete: ['[data-is-streaming="false"]'],
  error: ['[data-testid="message-error"]', '[role="alert"]'],
  thread: '/chat/([0-9a-f-]{36})',
  model: ['[data-testid="model-selector-dropdown"]'],
  checked: '2026-11-21',
  trust: 'high',
};
