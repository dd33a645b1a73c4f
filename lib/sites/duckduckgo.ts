import { duckAi } from './duck-ai.ts';
import type { Site } from './site.ts';

/** Duck.ai within the search engine's own host, whose other pages have a box for searches. */
export const duckduckgo: Site = {
  ...duckAi,
  id: 'duckduckgo',
  name: 'Duck.ai on DuckDuckGo',
  hosts: ['https://duckduckgo.com/*'],
  path: '[?&]ia=chat(?:[&#]|$)',
};
