import type { Site } from './site.ts';

/**
 * Read in open-webui/open-webui (MessageInput, UserMessage, ResponseMessage, Collapsible,
 * StructuredOutputRenderer; versions of 2025 and 2026, not surely the newest). Thin: the stop
 * control has no name (only its drawing; a fork names it), folded thinking is known by its
 * structure alone, and a message of failure by nothing.
 */
export const openWebui: Site = {
  id: 'open-webui',
  name: 'Open WebUI',
  hosts: [],
  // Z.ai descends from it, and adds names of its own.
  marker:
    'body:has(#model-selector-0-button):not(:has(.sendMessageButton, .input-scroll)) form #chat-input',
  composer: [
    '#chat-input[contenteditable="true"]',
    'textarea#chat-input',
    '#chat-input [contenteditable="true"]',
  ],
  // While the box is empty, a button that starts a call stands in its place.
  send: ['#send-message-button', 'form:has(#chat-input) button[type="submit"]'],
  stop: ['#stop-response-button', 'form:has(#chat-input) button:has(path[d*="6-2.438"])'],
  // Not every [id^="message-"]: the box around the composer is called so, too.
  turn: ['#messages-container [id^="message-"]', '.chat-user', '.chat-assistant'],
  user: ['.chat-user', '.user-message'],
  reply: ['#messages-container [id^="message-"]:has(.chat-assistant)', '.chat-assistant'],
  answer: ['#response-content-container', '.chat-assistant'], // this id is in every message
  exclude: [
    '.status-description',
    '[slot="content"]', // the content of a folded block: thinking, tools
    'div.cursor-pointer', // its header (inline code is a `code.cursor-pointer`)
    'div.cursor-pointer + div',
    '[id^="collapsible-"]',
    '[id^="source-"]',
  ],
  writing: [],
  complete: ['.copy-response-button', '[id^="speak-button-"]'],
  error: [],
  thread: '/c/([0-9a-f-]{36})',
  model: [
    '#response-message-model-name',
    '.line-clamp-1 .line-clamp-1',
    '#model-selector-0-button',
  ],
  checked: '2026-11-21',
  trust: 'medium',
};
