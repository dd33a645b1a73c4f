import type { Site } from './site.ts';

/**
 * The same maker as Z.ai, another program. Thin: the user's turn (the engine finds it by its text),
 * the whole reply, what shows that one is being written, and where the conversation's id stands.
 */
export const chatglm: Site = {
  id: 'chatglm',
  name: 'ChatGLM',
  hosts: ['https://chatglm.cn/*'],
  composer: ['#search-input-box textarea.scroll-display-none', '#search-input-box textarea'],
  send: ['#search-input-box .enter-icon-container', '.enter-icon-container'],
  sendsOn: 'mousedown',
  stop: [],
  turn: ['.answer-content-wrap'],
  user: [],
  reply: ['.answer-content-wrap:not(.text-advance-thinking-content)'],
  answer: ['.markdown-body'],
  exclude: ['.text-advance-thinking-content'],
  writing: [],
  complete: [],
  error: [],
  // Whatever looks like an id.
  thread: '[/=]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,32})',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
