import type { Site } from './site.ts';

/**
 * Read in ggml-org/llama.cpp `tools/ui/src/lib/components/app/chat` (ChatForm, ChatFormActions,
 * ChatMessageAssistant, ChatMessageAgenticContent, ChatMessageReasoningBlock, ChatMessageUser;
 * mid-2026). Thin: a rich box may have taken the textarea's place, and the model's badge was not
 * read. Text typed during a reply takes the stop control away; the shimmer stays.
 */
export const llamaCpp: Site = {
  id: 'llama-cpp',
  name: 'llama.cpp',
  hosts: [],
  marker: 'form [data-slot="input-area"]',
  composer: [
    '[data-slot="input-area"] textarea',
    '[data-slot="input-area"] [contenteditable="true"]',
  ],
  send: [
    '[data-slot="input-area"] button[type="submit"]:not(.chat-message *)',
    'form:has([data-slot="input-area"]) button[type="submit"]:not(.chat-message *)',
  ],
  // Beside it "Skip reasoning" is a button of the same kind, with another icon.
  stop: ['[data-slot="input-area"] button[type="button"]:has(.lucide-square)'],
  turn: ['.chat-message', '.chat-message-user', '.chat-message-assistant'],
  user: ['.chat-message-user .chat-message-user-bubble', '.chat-message-user'],
  reply: ['.chat-message-assistant'],
  answer: ['.agentic-text', '.agentic-content', '.chat-message-assistant'],
  exclude: [
    '.reasoning-content',
    String.raw`.group\/collapsible`, // folded thinking and tools, with their headers
    '[data-slot="collapsible"]',
    '.shimmer-text',
    '.turn-stats',
    '.info',
  ],
  writing: ['.shimmer-text', '.processing-text'],
  complete: [],
  error: ['.chat-message-assistant > .text-destructive', '[role="alert"]'],
  thread: '/chat/([0-9a-f-]{36})',
  model: ['.chat-message-assistant .info button'],
  checked: '2026-11-21',
  trust: 'medium',
};
