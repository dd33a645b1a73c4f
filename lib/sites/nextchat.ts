import type { Site } from './site.ts';

/**
 * Read in ChatGPTNextWeb/NextChat `app/components/{chat,home,button,markdown}.tsx`, 706a18b of
 * 2026-07-06. CSS modules keep the local names as a part of each class. Thinking is a quotation in
 * the answer's own Markdown, errors are text; there is no conversation in the address.
 */
export const nextchat: Site = {
  id: 'nextchat',
  name: 'NextChat',
  hosts: [],
  marker: '#app-body textarea#chat-input, [class*="chat-input-panel"] textarea#chat-input',
  composer: ['textarea#chat-input', '[class*="chat-input-panel"] textarea'],
  send: ['button[class*="chat-input-send"]', 'label[for="chat-input"] > button'],
  // The actions of a reply that is being written are one: stop. Afterwards they are four and more.
  stop: ['[class*="chat-message-actions"] [class*="chat-input-actions"] > :only-child'],
  turn: ['[class*="chat-message-user"]', '[class*="chat-message-container"]'],
  user: [
    '[class*="chat-message-user"] [class*="chat-message-item"] .markdown-body',
    '[class*="chat-message-user"] .markdown-body',
  ],
  reply: [
    '[class*="chat-message__"]', // the module's local name, to its end
    '[class*="chat-message"]:not([class*="chat-message-user"]):has(> [class*="message-container"])',
  ],
  answer: ['[class*="chat-message-item"] .markdown-body', '.markdown-body'],
  exclude: [],
  writing: ['[class*="chat-message-status"]', '.markdown-body > svg:only-child'],
  complete: ['[class*="chat-message-actions"] [class*="chat-input-actions"] > :nth-child(2)'],
  error: [],
  thread: '(?!)', // none
  model: ['[class*="chat-model-name"]'],
  checked: '2026-11-21',
  trust: 'high',
};
