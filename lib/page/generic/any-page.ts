import type { SiteFacts } from '../../sites/site.ts';

/**
 * A page that no site file knows. What stands here are signs that chat programs share; the message
 * box, the send control and the turns are found by structure and behaviour, in this folder.
 */
export const ANY_PAGE: SiteFacts = {
  id: 'page',
  hosts: [],
  composer: [],
  send: [],
  stop: ['button[aria-label^="Stop" i]', '[role="button"][aria-label^="Stop" i]'],
  turn: [],
  user: [],
  reply: [],
  answer: [],
  exclude: [
    'time',
    'nav',
    '[role="toolbar"]',
    '[role="status"]',
    '[class*="timestamp" i]',
    '[class*="avatar" i]',
    '[class*="suggest" i]',
    '[class*="thinking" i]',
    '[class*="reasoning" i]',
  ],
  writing: [
    '[aria-busy="true"]',
    '[data-streaming="true"]',
    '[data-is-streaming="true"]',
    '[class*="typing-indicator" i]',
  ],
  complete: [],
  error: ['[role="alert"]'],
  // An id as chat programs make them: a UUID, or a long run of letters and digits.
  thread: '[/=#]([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-z]*[0-9])[0-9a-z_-]{16,})',
  model: [],
  trust: 'low',
};
