import type { Site } from './site.ts';

/**
 * A virtual list: turns out of sight are not in the page. Thin: the message box is a textarea
 * without a name, in a host that has others, so it and its control are found by structure; what a
 * reply cost stands under it and is read with it.
 */
export const openrouter: Site = {
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['https://openrouter.ai/*'],
  path: '^/chat(?:[/?#]|$)',
  composer: [],
  send: [],
  stop: [],
  turn: ['[data-message-id]'],
  user: ['[data-testid="user-message"]', '[data-message-id]:not(:has(> div.group.relative))'],
  reply: ['[data-testid="assistant-message"]', '[data-message-id]:has(> div.group.relative)'],
  answer: [],
  exclude: ['div[class*="md:sticky"]'],
  writing: ['.animate-spin'],
  complete: [],
  error: ['[data-message-id] [role="alert"]'],
  thread: '[?&]room=([0-9a-z_-]+)',
  model: ['[data-message-id] div[class*="md:sticky"]'],
  checked: '2026-11-21',
  trust: 'low',
};
