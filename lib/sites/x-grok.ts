import type { Site } from './site.ts';

/**
 * Grok inside x.com: React Native for the web, where every class is hashed. All that is known is a
 * textarea and its English placeholder (2026-05); the turns and the controls are found by the
 * page's structure. The conversation's number in the address is common knowledge, in no source.
 */
export const xGrok: Site = {
  id: 'x-grok',
  name: 'Grok on X',
  hosts: ['https://x.com/*'],
  path: '^/i/grok(?:[?#]|$)',
  composer: ['textarea[placeholder="Ask anything"]', 'main textarea'],
  send: [],
  stop: [],
  turn: [],
  user: [],
  reply: [],
  answer: [],
  exclude: [],
  writing: [],
  complete: [],
  error: [],
  thread: '^/i/grok\\?(?:.*&)?conversation=(\\d+)',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
