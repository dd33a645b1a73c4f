import type { Site } from './site.ts';

/** The international site; the Chinese one (qianwen.ts) is another program. */
export const qwen: Site = {
  id: 'qwen',
  name: 'Qwen',
  hosts: ['https://chat.qwen.ai/*', 'https://qwen.ai/*'],
  composer: [
    'textarea.message-input-textarea',
    '.message-input-container textarea',
    'textarea#chat-input', // older
  ],
  send: [
    '.chat-prompt-send-button button.send-button:not(.stop-button)',
    'button.send-button:not(.stop-button)',
  ],
  stop: ['button.stop-button'],
  turn: ['.qwen-chat-message-user', '.qwen-chat-message-assistant'],
  user: ['.qwen-chat-message-user .user-message-content', '.qwen-chat-message-user'],
  reply: ['.qwen-chat-message-assistant'],
  answer: ['.response-message-content .qwen-markdown', '.qwen-markdown'],
  exclude: ['[class*="qwen-chat-thinking"]', '[class*="status-card-wraper"]'], // [sic]
  writing: [],
  complete: [],
  error: ['[role="alert"]'],
  thread: '^/c/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: ['.header-left .ant-dropdown-trigger'],
  checked: '2026-11-21',
  trust: 'medium',
};
