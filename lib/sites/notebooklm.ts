import type { Site } from './site.ts';

/**
 * Answers keep to the notebook's sources, so the line may be passed over. One chat a notebook. Thin:
 * what shows that a reply is being written; the engine goes by the control beside the box.
 */
export const notebooklm: Site = {
  id: 'notebooklm',
  name: 'NotebookLM',
  hosts: ['https://notebook.google.com/*', 'https://notebooklm.google.com/*'],
  composer: ['textarea.query-box-input', 'query-box textarea'],
  send: ['query-box form button[type="submit"]', 'query-box button[type="submit"]'],
  stop: [],
  turn: ['chat-message'],
  user: ['chat-message:has(.from-user-container)', '.from-user-container'],
  reply: ['chat-message:has(.to-user-container)', '.to-user-container'],
  answer: [],
  exclude: ['chat-actions', '.citation-marker'],
  writing: [],
  complete: [],
  error: ['chat-message [role="alert"]'],
  thread: '/notebook/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
