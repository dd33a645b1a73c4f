import type { Site } from './site.ts';

/** Thin: nothing but its movement tells a user's turn; the engine compares its text. */
export const metaAi: Site = {
  id: 'meta-ai',
  name: 'Meta AI',
  hosts: ['https://www.meta.ai/*'],
  composer: [
    '[data-testid="composer-input"][contenteditable="true"]',
    '[data-lexical-editor="true"][contenteditable="true"]',
  ],
  send: ['[data-testid="composer-send-button"]'],
  stop: ['[data-testid="composer-stop-button"]'],
  turn: ['[role="article"]', '[data-testid="assistant-message"]'],
  user: [
    '[class*="translate-y-"]:not([role="article"] *, :has([data-testid="assistant-message"], [data-testid="composer-input"]))',
  ],
  reply: [
    '[role="article"]:has([data-testid="assistant-message"])',
    '[data-testid="assistant-message"]',
  ],
  answer: ['.markdown-content', '[data-testid="assistant-message"]'],
  exclude: ['[data-testid="thinking-status"]', '[data-testid="subagent-cot-list"]'],
  writing: [
    '[data-streaming-state]:not([data-streaming-state="DONE"])',
    '[data-streaming-complete="false"]',
  ],
  complete: ['[data-streaming-state="DONE"][data-streaming-complete="true"]'],
  error: ['[role="alert"]'],
  thread: '^/prompt/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
  model: [],
  checked: '2026-11-21',
  trust: 'medium',
};
