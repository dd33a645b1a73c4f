import type { Site } from './site.ts';

/** Thin: one source, for the turns alone. Message box and send control are found by structure. */
export const you: Site = {
  id: 'you',
  name: 'You.com',
  hosts: ['https://you.com/*'],
  composer: [],
  send: [],
  stop: [],
  turn: ['[data-testid^="youchat-question-turn-"]', '[data-testid^="youchat-answer-turn-"]'],
  user: ['[data-testid^="youchat-question-turn-"]'],
  reply: ['[data-testid^="youchat-answer-turn-"]'],
  answer: [],
  exclude: ['[data-testid="youchat-web-results-panel"]', '[data-testid$="-you-chat-updates"]'],
  writing: [],
  complete: [],
  error: ['[data-testid^="youchat-answer-turn-"] [role="alert"]'],
  thread: '[?&]cid=([0-9a-z_-]+)',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
