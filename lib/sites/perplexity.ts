import type { Site } from './site.ts';

/**
 * Lexical composer, and the same id for the follow-up box. Thin: nothing marks a reply that is
 * complete, and citation pills, sources and plan steps are known by description only.
 */
export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['https://www.perplexity.ai/*', 'https://perplexity.ai/*'],
  composer: [
    '#ask-input[contenteditable="true"]',
    '[data-ask-input-container="true"] [contenteditable="true"]',
  ],
  send: [
    'button[aria-label="Submit"]',
    'button.bg-button-bg:not([aria-label^="Stop"])',
    '[data-testid="submit-button"]', // older
  ],
  stop: ['button[aria-label^="Stop"]', '.animate-pplxIndicator'],
  turn: ['[class~="group/query"]', '[id^="markdown-content-"]'],
  user: ['[class~="group/query"]', 'span.select-text'],
  reply: ['[id^="markdown-content-"]', '.prose:has([data-renderer="lm"])'],
  answer: ['[data-renderer="lm"]', '.prose'],
  exclude: ['[class*="citation"]', 'a sup'],
  writing: [],
  complete: [],
  error: ['[role="alert"]'],
  // While a search is being made, its address is /search/new and carries no id yet.
  thread: '/(?:search|thread)/(?!new(?:[/?#]|$))([^/?#]+)',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
