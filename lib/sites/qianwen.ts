import type { Site } from './site.ts';

/**
 * Qwen in China, another program than chat.qwen.ai: a Slate editor. Thin: inside a turn nothing is
 * known, nor what shows that a reply is being written, nor where the conversation's id stands.
 */
export const qianwen: Site = {
  id: 'qianwen',
  name: 'Qianwen',
  hosts: ['https://www.qianwen.com/*'],
  composer: [
    '[data-chat-input-body] [data-slate-editor][role="textbox"]',
    '[data-slate-editor][contenteditable="true"]',
  ],
  send: [
    '[aria-label="发送消息"]:not([data-chat-question-wrap] *)',
    '[data-chat-input-body] button[type="submit"]', // a guess at structure, should the label change
  ],
  stop: [],
  turn: ['[data-chat-question-wrap]', '[data-chat-answers-wrap]'],
  user: ['[data-chat-question-wrap]'],
  reply: ['[data-chat-answers-wrap]'],
  answer: [],
  // What chat programs call it; this one's name for it is not known.
  exclude: ['[class*="thinking" i]', '[class*="reasoning" i]'],
  writing: [],
  complete: [],
  error: ['[data-chat-answers-wrap] [role="alert"]'],
  // Whatever looks like an id.
  thread: '[/=]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,32})',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
