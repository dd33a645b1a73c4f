import type { Site } from './site.ts';

/**
 * The web build of Jan; its desktop program is out of reach. Read in janhq/jan `web-app/src`
 * (ChatInput, MessageItem, RenderMarkdown, conversation, reasoning, chain-of-thought, the route of
 * a thread; versions of 2025 and 2026, not surely the newest). Thin: rows lost their attributes on
 * the way, so that a reply is a row without the user's bubble; the class of rendered Markdown was
 * read in an older version.
 */
export const jan: Site = {
  id: 'jan',
  name: 'Jan',
  hosts: [],
  marker:
    'body:has([data-test-id="send-message-button"], .tabler-icon-player-stop-filled) textarea[data-testid="chat-input"]',
  composer: ['textarea[data-testid="chat-input"]'],
  send: ['[data-test-id="send-message-button"]'],
  stop: ['button:has(.tabler-icon-player-stop-filled)'],
  turn: [
    String.raw`[role="log"] .group\/message`,
    '[data-message-author-role]',
    '[data-test-id^="message-"]',
  ],
  user: [
    '[role="log"] .justify-end > div > .whitespace-pre-wrap',
    '[data-test-id^="message-user-"]',
  ],
  reply: [
    String.raw`[role="log"] .group\/message:not(:has(.justify-end > div > .whitespace-pre-wrap))`,
    '[data-test-id^="message-assistant-"]',
  ],
  answer: ['.markdown', String.raw`.group\/message > .w-full:not(.not-prose)`],
  exclude: ['[data-slot="collapsible"]', '.not-prose'], // thinking and tools
  writing: [],
  complete: ['.tabler-icon-refresh', 'button[title="Regenerate response"]'],
  error: ['[role="log"] .text-destructive'],
  thread: '/threads/([^/?#]+)',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
