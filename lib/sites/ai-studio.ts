import type { Site } from './site.ts';

/**
 * Angular page; Ctrl+Enter sends unless the user has changed it. The system instructions have a
 * textarea of their own. Thin: how the run button looks while it stops (one source names
 * `ms-stop-button`, another an icon in the run button), and error messages.
 */
export const aiStudio: Site = {
  id: 'ai-studio',
  name: 'Google AI Studio',
  hosts: ['https://aistudio.google.com/*'],
  path: '/prompts/',
  composer: [
    'textarea[formcontrolname="promptText"]',
    'textarea[aria-label="Enter a prompt"]',
    'textarea.textarea:not([aria-label*="ystem instructions"])',
  ],
  send: [
    'ms-run-button:not(:has(ms-stop-button)) button:not([aria-label="Stop"])',
    'button[aria-label="Run"]',
  ],
  stop: ['ms-stop-button', 'ms-run-button button[aria-label="Stop"]'],
  turn: ['ms-chat-turn'],
  user: [
    'ms-chat-turn .chat-turn-container.user ms-text-chunk',
    'ms-chat-turn .chat-turn-container.user',
  ],
  reply: ['ms-chat-turn:has(.chat-turn-container.model)', '.chat-turn-container.model'],
  answer: ['ms-text-chunk', 'ms-cmark-node'],
  exclude: ['ms-thought-chunk', '.author-label', '.turn-footer', 'mat-icon'],
  writing: [],
  complete: ['.turn-footer:has(button)'], // its thumbs
  error: ['[role="alert"]'],
  // An unsaved prompt is at /prompts/new_chat and has no id.
  thread: '/prompts/(?!new_)([0-9A-Za-z_-]{12,})',
  model: ['button.model-selector-card span.title'],
  checked: '2026-11-21',
  trust: 'medium',
};
