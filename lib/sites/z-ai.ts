import type { Site } from './site.ts';

/**
 * Descends from Open WebUI. The stop control has no name of its own: while a reply is written, the
 * send control is not there, and the engine goes by what stands in its place.
 */
export const zAi: Site = {
  id: 'z-ai',
  name: 'Z.ai',
  hosts: ['https://chat.z.ai/*'],
  composer: ['#chat-input', 'textarea.input-scroll, .input-scroll textarea'],
  send: ['#send-message-button', 'button.sendMessageButton', '[aria-label="Send Message"]'],
  stop: [],
  turn: ['#messages-container [id^="message-"]', '.chat-user', '.chat-assistant'],
  user: ['#messages-container .chat-user', '.chat-user'],
  // The whole message: the sign that it is complete stands under its text.
  reply: ['#messages-container [id^="message-"]:has(.chat-assistant)', '.chat-assistant'],
  answer: ['#response-content-container', '.chat-assistant'], // this id is in every message
  exclude: ['.thinking-chain-container', '.edit-user-message-button'],
  writing: [],
  complete: ['.copy-response-button'],
  error: ['#messages-container [role="alert"]'],
  thread: '^/c/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
