import type { Site } from './site.ts';

/**
 * Sending is well known; reading is not: no source names the container of a reply, so it is found
 * by structure (what grows after the user's message). Only the footer of a complete one has a name.
 */
export const githubCopilot: Site = {
  id: 'github-copilot',
  name: 'GitHub Copilot',
  hosts: ['https://github.com/*'],
  path: '^/(?:copilot|spark)(?:[/?#]|$)',
  composer: ['textarea#copilot-chat-textarea', '[class*="ChatInput-module__"] textarea'],
  send: [
    'button:has(.octicon-paper-airplane)',
    '[class^="ChatInput-module__toolbarRight"] button:last-of-type:not(:has(path[d^="M5.75 4h4.5"]))',
  ],
  stop: ['button:has(path[d^="M5.75 4h4.5"])'], // a square
  turn: ['[class*="UserMessage-module__container"]'],
  user: ['[class*="UserMessage-module__container"]'],
  reply: [],
  answer: [],
  exclude: ['[data-testid="nonshared-toolbar"]'],
  writing: [],
  complete: ['[data-testid="nonshared-toolbar"]'],
  error: ['[role="alert"]'],
  thread: '^/copilot/c/([0-9a-z-]{8,})',
  model: [],
  checked: '2026-11-21',
  trust: 'low',
};
