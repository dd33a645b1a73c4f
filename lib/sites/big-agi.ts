import type { Site } from './site.ts';

/**
 * Read in enricoros/big-AGI `src/apps/chat/components` (Composer, ChatMessageList, ChatMessage,
 * BlockPartModelAux) and `src/modules/blocks`, 52adc48 of 2026-08-21. Its language is English only.
 * Thin: nothing in a message names its role. A reply has the model's name beside it and rendered
 * Markdown in it; the user's own text is plain.
 */
export const bigAgi: Site = {
  id: 'big-agi',
  name: 'big-AGI',
  hosts: [],
  marker: '[role="chat-messages-list"], section[aria-label="New Message"] .MuiTextarea-root',
  composer: [
    // Beside it a hidden twin measures the height.
    'section[aria-label="New Message"] textarea:not([aria-hidden="true"])',
    'section .MuiTextarea-root textarea[enterkeyhint]',
  ],
  // "Stop" takes its place, and keeps nothing of it but the place.
  send: [
    'section[aria-label="New Message"] .MuiButtonGroup-root > button:first-child:not(:has([data-testid="StopOutlinedIcon"]))',
    'section:has(textarea[enterkeyhint]) .MuiButtonGroup-root > button:first-child:not(:has([data-testid="StopOutlinedIcon"]))',
  ],
  stop: [
    'section[aria-label="New Message"] button:has([data-testid="StopOutlinedIcon"])',
    '.MuiButtonGroup-root > button:has([data-testid="StopOutlinedIcon"])',
  ],
  turn: ['[role="chat-message"]'],
  user: [
    '[role="chat-message"]:not(:has(.markdown-body, .MuiTypography-body-xs))',
    '[role="chat-message"]:not(:has(.markdown-body))',
  ],
  reply: [
    '[role="chat-message"]:has(.MuiTypography-body-xs)',
    '[role="chat-message"]:has(.markdown-body)', // without the name: the interface's minimal mode
  ],
  answer: ['[role="chat-message"] > div > div:has(.markdown-body)', '.markdown-body'],
  exclude: [
    '[data-agi-no-copy]', // its authors' own mark of what is no answer
    '[data-agi-no-copy]:has(.MuiChip-root) + *', // thinking that the user has opened
    '[aria-label="message void"]',
  ],
  writing: [],
  complete: [],
  error: ['[role="chat-message"] [role="alert"]'],
  thread: '(?!)', // none
  model: ['.MuiTypography-body-xs'],
  checked: '2026-11-21',
  trust: 'medium',
};
